import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A name of the page and all words that stand for it. */
export interface GoldName {
  /** The id that each occurrence must carry; where absent, `label` decides. */
  readonly id?: string;
  /** Part of a label of the linked entity; empty where the name need only be found. */
  readonly label?: string;
  readonly name: string;
  /** What it is, in the words of `MentionJson.type`, `|` between those equally right; not checked where absent. */
  readonly type?: string;
  readonly surfaces: readonly string[];
  /** What one of its occurrences at least stands for; `*` anything. */
  readonly metonymOf?: string;
}

export interface GoldStatement {
  /** Words for the speaker, `|` between those that are equally right. */
  readonly source: string;
  readonly quotation?: 'direct' | 'indirect';
  readonly content_contains: string;
  /** True where two careful readers could differ on whether it is a statement. */
  readonly optional?: boolean;
}

/** README.md of the pages tells which pages are in which. */
export const PAGE_SETS = ['first', 'second', 'third', 'held'] as const;
type PageSet = (typeof PAGE_SETS)[number];

/** What a careful reader expects of a page: tests/corpus/pages/README.md. */
export interface PageGold {
  readonly page: string;
  readonly html: string;
  readonly set: PageSet;
  readonly url: string;
  readonly headline: string;
  /** Not checked where absent. */
  readonly siteName?: string;
  /** Null where nobody signs; not checked where absent. */
  readonly byline?: string | null;
  /** The day. */
  readonly datePublished: string;
  readonly inLanguage: string;
  readonly entities: readonly GoldName[];
  /** Offices by their words in the text and who holds them. */
  readonly offices: readonly { readonly surface: string; readonly name: string }[];
  readonly attributions: readonly GoldStatement[];
  readonly relatedLinks: readonly { readonly title: string; readonly url: string }[];
  readonly doubtfulLinks?: readonly string[];
  /** With what the text begins behind the headline, and with what it ends. */
  readonly first?: string;
  readonly last?: string;
  readonly in_body: readonly string[];
  readonly not_body: readonly string[];
}

const FOLDER = join(import.meta.dirname, '../../tests/corpus/pages');

/** All pages, by name. The file of each is to be decoded as its own words say. */
export function readPageGold(): (PageGold & { readonly path: string })[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const page = file.slice(0, -'.json'.length);
      const gold = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as PageGold;
      return { ...gold, page, path: join(FOLDER, `${page}.html`) };
    });
}
