import { ANDS_AND_ORS } from './joining-words.ts';

/* What stands at quotation marks that mark no speech. */

/** Before the name that a contract or a press release gives: "(hereinafter the “Fund”)". A pattern. */
export const BEFORE_TERM = `the|hereinafter|collectively|далее|далі|${ANDS_AND_ORS}`;
/** "'90s", "'em": an apostrophe for a letter or figure left out. */
export const LEFT_OUT = /^'(?:\d\ds?\b|(?:em|til|tis|twas|cause|n|bout|round)\b)/i;
