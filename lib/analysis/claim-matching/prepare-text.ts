import type { TermIndex } from '../../text/term-index/term-index.ts';
import type { IndexedClaim } from './claim-document.ts';
import { SMALLEST } from './claim-index.ts';
import {
  type ClaimTerm,
  type ClaimTermKind,
  claimTerms,
  distinctTerms,
  MEANING_MARK,
} from './claim-terms.ts';
import { wordLikeness } from './word-likeness.ts';

/** A claim ready to be compared. */
export interface PreparedClaim {
  readonly body: readonly ClaimTerm[];
  readonly title: readonly ClaimTerm[];
  /** The longest passage in quotation marks, of three terms or more; else none. */
  readonly quoted: readonly ClaimTerm[];
}

/**
 * A passage in quotation marks of any kind; an apostrophe within a word opens and closes none. The
 * same claim is printed with single and double marks.
 */
const QUOTED = /(?<![\p{L}\p{N}])["“„«‘']((?:[^"“”„«»‘’']|(?<=\p{L})['’](?=\p{L})){12,})["”“»’']/gu;
const SHORTEST_QUOTE = 3;

/** Claims are compared with sentence after sentence: each is read once. */
const prepared = new WeakMap<IndexedClaim, PreparedClaim>();

export function prepareClaim(claim: IndexedClaim): PreparedClaim {
  const known = prepared.get(claim);
  if (known) return known;
  const { text, title = '' } = claim;
  const quotes = [...`${text}\n${title}`.matchAll(QUOTED)].map(([, words = '']) =>
    claimTerms(words),
  );
  const longest = quotes.reduce((a, b) => (b.length > a.length ? b : a), []);
  const made: PreparedClaim = {
    body: claimTerms(text),
    title: claimTerms(title),
    quoted: longest.length >= SHORTEST_QUOTE ? longest : [],
  };
  prepared.set(claim, made);
  return made;
}

/**
 * What meets a term of the other text in part: a word of the same meaning, a name of the same
 * sound; and words alike by letters as much as they are alike.
 */
const SAME_MEANING = 0.7;
const SAME_SOUND = 0.8;

/** A text that is compared with claims. */
export class PreparedText {
  readonly terms: readonly ClaimTerm[];
  readonly distinct: ReadonlyMap<string, ClaimTerm>;
  /** Where each term stands. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly #signs: ReadonlySet<string>;
  readonly #weights = new Map<string, number>();
  readonly #meetings = new Map<string, number>();
  readonly #index: TermIndex;

  constructor(index: TermIndex, terms: readonly ClaimTerm[]) {
    this.#index = index;
    this.terms = terms;
    this.distinct = distinctTerms(terms);
    const places = new Map<string, number[]>();
    for (const [at, { term }] of terms.entries()) {
      const known = places.get(term);
      if (known) known.push(at);
      else places.set(term, [at]);
    }
    this.places = places;
    this.#signs = new Set(terms.flatMap(({ signs }) => signs));
  }

  /** How telling a term is in the store. */
  weightOf(term: string): number {
    const known = this.#weights.get(term);
    if (known !== undefined) return known;
    const weight = this.#index.weightOf(term, SMALLEST);
    this.#weights.set(term, weight);
    return weight;
  }

  has(term: string): boolean {
    return this.distinct.has(term);
  }

  /** How much of a claim's term is met here, 0 to 1. */
  meets(one: ClaimTerm): number {
    const known = this.#meetings.get(one.term);
    if (known !== undefined) return known;
    const met = this.#meetingOf(one);
    this.#meetings.set(one.term, met);
    return met;
  }

  #meetingOf(one: ClaimTerm): number {
    if (this.has(one.term)) return 1;
    if (one.kind === 'number') return 0;
    let best = 0;
    if (this.#signs.has(one.term)) best = SAME_SOUND;
    for (const sign of one.signs) {
      if (!this.#signs.has(sign) && !this.has(sign)) continue;
      best = Math.max(best, sign.startsWith(MEANING_MARK) ? SAME_MEANING : SAME_SOUND);
    }
    for (const { kind, norm } of this.distinct.values()) {
      if (kind !== 'number') best = Math.max(best, wordLikeness(one.norm, norm));
    }
    return best;
  }

  /** What some terms weigh together; of those for which a test holds. */
  mass(terms: Iterable<ClaimTerm>, test: (one: ClaimTerm) => boolean = () => true): number {
    let sum = 0;
    for (const one of terms) if (test(one)) sum += this.weightOf(one.term);
    return sum;
  }
}

/** Whether a term is of a kind. */
export function isKind(kind: ClaimTermKind): (one: ClaimTerm) => boolean {
  return (one) => one.kind === kind;
}
