import { isEveryday, meaningsOf } from '../../languages/meanings.ts';
import type { EntityId } from '../../model/knowledge.ts';
import type { Lang } from '../../model/text.ts';
import { NAME_MARK, NUMBER_MARK } from '../content-terms.ts';

/** What an article is compared by. */
export interface Signs {
  readonly words: ReadonlyMap<string, number>;
  /** Entities by id, spellings of names, numbers: what is the same in every language. */
  readonly names: ReadonlyMap<string, number>;
  /** ISO 8601, where it is known. */
  readonly datePublished: string | null;
  /** Words of different alphabets never meet. */
  readonly cyrillic: boolean;
  /** What the words mean (`meaningsOfTerm`): how often each; counted when first asked for. */
  readonly meanings: ReadonlyMap<string, number>;
}

const CYRILLIC = /[\u0400-\u04ff]/;

/** Sorts the terms of an article (`content-terms.ts`) and its entities into signs. */
export function signsOf(
  terms: readonly (readonly [key: string, count: number])[],
  ids: readonly EntityId[],
  datePublished: string | null,
): Signs {
  const marked = (key: string) => key.startsWith(NAME_MARK) || key.startsWith(NUMBER_MARK);
  const words = terms.filter(([key]) => !marked(key));
  const cyrillic = words.filter(([key]) => CYRILLIC.test(key)).length * 2 > words.length;
  const names: (readonly [string, number])[] = terms.filter(([key]) => marked(key));
  let meanings: ReadonlyMap<string, number> | null = null;
  return {
    words: new Map(words),
    names: new Map([...names, ...ids.map(once)]),
    datePublished,
    cyrillic,
    get meanings() {
      meanings ??= countMeanings(words, cyrillic);
      return meanings;
    },
  };
}

function countMeanings(
  words: readonly (readonly [stem: string, count: number])[],
  cyrillic: boolean,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [stem, count] of words) {
    for (const meaning of meaningsOfTerm(stem, cyrillic)) {
      counts.set(meaning, (counts.get(meaning) ?? 0) + count);
    }
  }
  return counts;
}

/**
 * What a stem means, as keys that are the same in every language; nothing for words that stand in
 * news of any subject. Russian and Ukrainian stems are not told apart: both are looked up.
 */
export function meaningsOfTerm(stem: string, cyrillic: boolean): readonly string[] {
  const langs: readonly Lang[] = cyrillic ? ['ru', 'uk'] : ['en'];
  const meant = new Set(langs.flatMap((lang) => meaningsOf(stem, lang)));
  return [...meant].filter((meaning) => !isEveryday(meaning)).map(String);
}

function once(id: string): readonly [string, number] {
  return [id, 1];
}
