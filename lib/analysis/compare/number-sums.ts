import type { Quantity } from '../../model/claim.ts';
import type { SentenceSigns } from './sentence-signs.ts';

/** "Three of the eight exits could be used", "five of the eight could not": one count told from two ends. */
export function areComplements(first: SentenceSigns, second: SentenceSigns): boolean {
  const sums = ({ quantities }: SentenceSigns): number[] => quantities.map(({ value }) => value);
  const [own, other] = [sums(first), sums(second)];
  return own.some(
    (whole) =>
      other.includes(whole) &&
      own.some((a) => a > 0 && a < whole && other.some((b) => b > 0 && a + b === whole)),
  );
}

/** "Two policemen and a fireman", "three people": one figure and another of its sentence make the other's figure. */
export function areOfOneSum(
  [a, b]: readonly [Quantity, Quantity],
  first: SentenceSigns,
  second: SentenceSigns,
): boolean {
  return makes(a, first, b) || makes(b, second, a);
}

const HAIR = 1e-9;

/** Whether a figure and another of its sentence add up to the given one, or differ by it. */
function makes(part: Quantity, { quantities }: SentenceSigns, { value }: Quantity): boolean {
  return quantities.some(
    (other) =>
      other !== part &&
      other.unit === part.unit &&
      (Math.abs(part.value + other.value - value) < HAIR ||
        Math.abs(other.value - part.value - value) < HAIR),
  );
}

/** Figures are told to the thousandth. */
const FINEST = 1000;

/** "2,600" for 2,590, "0.3" for 0.29: the figure with fewer digits is the other, rounded to them. */
export function roundsTo(a: number, b: number): boolean {
  const digits = (value: number): number =>
    Math.max(
      1,
      String(Math.round(value * FINEST) / FINEST)
        .replace('.', '')
        .replace(/^0+|0+$/g, '').length,
    );
  const [rough, fine] = digits(a) <= digits(b) ? [a, b] : [b, a];
  return Number(fine.toPrecision(Math.min(digits(rough), MOST_DIGITS))) === rough;
}

const MOST_DIGITS = 15;

/** Whether the article of a sentence gives a number in another of its sentences: then that one tells it. */
export function numbersElsewhere(
  sentences: readonly SentenceSigns[],
): (number: Quantity, than: SentenceSigns) => boolean {
  const keyOf = ({ value, unit }: Quantity): string => `${value} ${unit ?? ''}`;
  const tellers = new Map<string, Set<SentenceSigns>>();
  for (const sentence of sentences)
    for (const quantity of sentence.quantities) {
      const key = `${sentence.article} ${keyOf(quantity)}`;
      const known = tellers.get(key);
      if (known) known.add(sentence);
      else tellers.set(key, new Set([sentence]));
    }
  return (number, than) =>
    [...(tellers.get(`${than.article} ${keyOf(number)}`) ?? [])].some((one) => one !== than);
}
