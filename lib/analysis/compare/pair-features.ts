import { type CountPair, compareCounts } from './compare-counts.ts';
import { type Counts, type Prepared, trust, type Weigh } from './prepared-sentence.ts';
import type { SentenceSigns } from './sentence-signs.ts';
import type { Sign } from './word-signs.ts';

/** What speaks for and against two sentences making one claim, in the order of the weights. */
export const PAIR_FEATURES = [
  'wordCosine',
  'nameCosine',
  'covered',
  'sharedWords',
  'sharedNames',
  'numbersAgree',
  'numbersDiffer',
  'timesAgree',
  'timesDiffer',
  'sameSpeaker',
  'otherSpeaker',
  'otherQuotes',
  'oneQuote',
  'distance',
  'foreign',
  'anchors',
  'bothFirst',
  'slots',
  'rank',
  'lead',
  'neighbour',
  'support',
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

/** What stands in one sentence of either article, and in both: it ties the two together. */
function anchors(a: Prepared, b: Prepared, counts: Counts): number {
  const once = (key: string): boolean =>
    counts[a.sentence.article]?.get(key) === 1 && counts[b.sentence.article]?.get(key) === 1;
  let sum = 0;
  for (const sign of [...a.word.signs, ...a.name.signs, ...a.number.signs]) {
    sum += Math.max(0, ...sign.keys.map((key) => (b.keys.has(key) && once(key) ? trust(key) : 0)));
  }
  return sum;
}

function cosine({ own, other, shared }: Overlap): number {
  return own > 0 && other > 0 ? Math.min(1, shared / Math.sqrt(own * other)) : 0;
}

const DAY = 10;
const SAME_SHARE = 0.3;

function days({ times }: SentenceSigns): Set<string> {
  return new Set(
    times.flatMap(({ iso, precision }) =>
      iso && (precision === 'day' || precision === 'minute') ? [iso.slice(0, DAY)] : [],
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
function numbersOf(pairs: readonly CountPair[], shared: number): readonly [number, number] {
  const agree = pairs.some(({ relation }) => relation === 'agree' || relation === 'bound');
  return [agree || shared > 0 ? 1 : 0, !agree && pairs.length > 0 ? 1 : 0];
}

/** The features of a pair but those of the second pass, which depend on the other pairs. */
export function pairFeatures(
  a: Prepared,
  b: Prepared,
  weigh: Weigh,
  dates: readonly [string | null, string | null],
  counts: Counts,
): number[] {
  const [first, second] = [a.sentence, b.sentence];
  const words = overlapOf(a, b, 'word', weigh);
  const names = overlapOf(a, b, 'name', weigh);
  const shared = words.shared + names.shared;
  const smaller = Math.min(words.own + names.own, words.other + names.other);
  const numbers = [...a.keys].filter((key) => key.startsWith('#') && b.keys.has(key)).length;
  const cosineOfWords = cosine(words);
  const pairs = compareCounts(first, second, dates).filter(
    // Shares of anything have one unit: only like sentences speak of one share.
    ({ a: own, relation }) =>
      own.unit !== '%' || relation !== 'conflict' || cosineOfWords > SAME_SHARE,
  );
  const [agree, differ] = numbersOf(pairs, numbers);
  const [sameTime, otherTime] = timesOf(first, second);
  const speak = first.speakers.size > 0 && second.speakers.size > 0;
  const same = meet(first.speakers, second.speakers);
  return [
    cosineOfWords,
    cosine(names),
    smaller > 0 ? Math.min(1, shared / smaller) : 0,
    Math.log1p(words.shared),
    Math.log1p(names.shared),
    agree,
    differ,
    sameTime,
    otherTime,
    same ? 1 : 0,
    speak && !same ? 1 : 0,
    first.isQuote && second.isQuote && !same ? 1 : 0,
    first.isQuote !== second.isQuote && !same ? 1 : 0,
    Math.abs(first.position - second.position),
    first.lang === second.lang ? 0 : 1,
    Math.log1p(anchors(a, b, counts)),
    first.position === 0 && second.position === 0 ? 1 : 0,
    sharesSlot(a, b, counts) ? 1 : 0,
  ];
}

/** How much two sentences share in words and names, 0 to 1. */
export function closenessOf(a: Prepared, b: Prepared, weigh: Weigh): number {
  return Math.max(cosine(overlapOf(a, b, 'word', weigh)), cosine(overlapOf(a, b, 'name', weigh)));
}

/** How much two sentences share in words alone, 0 to 1. */
export function wordClosenessOf(a: Prepared, b: Prepared, weigh: Weigh): number {
  return cosine(overlapOf(a, b, 'word', weigh));
}
