import type { TextSpan, Token } from '../model/text.ts';
import { fold } from './normalize.ts';
import { tokenize } from './tokenize.ts';

/**
 * The unit of name look-ups: a word or number, hyphenated words taken apart, so that
 * "Аль-Каида" and "Аль Каида" are found alike.
 */
export interface NameWord extends TextSpan {
  readonly norm: string;
  /** Index of the token of which it is all or a part. */
  readonly token: number;
  /** Whether a name may run on from the word before: nothing between them parts them. */
  readonly joined: boolean;
}

/** "а-а" has more letters than this. */
const SHORTEST_HYPHENATED = 2;
const HYPHEN = /[-\u2010\u2011\u2013]/;
/** Marks that may stand between two words of one name. */
const GLUE = '«»"“”„\'‘’–&-';

const FULL_STOP = 0x2e;
/** Most marks are commas. */
const COMMA = 0x2c;

/** UTF-16 units: two letters, each of which may take two. */
const LONGEST_INITIAL = 4;
/** One capital, or two letters that stand for one sound ("Дж.", "Ю."). */
const INITIAL = /^(?:\p{Lu}|\p{Lu}\p{Ll})$/u;

/** The parts of a token with hyphens. */
function partsOf(text: string, token: Token): { start: number; end: number; norm: string }[] {
  const surface = text.slice(token.start, token.end);
  const parts: { start: number; end: number; norm: string }[] = [];
  let at = 0;
  for (const piece of surface.split(HYPHEN)) {
    const start = token.start + at;
    at += piece.length + 1;
    if (piece) parts.push({ start, end: start + piece.length, norm: fold(piece) });
  }
  return parts;
}

function isGlue(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || token.end - token.start !== 1) return false;
  const code = text.charCodeAt(token.start);
  if (code === COMMA) return false;
  if (code !== FULL_STOP) return GLUE.includes(text.charAt(token.start));
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (before?.kind !== 'word') return false;
  // The full stop of an initial ("С. Лавров", "Дж. Буш") or of "U.S.".
  const length = before.end - before.start;
  if (length <= LONGEST_INITIAL && INITIAL.test(text.slice(before.start, before.end))) return true;
  // "Lenta.ru": nothing but the stop between two words, and no sentence begins.
  const touching = before.end === token.start && after?.start === token.end;
  return touching && /^[\p{Script=Latin}\p{Ll}]/u.test(text.slice(after.start, after.end));
}

/**
 * The words of tokens that names are made of. `breaks` holds, in order, the indexes of tokens
 * before which no name runs on (the first of each sentence and block).
 */
export function nameWords(
  text: string,
  tokens: readonly Token[],
  breaks: readonly number[],
): NameWord[] {
  const words: NameWord[] = [];
  let joined = false;
  let nextBreak = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    if (breaks[nextBreak] === index) {
      joined = false;
      nextBreak++;
    }
    if (token.kind === 'word' || token.kind === 'number') {
      const { start, end, norm } = token;
      if (norm.length > SHORTEST_HYPHENATED && norm.includes('-')) {
        for (const part of partsOf(text, token)) {
          words.push({ start: part.start, end: part.end, norm: part.norm, token: index, joined });
          joined = true;
        }
      } else {
        words.push({ start, end, norm, token: index, joined });
        joined = true;
      }
    } else if (joined && !isGlue(text, tokens, index)) {
      joined = false;
    }
  }
  return words;
}

/** The words of a name as a pack gives it. */
export function wordsOfName(name: string): NameWord[] {
  return nameWords(name, tokenize(name), []);
}
