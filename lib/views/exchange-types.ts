/** What the screen about other programs shows. */

/** What can be written for other programs. */
export const EXPORT_FORMATS = [
  'markdown',
  'highlights-csv',
  'web-annotation',
  'csl-json',
  'ris',
  'bibtex',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What is in a file of another program. */
export type ForeignVerdict =
  | {
      readonly state: 'good';
      /** Key of a message `exchange.from.<format>`. */
      readonly format: string;
      readonly pages: number;
      readonly highlights: number;
      /** Pages that are neither saved nor waiting yet. */
      readonly fresh: number;
      readonly skipped: number;
      /** Notes on whole pages: they come as notes on the headline. */
      readonly notes: number;
      /** What is not taken over: each is part of a message's key, `exchange.lost.<name>`. */
      readonly lost: readonly string[];
      /** Titles of the first pages. */
      readonly samples: readonly string[];
    }
  /** `code` is part of a message's key, `exchange.bad.<code>`. */
  | { readonly state: 'bad'; readonly code: string };

/** What came of taking it in. */
export interface ForeignTaken {
  readonly waiting: number;
  readonly highlights: number;
  readonly tagged: number;
}

/** A page that waits to be read. */
export interface ToReadView {
  readonly urlKey: string;
  readonly url: string;
  readonly title: string;
  readonly tags: readonly string[];
  /** Milliseconds since the epoch. */
  readonly addedAt: number;
}

export interface ToReadList {
  readonly rows: readonly ToReadView[];
  readonly total: number;
}
