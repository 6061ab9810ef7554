import { CLOCK_WORDS, SUMMER, ZONE_WORDS } from '../../languages/time-zones.ts';
import { actorConflicts, type NamedIn } from './actor-conflicts.ts';
import type { ConflictPair, FoundConflict } from './conflict.ts';
import { negationConflicts } from './negation-conflicts.ts';
import { areTwoOpinions } from './opinions.ts';
import { overlap } from './overlap.ts';
import type { SentenceSigns } from './sentence-signs.ts';
import { clockConflicts, dateConflicts } from './time-conflicts.ts';

/**
 * In what two sentences on one thing do not agree, numbers aside. The first kind that is found is told.
 */
export function findConflicts(pair: ConflictPair, namedIn: NamedIn): FoundConflict[] {
  const zones = [zoneOf(pair.first, pair.dates[0]), zoneOf(pair.second, pair.dates[1])] as const;
  if (areTwoOpinions(pair.first, pair.second)) return [];
  const kinds = [
    () => clockConflicts(pair, zones),
    () => dateConflicts(pair),
    () => negationConflicts(pair),
    () => actorConflicts(pair, namedIn),
  ];
  for (const kind of kinds) {
    const found = kind();
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether an article names a thing, over all sentences of the comparison. */
export function namedInBy(sentences: readonly SentenceSigns[]): NamedIn {
  const names: Set<string>[] = [];
  for (const { article, signs } of sentences) {
    const own = names[article] ?? new Set<string>();
    names[article] = own;
    for (const { keys } of signs) for (const key of keys) own.add(key);
  }
  return (keys, article) => keys.some((key) => names[article]?.has(key) ?? false);
}

/** Whose clock a sentence goes by, minutes ahead of UTC; null where it does not say, or says so of another figure. */
function zoneOf({ tokens, times }: SentenceSigns, date: string | null): number | null {
  const month = Number(date?.slice(5, 7));
  const isSummer = month >= SUMMER[0] && month <= SUMMER[1];
  for (const [at, { norm }] of tokens.entries()) {
    const zone = ZONE_WORDS.find(([beginning]) => norm.startsWith(beginning));
    const beside = [norm, tokens[at + 1]?.norm, tokens[at - 1]?.norm];
    if (!zone || !beside.some((word) => CLOCK_WORDS.includes(word ?? ''))) continue;
    // "19:30 (20:30 мск)": what is told is 19:30, by a clock that is not named.
    const figure = tokens[at - 1];
    const isOfAnother =
      figure?.kind === 'number' && !times.some((time) => overlap(time, figure) > 0);
    return isOfAnother ? null : isSummer ? zone[2] : zone[1];
  }
  return null;
}
