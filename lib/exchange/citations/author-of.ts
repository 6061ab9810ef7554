/** A byline as reference managers want it: a person in parts, or a name that has none. */
import { OFFICE, PARTICLES, PATRONYMIC, SUFFIXES } from '../../languages/author-words.ts';

/** A person, or (`literal`) an office, an agency, a name of one word. */
export type CitedAuthor =
  | { readonly literal: string }
  | { readonly family: string; readonly given: string; readonly suffix: string };

/** Longer names are no person's. */
const MOST_WORDS = 5;

/**
 * The family name is what comes before a comma, the first word where initials or a patronymic stand
 * last, else the last word with the particles before it.
 */
export function authorOf(byline: string): CitedAuthor {
  const name = byline.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const [before = name, after, ...more] = name.split(/\s*,\s*/).filter((part) => part !== '');
  const words = before.split(' ');
  if (more.length > 0 || isOffice([...words, ...(after?.split(' ') ?? [])]))
    return { literal: name };
  if (after !== undefined && SUFFIXES.has(bare(after))) return person(words, after);
  if (after !== undefined) return { family: before, given: after, suffix: '' };
  const suffix = SUFFIXES.has(bare(words.at(-1) ?? '')) ? (words.pop() ?? '') : '';
  return person(words, suffix);
}

function person(words: readonly string[], suffix: string): CitedAuthor {
  const last = words.at(-1) ?? '';
  const [first = '', ...others] = words;
  if (words.length < 2) return { literal: [first, suffix].filter(Boolean).join(' ') };
  const familyFirst = isInitials(last) || (words.length > 2 && PATRONYMIC.test(last.toLowerCase()));
  if (familyFirst) return { family: first, given: others.join(' '), suffix };
  const particle = words.findIndex((word, at) => at > 0 && PARTICLES.has(word.toLowerCase()));
  const from = particle < 0 ? words.length - 1 : Math.min(particle, words.length - 1);
  return { family: words.slice(from).join(' '), given: words.slice(0, from).join(' '), suffix };
}

function isOffice(words: readonly string[]): boolean {
  const named = words.some((word) => OFFICE.test(word.toLowerCase()));
  return words.length < 2 || words.length > MOST_WORDS || named;
}

/** "О." and "О.В.". */
function isInitials(word: string): boolean {
  return /^(?:\p{Lu}\.)+$/u.test(word);
}

function bare(word: string): string {
  return word.toLowerCase().replace(/\.$/, '');
}
