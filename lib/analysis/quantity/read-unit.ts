import { LOOKALIKES } from '../../languages/cyrillic-letters.ts';
import { ENERGY_HOURS } from '../../languages/duration-words.ts';
import { phraseStands } from '../../text/phrases.ts';
import { type NumberSpan, type NumberText, normAt, touches } from './number-text.ts';

/** A unit beside a number and the tokens that number and unit take together. */
export interface UnitSpan {
  readonly unit: string | null;
  readonly first: number;
  readonly last: number;
}

/** Signs of currencies and of per cent. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['¥', 'JPY'],
  ['%', '%'],
]);

/** Letters behind a degree. */
const DEGREES: ReadonlyMap<string, string> = new Map([
  ['c', '°C'],
  ['f', '°F'],
]);
const LOOK_ALIKE: ReadonlyMap<string, string> = new Map(LOOKALIKES.map(([l, c]) => [c, l]));

/** "A$2bn", "HK$50": the letters before the sign tell whose dollar it is. */
const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['c', 'CAD'],
  ['hk', 'HKD'],
  ['nz', 'NZD'],
  ['s', 'SGD'],
  ['r', 'BRL'],
]);

const CODES: ReadonlySet<string> = new Set(
  'USD EUR GBP RUB UAH CNY JPY CHF PLN TRY KZT BYN CAD AUD INR KRW SEK NOK CZK'.split(' '),
);

/** The unit of a number: a sign before or after it, or the words that follow. */
export function readUnit(text: NumberText, number: NumberSpan): UnitSpan {
  const { first, last } = number;
  const { tokens } = text.analyzed;
  const sign = SIGNS.get(normAt(tokens, first - 1));
  if (sign && sign !== '%' && touches(tokens, first)) {
    const dollar = DOLLARS.get(normAt(tokens, first - 2));
    const isTold = sign === 'USD' && dollar !== undefined && touches(tokens, first - 1);
    return isTold
      ? { unit: dollar, first: first - 2, last }
      : { unit: sign, first: first - 1, last };
  }
  if (number.unit !== null) return { unit: number.unit, first, last };
  return unitAfter(text, number) ?? contextUnit(text, number) ?? { unit: null, first, last };
}

function unitAfter(text: NumberText, number: NumberSpan): UnitSpan | null {
  const { lexicon, analyzed } = text;
  const { tokens } = analyzed;
  const { first } = number;
  const last = number.last + overhangAt(text, number.last);
  const dot = normAt(tokens, last + 1) === '.' ? 1 : 0;
  const paired = lexicon.pairedUnitOf(normAt(tokens, last), normAt(tokens, last + dot + 1));
  if (paired !== null) return { unit: paired, first, last: last + dot + 2 };
  const degree = DEGREES.get(normAt(tokens, last));
  if (degree && touches(tokens, last)) return { unit: degree, first, last: last + 1 };
  const sign = SIGNS.get(normAt(tokens, last));
  if (sign) return { unit: sign, first, last: last + 1 };
  if (normAt(tokens, last) === '°') return degrees(text, first, last);
  if (/^[-–‑]$/.test(normAt(tokens, last)) && touches(tokens, last) && touches(tokens, last + 1)) {
    const word = normAt(tokens, last + 1);
    const unit = lexicon.adjectiveUnitOf(word) ?? lexicon.unitOf(word);
    if (unit !== null) return { unit, first, last: last + 2 };
  }
  const skip = lexicon.isUnitModifier(normAt(tokens, last)) ? 1 : 0;
  const word = normAt(tokens, last + skip);
  const code = word.toUpperCase();
  if (CODES.has(code)) return { unit: code, first, last: last + skip + 1 };
  return measureAt(text, first, last + skip);
}

/** "25 °C", "95 °F", "+25°", but not "55°45′": a sign without a letter is that of Celsius. */
function degrees({ analyzed: { tokens } }: NumberText, first: number, sign: number): UnitSpan {
  const next = normAt(tokens, sign + 1);
  const unit = DEGREES.get(next) ?? DEGREES.get(LOOK_ALIKE.get(next) ?? '');
  if (unit) return { unit, first, last: sign + 2 };
  const isAngle = tokens[sign + 1]?.kind === 'number' && touches(tokens, sign + 1);
  return { unit: isAngle ? null : '°C', first, last: sign + 1 };
}

/** "метров", "кв. км", "cubic metres", "км²", "metres per second": a unit of one word or built on one. */
function measureAt(text: NumberText, first: number, at: number): UnitSpan | null {
  const { lexicon, analyzed } = text;
  const { tokens } = analyzed;
  const before = lexicon.powerOf(normAt(tokens, at));
  const isShort = before !== null && normAt(tokens, at + 1) === '.';
  const noun = before === null ? at : at + (isShort ? 2 : 1);
  const unit = lexicon.unitOf(normAt(tokens, noun));
  if (unit === null) return null;
  const energy = ENERGY.get(`${unit} ${normAt(tokens, noun + 2)}`);
  if (energy && normAt(tokens, noun + 1) === '·') return { unit: energy, first, last: noun + 3 };
  if (!LENGTHS.has(unit)) return before === null ? { unit, first, last: noun + 1 } : null;
  const after = POWERS.get(normAt(tokens, noun + 1));
  const power = before ?? after ?? '';
  const last = noun + (before === null && after !== undefined ? 2 : 1);
  if (power !== '') return { unit: unit + power, first, last };
  const [words, time] = lexicon.rates.find(([phrase]) => phraseStands(tokens, last, phrase)) ?? [];
  const speed = SPEEDS.get(`${unit}/${time}`);
  if (words === undefined || speed === undefined) return { unit, first, last };
  return { unit: speed, first, last: last + words.length };
}

/** Units that squares, cubes and speeds are built on. */
const LENGTHS: ReadonlySet<string> = new Set(['mile', 'km', 'm', 'cm', 'mm', 'foot', 'inch']);

/** A snail's "8 cm an hour" stays a length. */
const SPEEDS: ReadonlyMap<string, string> = new Map([
  ['m/s', 'm/s'],
  ['km/s', 'km/s'],
  ['km/h', 'km/h'],
  ['mile/h', 'mph'],
]);

/** "кВт·ч", "ГВт·год": power and the hour that makes it energy. */
const ENERGY: ReadonlyMap<string, string> = new Map(
  ENERGY_HOURS.flatMap((hour) =>
    ['kW', 'MW', 'GW'].map((power) => [`${power} ${hour}`, `${power}h`] as const),
  ),
);

/** "м²", "м2", "km^3" are written with the power behind. */
const POWERS: ReadonlyMap<string, string> = new Map([
  ['²', '²'],
  ['2', '²'],
  ['³', '³'],
  ['3', '³'],
]);

/** How many tokens of "с лишним" and the like stand at a token; 0 where none do. */
export function overhangAt({ lexicon, analyzed }: NumberText, at: number): number {
  const found = lexicon.overhangs.find((words) => phraseStands(analyzed.tokens, at, words));
  return found?.length ?? 0;
}

/** How far before a number the noun that gives its unit may stand, in tokens. */
const CONTEXT_REACH = 4;

/** "магнитуда составила 6,1". */
function contextUnit(
  { lexicon, analyzed }: NumberText,
  { first, last }: NumberSpan,
): UnitSpan | null {
  for (let at = first - 1; at >= Math.max(0, first - CONTEXT_REACH); at--) {
    const unit = lexicon.contextUnitOf(normAt(analyzed.tokens, at));
    if (unit !== null) return { unit, first, last };
  }
  return null;
}
