import { foldName } from '../knowledge/name-pattern.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Correction } from '../model/correction.ts';
import type { Entity } from '../model/knowledge.ts';
import type { EntityLink } from '../model/mention.ts';

/**
 * The analysis as the reader wants it: names that are never marked are gone, what is not this is
 * nobody known, what the reader said it is, it is. Statements follow their speakers.
 *
 * @param entities the entities that "it is …" corrections name
 */
export function applyCorrections(
  analysis: Analysis,
  corrections: readonly Correction[],
  entities: ReadonlyMap<string, Entity>,
): Analysis {
  if (corrections.length === 0) return analysis;
  const bySurface = Map.groupBy(corrections, ({ surface }) => foldName(surface));
  const links = analysis.links.flatMap((link) =>
    corrected(link, bySurface.get(foldName(link.surface)) ?? [], entities),
  );
  const named = new Set(links.flatMap(({ entityId }) => entityId ?? []));
  const known = new Map([...entities, ...analysis.entities.map((e) => [e.id, e] as const)]);
  const byStart = new Map(links.map((link) => [link.start, link]));
  return {
    ...analysis,
    links,
    entities: [...named].flatMap((id) => known.get(id) ?? []),
    attributions: analysis.attributions.map((attribution) => {
      const link = attribution.source && byStart.get(attribution.source.start);
      if (!link) return attribution;
      return { ...attribution, sourceEntityId: link.entityId, sourceReferent: link.referent };
    }),
  };
}

function corrected(
  link: EntityLink,
  corrections: readonly Correction[],
  entities: ReadonlyMap<string, Entity>,
): EntityLink[] {
  let result = link;
  for (const correction of corrections) {
    if (correction.kind === 'never-mark') return [];
    const { kind, entityId } = correction;
    const evidence = { code: kind, weight: 0, detail: link.surface };
    if (kind === 'not-this' && result.entityId === entityId) {
      result = unknown(result, evidence);
    }
    if (kind === 'it-is') {
      const type = entities.get(entityId)?.type ?? result.type;
      const why = [evidence];
      result = { ...result, type, entityId, referent: entityId, score: 1, method: 'reader', why };
    }
  }
  return [result];
}

/** The same mention, known to nobody. */
function unknown(link: EntityLink, evidence: EntityLink['why'][number]): EntityLink {
  const { metonymOf: _gone, ...rest } = link;
  return {
    ...rest,
    entityId: null,
    referent: `unknown:${foldName(link.surface)}`,
    method: 'reader',
    score: 0,
    why: [evidence],
    candidates: link.candidates.filter(({ entityId }) => entityId !== link.entityId),
  };
}
