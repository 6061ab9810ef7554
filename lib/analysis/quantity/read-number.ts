import { LAST_S, OLD } from '../../languages/english-endings.ts';
import {
  afterHalf,
  type NumberSpan,
  type NumberText,
  normAt,
  roundedValue,
} from './number-text.ts';
import { readDigits } from './read-digits.ts';
import { readSum, wordValue } from './read-sum.ts';
import { overhangAt } from './read-unit.ts';

/**
 * Reads the number that begins at a token, in digits or in words; null if none does, or if it is
 * no count that a float holds ("million million million …", the number of an account).
 */
export function readNumber(text: NumberText, at: number): NumberSpan | null {
  const token = text.analyzed.tokens[at];
  if (!token) return null;
  const found = token.kind === 'number' ? readDigits(text, at) : readWords(text, at);
  return found && Number.isFinite(found.value) ? withLateScale(text, found) : null;
}

/** "20 с лишним тысяч": the scale stands behind what tells that it is a little more. */
function withLateScale(text: NumberText, number: NumberSpan): NumberSpan {
  const over = overhangAt(text, number.last);
  const at = number.last + over;
  const scale = over > 0 ? text.lexicon.scales.get(normAt(text.analyzed.tokens, at)) : undefined;
  if (scale === undefined) return number;
  const value = roundedValue(number.value * scale);
  return { ...number, value, last: at + 1, scale, isPast: true };
}

function readWords(text: NumberText, first: number): NumberSpan | null {
  const { lexicon, analyzed } = text;
  const { tokens } = analyzed;
  const word = normAt(tokens, first);
  const times = lexicon.multiples.get(word);
  const plain = { first, last: first + 1, unit: null, vague: false, scale: 1 };
  if (times !== undefined) return { ...plain, value: times, unit: 'times' };
  return (
    readAdjective(text, first) ??
    readPrefixed(text, first) ??
    readPart(text, first) ??
    readShare(text, first) ??
    readCompoundHalf(text, first) ??
    readSum(text, first) ??
    readVague(text, first)
  );
}

function readVague({ lexicon, analyzed }: NumberText, first: number): NumberSpan | null {
  const { tokens } = analyzed;
  const value = lexicon.vague.get(normAt(tokens, first));
  if (value === undefined) return null;
  // "tens of thousands", "сотни миллионов".
  const at = lexicon.scaleJoints.has(normAt(tokens, first + 1)) ? first + 2 : first + 1;
  const word = normAt(tokens, at);
  const scale =
    lexicon.scales.get(word) ??
    lexicon.vague.get(word) ??
    lexicon.scales.get(word.replace(LAST_S, ''));
  if (scale === undefined || scale < 1000)
    return { value, first, last: first + 1, unit: null, vague: true, scale: 1 };
  return { value: value * scale, first, last: at + 1, unit: null, vague: true, scale };
}

/** "восьмилетний", "двадцатипятиметровый": a number that the adjective of a unit begins with. */
function readPrefixed({ lexicon, analyzed }: NumberText, first: number): NumberSpan | null {
  let rest = normAt(analyzed.tokens, first);
  let value = 0;
  for (let part = 0; part < PREFIXES_AT_MOST; part++) {
    const found = lexicon.words.prefixes.find(([form]) => rest.startsWith(form));
    if (!found) break;
    value += found[1];
    rest = rest.slice(found[0].length);
    const unit = lexicon.adjectiveUnitOf(rest);
    // "Столетие" is a time, not an adjective.
    if (unit !== null && !lexicon.isNounEnding(rest))
      return { value, first, last: first + 1, unit, vague: false, scale: 1 };
  }
  return null;
}

/** "сто двадцати пяти". */
const PREFIXES_AT_MOST = 3;

/** "десятая часть", "one tenth of": a part of a whole in per cent. */
function readPart({ lexicon, analyzed }: NumberText, first: number): NumberSpan | null {
  const { tokens } = analyzed;
  const hasArticles = lexicon.words.articles !== '';
  const word = normAt(tokens, first);
  const count = lexicon.values.get(word) ?? (lexicon.indefinite.has(word) ? 1 : undefined);
  const at = count === undefined ? first : first + 1;
  const percent = hasArticles && count === undefined ? null : lexicon.partOf(normAt(tokens, at));
  if (percent === null || !lexicon.isPartNoun(normAt(tokens, at + 1))) return null;
  const value = Math.round((count ?? 1) * percent * 10) / 10;
  return { value, first, last: hasArticles ? at + 1 : at + 2, unit: '%', vague: false, scale: 1 };
}

/** "three-day", "forty-year-old". */
function readAdjective({ lexicon, analyzed }: NumberText, first: number): NumberSpan | null {
  const [unitWord = '', ...front] = normAt(analyzed.tokens, first)
    .replace(OLD, '')
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
  const word = normAt(analyzed.tokens, first);
  if (!halfPrefix || !word.startsWith(halfPrefix) || word.length <= halfPrefix.length + 2)
    return null;
  const rest = word.slice(halfPrefix.length).replace(/^-/, '');
  const factor = lexicon.scales.get(rest);
  const whole = { first, last: first + 1, vague: false, scale: 1 };
  if (factor !== undefined) return { ...whole, value: 0.5 * factor, unit: null };
  const unit = lexicon.unitOf(rest);
  // "полдень" is noon.
  if (rest === lexicon.words.noHalf) return null;
  return unit === null ? null : { ...whole, value: 0.5, unit };
}

/** "an hour and a half", "час с половиной": a unit without a number is one of it. */
export function readUnitAndHalf(text: NumberText, first: number): NumberSpan | null {
  const { lexicon, analyzed } = text;
  const hasArticle = lexicon.indefinite.has(normAt(analyzed.tokens, first));
  const at = hasArticle ? first + 1 : first;
  const unit = lexicon.unitOf(normAt(analyzed.tokens, at));
  const half = afterHalf(text, at + 1);
  if (unit === null || half === 0) return null;
  return { value: 1.5, first, last: at + 1 + half, unit, vague: false, scale: 1 };
}

/** "треть", "две трети", "three quarters", "half", "a quarter of a million". */
function readShare({ lexicon, analyzed }: NumberText, first: number): NumberSpan | null {
  const { tokens } = analyzed;
  const [head = '', joined] = normAt(tokens, first).split('-');
  const count = lexicon.values.get(head);
  const article = lexicon.indefinite.has(head);
  const isJoined = joined !== undefined && count !== undefined;
  const at = !isJoined && (count !== undefined || article) ? first + 1 : first;
  const share = lexicon.shares.get(isJoined ? joined : normAt(tokens, at));
  if (share === undefined || lexicon.isNoShareAfter(normAt(tokens, first - 1))) return null;
  const next = normAt(tokens, at + 1);
  // "half a million", "half an hour", "a quarter of an hour": no parts of a whole.
  const half = lexicon.halves.has(normAt(tokens, at));
  if (half && (lexicon.indefinite.has(next) || lexicon.scales.has(next) || lexicon.unitOf(next)))
    return null;
  if (at === first && !half && !isJoined && lexicon.words.articles !== '') return null;
  // "чверть мільйона", "a quarter of a million": a part of a number is a number.
  const joins = lexicon.scaleJoints.has(next) && lexicon.indefinite.has(normAt(tokens, at + 2));
  const behind = joins ? at + 3 : at + 1;
  const scale = lexicon.scales.get(normAt(tokens, behind));
  if (scale !== undefined) {
    const part = roundedValue(((count ?? 1) * share * scale) / 100);
    return { value: part, first, last: behind + 1, unit: null, vague: false, scale };
  }
  const value = Math.round((count ?? 1) * share * 10) / 10;
  return { value, first, last: at + 1, unit: '%', vague: false, scale: 1 };
}
