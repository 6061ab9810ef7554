import type { ComparedName } from '../../model/comparison.ts';
import type { EntityLink } from '../../model/mention.ts';
import { nameKeys } from './agents.ts';
import type { ComparedAnalysis } from './sentence-signs.ts';

/** A name while it is being counted. */
type Named = ComparedName & { readonly counts: number[] };

/**
 * Who and what is named, and in which articles: known names by their entity, others by how they
 * sound, so that Кристерссон and Kristersson are one. Those that most articles name come first.
 */
export function compareNames(analyses: readonly ComparedAnalysis[]): ComparedName[] {
  const found: Named[] = [];
  const known = new Map<string, Named>();
  for (const [article, { links }] of analyses.entries()) {
    for (const link of links) {
      const { entityId } = link;
      // Two entities are two things, however alike they sound: they go by their ids alone.
      const keys = entityId ? [`=${entityId}`] : nameKeys(link);
      const named =
        keys.map((key) => known.get(key)).find((one) => one !== undefined) ??
        fresh(link, keys, analyses.length, found);
      for (const key of keys) if (!known.has(key)) known.set(key, named);
      named.counts[article] = (named.counts[article] ?? 0) + 1;
    }
  }
  const spread = ({ counts }: ComparedName): number => counts.filter((one) => one > 0).length;
  const total = ({ counts }: ComparedName): number => counts.reduce((sum, one) => sum + one, 0);
  return found.toSorted((a, b) => spread(b) - spread(a) || total(b) - total(a));
}

function fresh(
  { entityId, surface }: EntityLink,
  keys: readonly string[],
  articles: number,
  found: Named[],
): Named {
  const named: Named = {
    key: entityId ?? keys[0] ?? surface,
    entityId,
    label: surface,
    counts: Array.from({ length: articles }, () => 0),
  };
  found.push(named);
  return named;
}
