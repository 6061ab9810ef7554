import { wordSet } from './language-data.ts';

/**
 * Meanings that deny one another, by an English word of each: what one article calls so, another
 * that agrees cannot call the other.
 */
export const OPPOSITES: readonly (readonly [string, string])[] = [
  ['acquitted', 'convicted'],
  ['approved', 'rejected'],
  ['accepted', 'rejected'],
  ['separate', 'joint'],
  ['refused', 'agreed'],
  ['refused', 'conceded'],
  ['confirm', 'denied'],
  ['joined', 'withdrew'],
];

/** Meanings that only one can have: the last to vote, the first to call, the winner. */
export const UNIQUE_ROLES: readonly string[] = ['last', 'first', 'final'];

/** Words in which something happened between two days. */
export const NIGHT_WORDS: readonly string[] = ['night', 'evening', 'overnight'];

/** Beginnings of the helpers after which the denied words stand before: "принимать не стали". */
export const DENIAL_HELPERS: readonly string[] = [
  'стал',
  'смог',
  'был',
  'буд',
  'зміг',
  'змогл',
  'дава',
];

/** Words that deny the verb beside them, folded, of all languages with data. */
export const DENIALS: ReadonlySet<string> = wordSet(`
  не
  not never cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't
`);

/** Function words, folded, after which a name may be who did it: articles, copulas, "and". */
export const BEFORE_SUBJECTS: ReadonlySet<string> = wordSet(`
  the was is were and и а був була є і та был была
`);

/** Words that make what follows a wish, a fear or a possibility, folded. */
export const WISHES: ReadonlySet<string> = wordSet(`
  чтобы чтоб если бы щоб якби якщо would should could might if unless lest without
`);
