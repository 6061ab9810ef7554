/**
 * Fact-checks from a file that the reader picked: the Fact Check Tools API's JSON, a Data Commons
 * feed, JSON-LD of https://schema.org/ClaimReview in a list, a graph or lines, a table, and what
 * `writeClaimFeed` writes. The text comes in pieces; nothing in it can throw.
 */
import type { ClaimReview } from '../model/claim.ts';
import { parseJson } from '../text/parse-json.ts';
import { CsvReader } from './claim-files/read-csv.ts';
import {
  isApiClaim,
  nodeOfRow,
  nodesOfApiClaim,
  nodesOfJsonLd,
} from './claim-files/review-nodes.ts';
import { JsonSplitter } from './claim-files/split-json.ts';
import { isObject, type JsonObject, textOf, typesOf } from './claim-review/json-values.ts';
import { readReview } from './claim-review/read-review.ts';

/** More claims than this are refused: two hundred thousand fact-checks are all that exist. */
const MOST_CLAIMS = 300_000;
/** Nodes of one `@graph`: they refer to one another and are read together. */
const MOST_GRAPH_NODES = 20_000;
/** Skipped records told one by one. */
const TOLD_SKIPS = 5;
/** Of what the reader wrote, UTF-16 units. */
const LONGEST_OWN = 10_000;
/** A longer review is kept without its source, UTF-16 units. */
const LONGEST_RAW = 8_000;

export type ClaimFileFormat = 'api' | 'feed' | 'json-ld' | 'csv';

/** Why a file is refused whole; a message `kept.bad.<code>` says it. */
export type ClaimFileProblem =
  | 'not-claims'
  | 'no-claim-column'
  | 'bad-json'
  | 'too-deep'
  | 'record-too-large'
  | 'truncated'
  | 'too-many'
  | 'no-claims';

/** A claim of a file. */
export interface FileClaim {
  /** Null for a claim that nobody has checked: one of the reader's own. */
  readonly review: ClaimReview | null;
  readonly text: string;
  readonly title: string;
  readonly speaker: string | null;
  readonly date: string | null;
  readonly lang: string | null;
  /** The reader's own, in files of ours. */
  readonly note: string;
  /** Since when the reader followed it, milliseconds since the epoch; in files of ours. */
  readonly followedAt: number | null;
  /** The review as one JSON object, to be read anew later; null where it is too large. */
  readonly raw: string | null;
}

/** Records that hold nothing to keep. */
export interface SkippedRecords {
  readonly count: number;
  /** The first of them by number, counted from 1. */
  readonly first: readonly number[];
}

/** Feed text with `push`, then call `end`; both give the claims that are complete. */
export class ClaimFileReader {
  /** Why the file is refused, and where; null while all is well. */
  problem: { readonly code: ClaimFileProblem; readonly where: string } | null = null;
  format: ClaimFileFormat = 'json-ld';
  #records = 0;
  #claims = 0;
  #skipped = 0;
  readonly #firstSkipped: number[] = [];
  #found: FileClaim[] = [];
  readonly #graph: unknown[] = [];
  #reader: JsonSplitter | CsvReader | null = null;

  /** Records seen so far. */
  get records(): number {
    return this.#records;
  }

  get skipped(): SkippedRecords {
    return { count: this.#skipped, first: this.#firstSkipped };
  }

  push(text: string): readonly FileClaim[] {
    this.#reader ??= this.#readerFor(text);
    this.#reader?.push(text);
    return this.#taken();
  }

  end(): readonly FileClaim[] {
    if (this.#reader === null) this.#refuse('not-claims');
    this.#reader?.end();
    if (this.#graph.length > 0 && !this.#reader?.problem) this.#readJsonLd(this.#graph);
    const taken = this.#taken();
    if (this.#claims === 0) this.#refuse('no-claims');
    return taken;
  }

  #readerFor(text: string): JsonSplitter | CsvReader | null {
    const first = /[^\s\ufeff]/.exec(text)?.[0];
    if (first === undefined) return null;
    if (first === '{' || first === '[') {
      return new JsonSplitter((record, list) => this.#readRecord(record, list));
    }
    this.format = 'csv';
    return new CsvReader((row) => {
      this.#records++;
      this.#take([nodeOfRow(row)], new Map());
    });
  }

  #taken(): readonly FileClaim[] {
    const code = this.#reader?.problem;
    if (code) this.#refuse(code);
    const found = this.#found;
    this.#found = [];
    this.#claims += found.length;
    if (this.#claims > MOST_CLAIMS) this.#refuse('too-many');
    return found;
  }

  #refuse(code: ClaimFileProblem): void {
    this.problem ??= { code, where: this.#records === 0 ? '' : `${this.#records}` };
  }

  #readRecord(text: string, list: string | null): void {
    this.#records++;
    const record = parseJson(text);
    if (record === undefined) this.#refuse('bad-json');
    else if (list === '@graph') {
      this.#graph.push(record);
      if (this.#graph.length > MOST_GRAPH_NODES) this.#refuse('too-many');
    } else if (isApiClaim(record)) {
      this.format = 'api';
      this.#take(nodesOfApiClaim(record), new Map());
    } else {
      if (list === 'dataFeedElement') this.format = 'feed';
      this.#readJsonLd([record]);
    }
  }

  #readJsonLd(records: readonly unknown[]): void {
    const own = records.length === 1 ? ownClaimOf(records[0]) : null;
    if (own) this.#found.push(own);
    else {
      const { reviews, byId } = nodesOfJsonLd(records);
      this.#take(reviews, byId, records.length === 1 ? ownPartOf(records[0]) : NOTHING_OWN);
    }
  }

  #take(
    nodes: readonly JsonObject[],
    byId: ReadonlyMap<string, JsonObject>,
    own: OwnPart = NOTHING_OWN,
  ): void {
    const claims = nodes.flatMap((node) => {
      const claim = fileClaimOf(node, byId);
      return claim ? [{ ...claim, ...own }] : [];
    });
    this.#found.push(...claims);
    if (claims.length > 0) return;
    this.#skipped++;
    if (this.#firstSkipped.length < TOLD_SKIPS) this.#firstSkipped.push(this.#records);
  }
}

function fileClaimOf(node: JsonObject, byId: ReadonlyMap<string, JsonObject>): FileClaim | null {
  const review = readReview(node, byId, '');
  if (review === null) return null;
  return {
    review,
    text: review.claimReviewed,
    title: textOf(node.headline) ?? textOf(node.name) ?? '',
    speaker: review.claimant,
    date: review.datePublished,
    lang: review.inLanguage,
    ...NOTHING_OWN,
    raw: rawOf(node, byId),
  };
}

/** A review as one JSON object with what it refers to put in; null where it is too large or deep. */
export function rawOf(node: JsonObject, byId: ReadonlyMap<string, JsonObject>): string | null {
  const whole = Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      const id = isObject(value) ? value['@id'] : null;
      const named = typeof id === 'string' ? byId.get(id) : undefined;
      return [key, named && isObject(value) ? { ...named, ...value } : value];
    }),
  );
  const raw = written(whole);
  return raw !== null && raw.length <= LONGEST_RAW ? raw : null;
}

function written(value: JsonObject): string | null {
  try {
    return JSON.stringify(value);
  } catch (error) {
    // What is nested so deeply that it cannot be written is too large to keep.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** What the reader did with a claim. */
type OwnPart = Pick<FileClaim, 'note' | 'followedAt'>;

const NOTHING_OWN: OwnPart = { note: '', followedAt: null };

/** The reader's part of an element of our own feed; of others there is none. */
function ownPartOf(record: unknown): OwnPart {
  if (!isObject(record) || !typesOf(record).includes('datafeeditem')) return NOTHING_OWN;
  const { comment, potentialAction: action } = record;
  const since = isObject(action) && typesOf(action).includes('followaction') && action.startTime;
  const followedAt = typeof since === 'string' ? Date.parse(since) : Number.NaN;
  return {
    note: asWritten(comment) ?? '',
    followedAt: Number.isNaN(followedAt) ? null : followedAt,
  };
}

/** A text of the reader's, sign for sign: nobody has put markup into it. */
function asWritten(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.slice(0, LONGEST_OWN) : null;
}

/** A claim of the reader's own, as `writeClaimFeed` writes it. */
function ownClaimOf(record: unknown): FileClaim | null {
  const item = isObject(record) ? record.item : null;
  const [claim] = Array.isArray(item) ? item : [];
  if (!isObject(claim) || !typesOf(claim).includes('claim')) return null;
  const text = asWritten(claim.text);
  if (text === null) return null;
  return {
    review: null,
    text,
    title: asWritten(claim.headline) ?? '',
    speaker: asWritten(isObject(claim.author) ? claim.author.name : null),
    date: textOf(claim.datePublished),
    lang: textOf(claim.inLanguage),
    ...ownPartOf(record),
    raw: null,
  };
}
