import { ANY_CASE, declineWord } from '../../knowledge/decline.ts';
import { stemOf } from '../../knowledge/stem-key.ts';
import { languageData } from '../../languages/index.ts';
import type { Lang } from '../../model/text.ts';

/** A word list with what has been asked of it. */
interface WordList {
  /** Its words by their stems. */
  readonly byStem: ReadonlyMap<string, readonly string[]>;
  /** The answers given so far, by the word asked for. */
  readonly answers: Map<string, number>;
}

/** So many answers are kept for a list: an article asks for a few hundred words. */
const MOST_ANSWERS = 2000;

const lists = new WeakMap<ReadonlySet<string>, WordList>();

function listOf(words: ReadonlySet<string>): WordList {
  const known = lists.get(words);
  if (known) return known;
  const byStem = new Map<string, string[]>();
  for (const word of words) {
    const stem = stemOf(word);
    byStem.set(stem, [...(byStem.get(stem) ?? []), word]);
  }
  const list = { byStem, answers: new Map<string, number>() };
  lists.set(words, list);
  return list;
}

/**
 * The cases in which `norm` is a form of a word of the list, as bits; 0 where it is none. A list is
 * of one language, and all its words are parts of people's names or none is.
 */
export function casesIn(
  norm: string,
  list: ReadonlySet<string>,
  lang: Lang,
  person: boolean,
): number {
  const { inflection } = languageData(lang);
  if (!inflection) return list.has(norm) ? ANY_CASE : 0;
  const { byStem, answers } = listOf(list);
  const known = answers.get(norm);
  if (known !== undefined) return known;
  const cases = (byStem.get(stemOf(norm)) ?? []).reduce(
    (all, word) => all | (declineWord(word, inflection, { person }).get(norm) ?? 0),
    0,
  );
  if (answers.size >= MOST_ANSWERS) answers.clear();
  answers.set(norm, cases);
  return cases;
}
