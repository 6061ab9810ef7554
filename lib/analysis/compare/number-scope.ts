import { NUMBER_SCOPES, type NumberScope } from '../../languages/number-scopes.ts';
import type { Quantity } from '../../model/claim.ts';
import { holdsPhrase } from '../../text/phrases.ts';
import { inBaseUnit } from './base-units.ts';
import { clausesOf } from './clauses.ts';
import { isOfPeople } from './compare-counts.ts';
import type { SentenceSigns } from './sentence-signs.ts';

/** One sentence alone gives a number of each, of what was before, of what is expected. */
export function haveOtherScopes(
  first: SentenceSigns,
  second: SentenceSigns,
  a: Quantity,
  b: Quantity,
): boolean {
  return NUMBER_SCOPES.some((scope) => isInScope(scope, a, first) !== isInScope(scope, b, second));
}

function isInScope(
  {
    words,
    beginnings,
    phrases = [],
    isBefore = false,
    isBeside = false,
    isOfThings = false,
    unit,
  }: NumberScope,
  number: Quantity,
  { tokens }: SentenceSigns,
): boolean {
  if (unit !== undefined && inBaseUnit(number).unit !== unit) return false;
  if (isOfThings && (number.counted === null || isOfPeople(number.counted))) return false;
  const at = tokens.findIndex(({ start }) => start >= number.start);
  const behind = tokens.findIndex(({ start }) => start >= number.end);
  const clause = clausesOf(tokens).find((one) => one.includes(at)) ?? [];
  const norms = clause
    .filter((one) => !isBefore || one < at)
    .filter((one) => !isBeside || one === at - 1 || one === behind)
    .map((one) => tokens[one]?.norm ?? '');
  return (
    holdsPhrase(norms, phrases) ||
    norms.some(
      (norm) => words.has(norm) || beginnings.some((beginning) => norm.startsWith(beginning)),
    )
  );
}
