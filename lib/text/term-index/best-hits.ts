/** A document with its score. */
export interface ScoredDocument {
  readonly document: number;
  readonly score: number;
}

/** Keeps the best few of many in a heap whose root is the worst of them. */
export class BestHits {
  readonly #limit: number;
  readonly #isBefore: (a: number, b: number) => boolean;
  readonly #heap: ScoredDocument[] = [];

  /** @param isBefore which of two documents with equal scores comes first */
  constructor(limit: number, isBefore: (a: number, b: number) => boolean) {
    this.#limit = limit;
    this.#isBefore = isBefore;
  }

  /** What a document must reach to be kept; below all while there is room. */
  get bar(): number {
    if (this.#heap.length < this.#limit) return Number.NEGATIVE_INFINITY;
    return this.#heap[0]?.score ?? Number.POSITIVE_INFINITY;
  }

  add(document: number, score: number): void {
    const heap = this.#heap;
    if (score < this.bar) return;
    const one = { document, score };
    if (heap.length < this.#limit) {
      heap.push(one);
      this.#rise(heap.length - 1);
      return;
    }
    const [worst] = heap;
    if (worst === undefined || !this.#isWorse(worst, one)) return;
    heap[0] = one;
    this.#sink();
  }

  /** What was kept, best first. */
  sorted(): readonly ScoredDocument[] {
    return this.#heap.toSorted((a, b) => (this.#isWorse(a, b) ? 1 : -1));
  }

  #isWorse(a: ScoredDocument, b: ScoredDocument): boolean {
    if (a.score !== b.score) return a.score < b.score;
    return this.#isBefore(b.document, a.document);
  }

  #rise(from: number): void {
    const heap = this.#heap;
    for (let at = from; at > 0; ) {
      const above = (at - 1) >> 1;
      if (!this.#swapIfWorse(heap, at, above)) return;
      at = above;
    }
  }

  #sink(): void {
    const heap = this.#heap;
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      const [one, two] = [heap[left], heap[left + 1]];
      if (one === undefined) return;
      const below = two !== undefined && this.#isWorse(two, one) ? left + 1 : left;
      if (!this.#swapIfWorse(heap, below, at)) return;
      at = below;
    }
  }

  #swapIfWorse(heap: ScoredDocument[], at: number, than: number): boolean {
    const [a, b] = [heap[at], heap[than]];
    if (a === undefined || b === undefined || !this.#isWorse(a, b)) return false;
    heap[at] = b;
    heap[than] = a;
    return true;
  }
}
