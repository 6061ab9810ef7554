import { DAY_LENGTH } from '../time/calendar.ts';
import { compareCounts } from './compare-counts.ts';
import { type Counts, type Prepared, trust, type Weigh } from './prepared-sentence.ts';
import type { SentenceSigns } from './sentence-signs.ts';
import { type SharedMass, sharedMassOf } from './shared-mass.ts';
import type { Sign } from './word-signs.ts';

/** What speaks for and against two sentences making one claim, in the order of the weights. */
export const PAIR_FEATURES = [
  'numbersAgree',
  'numbersDiffer',
  'timesAgree',
  'timesDiffer',
  'otherQuotes',
  'oneQuote',
  'distance',
  'slots',
  'cover',
  'shared',
  'sharedNumbers',
  'mostShared',
  'anchored',
  'namesElsewhere',
  'wordsElsewhere',
  'shorter',
  'longer',
  'sameSubject',
] as const;

export type PairFeatures = readonly number[];

/** The weight of what the sign shares with the sentence, 0 for nothing. */
function sharedMass(sign: Sign, other: ReadonlySet<string>, weigh: Weigh): number {
  let best = 0;
  for (const key of sign.keys) if (other.has(key)) best = Math.max(best, weigh(key) * trust(key));
  return best;
}

/** Sums over one kind of signs: of each side and of what is shared, each key counted once. */
interface Overlap {
  readonly own: number;
  readonly other: number;
  readonly shared: number;
}

function overlapOf(a: Prepared, b: Prepared, kind: 'word' | 'name', weigh: Weigh): Overlap {
  const own = a[kind];
  const other = b[kind];
  const sharedA = own.signs.reduce((sum, sign) => sum + sharedMass(sign, b.keys, weigh), 0);
  const sharedB = other.signs.reduce((sum, sign) => sum + sharedMass(sign, a.keys, weigh), 0);
  return { own: own.mass, other: other.mass, shared: Math.min(sharedA, sharedB) };
}

/** Numbers of one thing further apart are not of one thing. */
const SLOT_SPREAD = 3;

/** Whether both tell a number of what neither article tells in another sentence. */
function sharesSlot(a: Prepared, b: Prepared, counts: Counts): boolean {
  return [...a.slots].some(([slot, value]) => {
    const other = b.slots.get(slot);
    if (other === undefined) return false;
    const isOnly = [a, b].every(({ sentence }) => counts[sentence.article]?.get(slot) === 1);
    return isOnly && Math.max(value, other) <= SLOT_SPREAD * Math.min(value, other);
  });
}

function cosine({ own, other, shared }: Overlap): number {
  return own > 0 && other > 0 ? Math.min(1, shared / Math.sqrt(own * other)) : 0;
}

const SAME_SHARE = 0.3;

function days({ times }: SentenceSigns): Set<string> {
  return new Set(
    times.flatMap(({ iso, precision }) =>
      iso && (precision === 'day' || precision === 'minute') ? [iso.slice(0, DAY_LENGTH)] : [],
    ),
  );
}

function years({ times }: SentenceSigns): Set<string> {
  return new Set(times.flatMap(({ iso, precision }) => (iso && precision === 'year' ? [iso] : [])));
}

function meet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return [...a].some((one) => b.has(one));
}

function timesOf(a: SentenceSigns, b: SentenceSigns): readonly [agree: number, differ: number] {
  const [first, second] = [days(a), days(b)];
  const agree = meet(first, second) || meet(years(a), years(b));
  return [agree ? 1 : 0, !agree && first.size > 0 && second.size > 0 ? 1 : 0];
}

/** Numbers that agree, and numbers of one thing that do not. */
function numbersOf(
  a: Prepared,
  b: Prepared,
  weigh: Weigh,
  dates: readonly [string | null, string | null],
): readonly [agree: number, differ: number] {
  const areLike = wordClosenessOf(a, b, weigh) > SAME_SHARE;
  const pairs = compareCounts(a.sentence, b.sentence, dates).filter(
    // Shares of anything have one unit: only like sentences speak of one share.
    ({ a: own, relation }) => own.unit !== '%' || relation !== 'conflict' || areLike,
  );
  const agree =
    pairs.some(({ relation }) => relation === 'agree' || relation === 'bound') ||
    [...a.keys].some((key) => key.startsWith('#') && b.keys.has(key));
  return [agree ? 1 : 0, !agree && pairs.length > 0 ? 1 : 0];
}

/** The features of a pair but its standing among the others, which later passes add. */
export function pairFeatures(
  a: Prepared,
  b: Prepared,
  weigh: Weigh,
  dates: readonly [string | null, string | null],
  counts: Counts,
): number[] {
  const [first, second] = [a.sentence, b.sentence];
  const [own, other] = [sharedMassOf(a, b, weigh, counts), sharedMassOf(b, a, weigh, counts)];
  const less = (of: (side: SharedMass) => number): number =>
    Math.log1p(Math.min(of(own), of(other)));
  const [agree, differ] = numbersOf(a, b, weigh, dates);
  const [sameTime, otherTime] = timesOf(first, second);
  const isOtherSpeaker = !meet(first.speakers, second.speakers);
  const lengths = [first.words, second.words].map((words) => Math.log(Math.max(1, words)));
  return [
    agree,
    differ,
    sameTime,
    otherTime,
    first.isQuote && second.isQuote && isOtherSpeaker ? 1 : 0,
    first.isQuote !== second.isQuote && isOtherSpeaker ? 1 : 0,
    Math.abs(first.position - second.position),
    sharesSlot(a, b, counts) ? 1 : 0,
    Math.max(own.cover, other.cover),
    less(({ shared }) => shared),
    less(({ sharedNumbers }) => sharedNumbers),
    Math.max(own.most, other.most),
    less(({ anchored }) => anchored),
    less(({ namesElsewhere }) => namesElsewhere),
    less(({ wordsElsewhere }) => wordsElsewhere),
    Math.min(...lengths),
    Math.max(...lengths),
    areOne(a.subject, b.subject) ? 1 : 0,
  ];
}

function areOne(a: Sign | null, b: Sign | null): boolean {
  return a !== null && b !== null && a.keys.some((key) => b.keys.includes(key));
}

/** How much two sentences share in words and names, 0 to 1. */
export function closenessOf(a: Prepared, b: Prepared, weigh: Weigh): number {
  return Math.max(cosine(overlapOf(a, b, 'word', weigh)), cosine(overlapOf(a, b, 'name', weigh)));
}

/** How much two sentences share in words alone, 0 to 1. */
export function wordClosenessOf(a: Prepared, b: Prepared, weigh: Weigh): number {
  return cosine(overlapOf(a, b, 'word', weigh));
}
