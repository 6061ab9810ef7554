import type { Quantity } from '../../model/claim.ts';
import { inBaseUnit } from './base-units.ts';
import { clausesOf } from './clauses.ts';
import { isToll, nounMeanings } from './compare-counts.ts';
import { frameOf, shareThing } from './number-frame.ts';
import { placeOf } from './number-places.ts';
import { roundsTo } from './number-sums.ts';
import { closenessOf } from './pair-features.ts';
import { clip, LOWEST } from './pair-standing.ts';
import { type Prepared, trust, type Weigh } from './prepared-sentence.ts';
import type { SentenceSigns } from './sentence-signs.ts';

/** What speaks for and against two numbers being two figures of one thing, in the order of the weights. */
export const NUMBER_FEATURES = [
  'score',
  'lead',
  'otherLead',
  'oneThing',
  'oneToll',
  'otherNoun',
  'share',
  'ratio',
  'twofold',
  'fivefold',
  'updated',
  'tollUpdated',
  'modified',
  'equals',
  'rounded',
  'onlyOfUnit',
  'size',
  'clause',
  'beside',
  'frame',
  'place',
  'elsewhere',
  'longer',
  'shorter',
  'age',
  'days',
  'speakers',
  'leads',
  'agrees',
  'close',
  'numbers',
] as const;

/** How surely two sentences make one claim, and how far that leads what else either is likely to match. */
export interface Kinship {
  /** In logits. */
  readonly score: number;
  readonly leads: readonly [number, number];
}

const MOST_DAYS = 3;
const DAY = 86_400_000;
/** Where a date of publication is not known. */
const USUAL_DAYS = 0.5;
/** What a text opens with stands before this, of its length. */
const OPENING = 0.15;

/** What the two sentences have to do with each other, whichever of their numbers is meant. */
export function sentenceFeatures(
  [first, second]: readonly [Prepared, Prepared],
  dates: readonly [string | null, string | null],
  weigh: Weigh,
  { score, leads: [lead, otherLead] }: Kinship,
) {
  const [own, other] = [first.sentence, second.sentence];
  const [one, two] = dates.map((date) => Date.parse(date ?? ''));
  const apart = Math.abs((one ?? Number.NaN) - (two ?? Number.NaN)) / DAY;
  const lengths = [own.words, other.words].map((words) => Math.log(Math.max(1, words)));
  const areOthers =
    own.speakers.size > 0 &&
    other.speakers.size > 0 &&
    ![...own.speakers].some((speaker) => other.speakers.has(speaker));
  return {
    score: clip(score, LOWEST, MOST_SCORE),
    lead,
    otherLead,
    longer: Math.max(...lengths),
    shorter: Math.min(...lengths),
    days: Number.isNaN(apart) ? USUAL_DAYS : Math.min(apart, MOST_DAYS),
    speakers: flag(areOthers),
    leads: flag(own.position < OPENING && other.position < OPENING),
    close: closenessOf(first, second, weigh),
    numbers: Math.log(own.quantities.length * other.quantities.length),
  };
}

const MOST_SCORE = 5;
const TWOFOLD = 2;
const FIVEFOLD = 5;
/** So many words behind a number tell what it counts. */
const BESIDE = 2;

/** What the two numbers have to do with each other. */
export function numberFeatures(
  values: readonly [Quantity, Quantity],
  [own, other]: readonly [SentenceSigns, SentenceSigns],
  weigh: Weigh,
  known: {
    readonly label: 'differs' | 'updated';
    readonly oneThing: boolean;
    readonly hasSettled: boolean;
  },
) {
  const [x, y] = values;
  const [a, b] = [inBaseUnit(x), inBaseUnit(y)];
  const [low, high] = sizesOf(a.value, b.value);
  const ratio = high / low;
  const oneToll = isToll(x.counted) && x.counted === y.counted;
  const place = placeOf(x, own);
  const [frame, otherFrame] = [frameOf(x, own), frameOf(y, other)];
  const isNamedAlike =
    x.unit === null && nounMeanings(x, own).some((one) => nounMeanings(y, other).includes(one));
  const ofUnit = ({ quantities }: SentenceSigns, { unit }: Quantity): number =>
    quantities.filter((one) => one.unit === unit).length;
  return {
    oneThing: flag(known.oneThing),
    oneToll: flag(oneToll),
    otherNoun: flag(
      a.unit === null &&
        x.counted !== null &&
        y.counted !== null &&
        x.counted !== y.counted &&
        !isNamedAlike,
    ),
    share: flag(a.unit === '%'),
    ratio: Math.log(ratio),
    twofold: flag(ratio > TWOFOLD),
    fivefold: flag(ratio > FIVEFOLD),
    updated: flag(known.label === 'updated'),
    tollUpdated: flag(oneToll && known.label === 'updated'),
    modified: flag(x.modifier !== 'exact' || y.modifier !== 'exact'),
    equals: flag(gives(other, a)) + flag(gives(own, b)),
    rounded: flag(roundsTo(a.value, b.value)),
    onlyOfUnit: flag(ofUnit(own, x) === 1 && ofUnit(other, y) === 1),
    size: Math.log10(Math.max(1, low)),
    clause: Math.log1p(sharedOf(inClause(own, x), inClause(other, y), weigh).shared),
    beside: sharedOf(behind(own, x), behind(other, y), weigh).cosine,
    frame: flag(
      frame !== null &&
        frame === otherFrame &&
        (!frame.isOfAnything || shareThing(frame, own, other)),
    ),
    place: flag(place !== null && place === placeOf(y, other)),
    age: flag([x, y].some(isAge)),
    agrees: flag(known.hasSettled),
  };
}

/** Whether a sentence gives the same number, of whatever. */
function gives({ quantities }: SentenceSigns, { value, unit }: Quantity): boolean {
  return quantities.some((one) => {
    const base = inBaseUnit(one);
    return base.value === value && base.unit === unit;
  });
}

const YOUNGEST = 2;
const OLDEST = 100;

/** "42 years", "семи лет": mostly an age, and nobody's but the one's. */
function isAge({ unit, value }: Quantity): boolean {
  return unit === 'year' && value > YOUNGEST && value < OLDEST;
}

/** The words of the number's clause, each by its keys. */
function inClause(
  { tokens, keysAt }: SentenceSigns,
  { start, end }: Quantity,
): (readonly string[])[] {
  const at = tokens.findIndex((token) => token.start >= start);
  const clause = clausesOf(tokens).find((one) => one.includes(at)) ?? [];
  return clause.flatMap((one) => {
    const word = tokens[one];
    if (!word || (word.start >= start && word.start < end)) return [];
    const keys = keysAt.get(word.start) ?? [];
    return keys.length > 0 ? [keys] : [];
  });
}

/** The words and names right behind a number, each by its keys. */
function behind(
  { tokens, keysAt, links }: SentenceSigns,
  { end }: Quantity,
): (readonly string[])[] {
  const at = tokens.findIndex((token) => token.start >= end);
  const words = at < 0 ? [] : tokens.slice(at, at + BESIDE);
  return [
    ...words.map(({ start }) => keysAt.get(start) ?? []),
    ...links
      .filter((link) => words.some((word) => word.start < link.end && link.start < word.end))
      .map(({ entityId, referent }) => [entityId ?? referent]),
  ].filter(({ length }) => length > 0);
}

function sharedOf(
  own: readonly (readonly string[])[],
  other: readonly (readonly string[])[],
  weigh: Weigh,
): { readonly shared: number; readonly cosine: number } {
  const sum = (words: readonly (readonly string[])[], of: (key: string) => number): number =>
    words.reduce((total, keys) => total + Math.max(0, ...keys.map(of)), 0);
  const within = (words: readonly (readonly string[])[]) => {
    const known = new Set(words.flat());
    return (key: string): number => (known.has(key) ? weigh(key) * trust(key) : 0);
  };
  const shared = Math.min(sum(own, within(other)), sum(other, within(own)));
  const [a, b] = [sum(own, weigh), sum(other, weigh)];
  return { shared, cosine: a > 0 && b > 0 ? Math.min(1, shared / Math.sqrt(a * b)) : 0 };
}

/** Yes and no as a feature. */
export function flag(holds: boolean): number {
  return holds ? 1 : 0;
}

/** The smaller and the larger, signs aside: frost is measured as warmth is. */
export function sizesOf(a: number, b: number): readonly [number, number] {
  const [one, other] = [Math.abs(a), Math.abs(b)];
  return one < other ? [one, other] : [other, one];
}
