/**
 * Numbers of two sentences that differ, with what speaks for and against their being two figures of one thing.
 */
import { isCurrency, type Quantity } from '../../model/claim.ts';
import type { ScoredPair } from './align-sentences.ts';
import { inBaseUnit } from './base-units.ts';
import { clausesOf } from './clauses.ts';
import { compareCounts, isToll, nounMeanings, relateCounts } from './compare-counts.ts';
import { frameOf } from './number-frame.ts';
import { holdersClash, kindsClash, makesClash, subjectsClash } from './number-holders.ts';
import { placesClash, widerCounts } from './number-places.ts';
import { haveOtherScopes } from './number-scope.ts';
import { areComplements, areOfOneSum, numbersElsewhere, roundsTo } from './number-sums.ts';
import { areTwoOpinions } from './opinions.ts';
import { closenessOf } from './pair-features.ts';
import { LOWEST, rivals, type ScoreOf, scoresOf } from './pair-standing.ts';
import { type Prepared, trust, type Weigh } from './prepared-sentence.ts';
import type { SentenceSigns } from './sentence-signs.ts';
import { areOfOtherYears } from './time-conflicts.ts';

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

/** Two numbers that differ, of two sentences by their number, `a` the smaller. */
export interface NumberPair {
  readonly a: number;
  readonly b: number;
  readonly values: readonly [Quantity, Quantity];
  readonly label: 'differs' | 'updated';
  readonly features: readonly number[];
}

/** The sentences that are compared, with what is known of each and of each two. */
export interface Told {
  readonly sentences: readonly SentenceSigns[];
  readonly prepared: readonly Prepared[];
  readonly pairs: readonly ScoredPair[];
  /** Of publication, by article. */
  readonly dates: readonly (string | null)[];
  readonly weigh: Weigh;
}

/** Sentences that score less, in logits, are of one thing only where both tell a toll or measure one thing. */
const LEAST_SCORE = -5;
/** A sentence with more numbers is a table, which is read by its heads. */
const MOST_NUMBERS = 12;
/** Of long tables the surest pairs are enough: six usual articles have some thousands. */
const MOST_PAIRS = 10_000;
/** Numbers further apart are not of one thing. */
const MOST_APART = 60;

/**
 * All numbers of two articles that differ and may be of one thing, of the surest pairs of sentences. Quadratic in
 * sentences that have numbers.
 */
export function numberPairs(told: Told): NumberPair[] {
  const { sentences, pairs } = told;
  const scoreOf = scoresOf(pairs, sentences.length);
  const leadOf = leadsOf(told, scoreOf);
  const tellsElsewhere = numbersElsewhere(sentences);
  const counting = sentences.flatMap((sentence, at) => {
    const { length } = sentence.quantities;
    return length > 0 && length <= MOST_NUMBERS ? [{ at, sentence, kinds: kindsOf(sentence) }] : [];
  });
  const near = counting.flatMap((first, index) =>
    counting.slice(index + 1).flatMap((second) => {
      const [a, b] = [first.at, second.at];
      if (first.sentence.article === second.sentence.article) return [];
      const score = scoreOf(a, b);
      const isNear = score > LEAST_SCORE || first.kinds.some((kind) => second.kinds.includes(kind));
      return isNear ? [{ a, b, score }] : [];
    }),
  );
  return near
    .toSorted((x, y) => y.score - x.score)
    .slice(0, MOST_PAIRS)
    .flatMap(({ a, b, score }) =>
      differing(a, b, told, { score, leads: leadOf(a, b), tellsElsewhere }),
    );
}

/** Classes of tolls and what news measure once. */
function kindsOf(sentence: SentenceSigns): string[] {
  return sentence.quantities.flatMap((one) => {
    const frame = frameOf(one, sentence);
    const kinds = frame === null ? [] : [JSON.stringify(frame.beginnings)];
    return isToll(one.counted) ? [...kinds, one.counted] : kinds;
  });
}

/** How far a pair leads the best other pair that either sentence has in the other's article: the lower, the higher. */
function leadsOf(
  { sentences, pairs }: Told,
  scoreOf: ScoreOf,
): (a: number, b: number) => readonly [number, number] {
  const rivalOf = rivals(sentences, pairs);
  const places = new Map(pairs.map(({ a, b }, at) => [`${a} ${b}`, at]));
  return (a, b) => {
    const at = places.get(`${a} ${b}`) ?? -1;
    const lead = (one: number, other: number): number =>
      clip(scoreOf(a, b) - rivalOf(one, sentences[other]?.article ?? 0, at), -3, 3);
    const [own, other] = [lead(a, b), lead(b, a)];
    return own < other ? [own, other] : [other, own];
  };
}

interface Kinship {
  readonly score: number;
  readonly leads: readonly [number, number];
  readonly tellsElsewhere: (number: Quantity, than: SentenceSigns) => boolean;
}

function differing(a: number, b: number, told: Told, kin: Kinship): NumberPair[] {
  const [first, second] = [told.prepared[a], told.prepared[b]];
  if (!first || !second) return [];
  const [own, other] = [first.sentence, second.sentence];
  const dates = [told.dates[own.article] ?? null, told.dates[other.article] ?? null] as const;
  if (areOfTwo(own, other, dates)) return [];
  const settled = compareCounts(own, other, dates, true).filter(
    ({ relation }) => relation === 'agree' || relation === 'bound',
  );
  const isSettled = (x: Quantity, y: Quantity): boolean =>
    settled.some((pair) => pair.a === x || pair.b === y);
  const found = own.quantities.flatMap((x) =>
    other.quantities.flatMap((y) => {
      const relation = mayDiffer(x, y) ? relateCounts(x, y, dates) : 'agree';
      const differs = relation === 'conflict' || relation === 'update';
      return differs && !isSettled(x, y) && !areOfTwoThings([x, y], own, other)
        ? [{ x, y, label: relation === 'update' ? ('updated' as const) : ('differs' as const) }]
        : [];
    }),
  );
  if (found.length === 0) return [];
  const ofSentences = sentenceFeatures([first, second], dates, told.weigh, kin);
  const named = compareCounts(own, other, dates);
  return found.map(({ x, y, label }): NumberPair => {
    const oneThing = named.some((pair) => pair.a === x && pair.b === y);
    const features = numberFeatures([x, y], [own, other], told.weigh, {
      label,
      oneThing,
      hasSettled: settled.length > 0,
    });
    const elsewhere = flag(kin.tellsElsewhere(x, other)) + flag(kin.tellsElsewhere(y, own));
    const all: Record<(typeof NUMBER_FEATURES)[number], number> = {
      ...ofSentences,
      ...features,
      elsewhere,
    };
    return { a, b, values: [x, y], label, features: NUMBER_FEATURES.map((name) => all[name]) };
  });
}

/** What two sentences count is not one thing: of other places, years or numbered things, or who forecasts it is another. */
function areOfTwo(
  first: SentenceSigns,
  second: SentenceSigns,
  dates: readonly [string | null, string | null],
): boolean {
  return (
    placesClash(first, second) ||
    subjectsClash(first, second) ||
    makesClash(first, second) ||
    areComplements(first, second) ||
    areOfOtherYears(first, second, dates) ||
    areTwoOpinions(first, second)
  );
}

const METRE = 'm';

/** What two numbers count is not one thing, by what stands beside each. */
function areOfTwoThings(
  values: readonly [Quantity, Quantity],
  first: SentenceSigns,
  second: SentenceSigns,
): boolean {
  const [x, y] = values;
  const [frame, otherFrame] = [frameOf(x, first), frameOf(y, second)];
  // A height is no length, and what a span measures is not what fell; the dead are not the injured.
  const saysOther =
    frame !== otherFrame &&
    ((frame !== null && otherFrame !== null) || inBaseUnit(x).unit === METRE);
  return (
    saysOther ||
    (isToll(x.counted) && isToll(y.counted) && x.counted !== y.counted) ||
    haveOtherScopes(first, second, x, y) ||
    widerCounts(first, second, x, y) ||
    holdersClash(x, first, y, second) ||
    kindsClash(x, first, y, second) ||
    areOfOneSum(values, first, second)
  );
}

/** Of one kind of unit, and not so far apart that they cannot be of one thing. */
function mayDiffer(x: Quantity, y: Quantity): boolean {
  const [a, b] = [inBaseUnit(x), inBaseUnit(y)];
  const isOneKind = a.unit === b.unit || (isCurrency(a.unit) && isCurrency(b.unit));
  const [low, high] = sizesOf(a.value, b.value);
  return isOneKind && low > 0 && high < MOST_APART * low;
}

/** The smaller and the larger, signs aside: frost is measured as warmth is. */
function sizesOf(a: number, b: number): readonly [number, number] {
  const [one, other] = [Math.abs(a), Math.abs(b)];
  return one < other ? [one, other] : [other, one];
}

const MOST_DAYS = 3;
const DAY = 86_400_000;
/** Where a date of publication is not known. */
const USUAL_DAYS = 0.5;
/** What a text opens with stands before this, of its length. */
const OPENING = 0.15;

function sentenceFeatures(
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

function numberFeatures(
  values: readonly [Quantity, Quantity],
  [own, other]: readonly [SentenceSigns, SentenceSigns],
  weigh: Weigh,
  known: {
    readonly label: NumberPair['label'];
    readonly oneThing: boolean;
    readonly hasSettled: boolean;
  },
) {
  const [x, y] = values;
  const [a, b] = [inBaseUnit(x), inBaseUnit(y)];
  const [low, high] = sizesOf(a.value, b.value);
  const ratio = high / low;
  const oneToll = isToll(x.counted) && x.counted === y.counted;
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
    frame: flag(frame !== null && frame === otherFrame),
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

function flag(holds: boolean): number {
  return holds ? 1 : 0;
}

function clip(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
