import {
  BEFORE_ONE,
  BETWEEN_NOUN_AND_NUMBER,
  BOTH,
  COUNTED_ALIKE,
  CROWDS,
  IN_TURN,
  NUMBER_NOUNS,
  OF_THOSE,
  ORDINALS,
  OUT_OF,
  PLEDGE_END,
} from '../../languages/count-words.ts';
import { countablesOf } from '../../languages/countables.ts';
import { durationWords } from '../../languages/duration-words.ts';
import { clauseWords } from '../../languages/en/clause-words.ts';
import { languageData } from '../../languages/index.ts';
import { ANDS } from '../../languages/joining-words.ts';
import { meaningsOf } from '../../languages/meanings.ts';
import { isCurrency, type Quantity, type TimeExpression } from '../../model/claim.ts';
import type { Lang, Token } from '../../model/text.ts';
import { numberLexicon } from '../quantity/number-lexicon.ts';
import { overlap } from './overlap.ts';

/**
 * Of more numbers in one sentence, which is a table without lines, the rest is left out: every number of one
 * sentence is held against every number of the other.
 */
const MOST_NUMBERS = 32;

/**
 * The numbers of a sentence as it is compared: those that were found in the text, without clock
 * times, and lengths of time in one word, which count nothing else.
 */
export function quantitiesOf(
  found: readonly Quantity[],
  tokens: readonly Token[],
  times: readonly TimeExpression[],
  text: string,
  lang: Lang,
): Quantity[] {
  const all = [
    ...withCounted(
      withCurrency(
        withShares(
          found.filter((one) => !isClock(one, text) && !isYear(one, text)),
          tokens,
        ),
        text,
      ),
      tokens,
      lang,
    ),
    ...durations(tokens, lang),
    ...bareDurations(tokens, lang, times),
    ...pairsAndTurns(tokens, lang),
  ].sort((a, b) => a.start - b.start);
  return joined(all, tokens, text, lang).slice(0, MOST_NUMBERS);
}

/** Units of time from long to short, each with how many of the next make one. */
const PARTS: Readonly<Record<string, readonly [part: string, count: number]>> = {
  year: ['month', 12],
  day: ['hour', 24],
  hour: ['minute', 60],
  minute: ['second', 60],
};
const BETWEEN_PARTS = new RegExp(`^,? (?:(?:${ANDS}) )?$`);

/** "an hour and 45 minutes", "пять лет и два месяца": one length of time in the shorter unit. */
function joined(
  quantities: readonly Quantity[],
  tokens: readonly Token[],
  text: string,
  lang: Lang,
): Quantity[] {
  const all: Quantity[] = [];
  for (const one of quantities) {
    const before = all.at(-1);
    const whole =
      before && isWholeOf(before, one, text) ? before : bareWhole(one, tokens, text, lang);
    const [, count = 0] = PARTS[whole?.unit ?? ''] ?? [];
    if (!whole || count === 0) {
      all.push(one);
      continue;
    }
    if (whole === before) all.pop();
    const value = whole.value * count + one.value;
    all.push({ ...one, start: whole.start, value, max: value, modifier: whole.modifier });
  }
  return all;
}

function isWholeOf(whole: Quantity, part: Quantity, text: string): boolean {
  return (
    PARTS[whole.unit ?? '']?.[0] === part.unit &&
    BETWEEN_PARTS.test(text.slice(whole.end, part.start))
  );
}

/** "час сорок пять минут": a unit without a number right before its part is one of it. */
function bareWhole(
  part: Quantity,
  tokens: readonly Token[],
  text: string,
  lang: Lang,
): Quantity | null {
  const before = tokens.filter(({ end, kind }) => end <= part.start && kind === 'word').slice(-2);
  for (const { norm, start, end } of before.toReversed()) {
    const unit = numberLexicon(lang).unitOf(norm);
    if (unit === null) continue;
    const whole = { ...part, start, end, value: 1, max: 1, unit };
    return isWholeOf(whole, part, text) ? whole : null;
  }
  return null;
}

/** "11.11pm" is no number. */
function isClock({ end }: Quantity, text: string): boolean {
  return /^ ?[ap]\.?m\b|^ in the (?:morning|afternoon|evening)\b/i.test(text.slice(end, end + 18));
}

/** "Both captains", "the third attempt": two of them, and three. */
function pairsAndTurns(tokens: readonly Token[], lang: Lang): Quantity[] {
  return tokens.flatMap(({ norm, start, end }, at): Quantity[] => {
    const names = countablesOf(tokens[at + 1]?.norm ?? '');
    const turn = ORDINALS[lang].find(([beginning]) => norm.startsWith(beginning));
    const isTurn = turn !== undefined && names.some((name) => IN_TURN.has(name));
    const value = BOTH.has(norm) && names.length > 0 ? 2 : isTurn ? turn[1] : null;
    const counted = tokens[at + 1]?.norm ?? null;
    if (value === null) return [];
    return [{ start, end, value, max: value, unit: null, counted, modifier: 'exact' }];
  });
}

/** "After 2004 and 2016": four bare digits that count nothing. */
function isYear({ start, end, unit, counted, value }: Quantity, text: string): boolean {
  const isBare = unit === null && counted === null && /^\d{4}$/.test(text.slice(start, end));
  return isBare && value >= EARLIEST_YEAR && value <= LATEST_YEAR;
}

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2100;

/** "трёхдневный траур": what counts nothing but time and is one word. */
function durations(tokens: readonly Token[], lang: Lang): Quantity[] {
  const { counts, units } = durationWords[lang];
  return tokens.flatMap(({ norm, start, end }, at): Quantity[] => {
    const beginning = Object.keys(counts)
      .filter((one) => norm.startsWith(one))
      .sort((a, b) => b.length - a.length)[0];
    if (beginning === undefined) return [];
    const rest = norm.slice(beginning.length);
    const unit = Object.keys(units).find((one) => new RegExp(`^(?:${units[one]})`).test(rest));
    const value = counts[beginning];
    if (unit === undefined || value === undefined) return [];
    // "Вывезла его шестнадцатилетним": without a noun, an age.
    if (unit === 'year' && tokens[at + 1]?.kind !== 'word') return [];
    return [{ start, end, value, max: value, unit, counted: null, modifier: 'exact' }];
  });
}

const LASTING = new Set(meaningsOf('lasts', 'en'));
const BARE_UNITS = ['year', 'month', 'week', 'day', 'hour'] as const;

/** "действует год", "lasts a year", "within a week": a unit after such a word is one of it. */
function bareDurations(
  tokens: readonly Token[],
  lang: Lang,
  times: readonly TimeExpression[],
): Quantity[] {
  return tokens.flatMap(({ norm }, at): Quantity[] => {
    if (!BEFORE_ONE.has(norm) && !meaningsOf(norm, lang).some((one) => LASTING.has(one))) return [];
    const next = clauseWords.indefinite.has(tokens[at + 1]?.norm ?? '')
      ? tokens[at + 2]
      : tokens[at + 1];
    const unit = BARE_UNITS.find((one) => {
      const meanings = meaningsOf(one, 'en');
      return meaningsOf(next?.norm ?? '', lang).some((meaning) => meanings.includes(meaning));
    });
    if (!next || !unit || times.some((time) => overlap(time, next) > 0)) return [];
    const { start, end } = next;
    return [{ start, end, value: 1, max: 1, unit, counted: null, modifier: 'exact' }];
  });
}

const LEAST_SUM = 1000;

/** "2 million euros, of which the winner gets 1.1 million": a sum without a currency has the only one. */
function withCurrency(quantities: readonly Quantity[], text: string): Quantity[] {
  const [currency, ...others] = new Set(
    quantities.flatMap(({ unit }) => (isCurrency(unit) ? [unit] : [])),
  );
  if (currency === undefined || others.length > 0) return [...quantities];
  const isSum = ({ unit, counted, value, start, end }: Quantity): boolean =>
    unit === null &&
    counted === null &&
    value >= LEAST_SUM &&
    /\p{L}/u.test(text.slice(start, end));
  return quantities.map((one) => (isSum(one) ? { ...one, unit: currency } : one));
}

/**
 * What is counted, where the noun is not behind its number: "a crew of 21 was" counts a crew, and
 * "439 of them" counts what the number before does. A word that says nothing is no noun.
 */
function withCounted(
  quantities: readonly Quantity[],
  tokens: readonly Token[],
  lang: Lang,
): Quantity[] {
  const all: Quantity[] = [];
  for (const one of quantities) {
    const first = tokens.findIndex(({ start }) => start >= one.start);
    const [crowd, link] = [tokens[first - 2]?.norm ?? '', tokens[first - 1]?.norm ?? ''];
    const behind = tokens.findIndex(({ start }) => start >= one.end);
    const [next, those] = [tokens[behind]?.norm ?? '', tokens[behind + 1]?.norm ?? ''];
    if (one.unit !== null) all.push(one);
    else if (OUT_OF.has(link) && CROWDS.some((beginning) => crowd.startsWith(beginning)))
      all.push({ ...one, counted: 'people' });
    else if (OUT_OF.has(next) && OF_THOSE.has(those))
      all.push({ ...one, counted: all.findLast(({ unit }) => unit === null)?.counted ?? null });
    else if (isNoNoun(next, one, lang)) all.push({ ...one, counted: null });
    else all.push(inverted(one, first, behind, tokens, lang));
  }
  return all;
}

/** A preposition, or a verb of sums: "200 миллионов выделит Арно". */
function isNoNoun(next: string, { counted, value }: Quantity, lang: Lang): boolean {
  if (counted === null || !next.startsWith(counted)) return false;
  return languageData(lang).functionWords.has(next) || (value >= LEAST_SUM && isPledge(next));
}

const isPledge = (word: string): boolean => PLEDGE_END.test(word) && !COUNTED_ALIKE.has(word);

/** "Уголовных дел стало три", "метров шесть": what is counted or measured stands before its number. */
function inverted(
  one: Quantity,
  first: number,
  behind: number,
  tokens: readonly Token[],
  lang: Lang,
): Quantity {
  const named = one.counted === null ? nounOfNumber(first, tokens) : null;
  if (named !== null) return { ...one, counted: named };
  if (lang === 'en' || tokens[behind]?.kind === 'word') return one;
  const words = numberLexicon(lang);
  const before = tokens[first - 1]?.norm ?? '';
  const unit = words.unitOf(before);
  if (unit !== null && one.counted === null) return { ...one, unit, modifier: 'about' };
  if (!BETWEEN_NOUN_AND_NUMBER.has(before)) return one;
  const noun = tokens[first - 2];
  if (noun?.kind !== 'word' || countablesOf(noun.norm).length === 0) return one;
  return { ...one, counted: noun.norm };
}

/** How far behind "the number of customers" the number itself may stand, in tokens. */
const NUMBER_REACH = 9;

/** "The number of customers cut off at more than 66,000": the noun of a number that has none behind it. */
function nounOfNumber(first: number, tokens: readonly Token[]): string | null {
  for (let at = first - 2; at >= Math.max(0, first - NUMBER_REACH); at--) {
    if (tokens[at]?.kind === 'punctuation') return null;
    if (!NUMBER_NOUNS.has(tokens[at]?.norm ?? '')) continue;
    const noun = tokens.slice(at + 1, at + 3).find(({ norm }) => countablesOf(norm).length > 0);
    return noun?.norm ?? null;
  }
  return null;
}

const SHARE = /^\d{1,2}[.,]\d{1,2}$/;

/** "27.8 per cent for one, for the other 23.1": in a sentence of shares bare figures are shares. */
function withShares(quantities: readonly Quantity[], tokens: readonly Token[]): Quantity[] {
  if (!quantities.some(({ unit }) => unit === '%')) return [...quantities];
  const shares = quantities.map((one) =>
    one.unit === null && one.counted === null && one.value < 100 ? { ...one, unit: '%' } : one,
  );
  const bare = tokens
    .filter((token) => SHARE.test(token.norm) && !quantities.some((one) => overlap(one, token) > 0))
    .map(({ start, end, norm }): Quantity => {
      const value = Number(norm.replace(',', '.'));
      return { start, end, value, max: value, unit: '%', counted: null, modifier: 'exact' };
    });
  return [...shares, ...bare].sort((a, b) => a.start - b.start);
}
