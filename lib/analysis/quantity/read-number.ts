import type { AnalyzedText, Token } from '../../model/text.ts';
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
  /** Whether a scale word or letter is part of it ("тысяч"), for ranges. */
  readonly scale: number;
}

/** A text with its number words. */
export interface NumberText {
  readonly analyzed: AnalyzedText;
  readonly lexicon: NumberLexicon;
}

const norm = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? '';

/** Whether two tokens touch. */
export function touches(tokens: readonly Token[], at: number): boolean {
  return at > 0 && tokens[at - 1]?.end === tokens[at]?.start;
}

/** Reads the number that begins at a token, in digits or in words; null if none does. */
export function readNumber(text: NumberText, at: number): NumberSpan | null {
  const token = text.analyzed.tokens[at];
  if (!token) return null;
  const found = token.kind === 'number' ? readDigits(text, at) : readWords(text, at);
  return found ?? null;
}

/** The value of a digit token, by the language's decimal mark; null for dates and the like. */
function digitValue(surface: string, decimalComma: boolean): number | null {
  const groups = decimalComma ? /^\d{1,3}(?:\.\d{3})+$/ : /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
  if (!decimalComma && groups.test(surface)) return Number(surface.replaceAll(',', ''));
  if (decimalComma && /^\d{1,3}(?:\.\d{3}){2,}$/.test(surface))
    return Number(surface.replaceAll('.', ''));
  if (/^\d+$/.test(surface)) return Number(surface);
  if (/^\d+[.,]\d+$/.test(surface)) return Number(surface.replace(',', '.'));
  return null;
}

function readDigits(text: NumberText, first: number): NumberSpan | null {
  const { analyzed, lexicon } = text;
  const { tokens } = analyzed;
  if (isPartOfName(tokens, first) || isFraction(tokens, first + 1)) return null;
  let last = first + 1;
  let digits = norm(tokens, first);
  // "1 234 567": groups of three after one space.
  while (
    lexicon.words.decimalComma &&
    /^\d{1,3}(?:\d{3})*$/.test(digits) &&
    /^\d{3}(?:,\d+)?$/.test(norm(tokens, last)) &&
    (tokens[last]?.start ?? 0) - (tokens[last - 1]?.end ?? 0) === 1
  ) {
    digits += norm(tokens, last);
    last++;
  }
  const base = digitValue(digits, lexicon.words.decimalComma);
  if (base === null) return null;
  return withScale(text, { value: base, first, last, unit: null, vague: false, scale: 1 });
}

/** "С-400", "G7", "COVID-19", "п.4", "№5", "2016/17", addresses of pages. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || !touches(tokens, at)) return false;
  if (before.kind === 'word' || /^[/№#_=]$/.test(before.norm)) return true;
  const dashed = /^[-–‑]$/.test(before.norm) && touches(tokens, at - 1);
  return dashed && tokens[at - 2]?.kind === 'word';
}

/** "2016/17": a slash and more digits right after. */
function isFraction(tokens: readonly Token[], at: number): boolean {
  return norm(tokens, at) === '/' && tokens[at + 1]?.kind === 'number' && touches(tokens, at + 1);
}

function withScale(text: NumberText, number: NumberSpan): NumberSpan {
  const { lexicon, analyzed } = text;
  const { tokens } = analyzed;
  let { value, last, scale } = number;
  for (const phrase of lexicon.words.andHalf) {
    const words = phrase.split(' ');
    if (!words.every((word, i) => norm(tokens, last + i) === word)) continue;
    value += 0.5;
    last += words.length;
  }
  const letter = touches(tokens, last) ? lexicon.words.scaleLetters[norm(tokens, last)] : undefined;
  if (letter !== undefined) {
    return { ...number, value: value * letter, last: last + 1, scale: letter };
  }
  let factor = lexicon.scales.get(norm(tokens, last));
  while (factor !== undefined) {
    value *= factor;
    scale *= factor;
    last++;
    if (
      norm(tokens, last) === '.' &&
      touches(tokens, last) &&
      last < tokens.length - 1 &&
      !endsSentence(text, last)
    )
      last++;
    factor = lexicon.scales.get(norm(tokens, last));
  }
  return { ...number, value: round(value), last, scale };
}

/** 2.4 * 1e9 is 2400000000, not 2399999999.9999995. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}

/** After "тыс." a sentence goes on with a small letter. */
function endsSentence({ analyzed: { text, tokens } }: NumberText, at: number): boolean {
  const next = tokens[at + 1];
  return next === undefined || !/^\p{Ll}/u.test(text.slice(next.start, next.start + 2));
}

// ---- words ---------------------------------------------------------------------------------

function readWords(text: NumberText, first: number): NumberSpan | null {
  const { lexicon, analyzed } = text;
  const { tokens } = analyzed;
  const word = norm(tokens, first);
  const times = lexicon.multiples.get(word);
  const plain = { first, last: first + 1, unit: null, vague: false, scale: 1 };
  if (times !== undefined) return { ...plain, value: times, unit: 'times' };
  return (
    readAdjective(text, first) ??
    readShare(text, first) ??
    readCompoundHalf(text, first) ??
    readSum(text, first) ??
    readVague(text, first)
  );
}

function readVague({ lexicon, analyzed }: NumberText, first: number): NumberSpan | null {
  const value = lexicon.vague.get(norm(analyzed.tokens, first));
  if (value === undefined) return null;
  return { value, first, last: first + 1, unit: null, vague: true, scale: 1 };
}

/** "three-day", "forty-year-old". */
function readAdjective({ lexicon, analyzed }: NumberText, first: number): NumberSpan | null {
  const [unitWord = '', ...front] = norm(analyzed.tokens, first)
    .replace(/-old$/, '')
    .split('-')
    .reverse();
  const unit = front.length > 0 ? lexicon.adjectiveUnitOf(unitWord) : null;
  const value = unit === null ? undefined : wordValue(lexicon, front.reverse().join('-'));
  if (unit === null || value === undefined) return null;
  return { value, first, last: first + 1, unit, vague: false, scale: 1 };
}

/** "полмиллиона", "полгода". */
function readCompoundHalf(text: NumberText, first: number): NumberSpan | null {
  const { lexicon, analyzed } = text;
  const { halfPrefix } = lexicon.words;
  const word = norm(analyzed.tokens, first);
  if (!halfPrefix || !word.startsWith(halfPrefix) || word.length <= halfPrefix.length + 2)
    return null;
  const rest = word.slice(halfPrefix.length).replace(/^-/, '');
  const factor = lexicon.scales.get(rest);
  const whole = { first, last: first + 1, vague: false, scale: 1 };
  if (factor !== undefined) return { ...whole, value: 0.5 * factor, unit: null };
  const unit = lexicon.unitOf(rest);
  // "полдень" is noon.
  if (rest === 'день') return null;
  return unit === null ? null : { ...whole, value: 0.5, unit };
}

/** "an hour and a half", "час с половиной": a unit without a number is one of it. */
export function readUnitAndHalf(text: NumberText, first: number): NumberSpan | null {
  const { lexicon, analyzed } = text;
  const hasArticle = lexicon.words.articles !== '' && /^an?$/.test(norm(analyzed.tokens, first));
  const at = hasArticle ? first + 1 : first;
  const unit = lexicon.unitOf(norm(analyzed.tokens, at));
  const half = afterHalf(text, at + 1);
  if (unit === null || half === 0) return null;
  return { value: 1.5, first, last: at + 1 + half, unit, vague: false, scale: 1 };
}

/** "треть", "две трети", "three quarters", "half", "a quarter of a million". */
function readShare({ lexicon, analyzed }: NumberText, first: number): NumberSpan | null {
  const { tokens } = analyzed;
  const count = lexicon.values.get(norm(tokens, first));
  const article = lexicon.words.articles !== '' && /^an?$/.test(norm(tokens, first));
  const at = count !== undefined || article ? first + 1 : first;
  const share = lexicon.shares.get(norm(tokens, at));
  if (share === undefined) return null;
  const next = norm(tokens, at + 1);
  // "half a million", "half an hour", "a quarter of an hour": no parts of a whole.
  const half = lexicon.halves.has(norm(tokens, at));
  if (half && (/^an?$/.test(next) || lexicon.scales.has(next) || lexicon.unitOf(next))) return null;
  if (at === first && !half && lexicon.words.articles !== '') return null;
  // "чверть мільйона", "a quarter of a million": a part of a number is a number.
  const behind = next === 'of' && norm(tokens, at + 2) === 'a' ? at + 3 : at + 1;
  const scale = lexicon.scales.get(norm(tokens, behind));
  if (scale !== undefined) {
    const part = round(((count ?? 1) * share * scale) / 100);
    return { value: part, first, last: behind + 1, unit: null, vague: false, scale };
  }
  const value = Math.round((count ?? 1) * share * 10) / 10;
  return { value, first, last: at + 1, unit: '%', vague: false, scale: 1 };
}

/** Values of one word: "thirty-six" is two. */
function wordValue(lexicon: NumberLexicon, word: string): number | undefined {
  const plain = lexicon.values.get(word);
  if (plain !== undefined || !word.includes('-')) return plain;
  const parts = word.split('-').map((part) => lexicon.values.get(part));
  return parts.some((part) => part === undefined)
    ? undefined
    : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
}

/** "двести сорок тысяч пятьсот", "a hundred and twenty", "полтора миллиона". */
function readSum(text: NumberText, first: number): NumberSpan | null {
  const { lexicon, analyzed } = text;
  const { tokens } = analyzed;
  const head = readHead(text, first);
  if (!head) return null;
  let { last, value: current } = head;
  let total = 0;
  let scale = 1;
  let room = head.room;
  while (last < tokens.length) {
    const word = norm(tokens, last);
    const factor = lexicon.scales.get(word);
    if (factor !== undefined) {
      if (factor === 100) current *= 100;
      else [total, current] = [total + current * factor, 0];
      scale = Math.max(scale, factor);
      room = factor;
      last++;
      if (norm(tokens, last) === '.' && touches(tokens, last) && !endsSentence(text, last)) last++;
      continue;
    }
    const half = afterHalf(text, last);
    if (half > 0 && total === 0) {
      current += 0.5;
      last += half;
      continue;
    }
    const joined = word === lexicon.words.joiners && word !== '' && scale > 1 ? 1 : 0;
    const value = wordValue(lexicon, norm(tokens, last + joined));
    if (value === undefined || value >= room || value === 0) break;
    current += value;
    room = value >= 100 ? 100 : value >= 20 ? 10 : 0;
    last += joined + 1;
  }
  return withDecimals(text, {
    value: round(total + current),
    first,
    last,
    unit: null,
    vague: false,
    scale,
  });
}

interface Head {
  readonly value: number;
  readonly last: number;
  /** Smaller values than this may still be added. */
  readonly room: number;
}

function readHead({ lexicon, analyzed }: NumberText, first: number): Head | null {
  const { tokens } = analyzed;
  const word = norm(tokens, first);
  const half = lexicon.halves.get(word);
  if (half !== undefined) {
    const article = /^an?$/.test(norm(tokens, first + 1)) && lexicon.words.articles !== '' ? 1 : 0;
    const next = norm(tokens, first + 1 + article);
    const needsMore = half < 1;
    if (needsMore && !lexicon.scales.has(next) && !lexicon.unitOf(next)) return null;
    return { value: half, last: first + 1 + article, room: 0 };
  }
  const articles = lexicon.words.articles.split(' ');
  if (lexicon.words.articles !== '' && articles.includes(word)) {
    const next = norm(tokens, first + 1);
    if (lexicon.scales.has(next)) return { value: 1, last: first + 1, room: 0 };
    const few = next === 'couple' ? lexicon.values.get(next) : undefined;
    return few === undefined ? null : { value: few, last: first + 2, room: 0 };
  }
  const value = wordValue(lexicon, word);
  if (value !== undefined) {
    const room = value >= 100 ? 100 : value >= 20 && value % 10 === 0 ? 10 : 0;
    return { value, last: first + 1, room };
  }
  const factor = lexicon.scales.get(word);
  const isBare = factor !== undefined && (lexicon.words.decimalComma || /^$/.test(word));
  return isBare && !lexicon.vague.has(word) ? { value: 1, last: first, room: 0 } : null;
}

function afterHalf({ lexicon, analyzed }: NumberText, at: number): number {
  for (const phrase of lexicon.words.andHalf) {
    const words = phrase.split(' ');
    if (words.every((word, i) => norm(analyzed.tokens, at + i) === word)) return words.length;
  }
  return 0;
}

/** "ноль целых три десятых", "zero point three". */
function withDecimals(text: NumberText, whole: NumberSpan): NumberSpan {
  const { lexicon, analyzed } = text;
  const { tokens } = analyzed;
  if (!lexicon.decimalWords.has(norm(tokens, whole.last))) return whole;
  const part = wordValue(lexicon, norm(tokens, whole.last + 1));
  if (part === undefined) return whole;
  const divisor = lexicon.decimalPlaces.get(norm(tokens, whole.last + 2));
  if (divisor !== undefined) {
    return { ...whole, value: round(whole.value + part / divisor), last: whole.last + 3 };
  }
  if (lexicon.words.decimalPlaces.length > 0) return whole;
  return { ...whole, value: round(whole.value + part / 10), last: whole.last + 2 };
}
