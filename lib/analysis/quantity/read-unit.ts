import type { Token } from '../../model/text.ts';
import { type NumberSpan, type NumberText, touches } from './read-number.ts';

/** A unit beside a number and the tokens that number and unit take together. */
export interface UnitSpan {
  readonly unit: string | null;
  readonly first: number;
  readonly last: number;
}

/** Signs of currencies and of per cent. */
const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₽': 'RUB',
  '₴': 'UAH',
  '¥': 'JPY',
  '%': '%',
};

const CODE = /^(?:usd|eur|gbp|rub|uah|cny|jpy|chf|pln|try|kzt|byn)$/;

const norm = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? '';

/** The unit of a number: a sign before or after it, or the words that follow. */
export function readUnit(text: NumberText, number: NumberSpan): UnitSpan {
  const { first, last } = number;
  const { tokens } = text.analyzed;
  const sign = SIGNS[norm(tokens, first - 1)];
  if (sign && sign !== '%' && touches(tokens, first)) return { unit: sign, first: first - 1, last };
  if (number.unit !== null) return { unit: number.unit, first, last };
  return unitAfter(text, number) ?? contextUnit(text, number) ?? { unit: null, first, last };
}

function unitAfter(text: NumberText, { first, last }: NumberSpan): UnitSpan | null {
  const { lexicon, analyzed } = text;
  const { tokens } = analyzed;
  const sign = SIGNS[norm(tokens, last)];
  if (sign) return { unit: sign, first, last: last + 1 };
  if (norm(tokens, last) === '°') return { unit: '°C', first, last: last + 2 };
  if (/^[-–‑]$/.test(norm(tokens, last)) && touches(tokens, last) && touches(tokens, last + 1)) {
    const unit = lexicon.adjectiveUnitOf(norm(tokens, last + 1));
    if (unit !== null) return { unit, first, last: last + 2 };
  }
  if (norm(tokens, last) === 'per' && norm(tokens, last + 1) === 'cent')
    return { unit: '%', first, last: last + 2 };
  const slash =
    norm(tokens, last + 1) === '/' ? `${norm(tokens, last)}/${norm(tokens, last + 2)}` : null;
  const compound = slash === null ? null : lexicon.unitOf(slash);
  if (compound !== null) return { unit: compound, first, last: last + 3 };
  const skip = lexicon.isUnitModifier(norm(tokens, last)) ? 1 : 0;
  const word = norm(tokens, last + skip);
  if (CODE.test(word)) return { unit: word.toUpperCase(), first, last: last + skip + 1 };
  const unit = lexicon.unitOf(word);
  return unit === null ? null : { unit, first, last: last + skip + 1 };
}

/** How far before a number the noun that gives its unit may stand, in tokens. */
const CONTEXT_REACH = 4;

/** "магнитуда составила 6,1". */
function contextUnit(
  { lexicon, analyzed }: NumberText,
  { first, last }: NumberSpan,
): UnitSpan | null {
  for (let at = first - 1; at >= Math.max(0, first - CONTEXT_REACH); at--) {
    const unit = lexicon.contextUnitOf(norm(analyzed.tokens, at));
    if (unit !== null) return { unit, first, last };
  }
  return null;
}
