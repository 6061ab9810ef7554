import { FORECASTS } from '../../languages/number-scopes.ts';
import { CLOCK_WORDS, SUMMER, ZONE_WORDS } from '../../languages/time-zones.ts';
import { actorConflicts, type NamedIn } from './actor-conflicts.ts';
import type { ConflictPair, FoundConflict } from './conflict.ts';
import { negationConflicts } from './negation-conflicts.ts';
import { numberConflicts } from './number-conflicts.ts';
import type { SentenceSigns } from './sentence-signs.ts';
import { clockConflicts, dateConflicts } from './time-conflicts.ts';

/**
 * In what two sentences on one thing do not agree. The first kind that is found is told: a number
 * that differs often brings a different day with it.
 */
export function findConflicts(pair: ConflictPair, namedIn: NamedIn): FoundConflict[] {
  const zones = [zoneOf(pair.first, pair.dates[0]), zoneOf(pair.second, pair.dates[1])] as const;
  if (areTwoOpinions(pair.first, pair.second)) return [];
  const kinds = [
    () => numberConflicts(pair),
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

/** Two who forecast it, each for themselves: forecasts differ without a conflict. */
function areTwoOpinions(first: SentenceSigns, second: SentenceSigns): boolean {
  const isOpinion = ({ tokens, attributions }: SentenceSigns): boolean =>
    attributions.length > 0 &&
    tokens.some(({ norm }) => FORECASTS.some((beginning) => norm.startsWith(beginning)));
  const areOthers =
    first.speakers.size > 0 && ![...first.speakers].some((one) => second.speakers.has(one));
  return areOthers && isOpinion(first) && isOpinion(second);
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

/** Whose clock a sentence goes by, minutes ahead of UTC; null where it does not say. */
function zoneOf({ tokens }: SentenceSigns, date: string | null): number | null {
  const month = Number(date?.slice(5, 7));
  const isSummer = month >= SUMMER[0] && month <= SUMMER[1];
  for (const [at, { norm }] of tokens.entries()) {
    const zone = ZONE_WORDS.find(([beginning]) => norm.startsWith(beginning));
    const beside = [norm, tokens[at + 1]?.norm, tokens[at - 1]?.norm];
    if (zone && beside.some((word) => CLOCK_WORDS.includes(word ?? '')))
      return isSummer ? zone[2] : zone[1];
  }
  return null;
}
