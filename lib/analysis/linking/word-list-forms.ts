import { ANY_CASE, declineWord } from '../../knowledge/decline.ts';
import { stemOf } from '../../knowledge/stem-key.ts';
import { languageData } from '../../languages/index.ts';
import type { Lang } from '../../model/text.ts';

/** A word list by the stems of its words. */
type ByStem = ReadonlyMap<string, readonly string[]>;

const byStem = new WeakMap<ReadonlySet<string>, ByStem>();

function stemsOf(words: ReadonlySet<string>): ByStem {
  const known = byStem.get(words);
  if (known) return known;
  const stems = new Map<string, string[]>();
  for (const word of words) {
    const stem = stemOf(word);
    stems.set(stem, [...(stems.get(stem) ?? []), word]);
  }
  byStem.set(words, stems);
  return stems;
}

/** The cases in which `norm` is a form of a word of the list, as bits; 0 where it is none. */
export function casesIn(
  norm: string,
  list: ReadonlySet<string>,
  lang: Lang,
  person: boolean,
): number {
  const { inflection } = languageData(lang);
  if (!inflection) return list.has(norm) ? ANY_CASE : 0;
  return (stemsOf(list).get(stemOf(norm)) ?? []).reduce(
    (cases, word) => cases | (declineWord(word, inflection, { person }).get(norm) ?? 0),
    0,
  );
}
