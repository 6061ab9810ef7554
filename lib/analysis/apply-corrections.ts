import { formKey } from '../knowledge/form-key.ts';
import { foldName } from '../knowledge/name-pattern.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Attribution } from '../model/claim.ts';
import type { Correction } from '../model/correction.ts';
import type { Entity } from '../model/knowledge.ts';
import type { EntityLink } from '../model/mention.ts';
import { wordsOfName } from '../text/name-words.ts';
import { PatternCache } from './verify-mentions.ts';

/**
 * The analysis as the reader wants it: names that are never marked are gone, what is not this is
 * nobody known, what the reader said it is, it is. A correction holds for the name in every form;
 * shorter names of the same thing and statements follow.
 *
 * @param entities the entities that "it is …" corrections name
 */
export function applyCorrections(
  analysis: Analysis,
  corrections: readonly Correction[],
  entities: ReadonlyMap<string, Entity>,
): Analysis {
  if (corrections.length === 0) return analysis;
  const outcomes = correctLinks(analysis, corrections, entities);
  const links = analysis.links.flatMap((link) => outcomes.get(link) ?? []);
  const named = new Set(links.flatMap(({ entityId }) => entityId ?? []));
  const known = new Map([...entities, ...analysis.entities.map((e) => [e.id, e] as const)]);
  return {
    ...analysis,
    links,
    entities: [...named].flatMap((id) => known.get(id) ?? []),
    attributions: analysis.attributions.map((one) => withSpeaker(one, outcomes)),
  };
}

/** What becomes of each link; null: it is marked no more. */
type Outcomes = ReadonlyMap<EntityLink, EntityLink | null>;

function correctLinks(
  { links, text }: Analysis,
  corrections: readonly Correction[],
  entities: ReadonlyMap<string, Entity>,
): Outcomes {
  const byKey = Map.groupBy(corrections, ({ surface }) => formKey(surface));
  const patterns = new PatternCache(text.lang);
  const outcomes = new Map<EntityLink, EntityLink | null>();
  for (const link of links) {
    const wanted = (byKey.get(formKey(link.surface)) ?? []).filter(
      (one) =>
        one.kind !== 'it-is' || mayBe(link, one.surface, entities.get(one.entityId), patterns),
    );
    outcomes.set(link, corrected(link, wanted, entities));
  }
  for (const link of links) {
    if (outcomes.get(link) !== link) continue;
    const leader = links.find((other) => isShorterNameOf(link, other) && hasMoved(other, outcomes));
    const led = leader && outcomes.get(leader);
    if (led) outcomes.set(link, follow(link, led));
  }
  return outcomes;
}

/**
 * Whether "it is …" said of one form reaches another: where the thing bears a name like it, only
 * the forms of that name do. "Захаров" is none of Захарова's.
 */
function mayBe(
  link: EntityLink,
  surface: string,
  entity: Entity | undefined,
  patterns: PatternCache,
): boolean {
  if (!entity || foldName(surface) === foldName(link.surface)) return true;
  const key = formKey(surface);
  const alike = patterns.of(entity).filter(({ pattern }) => formKey(pattern.name) === key);
  const words = wordsOfName(link.surface);
  return (
    alike.length === 0 ||
    alike.some(({ pattern }) =>
      pattern.words.every(({ forms }, index) => forms.has(words[index]?.norm ?? '')),
    )
  );
}

function corrected(
  link: EntityLink,
  corrections: readonly Correction[],
  entities: ReadonlyMap<string, Entity>,
): EntityLink | null {
  let result = link;
  for (const correction of corrections) {
    if (correction.kind === 'never-mark') return null;
    const { kind, entityId } = correction;
    const evidence = { code: kind, weight: 0, detail: correction.surface };
    if (kind === 'not-this' && result.entityId === entityId) {
      result = unknown(result, evidence);
    }
    if (kind === 'it-is') {
      const type = entities.get(entityId)?.type ?? result.type;
      const why = [evidence];
      result = { ...result, type, entityId, referent: entityId, score: 1, method: 'reader', why };
    }
  }
  return result;
}

/** The same mention, known to nobody. */
function unknown(link: EntityLink, evidence: EntityLink['why'][number]): EntityLink {
  const { metonymOf: _gone, ...rest } = link;
  return {
    ...rest,
    entityId: null,
    referent: `unknown:${formKey(link.surface)}`,
    method: 'reader',
    score: 0,
    why: [evidence],
    candidates: link.candidates.filter(({ entityId }) => entityId !== link.entityId),
  };
}

/** Whether a link names by some of its words whom another names by more: "Лавров", "Сергей Лавров". */
function isShorterNameOf(link: EntityLink, other: EntityLink): boolean {
  if (link.referent !== other.referent || link.type !== 'person') return false;
  const words = formKey(link.surface).split(' ');
  const longer = formKey(other.surface).split(' ');
  return words.length < longer.length && words.every((word) => longer.includes(word));
}

function hasMoved(link: EntityLink, outcomes: Outcomes): boolean {
  const after = outcomes.get(link);
  return after !== null && after?.referent !== link.referent;
}

/** What a shorter name becomes when the longer one has been corrected. */
function follow(link: EntityLink, led: EntityLink): EntityLink {
  const { metonymOf: _gone, ...rest } = link;
  const { type, entityId, referent, score, method, why } = led;
  return { ...rest, type, entityId, referent, score, method, why };
}

/** A statement with whom its speaker has become; nobody where the name is marked no more. */
function withSpeaker(attribution: Attribution, outcomes: Outcomes): Attribution {
  const { antecedent, source, sourceReferent } = attribution;
  const at = antecedent ?? source;
  if (!at || sourceReferent === null) return attribution;
  for (const [before, after] of outcomes) {
    if (before === after || before.referent !== sourceReferent) continue;
    if (before.end <= at.start || at.end <= before.start) continue;
    return {
      ...attribution,
      sourceEntityId: after?.entityId ?? null,
      sourceReferent: after?.referent ?? null,
    };
  }
  return attribution;
}
