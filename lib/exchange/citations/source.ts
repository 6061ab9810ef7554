/** What a citation of an article says, before it is put into a format. */
import type { ExportedArticle } from '../exported-article.ts';
import { authorOf, type CitedAuthor } from './author-of.ts';

export interface Citation {
  /** Letters, figures and hyphens: the same for the same article in every export. */
  readonly key: string;
  readonly title: string;
  readonly authors: readonly CitedAuthor[];
  readonly outlet: string | null;
  readonly url: string;
  /** Year, month, day as far as known; null where there is no date. */
  readonly issued: readonly number[] | null;
  /** The day of saving, by the reader's calendar. */
  readonly accessed: readonly number[];
  /** BCP 47; null where it is unknown. */
  readonly language: string | null;
  readonly keywords: readonly string[];
}

/** Tells the calendar day of a moment, milliseconds since the epoch, as `YYYY-MM-DD`. */
export type DayOf = (moment: number) => string;

/** The citation of a saved article. */
export function citationOf({ saved, version }: ExportedArticle, dayOf: DayOf): Citation {
  const { article } = version;
  return {
    key: `sidelight-${saved.id.replace(/[^\w-]/g, '')}`,
    title: tidy(article.headline) || article.canonicalUrl,
    authors: [...new Set(article.authors.map(tidy))].filter((name) => name !== '').map(authorOf),
    outlet: tidy(article.siteName ?? '') || null,
    url: article.canonicalUrl,
    issued: dateParts(article.datePublished),
    accessed: dateParts(dayOf(version.savedAt)) ?? [],
    language: tidy(article.inLanguage) || null,
    keywords: saved.tags.map(tidy).filter((tag) => tag !== ''),
  };
}

/** One line without control characters or halves of signs, as every format can hold it. */
function tidy(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** The day as the article's own date prints it: a month or day that is none is left out. */
function dateParts(iso: string | null): readonly number[] | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso ?? '') ?? [];
  if (year === undefined) return null;
  if (!isWithin(month, 12)) return [Number(year)];
  const known = [Number(year), Number(month)];
  return isWithin(day, 31) ? [...known, Number(day)] : known;
}

function isWithin(part: string | undefined, most: number): boolean {
  return part !== undefined && Number(part) >= 1 && Number(part) <= most;
}
