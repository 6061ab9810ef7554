import { inBaseUnit } from './base-units.ts';
import { isToll, nounMeanings } from './compare-counts.ts';
import type { SentenceSigns } from './sentence-signs.ts';
import type { Sign } from './word-signs.ts';

/** How telling each key is within the compared articles. */
export type Weigh = (key: string) => number;

/** Inverse sentence frequency over all sentences that are compared. */
export function sentenceWeights(sentences: readonly SentenceSigns[]): Weigh {
  const counts = new Map<string, number>();
  for (const { signs } of sentences) {
    for (const key of new Set(signs.flatMap(({ keys }) => keys)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (key) => Math.log((sentences.length + 1) / ((counts.get(key) ?? 0) + 0.5));
}

/** A sentence with sums that every pair needs. */
export interface Prepared {
  readonly sentence: SentenceSigns;
  readonly keys: ReadonlySet<string>;
  /** Words, names and numbers, each once. */
  readonly signs: readonly Sign[];
  /** What the sentence begins with, everyday words aside: mostly what it is about. */
  readonly subject: Sign | null;
  /** What kinds of things are counted or dated: units, classes of people, days. */
  readonly kinds: readonly string[];
  /** What each number is a number of, with its value in base units. */
  readonly slots: ReadonlyMap<string, number>;
  readonly word: { readonly signs: readonly Sign[]; readonly mass: number };
  readonly name: { readonly signs: readonly Sign[]; readonly mass: number };
}

const KEY_TRUST: Readonly<Record<string, number>> = {
  '~': 0.85,
  '^': 0.4,
  '@': 0.9,
  '%': 0.7,
  '&': 0.5,
};

/** How sure a key is, to 1: a meaning is wider than a word, a sound less sure than a name. */
export function trust(key: string): number {
  return KEY_TRUST[key[0] ?? ''] ?? 1;
}

function massOf({ keys }: Sign, weigh: Weigh): number {
  return Math.min(...keys.map(weigh));
}

/** Each sign once, with the mass of its side. */
export function prepare(sentence: SentenceSigns, weigh: Weigh): Prepared {
  const once = new Map(sentence.signs.map((sign) => [`${sign.kind} ${sign.keys[0]}`, sign]));
  const signs = [...once.values()];
  const of = (kind: Sign['kind']) => {
    const own = signs.filter((sign) => sign.kind === kind);
    return { signs: own, mass: own.reduce((sum, sign) => sum + massOf(sign, weigh), 0) };
  };
  const keys = new Set(signs.flatMap((sign) => sign.keys));
  return {
    sentence,
    keys,
    signs,
    subject: subjectOf(signs),
    kinds: kindsOf(sentence),
    slots: slotsOf(sentence),
    word: of('word'),
    name: of('name'),
  };
}

function subjectOf(signs: readonly Sign[]): Sign | null {
  const placeOf = ({ at, from }: Sign): number => at ?? from ?? Number.POSITIVE_INFINITY;
  let first: Sign | null = null;
  for (const sign of signs) {
    if (sign.keys.some((key) => key.startsWith('^'))) continue;
    if (placeOf(sign) < (first ? placeOf(first) : Number.POSITIVE_INFINITY)) first = sign;
  }
  return first;
}

function kindsOf({ quantities, times }: SentenceSigns): string[] {
  const units = quantities.flatMap((one) => {
    const { unit } = inBaseUnit(one);
    if (unit !== null) return unit === '%' ? [] : [unit];
    return isToll(one.counted) ? [one.counted] : [];
  });
  return times.some(({ precision }) => precision === 'day') ? [...units, 'date'] : units;
}

/** "Days", "deaths", "members": what could be told in one number of each article. */
function slotsOf(sentence: SentenceSigns): Map<string, number> {
  const slots = new Map<string, number>();
  for (const quantity of sentence.quantities) {
    const { unit, value } = inBaseUnit(quantity);
    const { counted } = quantity;
    if (unit !== null) slots.set(`/${unit}`, value);
    else if (isToll(counted)) slots.set(`/${counted}`, value);
    else for (const one of nounMeanings(quantity, sentence)) slots.set(`/~${one}`, value);
  }
  return slots;
}

/** How often each key stands in an article, by its index. */
export type Counts = readonly ReadonlyMap<string, number>[];

/** In how many sentences of each article a key or a slot stands. */
export function keyCounts(prepared: readonly Prepared[]): Counts {
  const counts: Map<string, number>[] = [];
  for (const { sentence, keys, slots } of prepared) {
    const own = counts[sentence.article] ?? new Map<string, number>();
    counts[sentence.article] = own;
    for (const key of [...keys, ...slots.keys()]) own.set(key, (own.get(key) ?? 0) + 1);
  }
  return counts;
}
