/**
 * Cuts the records out of a JSON text that comes in pieces, so that a feed of any length is read
 * with one record in memory. See RFC 8259; a record is cut by its brackets and parsed by itself.
 */

/** A longer record is none of a fact-check. UTF-16 units. */
const LONGEST_RECORD = 1_000_000;
/** Nesting below this is refused. */
const DEEPEST = 64;

/** Members of an outermost object whose arrays hold the records. */
const LISTS: ReadonlySet<string> = new Set([
  'claims',
  'dataFeedElement',
  '@graph',
  'itemListElement',
  'claimReview',
  'claimReviews',
]);

/** What a JSON text is refused for. */
export type SplitProblem = 'not-claims' | 'too-deep' | 'record-too-large' | 'truncated';

/** Hears each record's text, and the member that it stands in; null for an outermost value. */
export type OnRecord = (text: string, list: string | null) => void;

/** What may stand between records. */
const BETWEEN = /[\s,]/;

/**
 * Feed text with `push`, then call `end`. A record is a member of an outermost array, a member of
 * a known list in an outermost object, else the outermost object itself; several of these may
 * stand one after the other, as in JSON Lines.
 */
export class JsonSplitter {
  /** Why nothing more is read; null while all is well. */
  problem: SplitProblem | null = null;
  readonly #onRecord: OnRecord;
  /** What came before and is not done with: it begins where the record does. */
  #rest = '';
  #depth = 0;
  #inString = false;
  #escaped = false;
  #stringStart = 0;
  /** Depth of the array whose members are records; -1 outside of one. */
  #listDepth = -1;
  #list: string | null = null;
  /** The last string directly in the outermost object: a list's name stands before its bracket. */
  #name = '';
  /** The outermost object without its lists; null once it had one. */
  #hadList = false;

  constructor(onRecord: OnRecord) {
    this.#onRecord = onRecord;
  }

  push(piece: string): void {
    if (this.problem) return;
    const text = this.#rest + piece;
    let from = 0;
    for (let at = this.#rest.length; at < text.length && !this.problem; at++) {
      const sign = text[at] ?? '';
      if (this.#inString) this.#readString(text, at, sign);
      else if (sign === '"') this.#openString(at);
      else if (sign === '{' || sign === '[') from = this.#open(sign, at, from);
      else if (sign === '}' || sign === ']') from = this.#close(text, at, from);
      else if (this.#isBetweenRecords()) {
        if (this.#depth === 0 && !BETWEEN.test(sign)) this.problem = 'not-claims';
        from = at + 1;
      }
    }
    this.#rest = text.slice(from);
    this.#stringStart -= from;
    if (this.#rest.length > LONGEST_RECORD) this.problem ??= 'record-too-large';
  }

  /** The text is over: what is still open was cut off. */
  end(): void {
    if (this.#depth > 0) this.problem ??= 'truncated';
  }

  #isBetweenRecords(): boolean {
    return this.#depth === 0 || this.#depth === this.#listDepth;
  }

  #openString(at: number): void {
    this.#inString = true;
    this.#stringStart = at + 1;
    if (this.#depth === 0) this.problem = 'not-claims';
  }

  #readString(text: string, at: number, sign: string): void {
    if (this.#escaped) this.#escaped = false;
    else if (sign === '\\') this.#escaped = true;
    else if (sign === '"') {
      this.#inString = false;
      if (this.#depth === 1) this.#name = text.slice(this.#stringStart, at);
    }
  }

  /** Returns where what is not done with begins. */
  #open(sign: string, at: number, from: number): number {
    const begins = this.#isBetweenRecords();
    this.#depth++;
    if (this.#depth > DEEPEST) this.problem = 'too-deep';
    const isRoot = this.#depth === 1;
    const isList =
      sign === '[' &&
      (isRoot || (this.#depth === 2 && this.#listDepth < 0 && LISTS.has(this.#name)));
    if (!isList) return begins ? at : from;
    this.#listDepth = this.#depth;
    this.#list = isRoot ? null : this.#name;
    this.#hadList = true;
    return at + 1;
  }

  #close(text: string, at: number, from: number): number {
    this.#depth--;
    if (this.#depth < 0) {
      this.problem = 'not-claims';
      return from;
    }
    if (this.#depth === this.#listDepth) {
      this.#onRecord(text.slice(from, at + 1), this.#list);
      return at + 1;
    }
    if (this.#depth === this.#listDepth - 1) {
      this.#listDepth = -1;
      this.#list = null;
    }
    if (this.#depth > 0) return this.#hadList && this.#listDepth < 0 ? at + 1 : from;
    if (!this.#hadList) this.#onRecord(text.slice(from, at + 1), null);
    this.#hadList = false;
    return at + 1;
  }
}
