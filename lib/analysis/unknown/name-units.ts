import { stemOf } from '../../knowledge/stem-key.ts';
import { ANY_POSSESSIVE } from '../../languages/english-endings.ts';
import type { NameWord } from '../../text/name-words.ts';

/** One word of a name as it is compared, hyphenated words whole. */
export interface NameUnit {
  /** The stems of its parts, so that all case forms are alike. */
  readonly stem: string;
  readonly norm: string;
  /** One letter, which may stand for a longer word. */
  readonly isInitial: boolean;
}

/** The words of a name as they are compared with those of another. */
export function unitsOf(words: readonly NameWord[]): NameUnit[] {
  const units: NameUnit[] = [];
  for (let first = 0; first < words.length; ) {
    let last = first + 1;
    while (last < words.length && words[last]?.token === words[first]?.token) last++;
    const parts = words.slice(first, last).map(({ norm }) => norm.replace(ANY_POSSESSIVE, ''));
    const norm = parts.join('-');
    units.push({ stem: parts.map(stemOf).join('-'), norm, isInitial: norm.length === 1 });
    first = last;
  }
  return units;
}

/** What all forms of a name have in common. */
export const keyOf = (units: readonly NameUnit[]): string =>
  units.map(({ stem }) => stem).join('-');

/** Whether `units` begin with all of `beginning`. */
export function beginsWith(units: readonly NameUnit[], beginning: readonly NameUnit[]): boolean {
  return (
    beginning.length <= units.length &&
    beginning.every(({ stem }, index) => stem === units[index]?.stem)
  );
}
