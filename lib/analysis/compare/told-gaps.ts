import { isCurrency, type Quantity } from '../../model/claim.ts';
import type { TextSpan } from '../../model/text.ts';
import type { SentenceSigns } from './sentence-signs.ts';

/** Sums this near are one: they are told in round figures. */
const TOLERANCE = 0.02;

/**
 * "Facebook pays 16 billion", "19 billion", and in one of the articles "4 in cash, 12 in shares, another three
 * for the founders": where a sentence tells the parts of which the one sum has one more than the other, they are a whole
 * and its part. What is only nearly so much is no sum of others.
 */
export function gapTellers(
  sentences: readonly SentenceSigns[],
): (a: number, b: number, values: readonly [TextSpan, TextSpan]) => boolean {
  const lists = sentences
    .map(({ quantities }) => quantities.filter(isExactSum))
    .filter(({ length }) => length > 1);
  const at = (sentence: number, { start }: TextSpan): Quantity | undefined =>
    sentences[sentence]?.quantities.find((one) => one.start === start);
  return (a, b, values) => {
    const [own, other] = [at(a, values[0]), at(b, values[1])];
    if (!own || !other || !isExactSum(own) || !isExactSum(other)) return false;
    const [low, high] = own.value < other.value ? [own, other] : [other, own];
    const gap = high.value - low.value;
    return lists.some((list) => {
      const parts = list.filter(({ unit }) => unit === own.unit);
      const sum = parts.reduce((total, { value }) => total + value, 0);
      const areParts = areOne(sum, high.value) || parts.some((one) => areOne(one.value, low.value));
      return areParts && parts.some(({ value }) => value !== low.value && areOne(value, gap));
    });
  };
}

function areOne(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE * Math.max(a, b);
}

function isExactSum({ unit, modifier, value, max }: Quantity): boolean {
  return isCurrency(unit) && modifier === 'exact' && value === max;
}
