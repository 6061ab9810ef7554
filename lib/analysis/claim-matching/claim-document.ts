import type { EntityId } from '../../model/knowledge.ts';
import {
  countTerms,
  type EncodedDocument,
  encodeDocument,
} from '../../text/term-index/term-document.ts';
import { claimTerms, SOUND_MARK } from './claim-terms.ts';

/** A claim to be found again. */
export interface IndexedClaim {
  readonly id: string;
  readonly text: string;
  /** The headline of its fact-check. */
  readonly title?: string;
  /** What it is about, where known. */
  readonly about?: readonly EntityId[];
}

/** Raised when claims are indexed by other terms: an index of another version is made anew. */
export const CLAIM_TERMS_VERSION = 10;

/** An entity as a term of its own. */
export function entityTerm(id: EntityId): string {
  return `#${id}`;
}

/** Signs of the same thing in other words count this much of a word in a claim's length. */
const SIGN_WEIGHT = 0.5;

/** A claim as the index takes it: its words and its title's, and what stands for them. */
export function claimDocument({ id, text, title = '', about = [] }: IndexedClaim): EncodedDocument {
  const body = claimTerms(text);
  const heading = claimTerms(title);
  const words = [...body, ...heading];
  const signs = [
    ...body.flatMap((one) => one.signs),
    // In a title every word may have a capital: they say nothing of names.
    ...heading.flatMap((one) => one.signs).filter((sign) => !sign.startsWith(SOUND_MARK)),
  ];
  return encodeDocument({
    id,
    fields: [
      { weight: 1, terms: countTerms(words.map(({ term }) => term)) },
      { weight: SIGN_WEIGHT, terms: countTerms([...signs, ...about.map(entityTerm)]) },
    ],
  });
}
