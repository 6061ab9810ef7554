import { wordSet } from './language-data.ts';

/* What tells how far a denial reaches, of folded words. */

/** Infinitives of Russian and Ukrainian. */
export const INFINITIVE = /(?:ть|ться|чь|ти|тися|тись)$/;
/** Denied helpers that deny one word before them and no more: "принимать не стали", "не підлягає". */
export const DENYING_ONE = /^(?:стал|ста[лв]и|смог|зм[іо]г|підляга|подлеж)/;
/** Behind a word that denies they make no deed of it: "nothing | to do | with it". */
export const NO_DEED_AFTER: ReadonlySet<string> = wordSet('do');
