import type { LibraryFilter, LibraryShelf } from '../../model/library-search.ts';
import type { TermIndex } from '../term-index/term-index.ts';
import { ShelfColumn, type ValueCount } from './shelf-column.ts';
import { SHELF } from './shelf-document.ts';

/** What can be chosen to narrow a list, each with how many articles it would leave. */
export interface ShelfFacets {
  readonly shelves: Readonly<Record<LibraryShelf, number>>;
  readonly names: readonly ValueCount[];
  readonly speakers: readonly ValueCount[];
  readonly outlets: readonly ValueCount[];
  readonly tags: readonly ValueCount[];
  readonly langs: readonly ValueCount[];
}

export interface ShelfSelection {
  /** In the order in which they were given. */
  readonly documents: readonly number[];
  readonly facets: ShelfFacets;
}

/** Values offered of one kind at most. */
const FACET_VALUES = 12;
const DAY = 86_400_000;

/** Dimensions of a filter, as bits of what a document fails. */
const FAILS = {
  shelf: 1,
  name: 2,
  speaker: 4,
  outlet: 8,
  tag: 16,
  lang: 32,
  dates: 64,
} as const;

/**
 * The saved articles by what lists are filtered, counted and sorted by: columns over the `shelf`
 * index, made once each time it changes (about 2 ms for a thousand articles).
 */
export class Shelf {
  readonly index: TermIndex;
  readonly #columns: Readonly<Record<'name' | 'speaker' | 'outlet' | 'tag' | 'lang', ShelfColumn>>;
  readonly #live: readonly number[];
  readonly #read: Uint8Array;
  readonly #archived: Uint8Array;
  readonly #days: Float64Array;
  readonly #saved: Float64Array;

  constructor(index: TermIndex) {
    this.index = index;
    this.#columns = {
      name: new ShelfColumn(index, SHELF.name),
      speaker: new ShelfColumn(index, SHELF.speaker),
      outlet: new ShelfColumn(index, SHELF.outlet),
      tag: new ShelfColumn(index, SHELF.tag),
      lang: new ShelfColumn(index, SHELF.lang),
    };
    this.#read = flags(index, `${SHELF.read}yes`);
    this.#archived = flags(index, `${SHELF.archived}yes`);
    this.#days = numbers(index, SHELF.day, (value) => Date.parse(value) / DAY);
    this.#saved = numbers(index, SHELF.saved, Number);
    const live: number[] = [];
    for (const [document, saved] of this.#saved.entries()) {
      if (!Number.isNaN(saved)) live.push(document);
    }
    this.#live = live;
  }

  /** All articles, the one saved last first. */
  newestFirst(): readonly number[] {
    return this.#live.toSorted((a, b) => this.savedAt(b) - this.savedAt(a));
  }

  /** Milliseconds since the epoch. */
  savedAt(document: number): number {
    return this.#saved[document] ?? 0;
  }

  /** Days since the epoch; null where the day of publication is unknown. */
  dayOf(document: number): number | null {
    const day = this.#days[document] ?? Number.NaN;
    return Number.isNaN(day) ? null : day;
  }

  isIn(document: number, lang: string): boolean {
    const { lang: column } = this.#columns;
    return column.has(document, column.idOf(lang));
  }

  /** The articles that name an entity, the one saved last first. */
  naming(entityId: string): readonly number[] {
    const { name } = this.#columns;
    const id = name.idOf(entityId);
    return this.newestFirst().filter((document) => name.has(document, id));
  }

  /** All tags with how many articles have each, the commonest first. */
  tags(): readonly ValueCount[] {
    return this.#columns.tag.count(this.#live, Number.POSITIVE_INFINITY);
  }

  /**
   * Those of some documents that pass a filter. Each kind of value is counted among the documents
   * that pass all the rest of the filter, so that another choice can be seen before it is made.
   */
  select(documents: readonly number[], filter: LibraryFilter): ShelfSelection {
    const fails = this.#failures(documents, filter);
    const but = (dimension: number): readonly number[] =>
      documents.filter((_, at) => ((fails[at] ?? 0) & ~dimension) === 0);
    const column = (name: 'name' | 'speaker' | 'outlet' | 'tag' | 'lang') =>
      this.#columns[name].count(but(FAILS[name]), FACET_VALUES);
    const anyShelf = but(FAILS.shelf);
    const on = (shelf: LibraryShelf): number =>
      anyShelf.filter((document) => this.#isOn(document, shelf)).length;
    return {
      documents: but(0),
      facets: {
        shelves: {
          all: on('all'),
          unread: on('unread'),
          read: on('read'),
          archived: on('archived'),
        },
        names: column('name'),
        speakers: column('speaker'),
        outlets: column('outlet'),
        tags: column('tag'),
        langs: column('lang'),
      },
    };
  }

  #failures(documents: readonly number[], filter: LibraryFilter): Uint8Array {
    const fails = new Uint8Array(documents.length);
    const fail = (bit: number, passes: (document: number) => boolean): void => {
      for (const [at, document] of documents.entries()) {
        if (!passes(document)) fails[at] = (fails[at] ?? 0) | bit;
      }
    };
    for (const kind of ['name', 'speaker', 'outlet', 'tag', 'lang'] as const) {
      const value = filter[kind];
      if (value === undefined) continue;
      const id = this.#columns[kind].idOf(value);
      fail(FAILS[kind], (document) => this.#columns[kind].has(document, id));
    }
    const from = filter.from === undefined ? -Infinity : Date.parse(filter.from) / DAY;
    const to = filter.to === undefined ? Infinity : Date.parse(filter.to) / DAY;
    if (from > -Infinity || to < Infinity) {
      fail(FAILS.dates, (document) => {
        const day = this.dayOf(document);
        return day !== null && day >= from && day <= to;
      });
    }
    fail(FAILS.shelf, (document) => this.#isOn(document, filter.shelf));
    return fails;
  }

  #isOn(document: number, shelf: LibraryShelf): boolean {
    if ((this.#archived[document] === 1) !== (shelf === 'archived')) return false;
    if (shelf === 'unread') return this.#read[document] !== 1;
    return shelf !== 'read' || this.#read[document] === 1;
  }
}

function flags(index: TermIndex, term: string): Uint8Array {
  const set = new Uint8Array(index.numbers);
  index.forEachPosting(term, (document) => {
    set[document] = 1;
  });
  return set;
}

/** The number that each document has as a term; NaN where it has none. */
function numbers(index: TermIndex, prefix: string, read: (value: string) => number): Float64Array {
  const all = new Float64Array(index.numbers).fill(Number.NaN);
  for (const term of index.valuesOf(prefix)) {
    const value = read(term.value);
    index.forEachHolder(term, (document) => {
      all[document] = value;
    });
  }
  return all;
}
