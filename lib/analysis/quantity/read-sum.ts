import type { NumberLexicon } from './number-lexicon.ts';
import {
  afterHalf,
  endsSentence,
  type NumberSpan,
  type NumberText,
  normAt,
  roundedValue,
  touches,
} from './number-text.ts';

/** Values of one word: "thirty-six" is two. */
export function wordValue(lexicon: NumberLexicon, word: string): number | undefined {
  const plain = lexicon.values.get(word);
  if (plain !== undefined || !word.includes('-')) return plain;
  const parts = word.split('-').map((part) => lexicon.values.get(part));
  return parts.some((part) => part === undefined)
    ? undefined
    : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
}

/** "двести сорок тысяч пятьсот", "a hundred and twenty", "полтора миллиона". */
export function readSum(text: NumberText, first: number): NumberSpan | null {
  const { lexicon, analyzed } = text;
  const { tokens } = analyzed;
  const head = readHead(text, first);
  if (!head) return null;
  let { last, value: current } = head;
  let total = 0;
  let scale = 1;
  let room = head.room;
  while (last < tokens.length) {
    const word = normAt(tokens, last);
    const factor = lexicon.scales.get(word);
    if (factor !== undefined) {
      if (factor === 100) current *= 100;
      else [total, current] = [total + current * factor, 0];
      scale = Math.max(scale, factor);
      room = factor;
      last++;
      if (normAt(tokens, last) === '.' && touches(tokens, last) && !endsSentence(text, last))
        last++;
      continue;
    }
    const half = afterHalf(text, last);
    if (half > 0 && total === 0) {
      current += 0.5;
      last += half;
      continue;
    }
    const joined = word === lexicon.words.joiners && word !== '' && scale > 1 ? 1 : 0;
    const value = wordValue(lexicon, normAt(tokens, last + joined));
    if (value === undefined || value >= room || value === 0) break;
    current += value;
    room = value >= 100 ? 100 : value >= 20 ? 10 : 0;
    last += joined + 1;
  }
  return withDecimals(text, {
    value: roundedValue(total + current),
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
  const word = normAt(tokens, first);
  const half = lexicon.halves.get(word);
  if (half !== undefined) {
    const article = Number(lexicon.indefinite.has(normAt(tokens, first + 1)));
    const next = normAt(tokens, first + 1 + article);
    const needsMore = half < 1;
    if (needsMore && !lexicon.scales.has(next) && !lexicon.unitOf(next)) return null;
    return { value: half, last: first + 1 + article, room: 0 };
  }
  if (lexicon.articles.has(word)) {
    const next = normAt(tokens, first + 1);
    if (lexicon.scales.has(next)) return { value: 1, last: first + 1, room: 0 };
    const few = lexicon.countNouns.has(next) ? lexicon.values.get(next) : undefined;
    return few === undefined ? null : { value: few, last: first + 2, room: 0 };
  }
  const value = wordValue(lexicon, word);
  if (value !== undefined) {
    const room = value >= 100 ? 100 : value >= 20 && value % 10 === 0 ? 10 : 0;
    return { value, last: first + 1, room };
  }
  const factor = lexicon.scales.get(word);
  const isBare = factor !== undefined && lexicon.words.decimalComma;
  return isBare && !lexicon.vague.has(word) ? { value: 1, last: first, room: 0 } : null;
}

/** "ноль целых три десятых", "zero point three". */
function withDecimals(text: NumberText, whole: NumberSpan): NumberSpan {
  const { lexicon, analyzed } = text;
  const { tokens } = analyzed;
  if (!lexicon.decimalWords.has(normAt(tokens, whole.last))) return whole;
  const part = wordValue(lexicon, normAt(tokens, whole.last + 1));
  if (part === undefined) return whole;
  const divisor = lexicon.decimalPlaces.get(normAt(tokens, whole.last + 2));
  if (divisor !== undefined) {
    return { ...whole, value: roundedValue(whole.value + part / divisor), last: whole.last + 3 };
  }
  if (lexicon.words.decimalPlaces.length > 0) return whole;
  return { ...whole, value: roundedValue(whole.value + part / 10), last: whole.last + 2 };
}
