import { stemOf } from '../../knowledge/stem-key.ts';
import type { QuotationKind } from '../../model/claim.ts';
import type { AnalyzedText } from '../../model/text.ts';
import { fold } from '../../text/normalize.ts';
import { type Range, type Reading, spanOf } from './reading.ts';

/** Quoted words up to this many may be a term ("гарантии безопасности") rather than speech. */
const TERM_WORDS = 3;
/** Characters; longer quotations are not looked at as terms. */
const LONGEST_TERM = 60;
/** How far before a quoted phrase "so-called" may stand, characters. */
const BEFORE = 40;
const QUOTED = /["«“„]([^"«»“”„]{1,400})["»”“]/g;
/** A line of dialogue: a dash where others set a mark. */
const DASHED = /(?:^|\n)[—–-]\s$/;
const OPENS = /["«“„‘]/;
/** A quotation in straight single marks, which in English are apostrophes too. */
const SINGLE =
  /(?:^|(?<=[\s([—–-]))'[\p{L}\p{N}$£€][^\n]{2,1500}?[\p{L}\p{N}.,!?…]'(?=[\s.,;:!?)\]—–-]|$)/u;
/** A short quoted phrase at the start, and then the sentence goes on without marks. */
const GOES_ON = /^["«“„‘][^"«»“”„‘.!?]{1,60}["»”“’]\s+[\p{Ll}\p{N}]/u;

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
  if (DASHED.test(text.slice(Math.max(0, start - 3), start))) return 'direct';
  if (OPENS.test(inside.slice(0, 1)) && !GOES_ON.test(inside)) return 'direct';
  if (/^[^"«“„‘]*["»”][,.]?$/.test(inside)) return 'direct';
  const single = reading.analyzed.lang === 'en' ? SINGLE.exec(inside) : null;
  if (single) {
    const { 0: marked, index } = single;
    if (index === 0 && marked.length >= inside.length - 1) return 'direct';
    const before = inside.slice(Math.max(0, index - BEFORE), index);
    return isTerm(reading, before, marked.slice(1, -1)) ? 'indirect' : 'mixed';
  }
  if (!OPENS.test(inside)) return 'indirect';
  const quoted = [...inside.matchAll(QUOTED)];
  const isAllTerms = quoted.every(({ index, 1: words = '' }) =>
    isTerm(reading, inside.slice(Math.max(0, index - BEFORE), index), words),
  );
  return quoted.length > 0 && isAllTerms ? 'indirect' : 'mixed';
}

function isTerm(reading: Reading, before: string, words: string): boolean {
  if (words.length > LONGEST_TERM) return false;
  if (isName(before, words)) return true;
  const stems = stemsOf(words);
  if (stems.length > TERM_WORDS) return false;
  if (new RegExp(`(?:${reading.words.soCalled})\\S*\\s*$`, 'i').test(before)) return true;
  return (quotedTerms(reading.analyzed).get(stems.join(' ')) ?? 0) > 1;
}

/** "переговоров с «Миланом»": within a clause quoted words of somebody begin small. */
function isName(before: string, words: string): boolean {
  return /[\p{L}\p{N},]\s*$/u.test(before) && /^\p{Lu}[^.!?…:;]*$/u.test(words) && isShort(words);
}

function isShort(words: string): boolean {
  return words.trim().split(/\s+/).length <= TERM_WORDS;
}

/** How often each short phrase stands in quotation marks; counted once for a text. */
const counted = new WeakMap<AnalyzedText, ReadonlyMap<string, number>>();

function quotedTerms(analyzed: AnalyzedText): ReadonlyMap<string, number> {
  const known = counted.get(analyzed);
  if (known) return known;
  const terms = new Map<string, number>();
  for (const { 1: words = '' } of analyzed.text.matchAll(QUOTED)) {
    const stems = words.length <= LONGEST_TERM ? stemsOf(words) : [];
    if (stems.length === 0 || stems.length > TERM_WORDS) continue;
    const key = stems.join(' ');
    terms.set(key, (terms.get(key) ?? 0) + 1);
  }
  counted.set(analyzed, terms);
  return terms;
}

function stemsOf(words: string): readonly string[] {
  return words
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter(Boolean)
    .map((word) => stemOf(fold(word)));
}
