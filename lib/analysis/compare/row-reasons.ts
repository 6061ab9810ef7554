import type { RowReason } from '../../model/comparison.ts';
import { nameKeys } from './agents.ts';
import { compareCounts } from './compare-counts.ts';
import type { Prepared } from './prepared-sentence.ts';
import type { ComparedAnalysis } from './sentence-signs.ts';

const MOST_SHOWN = 4;
/** "Не" and "at" say nothing to a reader. */
const SHORTEST_SHOWN = 3;

/** What the sentences of a row have in common, as the first of them prints it. */
export function reasonsOf(
  row: readonly Prepared[],
  analyses: readonly ComparedAnalysis[],
): RowReason[] {
  const [first, ...others] = row;
  if (!first) return [];
  const text = analyses[first.sentence.article]?.article.text ?? '';
  const isShared = (keys: readonly string[]): boolean =>
    others.some((other) => keys.some((key) => other.keys.has(key)));
  const names = first.sentence.links
    .filter((link) => isShared(nameKeys(link)))
    .map(({ surface }) => surface);
  const numbers = first.sentence.quantities
    .filter((quantity) =>
      others.some(({ sentence }) =>
        compareCounts(first.sentence, sentence, [null, null]).some(
          ({ a, relation }) => a === quantity && relation === 'agree',
        ),
      ),
    )
    .map(({ start, end }) => text.slice(start, end));
  const speakers = [...first.sentence.speakers].some((speaker) =>
    others.some(({ sentence }) => sentence.speakers.has(speaker)),
  );
  const words = wordsOf(first, others, text);
  const reason = (code: RowReason['code'], shared: readonly string[]): RowReason[] =>
    shared.length > 0 ? [{ code, shared: [...new Set(shared)].slice(0, MOST_SHOWN) }] : [];
  return [
    ...(speakers ? [{ code: 'same-speaker' as const, shared: [] }] : []),
    ...reason('same-names', names),
    ...reason('same-numbers', numbers),
    ...reason('same-words', words),
  ];
}

/** The telling words of a sentence that another of the row has, or has in its own language. */
function wordsOf({ sentence }: Prepared, others: readonly Prepared[], text: string): string[] {
  return sentence.tokens
    .filter(
      (token) => !sentence.links.some(({ start, end }) => token.start < end && start < token.end),
    )
    .filter(({ start, norm }) => {
      if (norm.length < SHORTEST_SHOWN) return false;
      const keys = sentence.keysAt.get(start) ?? [];
      return others.some((other) =>
        keys.some((key) => !key.startsWith('^') && other.keys.has(key)),
      );
    })
    .map(({ start, end }) => text.slice(start, end));
}
