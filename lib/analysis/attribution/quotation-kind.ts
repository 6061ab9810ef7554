import { stemOf } from '../../knowledge/stem-key.ts';
import type { QuotationKind } from '../../model/claim.ts';
import { fold } from '../../text/normalize.ts';
import { type Range, type Reading, spanOf } from './reading.ts';

/** Quoted words up to this many may be a term ("гарантии безопасности") rather than speech. */
const TERM_WORDS = 3;
const QUOTED = /["«“„]([^"«»“”„]{1,400})["»”“]/g;
const OPENS = /["«“„]/;
/** A short quoted phrase at the start, and then the sentence goes on without marks. */
const GOES_ON = /^["«“„][^"«»“”„.!?]{1,60}["»”“]\s+[\p{Ll}\p{N}]/u;

/**
 * Whether a statement is in quotation marks, told in other words, or told with words quoted in
 * it. Marks around a term do not make speech: around what is called so, and around a short
 * phrase that the article puts in marks again and again, whoever speaks.
 */
export function quotationKind(reading: Reading, content: Range): QuotationKind {
  const { start, end } = spanOf(reading, content);
  const { text } = reading.analyzed;
  const inside = text.slice(start, end);
  if (OPENS.test(text.slice(Math.max(0, start - 1), start))) return 'direct';
  if (OPENS.test(inside.slice(0, 1)) && !GOES_ON.test(inside)) return 'direct';
  if (/^[^"«“„]*["»”][,.]?$/.test(inside)) return 'direct';
  if (!OPENS.test(inside)) return 'indirect';
  const quoted = [...inside.matchAll(QUOTED)];
  const isAllTerms = quoted.every(({ index, 1: words = '' }) =>
    isTerm(reading, inside.slice(0, index), words),
  );
  return quoted.length > 0 && isAllTerms ? 'indirect' : 'mixed';
}

function isTerm(reading: Reading, before: string, words: string): boolean {
  const stems = stemsOf(words);
  if (stems.length > TERM_WORDS) return false;
  if (new RegExp(`(?:${reading.words.soCalled})\\S*\\s*$`, 'i').test(before)) return true;
  const key = stems.join(' ');
  const again = [...reading.analyzed.text.matchAll(QUOTED)].filter(
    ({ 1: others = '' }) => stemsOf(others).join(' ') === key,
  );
  return again.length > 1;
}

function stemsOf(words: string): readonly string[] {
  return words
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter(Boolean)
    .map((word) => stemOf(fold(word)));
}
