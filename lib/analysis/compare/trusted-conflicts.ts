import type { ConflictKind } from '../../model/comparison.ts';

/**
 * How surely two sentences make one claim, in logits, for what differs between them to be told. Chosen on our own
 * events and by what was counted of those of other hands; `docs/quality.md` tells what they keep and what they cost.
 */
const LEAST_SCORE: Readonly<Record<Exclude<ConflictKind, 'number'>, number>> = {
  date: 0,
  time: -0.5,
  actor: -0.5,
  place: -0.5,
  negation: 1,
};

/** Whether a conflict that the rules find between two sentences is worth telling a reader; numbers have a model. */
export function isTrusted(kind: ConflictKind, score: number): boolean {
  return kind === 'number' || score >= LEAST_SCORE[kind];
}
