import { stemOf } from '../../knowledge/stem-key.ts';
import { LEADING_ARTICLE } from '../../languages/english-endings.ts';
import { languageData } from '../../languages/index.ts';
import type { Lang, TextSpan } from '../../model/text.ts';
import { fold, withoutMarks } from '../../text/normalize.ts';
import { firstEndingAfter } from '../../text/overlaps.ts';
import { type ArticleContext, wordNumbers } from '../article-context.ts';
import { areInitials, areLetters } from './letters-match.ts';

/** A name written out, with the short form that the text gives it there. */
export interface Expansion {
  /** Where it is written out. */
  readonly long: TextSpan;
  /** The short form without quotation marks around it, as it stands where it is given. */
  readonly short: string;
  readonly shortSpan: TextSpan;
  /** Whether no name is written out but a common noun: "науково-дослідна робота (НДР)". */
  readonly isCommon?: true;
}

/** A name written out has at most so many words more than its short form has letters. */
const MORE_WORDS = 5;
/** And at most so many in all. */
const MOST_WORDS = 12;
/** "(ГС «ВП»)": a legal form and letters in quotation marks, which need no introduction. */
const WITH_FORM = /\s?\((\p{Lu}{2,5} [«„“"]\p{Lu}{2,10}[»“”"])\)/gu;
/** In brackets a name written out is at most so long, in UTF-16 units. */
const LONGEST_NAME = 120;
/** "ООО «КМ»": letters of the longest short form that is agreed on. */
const LONGEST_AGREED = 40;
const QUOTES = '«»„“”"';
/** Two capitals at least: "МАГАТЭ", "NaFRA". */
const ABBREVIATION = /^(?=.*\p{Lu}.*\p{Lu})\p{Lu}[\p{L}\p{Nd}]{1,9}$/u;
/** Before a short form: the bracket or comma, and what introduces it. */
const LONGEST_LEAD = 40;

/** The short forms that a text gives to names where it writes them out. In the text's order. */
export function findExpansions(context: ArticleContext): Expansion[] {
  const { text, lang } = context.text;
  const { shortForms } = languageData(lang);
  const found: Expansion[] = [];
  for (const [word, span] of context.words.entries()) {
    const short = context.surface(word);
    if (!ABBREVIATION.test(short) || shortForms.common.has(fold(short))) continue;
    const end = leadStart(context, span.start);
    const long = end === null ? longFormAfter(context, word) : longFormBefore(context, short, end);
    const shortSpan = { start: span.start, end: span.end };
    if (long) found.push({ long, short, shortSpan });
    else if (end !== null) {
      const common = commonFormBefore(context, short, end);
      if (common) found.push({ long: common, short, shortSpan, isCommon: true });
    }
  }
  if (!text.includes('(')) return found;
  return [...found, ...agreedForms(context, found)].sort((a, b) => a.long.start - b.long.start);
}

const escaped = (words: readonly string[]) =>
  words.map((one) => one.replaceAll('.', '\\.').replaceAll(' ', '\\s')).join('|');

const leads = new Map<Lang, RegExp>();

/** What stands between a name and its short form, at the end of a stretch of folded text. */
function leadOf(lang: Lang): RegExp {
  const known = leads.get(lang);
  if (known) return known;
  const { introducers, agreed } = languageData(lang).shortForms;
  const phrase = `(?:${escaped([...introducers, ...agreed])})\\s?[—–:-]?\\s?`;
  const lead = new RegExp(`(?:\\s?\\((?:${phrase})?|\\s?[,—–]\\s?${phrase})[${QUOTES}]?$`, 'iu');
  leads.set(lang, lead);
  return lead;
}

/** Where the name ends that is shortened at `start`; null where nothing says that one is. */
function leadStart({ text }: ArticleContext, start: number): number | null {
  const before = withoutMarks(text.text.slice(Math.max(0, start - LONGEST_LEAD), start));
  const lead = leadOf(text.lang).exec(before);
  return lead ? start - lead[0].length : null;
}

/** The words before `end` whose letters the abbreviation has, beginning with a capital. */
function longFormBefore(context: ArticleContext, short: string, end: number): TextSpan | null {
  const { words, text } = context;
  const { functionWords } = languageData(text.lang);
  const last = wordNumbers(context, { start: end - 1, end }).first;
  const letters = fold(short.replace(/[^\p{Lu}\p{Nd}]/gu, ''));
  const most = Math.min(MOST_WORDS, letters.length + MORE_WORDS);
  const isWhole = (first: number, after: number, match: typeof areInitials) =>
    context.isCapitalised(first) &&
    match(
      letters,
      words.slice(first, after).map(({ norm }) => norm),
      functionWords,
    );
  for (const match of [areInitials, areLetters]) {
    for (let first = last; first > last - most && first >= 0; first--) {
      if (!isSameSentence(context, first, end)) break;
      // "Министерство иностранных дел Польши (МИД)": whose it is has no letter.
      const owner = context.isCapitalised(last) ? [last + 1, last] : [last + 1];
      const isName = owner.some((after) => after - first > 1 && isWhole(first, after, match));
      if (isName) return { start: words[first]?.start ?? 0, end };
    }
  }
  return null;
}

/** The words before `end`, none with a capital, whose initials and those of whose parts the abbreviation is. */
function commonFormBefore(context: ArticleContext, short: string, end: number): TextSpan | null {
  const { words, text } = context;
  const last = wordNumbers(context, { start: end - 1, end }).first;
  const letters = fold(short);
  const { functionWords } = languageData(text.lang);
  for (let first = last; first > last - letters.length && first >= 0; first--) {
    if (!isSameSentence(context, first, end) || context.isCapitalised(first)) return null;
    const parts = words.slice(first, last + 1).flatMap(({ norm }) => norm.split('-'));
    if (parts.length > 1 && areInitials(letters, parts, functionWords))
      return { start: words[first]?.start ?? 0, end };
  }
  return null;
}

/** "IAEA (International Atomic Energy Agency)": written out in the brackets after it. */
function longFormAfter(context: ArticleContext, word: number): TextSpan | null {
  const { words, text } = context;
  const short = words[word];
  if (!short) return null;
  const inside = /^\s\(([^()\n]+)\)/u.exec(text.text.slice(short.end, short.end + LONGEST_NAME));
  if (!inside?.[1]) return null;
  const start = short.end + 2;
  const end = start + inside[1].length;
  const { first, last } = wordNumbers(context, { start, end });
  const norms = words.slice(first, last).map(({ norm }) => norm);
  if (norms.length < 2 || !context.isCapitalised(first)) return null;
  const letters = fold(context.surface(word).replace(/[^\p{Lu}\p{Nd}]/gu, ''));
  const { functionWords } = languageData(text.lang);
  const matches = [areInitials, areLetters].some((match) => match(letters, norms, functionWords));
  return matches ? { start, end } : null;
}

function isSameSentence({ text, words }: ArticleContext, word: number, end: number): boolean {
  const sentence = text.sentences[firstEndingAfter(text.sentences, end - 1)];
  return sentence !== undefined && (words[word]?.start ?? -1) >= sentence.start;
}

/** "(далее — ООО «КМ»)", "(далі — Фонд)": what the text says that it will call something. */
function agreedForms(context: ArticleContext, found: readonly Expansion[]): Expansion[] {
  const { text } = context;
  const { agreed } = languageData(text.lang).shortForms;
  const pattern = new RegExp(
    `\\s?\\([${QUOTES}]?(?:${escaped(agreed)})(?:\\s?[—–:,-]\\s?|\\s)([^()\\n]{2,${LONGEST_AGREED}}?)[${QUOTES}]?\\)`,
    'giu',
  );
  const matches = [...text.text.matchAll(pattern), ...text.text.matchAll(WITH_FORM)];
  return matches.flatMap((match) => {
    const written = match[1] ?? '';
    const at = match.index + match[0].lastIndexOf(written);
    const lone = /^[«„“"]([^«»„“”"]+)[»“”"]$/u.exec(written.trim());
    const short = (lone?.[1] ?? written).trim().replace(LEADING_ARTICLE, '');
    const start = at + written.indexOf(short);
    if (!/^\p{Lu}/u.test(short) || found.some(({ shortSpan }) => shortSpan.start === start)) {
      return [];
    }
    const long =
      longFormBefore(context, short, match.index) ?? namedByWord(context, short, match.index);
    return long ? [{ long, short, shortSpan: { start, end: start + short.length } }] : [];
  });
}

/** "Відкритий технологічний фонд (далі — Фонд)": the short form is a word of the name. */
function namedByWord(context: ArticleContext, short: string, end: number): TextSpan | null {
  const { words } = context;
  const last = wordNumbers(context, { start: end - 1, end }).first;
  const stem = stemOf(fold(short));
  let holds = false;
  for (let first = last; first > last - MOST_WORDS && first >= 0; first--) {
    if (!isSameSentence(context, first, end)) return null;
    holds ||= stemOf(words[first]?.norm ?? '') === stem;
    if (holds && first < last && context.isCapitalised(first)) {
      return { start: words[first]?.start ?? 0, end };
    }
  }
  return null;
}
