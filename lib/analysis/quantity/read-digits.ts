import type { Token } from '../../model/text.ts';
import {
  afterHalf,
  endsSentence,
  type NumberSpan,
  type NumberText,
  normAt,
  roundedValue,
  touches,
} from './number-text.ts';

/** In digits: what is written in more groups is an account or a serial number. */
const MOST_GROUPED = 15;

/** Reads a number in digits with its scale ("2,4 млн", "1 234 567"); null for names, dates and the like. */
export function readDigits(text: NumberText, first: number): NumberSpan | null {
  const { analyzed, lexicon } = text;
  const { tokens } = analyzed;
  if (isPartOfName(tokens, first) || isFraction(tokens, first + 1)) return null;
  let last = first + 1;
  let digits = normAt(tokens, first);
  // "1 234 567": groups of three after one space, but not the next cell of a table.
  while (
    lexicon.words.decimalComma &&
    digits.length < MOST_GROUPED &&
    /^\d{1,3}(?:\d{3})*$/.test(digits) &&
    /^\d{3}(?:,\d+)?$/.test(normAt(tokens, last)) &&
    (tokens[last]?.start ?? 0) - (tokens[last - 1]?.end ?? 0) === 1 &&
    analyzed.text[tokens[last - 1]?.end ?? 0] !== '\t'
  ) {
    digits += normAt(tokens, last);
    last++;
  }
  const base = digitValue(digits, lexicon.words.decimalComma);
  if (base === null || base > Number.MAX_SAFE_INTEGER) return null;
  return withScale(text, { value: base, first, last, unit: null, vague: false, scale: 1 });
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

/** "С-400", "G7", "COVID-19", "п.4", "№5", "2016/17", addresses of pages. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || !touches(tokens, at)) return false;
  if (before.kind === 'word' || /^[/№#_=]$/.test(before.norm)) return true;
  const kind = touches(tokens, at - 1) ? tokens[at - 2]?.kind : undefined;
  if (before.norm === ':') return kind === 'number';
  return /^[-–‑]$/.test(before.norm) && (kind === 'word' || kind === 'number');
}

/** "2016/17", "10:30", "3:1", "2-1": digits that a sign joins to no greater number. */
function isFraction(tokens: readonly Token[], at: number): boolean {
  const isJoined =
    tokens[at + 1]?.kind === 'number' && touches(tokens, at) && touches(tokens, at + 1);
  if (!isJoined) return false;
  if (/^[/:]$/.test(normAt(tokens, at))) return true;
  const [low, high] = [normAt(tokens, at - 1), normAt(tokens, at + 1)].map(Number);
  return /^[-–‑]$/.test(normAt(tokens, at)) && Number(high) <= Number(low);
}

function withScale(text: NumberText, number: NumberSpan): NumberSpan {
  const { lexicon, analyzed } = text;
  const { tokens } = analyzed;
  let { value, last, scale } = number;
  const half = afterHalf(text, last);
  if (half > 0) {
    value += 0.5;
    last += half;
  }
  const letter = touches(tokens, last) ? lexicon.scaleLetters.get(normAt(tokens, last)) : undefined;
  if (letter !== undefined) {
    return { ...number, value: value * letter, last: last + 1, scale: letter };
  }
  let factor = lexicon.scales.get(normAt(tokens, last));
  while (factor !== undefined) {
    value *= factor;
    scale *= factor;
    last++;
    if (
      normAt(tokens, last) === '.' &&
      touches(tokens, last) &&
      last < tokens.length - 1 &&
      (!endsSentence(text, last) || lexicon.unitOf(normAt(tokens, last + 1)) !== null)
    )
      last++;
    factor = lexicon.scales.get(normAt(tokens, last));
  }
  return { ...number, value: roundedValue(value), last, scale };
}
