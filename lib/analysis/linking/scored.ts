import type { Evidence } from '../../model/mention.ts';
import type { VerifiedCandidate } from '../verify-mentions.ts';

/** A candidate with the evidence for and against it; `score` is the sum, in log-odds. */
export interface Scored {
  readonly candidate: VerifiedCandidate;
  readonly why: readonly Evidence[];
  readonly score: number;
}

/** The probability of log-odds. */
export const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
