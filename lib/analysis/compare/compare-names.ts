import type { ComparedName } from '../../model/comparison.ts';
import type { EntityLink } from '../../model/mention.ts';
import { nameKeys } from './agents.ts';
import type { ComparedAnalysis } from './sentence-signs.ts';

/** A name as one article has it: its keys and how often it stands there. */
interface Named {
  readonly keys: Set<string>;
  readonly entityId: ComparedName['entityId'];
  readonly label: string;
  readonly counts: number[];
}

/**
 * Who and what is named, and in which articles: known names by their entity, others by how they
 * sound, so that Кристерссон and Kristersson are one. Those that most articles name come first.
 */
export function compareNames(analyses: readonly ComparedAnalysis[]): ComparedName[] {
  const found: Named[] = [];
  for (const [article, { links }] of analyses.entries()) {
    for (const link of links) {
      const named = found.find((one) => isSame(one, link)) ?? fresh(link, analyses.length, found);
      for (const key of nameKeys(link)) named.keys.add(key);
      named.counts[article] = (named.counts[article] ?? 0) + 1;
    }
  }
  const spread = ({ counts }: ComparedName): number => counts.filter((one) => one > 0).length;
  const total = ({ counts }: ComparedName): number => counts.reduce((sum, one) => sum + one, 0);
  return found
    .map(({ keys, entityId, label, counts }) => ({
      key: entityId ?? [...keys][0] ?? label,
      entityId,
      label,
      counts,
    }))
    .toSorted((a, b) => spread(b) - spread(a) || total(b) - total(a));
}

/** Two entities are two things, however alike they sound. */
function isSame(one: Named, { entityId, ...link }: EntityLink): boolean {
  if (one.entityId && entityId) return one.entityId === entityId;
  return (
    !one.entityId && !entityId && nameKeys({ entityId, ...link }).some((key) => one.keys.has(key))
  );
}

function fresh(link: EntityLink, articles: number, found: Named[]): Named {
  const named: Named = {
    keys: new Set(),
    entityId: link.entityId,
    label: link.surface,
    counts: Array.from({ length: articles }, () => 0),
  };
  found.push(named);
  return named;
}
