import { isCurrency, type Quantity } from '../../model/claim.ts';
import type { TextSpan } from '../../model/text.ts';
import type { SentenceSigns } from './sentence-signs.ts';

/** Sums this near are one, as a share of the gap: they are told in round figures. */
const TOLERANCE = 0.02;

/**
 * "Facebook pays 16 billion", "19 billion", and in one of the articles "another three billion in shares": two
 * sums whose difference some article tells are a whole and its part. What is only nearly so much is no sum
 * of others.
 */
export function gapTellers(
  sentences: readonly SentenceSigns[],
): (a: number, b: number, values: readonly [TextSpan, TextSpan]) => boolean {
  const sums = sentences.flatMap(({ quantities }) => quantities.filter(isExactSum));
  const at = (sentence: number, { start }: TextSpan): Quantity | undefined =>
    sentences[sentence]?.quantities.find((one) => one.start === start);
  return (a, b, values) => {
    const [own, other] = [at(a, values[0]), at(b, values[1])];
    if (!own || !other || !isExactSum(own) || !isExactSum(other)) return false;
    const gap = Math.abs(own.value - other.value);
    return sums.some(
      ({ unit, value }) =>
        unit === own.unit &&
        value !== own.value &&
        value !== other.value &&
        Math.abs(value - gap) <= TOLERANCE * gap,
    );
  };
}

function isExactSum({ unit, modifier, value, max }: Quantity): boolean {
  return isCurrency(unit) && modifier === 'exact' && value === max;
}
