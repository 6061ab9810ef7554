import { languageData } from '../languages/index.ts';
import { NUMBER_ABBREVIATIONS, UNIT_ABBREVIATIONS } from '../languages/number-abbreviations.ts';
import type { Lang, Token } from '../model/text.ts';
import { areGlued } from './glued-sentences.ts';

/** A sentence as indexes into the block's tokens, `last` being one past the end. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

const TERMINATORS = '.!?…‽⁈⁉';
const CLOSERS = '»”“"\'’)]';
const OPENERS = '«„“"\'‘([—–-•';
const DASHES = '—–-';
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;

function isSingleCapital(text: string, token: Token): boolean {
  return (
    token.kind === 'word' && token.end - token.start === 1 && CAPITAL.test(text[token.start] ?? '')
  );
}

/** Whether the full stop after `word` is part of an abbreviation, the sentence going on. */
function isAbbreviation(text: string, lang: Lang, tokens: readonly Token[], word: number): boolean {
  const token = tokens[word];
  if (token?.kind !== 'word') return false;
  // Initials: "П. Дуров", "George W. Bush". After a number a letter is a unit or a class ("5 А.").
  if (isSingleCapital(text, token)) return tokens[word - 1]?.kind !== 'number';
  const data = languageData(lang);
  // "Acme Inc. (NYSE: ACM) announced": what is told of the company belongs to its sentence.
  if (data.finalAbbreviations.has(token.norm)) return isOneOf('(', text, tokens[word + 2]);
  // "On March 23rd." ends a sentence, "5 Abbey Rd." may not.
  if (isOrdinalEnding(tokens, word)) return false;
  // "No. 5" is a number, "to answer yes or no." an end.
  const isBeforeNumber = tokens[word + 2]?.kind === 'number';
  if (NUMBER_ABBREVIATIONS.has(token.norm)) return isBeforeNumber;
  // "5 час. 20 мин." is one length of time; before a capital a unit ends a sentence.
  if (UNIT_ABBREVIATIONS.has(token.norm))
    return isBeforeNumber && tokens[word - 1]?.kind === 'number';
  return data.abbreviations.has(token.norm);
}

/** The letters of "23rd", which touch their number. */
function isOrdinalEnding(tokens: readonly Token[], word: number): boolean {
  const [number, letters] = [tokens[word - 1], tokens[word]];
  return number?.kind === 'number' && number.end === letters?.start;
}

/** Whether a sentence can begin with this token, its closers and openers skipped. */
function startsSentence(text: string, tokens: readonly Token[], at: number): boolean {
  let index = at;
  while (isOneOf(OPENERS, text, tokens[index])) index++;
  const token = tokens[index];
  if (!token) return true;
  if (token.kind === 'number') return true;
  return token.kind === 'word' && CAPITAL.test(text.slice(token.start, token.end));
}

/**
 * Sentences of one block's tokens. Rule: a terminator, closing quotes, white space, then a
 * capital, a digit or an opening mark; not after an abbreviation or an initial, not before
 * a dash that continues a quotation ("…!» — сказал он"). The white space may be missing where
 * nothing else is meant (`areGlued`).
 */
export function splitSentences(text: string, tokens: readonly Token[], lang: Lang): TokenRange[] {
  const ranges: TokenRange[] = [];
  let first = 0;
  // Straight quotation marks are the same on both sides: whether one is open tells what the next is.
  let isOpen = false;
  for (let i = 0; i < tokens.length; i++) {
    if (isOneOf('"', text, tokens[i])) isOpen = !isOpen;
    if (!isOneOf(TERMINATORS, text, tokens[i])) continue;
    let next = i + 1;
    while (isOneOf(TERMINATORS, text, tokens[next])) next++;
    const opensNext = !isOpen && isOneOf('"', text, tokens[next]) && isTight(tokens, next);
    const end = opensNext ? next : skipClosers(text, tokens, next);
    if (isBoundary(text, tokens, lang, i, end)) {
      ranges.push({ first, last: end });
      first = end;
    }
    for (let at = next; at < end; at++) if (isOneOf('"', text, tokens[at])) isOpen = !isOpen;
    i = end - 1;
  }
  if (first < tokens.length) ranges.push({ first, last: tokens.length });
  return ranges;
}

/** Whether the token is one of the marks; all of them are single code units. */
function isOneOf(marks: string, text: string, token: Token | undefined): boolean {
  if (!token || token.kind === 'word' || token.end - token.start !== 1) return false;
  return marks.includes(text.charAt(token.start));
}

/** Whether a token touches both the one before and the one behind it. */
function isTight(tokens: readonly Token[], at: number): boolean {
  const [before, token, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return before?.end === token?.start && token?.end === behind?.start;
}

/** The last token up to `from` that is no closing mark. */
function skipBack(text: string, tokens: readonly Token[], from: number): number {
  let index = from;
  while (isOneOf(CLOSERS, text, tokens[index])) index--;
  return index;
}

/** Closing marks belong to the sentence before them only where they touch it. */
function skipClosers(text: string, tokens: readonly Token[], from: number): number {
  let index = from;
  while (isOneOf(CLOSERS, text, tokens[index]) && tokens[index]?.start === tokens[index - 1]?.end) {
    index++;
  }
  return index;
}

function isBoundary(
  text: string,
  tokens: readonly Token[],
  lang: Lang,
  terminator: number,
  next: number,
): boolean {
  const following = tokens[next];
  const previous = tokens[next - 1];
  if (!following || !previous) return true;
  if (following.start === previous.end) {
    const last = skipBack(text, tokens, terminator - 1);
    if (!areGlued(text, tokens, last, next)) return false;
  }
  if (
    isOneOf('.', text, tokens[terminator]) &&
    next === terminator + 1 &&
    isAbbreviation(text, lang, tokens, terminator - 1)
  ) {
    return false;
  }
  if (isOneOf(DASHES, text, following) && isOneOf(CLOSERS, text, previous)) return false;
  return startsSentence(text, tokens, next);
}
