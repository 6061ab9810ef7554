import type { Quantity } from '../../model/claim.ts';
import type { ConflictKind } from '../../model/comparison.ts';
import { isToll } from './compare-counts.ts';
import type { FoundConflict } from './conflict.ts';
import { overlap } from './overlap.ts';
import type { SentenceSigns } from './sentence-signs.ts';

/**
 * How surely two sentences make one claim, in logits, for a conflict between them to be told. Chosen on our own
 * events and by what was counted of those of other hands; `docs/quality.md` tells what they keep and what they cost.
 */
const LEAST_SCORE: Readonly<Record<ConflictKind, number>> = {
  number: -0.5,
  date: 0,
  time: -0.5,
  actor: -0.5,
  place: -0.5,
  negation: 0.5,
};
/** Smaller counts, tolls aside, are of many things: "two hours", "four lines". */
const SMALL = 10;
const SMALL_FROM = 2;

/**
 * Whether a conflict that the rules find between two sentences is worth telling a reader. `tellsElsewhere` says
 * whether an article gives a number in a sentence other than the one named.
 */
export function isTrusted(
  { kind, label, values }: FoundConflict,
  [first, second]: readonly [SentenceSigns, SentenceSigns],
  score: number,
  tellsElsewhere: (number: Quantity, than: SentenceSigns) => boolean,
): boolean {
  if (score < LEAST_SCORE[kind]) return false;
  if (kind !== 'number') return true;
  const a = first.quantities.find((one) => overlap(one, values[0]) > 0);
  const b = second.quantities.find((one) => overlap(one, values[1]) > 0);
  if (!a || !b) return true;
  const isSmall = Math.min(a.value, b.value) < SMALL && !isToll(a.counted) && !isToll(b.counted);
  if (isSmall) return score >= SMALL_FROM;
  // Who tells both numbers tells two things, unless one is how it was before.
  return label === 'updated' || !(tellsElsewhere(a, second) || tellsElsewhere(b, first));
}

/** For `isTrusted`: whether the article of a sentence gives a number in another of its sentences. */
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
