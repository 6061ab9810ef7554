import { clauseWords } from '../../languages/en/clause-words.ts';
import { isCapitalised, type Range, type Reading } from './reading.ts';

/** In tokens: "WASHINGTON, D.C., March 4 (Reuters) —" and the like are no longer. */
const MAX_DATELINE = 14;
/** What parts the line from the paragraph. */
const DASH = /^(?:[—–-]|--|_)$/;

/**
 * "VIENNA — The house …", "LONDON, March 4 (Reuters) - …", "(AP) — …": where the line of place and
 * agency at the beginning of an English paragraph ends; `first` where there is none. A place is written
 * in capitals, or stands before a state or an agency.
 */
export function datelineEnd(reading: Reading, { first, last }: Range): number {
  if (!reading.words.bareContent) return first;
  const limit = Math.min(last, first + MAX_DATELINE);
  // "(CNN) The president …".
  for (let at = first + 2; reading.surface(first) === '(' && at < Math.min(last, first + 4); at++)
    if (reading.surface(at) === ')' && /^\p{Lu}{2,}$/u.test(reading.surface(first + 1)))
      return DASH.test(reading.surface(at + 1)) ? at + 2 : at + 1;
  let shouted = false;
  let marked = false;
  for (let at = first; at < limit; at++) {
    const surface = reading.surface(at);
    if (DASH.test(surface) && isFree(reading, at)) return shouted || marked ? at + 1 : first;
    if (/^\p{Lu}{2,}$/u.test(surface)) shouted = true;
    if (surface === ')') marked = true;
    const fits =
      isCapitalised(reading, at) ||
      reading.tokens[at]?.kind === 'number' ||
      /^[,.()/]$/.test(surface) ||
      (shouted && clauseWords.datelineParticles.has(reading.norm(at)));
    if (!fits) return first;
  }
  return first;
}

/** No hyphen within a word. */
function isFree({ tokens }: Reading, at: number): boolean {
  return tokens[at - 1]?.end !== tokens[at]?.start || tokens[at]?.end !== tokens[at + 1]?.start;
}
