import { ADDITIONAL, APPROXIMATE, CHANGED_BY, partOfAll } from '../../languages/claim-words.ts';
import type { Quantity } from '../../model/claim.ts';
import { detectLanguage } from '../../text/detect-language.ts';
import { tokenize } from '../../text/tokenize.ts';
import { numberLexicon } from '../quantity/number-lexicon.ts';

/** What a number is a number of, beside its unit and what is counted. */
export interface NumberScope {
  /** It came on top of others ("ещё 25"). */
  readonly isAdditional: boolean;
  /** It tells by how much something changed, not what it is now. */
  readonly isChange: boolean;
  /** Only these of all were counted ("34 россиянина"), or null. */
  readonly part: string | null;
}

/** How far after a number the word that limits it may stand, in tokens. */
const REACH = 2;

/** The scope of a number in a statement. */
export function scopeOf(text: string, quantity: Quantity): NumberScope {
  const tokens = tokenize(text);
  const { isChange } = numberLexicon(detectLanguage(text) ?? 'en');
  let before = tokens.findIndex(({ start }) => start >= quantity.start) - 1;
  while (APPROXIMATE.has(tokens[before]?.norm ?? '')) before--;
  const word = tokens[before]?.norm ?? '';
  const changes = tokens.some(({ norm }) => isChange(norm));
  const inside = tokens.filter(({ start }) => start >= quantity.start).slice(1, 1 + REACH);
  return {
    isAdditional: ADDITIONAL.has(word),
    isChange: CHANGED_BY.has(word) && changes,
    part: inside.map(({ norm }) => partOfAll(norm)).find((part) => part !== null) ?? null,
  };
}

/** Agencies differ by less on one earthquake; more are two earthquakes. */
const MAGNITUDE_SPREAD = 0.4;

/** Whether two numbers with one unit may be measured on one thing at all. */
export function isOneThing(a: Quantity, b: Quantity): boolean {
  return a.unit !== 'magnitude' || Math.abs(a.value - b.value) <= MAGNITUDE_SPREAD + Number.EPSILON;
}

/** Whether two numbers may be numbers of one thing. */
export function isSameScope(a: NumberScope, b: NumberScope): boolean {
  return a.isAdditional === b.isAdditional && a.isChange === b.isChange && a.part === b.part;
}

/** Nobody counts 1.7 questions: such a number lost its unit. */
export function isCountable({ value, unit }: Quantity): boolean {
  return unit !== null || Number.isInteger(value);
}
