import { type Counts, type Prepared, trust, type Weigh } from './prepared-sentence.ts';
import type { Sign } from './word-signs.ts';

/** What becomes of the signs of one sentence when it is laid beside another, by their weight. */
export interface SharedMass {
  /** What the other sentence has too, each sign by its surest key. */
  readonly shared: number;
  /** The same of numbers and days alone. */
  readonly sharedNumbers: number;
  /** The weight of the one sign that ties the two most. */
  readonly most: number;
  /** What both have, the less the more sentences of the two articles have it. */
  readonly anchored: number;
  /** Names and words that the other article has in other sentences only. */
  readonly namesElsewhere: number;
  readonly wordsElsewhere: number;
  /** How much of all that the sentence says is shared, 0 to 1. */
  readonly cover: number;
}

/** A sentence that says next to nothing is covered by nothing. */
const LEAST_MASS = 0.1;

/** Lays the signs of a sentence beside another of a second article. Linear in its signs. */
export function sharedMassOf(
  own: Prepared,
  other: Prepared,
  weigh: Weigh,
  counts: Counts,
): SharedMass {
  const here = counts[own.sentence.article];
  const there = counts[other.sentence.article];
  const sum = { shared: 0, missing: 0, number: 0, anchored: 0, most: 0, names: 0, words: 0 };
  for (const { kind, keys } of own.signs) {
    let best = 0;
    let anchor = 0;
    for (const key of keys) {
      if (!other.keys.has(key)) continue;
      const mass = weigh(key) * trust(key);
      best = Math.max(best, mass);
      anchor = Math.max(anchor, mass / ((here?.get(key) ?? 1) * (there?.get(key) ?? 1)));
    }
    if (best > 0) {
      sum.shared += best;
      sum.anchored += anchor;
      sum.most = Math.max(sum.most, best);
      if (kind === 'number') sum.number += best;
      continue;
    }
    const mass = massOf(keys, weigh);
    if (!keys.some((key) => there?.has(key))) sum.missing += mass;
    else if (!keys.every((key) => key.startsWith('^'))) {
      sum.missing += mass;
      if (kind === 'name') sum.names += mass;
      if (kind === 'word') sum.words += mass;
    }
  }
  return {
    shared: sum.shared,
    sharedNumbers: sum.number,
    most: sum.most,
    anchored: sum.anchored,
    namesElsewhere: sum.names,
    wordsElsewhere: sum.words,
    cover: sum.shared / Math.max(LEAST_MASS, sum.shared + sum.missing),
  };
}

function massOf(keys: Sign['keys'], weigh: Weigh): number {
  return Math.min(...keys.map(weigh));
}
