import type { EntityId } from '../model/knowledge.ts';
import { type EncodedDocument, encodeDocument } from './term-index/term-document.ts';

/**
 * Version of what stands in an index of coverage: raised with every change of the terms kept with
 * articles and stories or of this file, and the indexes are made anew.
 */
export const COVERAGE_TERMS_VERSION = 1;

/** Before an entity's id, so that no stem is taken for one. */
export const ENTITY_MARK = '=';

/** An id counts like this many of a word: names say what an article is about. */
export const ENTITY_WEIGHT = 2;

/** What an article or a notice is found by when another on the same event is read. */
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
