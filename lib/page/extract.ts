import type { Article, ExtractionMethod } from '../model/news.ts';
import type { Result } from '../model/result.ts';
import type { BlockKind } from '../model/text.ts';
import { isFurniture, linkShare } from './boilerplate.ts';
import type { PageBlock, Segment } from './build-blocks.ts';
import { buildBlocks } from './build-blocks.ts';
import { gatherEvidence, isListOrTool } from './detect.ts';
import { bodyOf, queryAll, tagOf } from './dom-access.ts';
import { blockElementOf } from './flow.ts';
import { blocksInForeignBoxes } from './foreign-boxes.ts';
import { isSameHeadline, readHeadline, sameWords } from './headline.ts';
import { blocksBesideMainCell } from './layout-cells.ts';
import type { PageMetadata } from './metadata.ts';
import { absoluteUrl, readMetadata, withoutStory } from './metadata.ts';
import { ofOneArticle } from './one-article.ts';
import { NO_OTHERS, type OtherTexts } from './other-articles.ts';
import { makePause, takeSteps } from './pause.ts';
import { withoutCredit } from './picture-credit.ts';
import { withPostTitle } from './post-title.ts';
import { isWithinLimits, measurePage } from './preflight.ts';
import { pullQuotes } from './pull-quotes.ts';
import { dateInAddress } from './read-date.ts';
import type { Harvest } from './related-links.ts';
import { harvestRelatedLinks } from './related-links.ts';
import { isShown } from './rendering.ts';
import { selectByReadability, stampClone } from './select-by-readability.ts';
import { selectLinearly } from './select-linearly.ts';
import { shownDate } from './shown-date.ts';
import { datedLists, isSignature, type Signers } from './signature-line.ts';
import { withStandfirst } from './standfirst.ts';
import { TextMap } from './text-map.ts';
import { blocksUnderLabels } from './under-labels.ts';

/** What is read and how. */
export interface ExtractOptions {
  /** The absolute address under which the page stands. */
  readonly url: string;
  /** Ends the work: the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Reads front pages, lists and tools as well, if they have running text. */
  readonly anyPage?: boolean;
  /** Texts in the page that are known to be another article's: they are not read. */
  readonly others?: OtherTexts;
}

/** An article and where its text stands in the page. */
export interface Extraction {
  readonly article: Article;
  readonly textMap: TextMap;
}

/**
 * `no-article`: the page has no running text that could be one.
 */
export type ExtractError = 'no-article';

/** Less running text than this (characters, headline not counted) is no article. */
const MIN_BODY = 100;
/** With so many headings that are links beside it, … */
const LIST_HEADLINES = 8;
/** … less prose than this (characters of blocks that are no teasers) is that of a list. */
const MIN_PROSE_OF_LIST = 500;
const MIN_PROSE_BLOCK = 90;

const NO_ARTICLE = { ok: false, error: 'no-article' } as const;

interface Body {
  readonly blocks: readonly PageBlock[];
  readonly method: ExtractionMethod;
}

/** The blocks that Readability takes for the body; else those of the linear extractor. */
async function selectBody(
  document: Document,
  isSmall: boolean,
  leftOut: ReadonlySet<Element>,
  leftOutOfClone: ReadonlySet<Element>,
  pause: () => Promise<void>,
): Promise<Body> {
  const body = bodyOf(document);
  if (body !== null && isSmall) {
    const stamped = await takeSteps(stampClone(document, leftOutOfClone), pause);
    await pause();
    const texts = await takeSteps(selectByReadability(stamped, body), pause);
    await pause();
    if (texts !== null) {
      const blocks = buildBlocks(body, (node) => texts.has(node), leftOut);
      await pause();
      return { blocks, method: 'readability' };
    }
  }
  return { blocks: selectLinearly(document, leftOut), method: 'simplified' };
}

/** What each finds in a body that is not the article's. */
const FOREIGN = [
  blocksUnderLabels,
  blocksInForeignBoxes,
  blocksBesideMainCell,
  pullQuotes,
] as const;

/** Blocks before the first paragraph that repeat the headline, and furniture anywhere, go. */
function* cleanBody(
  blocks: readonly PageBlock[],
  headline: string,
  signers: Signers,
): Generator<undefined, PageBlock[]> {
  const kept = keepShown(blocks);
  yield;
  const foreign = new Set<PageBlock>();
  for (const find of FOREIGN) {
    for (const block of find(kept)) foreign.add(block);
    yield;
  }
  const listed = datedLists(kept);
  const isOwn = (block: PageBlock): boolean =>
    listed.has(block) || (!isFurniture(block) && !isSignature(block, signers));
  const shown: PageBlock[] = [];
  for (const block of kept) {
    yield;
    if (!foreign.has(block) && isOwn(block)) shown.push(withoutCredit(block));
  }
  const firstProse = shown.findIndex(
    (block) => block.kind === 'paragraph' && !sameWords(block.text, headline),
  );
  return shown.filter((block, index) => index > firstProse || !sameWords(block.text, headline));
}

/** Hidden blocks go, unless most of the article is hidden: then the page is not yet shown. */
function keepShown(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const shown = blocks.filter((block) => isShown(block.element));
  return lengthOf(shown) >= lengthOf(blocks) / 2 ? shown : blocks;
}

function lengthOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

/** Joins blocks with "\n" and moves what they hold to its place in the whole text. */
function assemble(blocks: readonly PageBlock[], base: string) {
  const segments: Segment[] = [];
  const spans: { start: number; end: number; kind: BlockKind }[] = [];
  const links: { start: number; end: number; url: string }[] = [];
  let at = 0;
  for (const block of blocks) {
    spans.push({ start: at, end: at + block.text.length, kind: block.kind });
    for (const segment of block.segments) segments.push({ ...segment, start: at + segment.start });
    for (const link of block.links) {
      const url = absoluteUrl(link.href, base);
      if (url !== null) links.push({ start: at + link.start, end: at + link.end, url });
    }
    at += block.text.length + 1;
  }
  return { text: blocks.map((block) => block.text).join('\n'), segments, spans, links };
}

function describe(metadata: PageMetadata, url: string, shown: string | null) {
  return {
    url,
    canonicalUrl: metadata.canonicalUrl,
    authors: metadata.authors,
    byline: metadata.byline,
    siteName: metadata.siteName,
    datePublished: metadata.datePublished ?? shown ?? dateInAddress(metadata.canonicalUrl),
    dateModified: metadata.dateModified,
    inLanguage: metadata.declaredLanguage ?? 'und',
    feeds: metadata.feeds,
    structuredData: metadata.structuredData,
  };
}

/** Whether what was found are the teasers of a list: a section page, a front page. */
function isList(document: Document, body: readonly PageBlock[]): boolean {
  const prose = body.filter(
    (block) => block.text.length >= MIN_PROSE_BLOCK && linkShare(block) < 0.5,
  );
  const linked = queryAll(document, 'h2 a, h3 a, h4 a, a h2, a h3, a h4');
  return linked.length >= LIST_HEADLINES && lengthOf(prose) < MIN_PROSE_OF_LIST;
}

/** A page that hides the document's properties from a plain look is looked at no further. */
function looksUnreadable(document: Document, url: string): boolean {
  try {
    return isListOrTool(gatherEvidence(document, url));
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** Joins what was read into an article and its map. */
function compose(
  whole: readonly PageBlock[],
  metadata: PageMetadata,
  shown: string | null,
  url: string,
  relatedLinks: Article['relatedLinks'],
  extraction: ExtractionMethod,
): Extraction {
  const { text, segments, spans, links } = assemble(whole, metadata.baseUrl);
  const [first] = whole;
  const headline = first?.kind === 'headline' ? first.text : '';
  const article: Article = {
    ...describe(metadata, url, shown),
    headline,
    text,
    blocks: spans,
    links,
    relatedLinks,
    extraction,
  };
  return { article, textMap: new TextMap(segments) };
}

/** The metadata; without what it says of the story where that is still another article's. */
function metadataOf(document: Document, url: string, { headlines }: OtherTexts): PageMetadata {
  const metadata = readMetadata(document, url);
  const [said] = metadata.headlines;
  const isStale = said !== undefined && headlines.some((other) => isSameHeadline(said, other));
  return isStale ? withoutStory(metadata, document, url) : metadata;
}

/** No page signs with the names of more: each is looked for in every short line. */
const MAX_SIGNERS = 20;

function signersOf({ authors, byline, siteName }: PageMetadata): Signers {
  const named = authors.slice(0, MAX_SIGNERS);
  return { authors: byline === null ? named : [...named, byline], siteName };
}

/** The blocks in which texts stand. */
function blocksOf(texts: ReadonlySet<Text>): ReadonlySet<Element> {
  const blocks = new Set<Element>();
  for (const node of texts) {
    const block = blockElementOf(node);
    if (block !== null) blocks.add(block);
  }
  return blocks;
}

const NOTHING_RELATED: Harvest = { links: [], elements: new Set() };

/**
 * Reads a page's article. The page is not changed; the work gives way to the page between its
 * steps. Beyond the limits of `preflight.ts` only steps are taken whose time grows no faster than
 * the page; related links are not looked for then. `Article.inLanguage` is what the page declares
 * ("und" where it declares nothing): whoever has a language detector corrects it.
 */
export async function extractArticle(
  document: Document,
  { url, signal, anyPage = false, others = NO_OTHERS }: ExtractOptions,
): Promise<Result<Extraction, ExtractError>> {
  const pause = makePause(signal);
  const isSmall = isWithinLimits(measurePage(document));
  await pause();
  if (isSmall && !anyPage && looksUnreadable(document, url)) return NO_ARTICLE;
  await pause();
  const metadata = metadataOf(document, url, others);
  await pause();
  const harvest = isSmall
    ? await takeSteps(harvestRelatedLinks(document, metadata), pause)
    : NOTHING_RELATED;
  await pause();
  const titled = readHeadline(document, metadata, others);
  // Beside another article only what has a headline of its own is one.
  if (others.texts.size > 0 && (titled === null || tagOf(titled.element) === 'title')) {
    return NO_ARTICLE;
  }
  await pause();
  const foreign = blocksOf(others.texts);
  const leftOut = new Set([...harvest.elements, ...foreign]);
  if (titled !== null) leftOut.add(titled.element);
  const { blocks, method } = await selectBody(document, isSmall, leftOut, foreign, pause);
  const story = ofOneArticle(blocks, titled);
  const cleaned = cleanBody(story, titled?.text ?? '', signersOf(metadata));
  const { headline, body } = withPostTitle(titled, await takeSteps(cleaned, pause), metadata);
  await pause();
  if (lengthOf(body) < MIN_BODY || (!anyPage && isList(document, body))) return NO_ARTICLE;
  const below = withStandfirst(document, headline, body, metadata.description, signersOf(metadata));
  await pause();
  const isDated = metadata.datePublished !== null || headline === null;
  const shown = isDated ? null : shownDate(document, headline);
  const whole = headline === null ? below : [headline, ...below];
  return { ok: true, value: compose(whole, metadata, shown, url, harvest.links, method) };
}
