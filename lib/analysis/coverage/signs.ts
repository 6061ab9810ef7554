import type { EntityId } from '../../model/knowledge.ts';
import { NAME_MARK, NUMBER_MARK } from '../content-terms.ts';

/** What an article is compared by. */
export interface Signs {
  readonly words: ReadonlyMap<string, number>;
  /** Entities by id, spellings of names, numbers: what is the same in every language. */
  readonly names: ReadonlyMap<string, number>;
  /** Words of different alphabets never meet. */
  readonly cyrillic: boolean;
}

const CYRILLIC = /[\u0400-\u04ff]/;

/** Sorts the terms of an article (`content-terms.ts`) and its entities into signs. */
export function signsOf(
  terms: readonly (readonly [key: string, count: number])[],
  ids: readonly EntityId[],
): Signs {
  const marked = (key: string) => key.startsWith(NAME_MARK) || key.startsWith(NUMBER_MARK);
  const words = terms.filter(([key]) => !marked(key));
  const cyrillic = words.filter(([key]) => CYRILLIC.test(key)).length * 2 > words.length;
  const names: (readonly [string, number])[] = terms.filter(([key]) => marked(key));
  return { words: new Map(words), names: new Map([...names, ...ids.map(once)]), cyrillic };
}

function once(id: string): readonly [string, number] {
  return [id, 1];
}
