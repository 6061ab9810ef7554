import type { AnalyzedText, Token } from '../../model/text.ts';
import { phraseStands } from '../../text/phrases.ts';
import type { NumberLexicon } from './number-lexicon.ts';

/** A number in the text: its value and its tokens, `last` being one past the end. */
export interface NumberSpan {
  readonly value: number;
  readonly first: number;
  readonly last: number;
  /** A unit that the number word itself gives: `%` for "треть", `times` for "втрое". */
  readonly unit: string | null;
  /** "сотни": at least so many. */
  readonly vague: boolean;
  /** True where the text says that it is a little more: "20 с лишним тысяч". */
  readonly isPast?: true;
  /** Whether a scale word or letter is part of it ("тысяч"), for ranges. */
  readonly scale: number;
}

/** A text with its number words. */
export interface NumberText {
  readonly analyzed: AnalyzedText;
  readonly lexicon: NumberLexicon;
}

/** The folded form of a token; empty past the ends. */
export function normAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.norm ?? '';
}

/** Whether two tokens touch. */
export function touches(tokens: readonly Token[], at: number): boolean {
  return at > 0 && tokens[at - 1]?.end === tokens[at]?.start;
}

/** After "тыс." a sentence goes on with a small letter. */
export function endsSentence({ analyzed: { text, tokens } }: NumberText, at: number): boolean {
  const next = tokens[at + 1];
  return next === undefined || !/^\p{Ll}/u.test(text.slice(next.start, next.start + 2));
}

/** Tokens that "and a half" takes from one on; 0 where it does not follow. */
export function afterHalf({ lexicon, analyzed }: NumberText, at: number): number {
  for (const phrase of lexicon.words.andHalf) {
    const words = phrase.split(' ');
    if (phraseStands(analyzed.tokens, at, words)) return words.length;
  }
  return 0;
}

/** 2.4 * 1e9 is 2400000000, not 2399999999.9999995. */
export function roundedValue(value: number): number {
  return Number(value.toPrecision(12));
}
