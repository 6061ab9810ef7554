import { PAGE_LABELS } from '../languages/page-labels.ts';
import { MOST_STRUCTURED_DATA, TOO_LONG } from '../model/news.ts';
import { chooseCanonical, isPrivateAddress, LONGEST_ADDRESS } from '../text/canonical-url.ts';
import { tidyByline } from './byline.ts';
import { attributeOf, closestOf, queryAll, queryOne, rootOf, textOf } from './dom-access.ts';
import { jsonLdTexts, namesOf, textValue, typesOf } from './json-ld.ts';
import { MetadataSources } from './metadata-sources.ts';
import { accountName, publisherInMicrodata, siteInTitle } from './outlet-name.ts';
import { readDate } from './read-date.ts';

/** What a page says about its article, before its text is read. */
export interface PageMetadata {
  readonly canonicalUrl: string;
  /** What relative addresses on the page are relative to. */
  readonly baseUrl: string;
  /** Headlines as the metadata gives them, best first; `<title>` last. */
  readonly headlines: readonly string[];
  readonly description: string | null;
  readonly authors: readonly string[];
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly datePublished: string | null;
  readonly dateModified: string | null;
  /** As declared, lower-case primary tag; null where the page declares none. */
  readonly declaredLanguage: string | null;
  readonly feeds: readonly { readonly title: string; readonly url: string }[];
  readonly structuredData: readonly string[];
}

const BYLINE_LABELS = new Set(PAGE_LABELS.flatMap(({ bylineLabels }) => bylineLabels));
const FEED_TYPE =
  /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|^application\/feed\+json|^text\/xml/i;

/** The absolute http(s) form of an address on the page; null where it is none, or too long to keep. */
export function absoluteUrl(address: string | null, base: string): string | null {
  const written = address?.trim() ?? '';
  if (written === '' || !URL.canParse(written, base)) return null;
  const { href, protocol } = new URL(written, base);
  const isWeb = protocol === 'http:' || protocol === 'https:';
  return isWeb && href.length <= LONGEST_ADDRESS ? href : null;
}

function unique(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null && value !== ''))] as string[];
}

function headlinesOf(sources: MetadataSources): string[] {
  return unique([
    sources.linked('headline'),
    sources.firstMeta('og:title'),
    sources.firstMeta('twitter:title', 'dc.title', 'dcterms.title', 'title', 'headline'),
    sources.linked('name'),
    titleOf(sources.document),
  ]);
}

/** The document's title, without only the white space that rendering collapses: it is mapped. */
function titleOf(document: Document): string | null {
  const title = queryOne(document, 'head > title') ?? queryOne(document, 'title');
  if (title === null) return null;
  return textOf(title)
    .replace(/[ \t\n\r\f]+/g, ' ')
    .trim();
}

function isName(text: string): boolean {
  return text.length >= 2 && text.length <= 120 && !/^https?:|^@|^www\./i.test(text);
}

function bylineOf(document: Document): string | null {
  const element = queryOne(
    document,
    '[itemprop~="author"], [rel~="author"], .byline, .article__author, .article-author, .author-name',
  );
  const text = element === null ? '' : textOf(element).replace(/\s+/g, ' ').trim();
  const byline = text.length <= 120 ? tidyByline(text) : '';
  return byline.length >= 2 ? byline : null;
}

/** How publishing systems tell readers of Twitter who wrote: `twitter:label1`, `twitter:data1`. */
function labelledAuthor(sources: MetadataSources): string[] {
  return ['1', '2'].flatMap((number) => {
    const label = sources.firstMeta(`twitter:label${number}`)?.toLowerCase() ?? '';
    const name = sources.firstMeta(`twitter:data${number}`);
    return name !== null && BYLINE_LABELS.has(label) ? [name] : [];
  });
}

function authorsOf(sources: MetadataSources): string[] {
  const linked = sources.article === null ? [] : namesOf(sources.article.author, sources.objects);
  const candidates = [
    linked,
    sources.meta.get('author') ?? [],
    sources.meta.get('article:author') ?? [],
    sources.meta.get('dc.creator') ?? [],
    sources.meta.get('parsely-author') ?? [],
    labelledAuthor(sources),
    queryAll(sources.document, '[rel~="author"], [itemprop~="author"] [itemprop~="name"]').map(
      (element) => textOf(element).replace(/\s+/g, ' ').trim(),
    ),
  ];
  return unique(candidates.map((names) => names.filter(isName)).find((n) => n.length > 0) ?? []);
}

function siteNameOf(sources: MetadataSources): string | null {
  const { article, objects } = sources;
  const publisher = article === null ? [] : namesOf(article.publisher, objects);
  const named = objects.find((object) =>
    typesOf(object).some((type) => /^(?:WebSite|NewsMediaOrganization)$/.test(type)),
  );
  return (
    publisher[0] ??
    publisherInMicrodata(sources.document) ??
    sources.firstMeta('og:site_name') ??
    (named === undefined ? null : textValue(named.name)) ??
    sources.firstMeta('application-name', 'apple-mobile-web-app-title') ??
    siteInTitle(sources.document, titleOf(sources.document))
  );
}

function timeInArticle(document: Document): string | null {
  const times = queryAll(document, 'time[datetime]').filter(
    (time) => closestOf(time, 'aside, nav, footer, li') === null,
  );
  const marked = times.find((time) => closestOf(time, '[itemprop~="datePublished"]') !== null);
  const chosen =
    marked ?? times.find((time) => closestOf(time, 'article, main, header')) ?? times[0];
  return chosen === undefined ? null : attributeOf(chosen, 'datetime');
}

function firstDate(values: readonly (string | null)[]): string | null {
  const dates = values.map(readDate).filter((date) => date !== null);
  const [first = null] = dates;
  const fuller = dates.find((date) => date.includes('T') && date.startsWith(first ?? ''));
  return fuller ?? first;
}

function publishedOf(sources: MetadataSources): string | null {
  return firstDate([
    sources.linked('datePublished'),
    sources.firstMeta('article:published_time', 'og:published_time', 'og:article:published_time'),
    sources.firstMeta('datepublished', 'published', 'publication_date', 'pubdate'),
    sources.attribute('[itemprop~="datePublished"][datetime]', 'datetime'),
    sources.firstMeta('parsely-pub-date', 'sailthru.date', 'dc.date.issued', 'dcterms.created'),
    sources.firstMeta('dc.date', 'dcterms.date', 'date', 'article.published'),
    sources.firstMeta(
      'originalpublicationdate',
      'publish-date',
      'publishdate',
      'article_date_original',
    ),
    timeInArticle(sources.document),
    sources.linked('dateCreated'),
  ]);
}

function modifiedOf(sources: MetadataSources): string | null {
  return firstDate([
    sources.linked('dateModified'),
    sources.firstMeta('article:modified_time', 'og:updated_time', 'datemodified', 'last-modified'),
    sources.attribute('[itemprop~="dateModified"][datetime]', 'datetime'),
  ]);
}

function languageOf(sources: MetadataSources): string | null {
  const root = rootOf(sources.document);
  const declared =
    sources.linked('inLanguage') ??
    (root === null ? null : attributeOf(root, 'lang') || attributeOf(root, 'xml:lang')) ??
    sources.attribute('meta[http-equiv="content-language" i]', 'content') ??
    sources.firstMeta('og:locale', 'dc.language', 'language');
  const primary = /^[a-z]{2,3}(?=$|[-_])/i.exec(declared?.trim() ?? '')?.[0];
  return primary?.toLowerCase() ?? null;
}

function baseOf(sources: MetadataSources, visited: string, canonical: string): string {
  const isCopy = isPrivateAddress(visited) && !isPrivateCounterpart(visited, canonical);
  const page = isCopy && URL.canParse(canonical) ? canonical : visited;
  const written = sources.attribute('base[href]', 'href');
  return written !== null && URL.canParse(written, page) ? new URL(written, page).href : page;
}

/** A page served on a private host whose canonical address is on that host is no copy. */
function isPrivateCounterpart(visited: string, canonical: string): boolean {
  return URL.canParse(visited) && URL.canParse(canonical)
    ? new URL(visited).host === new URL(canonical).host
    : false;
}

function feedsOf(document: Document, base: string): { title: string; url: string }[] {
  const feeds = new Map<string, { title: string; url: string }>();
  for (const link of queryAll(document, 'link[rel~="alternate" i][href]')) {
    const url = absoluteUrl(attributeOf(link, 'href'), base);
    if (url === null || !FEED_TYPE.test(attributeOf(link, 'type') ?? '')) continue;
    if (!feeds.has(url)) feeds.set(url, { title: attributeOf(link, 'title')?.trim() ?? '', url });
  }
  return [...feeds.values()];
}

const REVIEW_ITEM = '[itemtype$="/ClaimReview"]';
/** Within another one a review is part of its markup: thousands in one another would be told thousands of times. */
const OUTER_REVIEWS = `${REVIEW_ITEM}:not(${REVIEW_ITEM} *)`;

function structuredDataOf(document: Document, texts: readonly string[]): string[] {
  const microdata = queryAll(document, OUTER_REVIEWS).map((element) => element.outerHTML);
  return [...texts.filter((text) => text.includes('ClaimReview')), ...microdata].map((text) =>
    text.length <= MOST_STRUCTURED_DATA ? text : TOO_LONG,
  );
}

/**
 * Reads the metadata of a page: JSON-LD first, then Open Graph, other `<meta>`, `<time>`.
 * `visited` is the absolute address under which the page was read.
 */
export function readMetadata(document: Document, visited: string): PageMetadata {
  const texts = jsonLdTexts(document);
  const parsed = texts.filter(({ length }) => length <= MOST_STRUCTURED_DATA);
  const sources = new MetadataSources(document, parsed);
  const canonicalUrl = chooseCanonical(visited, {
    canonical: absoluteUrl(sources.attribute('link[rel~="canonical" i][href]', 'href'), visited),
    ogUrl: absoluteUrl(sources.firstMeta('og:url'), visited),
  });
  const baseUrl = baseOf(sources, visited, canonicalUrl);
  const siteName = siteNameOf(sources);
  // An outlet that signs by its own name names nobody.
  const isOutlet = (name: string) => name.toLowerCase() === siteName?.toLowerCase();
  const authors = authorsOf(sources).filter((name) => !isOutlet(name));
  const shown = bylineOf(document);
  // The page's link to one of several authors is not the whole line.
  const shownByline =
    shown !== null && authors.length > 1 && authors.includes(shown) ? null : shown;
  const headlines = headlinesOf(sources);
  return {
    canonicalUrl,
    baseUrl,
    headlines,
    description:
      sources.firstMeta('og:description', 'description', 'twitter:description') ??
      sources.linked('description'),
    authors,
    byline: shownByline ?? (authors.join(', ') || accountName(document, visited, headlines)),
    siteName,
    datePublished: publishedOf(sources),
    dateModified: modifiedOf(sources),
    declaredLanguage: languageOf(sources),
    feeds: feedsOf(document, baseUrl),
    structuredData: structuredDataOf(document, texts),
  };
}

/**
 * What stays true of a page that went on to another article without changing its metadata: the
 * outlet and the language, and the title that the window shows.
 */
export function withoutStory(
  metadata: PageMetadata,
  document: Document,
  visited: string,
): PageMetadata {
  return {
    ...metadata,
    canonicalUrl: chooseCanonical(visited, { canonical: null, ogUrl: null }),
    headlines: unique([titleOf(document)]),
    description: null,
    authors: [],
    byline: null,
    datePublished: null,
    dateModified: null,
    structuredData: [],
  };
}
