import { ANDS_AND_ORS } from '../languages/joining-words.ts';
import type { Quantity, QuantityModifier, TimeExpression } from '../model/claim.ts';
import type { AnalyzedText } from '../model/text.ts';
import { numberLexicon } from './quantity/number-lexicon.ts';
import { type NumberSpan, type NumberText, roundedValue, touches } from './quantity/number-text.ts';
import {
  isAge,
  isArticleLike,
  isLabel,
  isModel,
  isOrdinal,
  phoneEnd,
} from './quantity/number-uses.ts';
import { type Place, readCounted, readModifier } from './quantity/read-context.ts';
import { readNumber, readUnitAndHalf } from './quantity/read-number.ts';
import { overhangAt, readUnit } from './quantity/read-unit.ts';
import { unitInContext } from './quantity/unit-in-context.ts';

/**
 * The quantities of a text: numbers in digits and in words with unit, bound and what is counted.
 * Numbers inside `times` (dates, clock times, years) are left to them; ordinals, names with
 * numbers ("С-400") and labels ("ст. 5") are no quantities. Sorted, never overlapping. Linear.
 */
export function findQuantities(
  analyzed: AnalyzedText,
  times: readonly TimeExpression[],
): Quantity[] {
  const text: NumberText = { analyzed, lexicon: numberLexicon(analyzed.lang) };
  const quantities: Quantity[] = [];
  let nextTime = 0;
  for (const { tokens } of analyzed.sentences) {
    const [low, high] = tokens;
    for (let at = low; at < high; at++) {
      const start = analyzed.tokens[at]?.start ?? 0;
      while ((times[nextTime]?.end ?? Number.POSITIVE_INFINITY) <= start) nextTime++;
      if ((times[nextTime]?.start ?? Number.POSITIVE_INFINITY) <= start) continue;
      const found = readQuantity(text, at, low, high);
      if (!found) continue;
      if (found.quantity) quantities.push(found.quantity);
      at = found.last - 1;
    }
  }
  return quantities.map((one, at) => withUnitOfNext(one, quantities[at + 1], analyzed.text));
}

const JOINED = new RegExp(`^ (?:${ANDS_AND_ORS}) [$€£]?$`);

/** "53 и 57 рублей": numbers that a conjunction joins have one unit and one bound. */
function withUnitOfNext(one: Quantity, next: Quantity | undefined, text: string): Quantity {
  if (!next || one.unit !== null || next.unit === null) return one;
  const isJoined = JOINED.test(text.slice(one.end, next.start));
  return isJoined ? { ...one, unit: next.unit, counted: next.counted } : one;
}

interface Found {
  readonly quantity: Quantity | null;
  readonly last: number;
}

function readQuantity(text: NumberText, at: number, low: number, high: number): Found | null {
  const phone = phoneEnd(text, at);
  if (phone !== null) return { quantity: null, last: phone };
  const number = readUnitAndHalf(text, at) ?? readNumber(text, at) ?? readBareUnit(text, at, low);
  if (!number || number.last > high) return null;
  const range = readRange(text, number, low);
  const end = range ?? number;
  const sign = readUnit(text, number);
  const unit = end === number ? sign : readUnit(text, end);
  const told = unitInContext(text, unit, low);
  const bounds = sign.unit !== null && unit.unit === null ? sign : told;
  const isNegative =
    told.isNegative ||
    text.lexicon.words.minus === text.analyzed.tokens[at - 1]?.norm ||
    hasMinus(text, at);
  const [value, max] = ordered(number.value, end, number, told.factor);
  const place: Place = { first: sign.first, last: Math.max(told.last, end.last), low, high };
  // A prime of some hundred digits is no number to reckon with, and JSON has none so large.
  const isEndless = !Number.isFinite(value + max);
  if (
    isEndless ||
    isLabel(text, at) ||
    isOrdinal(text, end.last) ||
    isModel(text, number, unit.unit, low)
  ) {
    return { quantity: null, last: place.last };
  }
  const years = isAge(text, number) ? 'year' : null;
  const counted = readCounted(text, place, bounds.unit);
  if (isArticleLike(text, number, bounds.unit, counted)) return null;
  const isOver = number.isPast || overhangAt(text, number.last) > 0;
  const isPast = isOver && !number.vague && !range;
  const said = range ? 'exact' : modifierOf(text, place, isNegative);
  const modifier = isPast ? 'more-than' : number.vague ? vagueModifier(text, number, said) : said;
  const { tokens } = text.analyzed;
  return {
    last: place.last,
    quantity: {
      start: tokens[Math.min(sign.first, number.first)]?.start ?? 0,
      end: tokens[place.last - 1]?.end ?? 0,
      // "минус 5–7": the second number is the lower one.
      value: isNegative ? -max : value,
      max: isNegative ? -value : max,
      unit: bounds.unit ?? years,
      counted: years ? null : counted,
      modifier,
    },
  };
}

/** "Сотни" are at least so many, but "менее сотни" is one, and fewer. */
function vagueModifier(
  { lexicon, analyzed }: NumberText,
  { first, last }: NumberSpan,
  said: QuantityModifier,
): QuantityModifier {
  const isOne = last === first + 1 && lexicon.vagueOrOne.has(analyzed.tokens[first]?.norm ?? '');
  return isOne && said !== 'exact' ? said : 'at-least';
}

function modifierOf(text: NumberText, place: Place, isNegative: boolean): QuantityModifier {
  return readModifier(text, isNegative ? { ...place, first: place.first - 1 } : place);
}

/** "-25 градусов": a minus that touches the number and follows white space. */
function hasMinus({ analyzed }: NumberText, at: number): boolean {
  const { tokens } = analyzed;
  const isMinus = /^[-−–]$/.test(tokens[at - 1]?.norm ?? '') && touches(tokens, at);
  return isMinus && !touches(tokens, at - 1);
}

function ordered(
  value: number,
  end: NumberSpan,
  number: NumberSpan,
  factor: number,
): [number, number] {
  const scaled =
    end !== number && number.scale === 1 && end.scale > 1 && value < end.value / end.scale + 1e-9;
  const first = scaled ? value * end.scale : value;
  return [roundedValue(first * factor), roundedValue(end.value * factor)];
}

/** "5–7", "от пяти до семи", "between five and seven", "three to four": the second number. */
function readRange(text: NumberText, number: NumberSpan, low: number): NumberSpan | null {
  const { analyzed, lexicon } = text;
  const { tokens } = analyzed;
  const middle = tokens[number.last]?.norm ?? '';
  const before = tokens[number.first - 1]?.norm ?? '';
  const opened =
    number.first > low &&
    lexicon.words.ranges.some(([open, join]) => before === open && middle === join);
  const dashed = /^[-–—‑]$/.test(middle) && tokens[number.last + 1]?.kind === 'number';
  const joined = lexicon.rangeJoints.has(middle) || (opened && middle !== '');
  // "0% to 0.25%", but "from 9.5% to 20%" tells what was and what is.
  const join = tokens[number.last + 1]?.norm ?? '';
  const percent = middle === '%' && (lexicon.rangeJoints.has(join) || /^[-–—]$/.test(join));
  if (percent && !lexicon.changeOpeners.has(before)) return readNumber(text, number.last + 2);
  if (!dashed && !joined) return null;
  const next = readNumber(text, number.last + 1) ?? afterDash(text, number.last + 1, dashed);
  if (!next || next.value <= number.value / Math.max(1, number.scale / next.scale)) return null;
  return next;
}

/** The reading of digits refuses what touches a dash; here the dash joins two numbers. */
function afterDash(
  { analyzed, lexicon }: NumberText,
  at: number,
  dashed: boolean,
): NumberSpan | null {
  const digits = analyzed.tokens[at]?.norm ?? '';
  if (!dashed || !/^\d+(?:[.,]\d+)?$/.test(digits)) return null;
  const value = Number(digits.replace(',', '.'));
  const factor = lexicon.scales.get(analyzed.tokens[at + 1]?.norm ?? '') ?? 1;
  return {
    value: value * factor,
    first: at,
    last: at + (factor > 1 ? 2 : 1),
    unit: null,
    vague: false,
    scale: factor,
  };
}

/** Units of time of which one is told without a number. */
const SPANS: ReadonlySet<string> = new Set(['year', 'month', 'week']);

/** "за год": a unit without a number after a word that makes it one. */
function readBareUnit(
  { analyzed, lexicon }: NumberText,
  at: number,
  low: number,
): NumberSpan | null {
  const word = analyzed.tokens[at]?.norm ?? '';
  const isArticle = lexicon.indefinite.has(word);
  const unit = lexicon.unitOf(isArticle ? (analyzed.tokens[at + 1]?.norm ?? '') : word);
  if (unit === null || !SPANS.has(unit)) return null;
  if (lexicon.words.articles !== '' && !isArticle) return null;
  if (at - 1 < low || analyzed.tokens[at - 1]?.norm !== lexicon.words.perOne) return null;
  return { value: 1, first: at, last: at + (isArticle ? 2 : 1), unit, vague: false, scale: 1 };
}
