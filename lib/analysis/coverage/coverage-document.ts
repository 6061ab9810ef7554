import type { EntityId } from '../../model/knowledge.ts';
import { type EncodedDocument, encodeDocument } from '../../text/term-index/term-document.ts';
import type { TermIndex } from '../../text/term-index/term-index.ts';
import type { Terms } from '../content-terms.ts';
import { type Weigh, weighByCount } from './similarity.ts';

/**
 * Version of what stands in an index of coverage: raised with every change of `content-terms.ts`
 * or of this file, and the index is made anew.
 */
export const COVERAGE_TERMS_VERSION = 1;

/** Before an entity's id, so that no stem is taken for one. */
const ENTITY_MARK = '=';
/** So many of an article's most telling terms are looked for; more find the same. */
const LOOKED_FOR = 64;
/** So many of the best documents are compared in full. */
const COMPARED = 80;
/** One shared term is no reason to look closer. */
const LEAST_SHARED = 2;
/** An id counts like this many of a word: names say what an article is about. */
const ENTITY_WEIGHT = 2;

/** What an article or a notice is found by. */
export interface CoverageSigns {
  readonly id: string;
  readonly terms: Readonly<Record<string, number>>;
  readonly entityIds: readonly EntityId[];
}

/** The same as a document of an index. */
export function coverageDocument({ id, terms, entityIds }: CoverageSigns): EncodedDocument {
  return encodeDocument({
    id,
    fields: [
      { weight: 1, terms: Object.entries(terms) },
      { weight: ENTITY_WEIGHT, terms: entityIds.map((one) => [ENTITY_MARK + one, 1] as const) },
    ],
  });
}

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
