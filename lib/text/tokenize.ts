import type { TextSpan, Token, TokenKind } from '../model/text.ts';
import { fold } from './normalize.ts';

/*
 * Our own pattern: Intl.Segmenter breaks "Ростов-на-Дону" and is slow on long strings.
 * A word is letters, with apostrophes, hyphens and dashes between letters inside it, so that
 * hyphenated names are one token; digits stand apart ("С-400", "поток-2").
 */
const INNER = "(?:['’ʼ‘`´\\-\\u2010\\u2011\\u2013](?=\\p{L}))";
const LETTER = '[\\p{L}\\p{M}\\u00ad\\u200b-\\u200d\\u2060\\ufeff]';
const TOKEN = new RegExp(
  `(\\p{L}${LETTER}*(?:${INNER}${LETTER}+)*)|(\\p{Nd}+(?:[.,]\\p{Nd}+)*)|([\\p{S}%‰§&@])|(\\p{P}|[^\\s\\p{C}\\p{M}])`,
  'gu',
);

/** Soft hyphens and the like that end a word belong to no token. */
const TRAILING = /[\u00ad\u200b-\u200d\u2060\ufeff]+$/;

/** By the group of the pattern that matched. */
function kindOf(match: RegExpExecArray): TokenKind {
  if (match[1] !== undefined) return 'word';
  if (match[2] !== undefined) return 'number';
  return match[3] !== undefined ? 'symbol' : 'punctuation';
}

/** The tokens of one range of a text, in order; white space and control characters belong to none. */
export function tokenizeSpan(text: string, span: TextSpan): Token[] {
  const tokens: Token[] = [];
  const source = text.slice(span.start, span.end);
  for (const match of source.matchAll(TOKEN)) {
    const kind = kindOf(match);
    const start = span.start + match.index;
    const surface = kind === 'word' ? match[0].replace(TRAILING, '') : match[0];
    const norm = kind === 'word' ? fold(surface) : surface;
    tokens.push({ start, end: start + surface.length, kind, norm });
  }
  return tokens;
}

/** The tokens of a whole string; offsets are UTF-16 code units, half open. */
export function tokenize(text: string): Token[] {
  return tokenizeSpan(text, { start: 0, end: text.length });
}
