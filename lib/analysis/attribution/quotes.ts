import { PLURAL_OWNER } from '../../languages/english-endings.ts';
import { LEFT_OUT } from '../../languages/quoted-terms.ts';
import type { Range, Reading } from './reading.ts';

/** A quotation in quotation marks: from the opening mark to past the closing one. */
export interface QuoteSpan extends Range {
  /** False where the block ends before the closing mark (a quotation of several paragraphs). */
  readonly closed: boolean;
  /** False where it goes on from the block before without an opening mark. */
  readonly opened: boolean;
}

const OPENING = new Set(['«', '„', '‹']);
const CLOSING = new Set(['»', '›']);

type Mark = 'open' | 'close' | 'none';

/** Curly marks open in one language and close in another: their neighbours decide. */
function markAt(reading: Reading, at: number, isOpen: boolean, opened?: number): Mark {
  const { tokens, analyzed } = reading;
  const token = tokens[at];
  if (token?.kind === 'word' || token?.kind === 'number' || !token) return 'none';
  const char = analyzed.text.slice(token.start, token.end);
  if (isDoubled(reading, at)) return doubledMark(reading, at, isOpen);
  if (char === "'" && analyzed.lang === 'en') {
    const inSingle =
      opened !== undefined && reading.surface(opened) === "'" && !isDoubled(reading, opened + 1);
    return singleMark(reading, at, inSingle);
  }
  if (char === "'" || char === '`') return 'none';
  if (OPENING.has(char)) return 'open';
  if (CLOSING.has(char)) return 'close';
  if (analyzed.lang === 'en' && char === '‘') return 'open';
  // "the witnesses’ words" within double marks closes nothing.
  if (analyzed.lang === 'en' && char === '’')
    return opened !== undefined && reading.surface(opened) === '‘' ? 'close' : 'none';
  if (!/^["“”‟]$/.test(char)) return 'none';
  if (char === '“' && analyzed.lang === 'en') return 'open';
  if (char === '”') return 'close';
  const before = analyzed.text[token.start - 1] ?? ' ';
  const after = analyzed.text[token.end] ?? ' ';
  const spaceBefore = /[\s([{—–«„-]/.test(before);
  const spaceAfter = /[\s)\]}.,:;!?…—–»-]/.test(after);
  if (spaceBefore && !spaceAfter) return 'open';
  if (spaceAfter && !spaceBefore) return 'close';
  return isOpen ? 'close' : 'open';
}

/** Whether a typewriter mark is the second of two. */
function isDoubled({ tokens, analyzed: { text } }: Reading, at: number): boolean {
  const second = tokens[at];
  const first = tokens[at - 1];
  if (!second || !first || first.end !== second.start) return false;
  const char = text[second.start];
  return (char === "'" || char === '`') && text[first.start] === char;
}

/** A quotation in single marks is looked for so far ahead, characters. */
const SINGLE_REACH = 1_500;
/** A mark after the end of a word or sentence, and before what may follow a quotation. */
const SURE_END = /[.,!?…]'(?=[\s.,;:!?)\]—–-]|$)/;
const ANY_END = /[\p{L}\p{N}.,!?…)]'(?=[\s.,;:!?)\]—–-]|$)/u;

/**
 * British outlets quote in straight single marks, which are apostrophes as well. One opens after a
 * space and before a word where an end is ahead in its paragraph; of the marks inside, one behind
 * "s" is a genitive plural as long as a surer end is still to come.
 */
function singleMark({ tokens, analyzed: { text } }: Reading, at: number, inSingle: boolean): Mark {
  const start = tokens[at]?.start ?? 0;
  const [line = ''] = text.slice(start, start + SINGLE_REACH).split('\n', 1);
  if (!inSingle) {
    const opens =
      /^(?:|[\s([{—–"“:-])$/.test(text[start - 1] ?? '') && /^'[\p{L}\p{N}$£€]/u.test(line);
    return opens && !LEFT_OUT.test(line) && ANY_END.test(line.slice(1)) ? 'open' : 'none';
  }
  const around = text.slice(start - 1, start + 2);
  if (!ANY_END.test(around)) return 'none';
  if (SURE_END.test(around)) return 'close';
  const isGenitive = PLURAL_OWNER.test(around);
  return isGenitive && SURE_END.test(line.slice(1).split(/\s'\p{L}/u, 1)[0] ?? '')
    ? 'none'
    : 'close';
}

/** Typewriter marks: `` opens, '' closes or opens; the second of the two counts. */
function doubledMark({ tokens, analyzed: { text } }: Reading, at: number, isOpen: boolean): Mark {
  const second = tokens[at];
  const first = tokens[at - 1];
  if (!second || !first) return 'none';
  if (text[second.start] === '`') return 'open';
  if (isOpen) return 'close';
  const spaceBefore = /\s/.test(text[first.start - 1] ?? ' ');
  return spaceBefore && !/\s/.test(text[second.end] ?? ' ') ? 'open' : 'none';
}

/**
 * The outermost quotations of one block. Straight marks are told apart by the white space around
 * them; where that is missing or on both sides, an open quotation is closed and else one opened.
 * `carried` tells that the block before left one open. Linear.
 */
export function pairQuotes(reading: Reading, block: Range, carried: boolean): QuoteSpan[] {
  const quotes: QuoteSpan[] = [];
  const open: number[] = [];
  let sawMark = false;
  for (let at = block.first; at < block.last; at++) {
    const mark = markAt(reading, at, open.length > 0, open.at(-1));
    if (mark === 'none') continue;
    if (mark === 'open') {
      open.push(isDoubled(reading, at) ? at - 1 : at);
    } else if (open.length > 0) {
      const first = open.pop() ?? at;
      if (open.length === 0) quotes.push({ first, last: at + 1, closed: true, opened: true });
    } else if (carried && !sawMark) {
      quotes.push({ first: block.first, last: at + 1, closed: true, opened: false });
    }
    sawMark = true;
  }
  const first = open[0];
  if (first !== undefined) quotes.push(...unclosed(reading, block, open, first));
  return quotes;
}

/** One closing mark may end two quotations: what is left open ends at the last closing mark. */
function unclosed(reading: Reading, block: Range, open: readonly number[], first: number) {
  for (let at = block.last - 1; open.length === 1 ? false : at > first; at--) {
    if (markAt(reading, at, true) !== 'close') continue;
    return [{ first, last: at + 1, closed: true, opened: true }];
  }
  const opensSpeech = first === block.first || /^[:—–-]$/.test(reading.surface(first - 1));
  if (opensSpeech) return [{ first, last: block.last, closed: false, opened: true }];
  const sentence = reading.analyzed.sentences[reading.sentenceOf(first)];
  return [{ first, last: sentence?.tokens[1] ?? first + 1, closed: true, opened: true }];
}
