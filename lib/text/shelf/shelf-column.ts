import type { TermIndex } from '../term-index/term-index.ts';

/** One of the values that documents have, with how many of those looked at have it. */
export interface ValueCount {
  readonly value: string;
  readonly count: number;
}

/** The values of one kind of all documents, for filtering and counting. */
export class ShelfColumn {
  readonly #values: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #starts: Uint32Array;
  readonly #ids: Uint32Array;

  /** @param prefix the kind of terms: what follows it is the value */
  constructor(index: TermIndex, prefix: string) {
    const terms = index.valuesOf(prefix);
    const numbers = new Map<string, number>();
    for (const { value } of terms) if (!numbers.has(value)) numbers.set(value, numbers.size);
    const starts = new Uint32Array(index.numbers + 1);
    const count = (document: number): void => {
      starts[document + 1] = (starts[document + 1] ?? 0) + 1;
    };
    for (const term of terms) index.forEachHolder(term, count);
    for (let at = 1; at < starts.length; at++) {
      starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
    }
    const cursor = starts.slice();
    const ids = new Uint32Array(starts.at(-1) ?? 0);
    let id = 0;
    const file = (document: number): void => {
      const at = cursor[document] ?? 0;
      ids[at] = id;
      cursor[document] = at + 1;
    };
    for (const term of terms) {
      id = numbers.get(term.value) ?? 0;
      index.forEachHolder(term, file);
    }
    this.#values = [...numbers.keys()];
    this.#numbers = numbers;
    this.#starts = starts;
    this.#ids = ids;
  }

  /** The number of a value, or -1: what `has` asks for. */
  idOf(value: string): number {
    return this.#numbers.get(value) ?? -1;
  }

  has(document: number, id: number): boolean {
    const end = this.#starts[document + 1] ?? 0;
    for (let at = this.#starts[document] ?? 0; at < end; at++) {
      if (this.#ids[at] === id) return true;
    }
    return false;
  }

  /** How many of the documents have each value, the commonest first. */
  count(documents: Iterable<number>, limit: number): readonly ValueCount[] {
    const counts = new Uint32Array(this.#values.length);
    for (const document of documents) {
      const end = this.#starts[document + 1] ?? 0;
      for (let at = this.#starts[document] ?? 0; at < end; at++) {
        const id = this.#ids[at] ?? 0;
        counts[id] = (counts[id] ?? 0) + 1;
      }
    }
    return this.#values
      .flatMap((value, id) => {
        const count = counts[id] ?? 0;
        return count > 0 ? [{ value, count }] : [];
      })
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      .slice(0, limit);
  }
}
