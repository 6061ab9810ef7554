/** What a citation of an article says, before it is put into a format. */
import type { ExportedArticle } from '../exported-article.ts';

export interface Citation {
  /** Letters and figures: unique in a file together with its place in it. */
  readonly key: string;
  readonly title: string;
  readonly authors: readonly { readonly family: string; readonly given: string }[];
  readonly outlet: string | null;
  readonly url: string;
  /** Year, month, day as far as known; null where there is no date. */
  readonly issued: readonly number[] | null;
  readonly accessed: readonly number[];
  readonly language: string;
  readonly keywords: readonly string[];
}

/** The citation of a saved article. */
export function citationOf({ saved, version }: ExportedArticle, index: number): Citation {
  const { article } = version;
  const issued = dateParts(article.datePublished);
  return {
    key: `sidelight${issued?.[0] ?? ''}-${index + 1}`,
    title: article.headline,
    authors: article.authors.map(personOf),
    outlet: article.siteName,
    url: article.canonicalUrl,
    issued,
    accessed: dateParts(new Date(version.savedAt).toISOString()) ?? [],
    language: article.inLanguage,
    keywords: saved.tags,
  };
}

function dateParts(iso: string | null): readonly number[] | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso ?? '') ?? [];
  if (year === undefined) return null;
  return [year, month, day].flatMap((part) => (part === undefined ? [] : [Number(part)]));
}

/** The last word is taken for the family name, as reference managers do. */
function personOf(name: string): { family: string; given: string } {
  const words = name.trim().split(/\s+/);
  return { family: words.at(-1) ?? name, given: words.slice(0, -1).join(' ') };
}
