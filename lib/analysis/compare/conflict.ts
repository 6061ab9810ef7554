import type { ConflictKind } from '../../model/comparison.ts';
import type { TextSpan } from '../../model/text.ts';
import type { SentenceSigns } from './sentence-signs.ts';

/** A disagreement between two sentences, with the words in which they differ. */
export interface FoundConflict {
  readonly kind: ConflictKind;
  readonly label: 'differs' | 'updated';
  readonly values: readonly [TextSpan, TextSpan];
}

/** Two sentences of one claim, with the publication times of their articles. */
export interface ConflictPair {
  readonly first: SentenceSigns;
  readonly second: SentenceSigns;
  readonly dates: readonly [string | null, string | null];
  /** How many words and names the two share, 0 to 1. */
  readonly closeness: number;
  /** How many words alone, 0 to 1. */
  readonly wordCloseness: number;
  /** Whether a key stands in one sentence of either article, and so is what the two tell of. */
  readonly isAnchor: (key: string) => boolean;
  /** How surely they make one claim, in logits. */
  readonly score: number;
}
