/**
 * Words of fact-checkers' verdicts in one language, folded (Latin letters without diacritics).
 * Phrases are separated by commas; a word that ends in `*` stands for all that begin so.
 */
export interface VerdictWords {
  readonly true: string;
  readonly false: string;
  readonly mixed: string;
  readonly unproven: string;
  readonly satire: string;
  readonly mostlyTrue?: string;
  readonly mostlyFalse?: string;
  /** "not", "no": turns what follows around. */
  readonly not: string;
  /** "mostly", "rather", "almost". */
  readonly mostly: string;
  /** "partly", "half". */
  readonly partly: string;
  /** "entirely": "not entirely true" is no "false". */
  readonly entirely: string;
  readonly but: string;
  /** What stands before a colon: "verdict". */
  readonly heading: string;
}
