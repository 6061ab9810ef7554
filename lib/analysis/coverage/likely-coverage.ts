import type { EntityId } from '../../model/knowledge.ts';
import { ENTITY_MARK, ENTITY_WEIGHT } from '../../text/coverage-document.ts';
import type { TermIndex } from '../../text/term-index/term-index.ts';
import type { Terms } from '../content-terms.ts';
import { type Weigh, weighByCount } from './similarity.ts';

/** So many of an article's most telling terms are looked for; more find the same. */
const LOOKED_FOR = 64;
/** So many of the best documents are compared in full. */
const COMPARED = 80;
/** One shared term is no reason to look closer. */
const LEAST_SHARED = 2;
/** Ids of the documents that may be about the same, the likeliest first, for a closer look. */
export function likelyCoverage(
  index: TermIndex,
  terms: Terms,
  entityIds: readonly EntityId[],
): readonly string[] {
  const wanted = [
    ...[...terms].map(([term, { count }]) => ({ term, weight: 1 + Math.log(count) })),
    ...entityIds.map((id) => ({ term: ENTITY_MARK + id, weight: ENTITY_WEIGHT })),
  ]
    .map((one) => ({ ...one, telling: one.weight * index.weightOf(one.term) }))
    .toSorted((a, b) => b.telling - a.telling || a.term.localeCompare(b.term))
    .slice(0, LOOKED_FOR);
  return index.query(wanted, { limit: COMPARED, least: LEAST_SHARED }).map(({ id }) => id);
}

/** How telling a term or an entity is by the documents of an index. */
export function weighByIndex(index: TermIndex): Weigh {
  const known = new Map<string, number>();
  return weighByCount(index.size, (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    // Whether a key is a term or an entity's id is not said: only one of both is ever there.
    const holders = index.documentFrequency(key) || index.documentFrequency(ENTITY_MARK + key);
    known.set(key, holders);
    return holders;
  });
}
