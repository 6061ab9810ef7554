import type { Translator } from '../i18n/translator.ts';
import { articleLetter, type ComparisonRow, type Conflict } from '../model/comparison.ts';

/** Between values, of which some have a comma of their own. */
const BETWEEN = ' · ';

/**
 * In what the sentences of a row differ, in the reader's language: a line for each kind of
 * difference, however many pairs give it. Two values are told alone, more with the letters of the
 * articles that give them.
 */
export function conflictLines(row: ComparisonRow, tr: Translator): string[] {
  const kinds = Map.groupBy(row.conflicts, ({ kind, label }) => `${kind} ${label}`);
  return [...kinds.values()].flatMap((conflicts) => {
    const [first] = conflicts;
    if (!first) return [];
    const what = tr.t(`compare.what.${first.kind}`);
    const values = valuesOf(row, conflicts).map(
      ([text, articles]) => [quoted(text, tr), articles] as const,
    );
    const [a, b, ...more] = values;
    if (a && b && more.length === 0)
      return tr.t(`compare.${first.label}`, { what, a: a[0], b: b[0] });
    const told = values
      .map(([text, articles]) => `${articles.map(articleLetter).join(' ')} ${text}`)
      .join(BETWEEN);
    return first.label === 'updated'
      ? tr.t('compare.updatedAll', { what, values: told })
      : `${what}: ${told}`;
  });
}

/** In quotation marks where it is words, of whatever language; a bare number needs none. */
function quoted(text: string, tr: Translator): string {
  return /\p{L}/u.test(text) ? tr.t('compare.quoted', { text }) : text;
}

/** Each value once with the articles that give it, in the order of the row's cells. */
function valuesOf(
  { cells }: ComparisonRow,
  conflicts: readonly Conflict[],
): [text: string, articles: number[]][] {
  const told = conflicts
    .flatMap(({ a, b, values: [own, other] }) => [
      { at: a, text: own.text },
      { at: b, text: other.text },
    ])
    .toSorted((x, y) => x.at - y.at);
  return [...Map.groupBy(told, ({ text }) => text)].map(([text, own]) => [
    text,
    [...new Set(own.flatMap(({ at }) => cells[at]?.article ?? []))],
  ]);
}
