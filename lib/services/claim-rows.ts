/** Claims as they are kept: of a fact-check, of a statement, of the reader's own words. */
import { findQuantities } from '../analysis/find-quantities.ts';
import type { FileClaim } from '../exchange/claim-file.ts';
import { classifyVerdict } from '../exchange/claim-review/classify-verdict.ts';
import type { JsonObject } from '../exchange/claim-review/json-values.ts';
import { readReview } from '../exchange/claim-review/read-review.ts';
import { hashOf } from '../knowledge/stem-key.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Claim, ClaimReview, Quantity, StoredClaim } from '../model/claim.ts';
import type { Lang } from '../model/text.ts';
import { analyzeText, blocksOfPlainText } from '../text/analyze-text.ts';
import { appearanceKeys } from '../text/archived-address.ts';
import { urlKey } from '../text/canonical-url.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { tokenize } from '../text/tokenize.ts';
import { localDay } from './local-day.ts';

/**
 * The version of what is read from a claim: verdict classes, quantities, names, keys. Raise it with any
 * change that should reach claims already kept; they are read anew in the background.
 */
export const CLAIM_ANALYZER = 4;

/** What brought a claim that no import did. */
const FROM_PAGE = 'page';

/** A claim of which the reader has said nothing yet. */
const UNTOUCHED = { followedAt: null, hiddenAt: null, note: '' } as const;

/** The same for texts that differ in case, signs, or the spelling of letters. 64 bits. */
function textKey(text: string): string {
  const words = tokenize(text).filter(({ kind }) => kind === 'word' || kind === 'number');
  const folded = words.map(({ norm }) => norm).join(' ') || text;
  return `${hashOf(folded).toString(36)}.${hashOf(`#${folded}`).toString(36)}`;
}

/** The same fact-check is the same text checked at the same address, or by the same publisher. */
function reviewId(review: ClaimReview, page: string): string {
  const where = review.url ? urlKey(review.url) : page || (review.publisher ?? '');
  return `check ${where} ${textKey(review.claimReviewed)}`;
}

/** A statement is what one page says in one sentence, whether or not the page is saved. */
export function statementId(page: string, text: string): string {
  return `said ${page} ${textKey(text)}`;
}

function languageOf(text: string, stated: string | null): string {
  return stated ?? detectLanguage(text) ?? 'en';
}

/** The numbers of a text that stands alone. */
function quantitiesOf(text: string, lang: string): readonly Quantity[] {
  const known: Lang = lang.startsWith('ru') ? 'ru' : lang.startsWith('uk') ? 'uk' : 'en';
  const analyzed = analyzeText(text, blocksOfPlainText(text), detectLanguage(text) ?? known);
  return findQuantities(analyzed, []);
}

function readFrom(text: string, stated: string | null, review: ClaimReview | null) {
  const lang = languageOf(text, stated);
  return {
    text,
    lang,
    quantities: quantitiesOf(text, lang),
    appearances: review ? appearanceKeys(review.appearances) : [],
    analyzer: CLAIM_ANALYZER,
  };
}

/** The fact-checks that a page publishes. */
export function rowsOfReviews(
  { article, claimReviews }: Analysis,
  now: number,
): readonly StoredClaim[] {
  const page = urlKey(article.canonicalUrl);
  return claimReviews.map((review) => ({
    ...readFrom(review.claimReviewed, review.inLanguage, review),
    ...UNTOUCHED,
    id: reviewId(review, page),
    kind: 'fact-check',
    speaker: review.claimant,
    denied: false,
    articleId: null,
    urlKey: page,
    url: review.url ?? article.canonicalUrl,
    headline: article.headline,
    date: review.datePublished,
    entityIds: [],
    review,
    sources: [FROM_PAGE],
    raw: null,
    seenAt: now,
  }));
}

/** The id of a claim of a file: the same for the same claim in another file. */
export function idOfFileClaim({ review, text }: FileClaim): string {
  return review ? reviewId(review, '') : `own ${textKey(text)}`;
}

/** A claim of an imported file. */
export function rowOfFileClaim(claim: FileClaim, source: string, now: number): StoredClaim {
  const { review, text, title, speaker, date, note, followedAt, raw } = claim;
  return {
    ...readFrom(text, claim.lang, review),
    ...UNTOUCHED,
    id: idOfFileClaim(claim),
    kind: review ? 'imported' : 'own',
    speaker,
    denied: false,
    articleId: null,
    urlKey: '',
    url: review?.url ?? null,
    headline: title,
    date,
    entityIds: [],
    review,
    sources: [source],
    raw,
    followedAt,
    note,
    seenAt: now,
  };
}

/** The numbers of a claim, with offsets in its own text. */
export function quantitiesIn(analysis: Analysis, claim: Claim): readonly Quantity[] {
  return claim.quantities.flatMap((at) => {
    const one = analysis.quantities[at];
    return one ? [{ ...one, start: one.start - claim.start, end: one.end - claim.start }] : [];
  });
}

/** A sentence of an article as a claim to be kept. */
export function rowOfStatement(
  analysis: Analysis,
  claim: Claim,
  articleId: string | null,
  now: number,
): StoredClaim {
  const { article, text, attributions } = analysis;
  const page = urlKey(article.canonicalUrl);
  const said = claim.attribution === null ? undefined : attributions[claim.attribution];
  return {
    ...UNTOUCHED,
    id: statementId(page, claim.text),
    kind: 'statement',
    text: claim.text,
    lang: text.lang,
    speaker: said?.source ? article.text.slice(said.source.start, said.source.end) : null,
    denied: said?.negated ?? false,
    articleId,
    urlKey: page,
    url: article.url,
    headline: article.headline,
    date: article.datePublished,
    quantities: quantitiesIn(analysis, claim),
    entityIds: claim.about,
    review: null,
    appearances: [],
    sources: [FROM_PAGE],
    analyzer: CLAIM_ANALYZER,
    raw: null,
    seenAt: now,
  };
}

/** What the reader wrote; `from` is the page that it was written beside. */
export function rowOfOwn(
  own: { readonly id: string; readonly text: string; readonly note: string },
  from: Analysis['article'] | null,
  now: number,
): StoredClaim {
  return {
    ...readFrom(own.text, null, null),
    ...UNTOUCHED,
    id: own.id,
    kind: 'own',
    speaker: null,
    denied: false,
    articleId: null,
    urlKey: from ? urlKey(from.canonicalUrl) : '',
    url: from?.url ?? null,
    headline: from?.headline ?? '',
    date: localDay(now),
    entityIds: [],
    review: null,
    sources: [FROM_PAGE],
    raw: null,
    followedAt: now,
    note: own.note,
    seenAt: now,
  };
}

/** A row as an older version of ours wrote it. */
export type OlderClaim = Pick<StoredClaim, 'id' | 'kind' | 'text' | 'urlKey' | 'seenAt'> &
  Partial<StoredClaim>;

function publishedReview(row: OlderClaim): ClaimReview | null {
  const review = row.review ?? null;
  if (row.raw) {
    const read = readReview(JSON.parse(row.raw) as JsonObject, new Map(), '');
    if (read) return read;
  }
  if (review === null) return null;
  const { label } = review.verdict;
  return { ...review, verdict: { label, class: classifyVerdict(label) } };
}

/**
 * A kept claim read anew from what was published. What the reader said of it stays. The id may be
 * another than before: then the row takes the place of the old one.
 */
export function readAnew(row: OlderClaim): StoredClaim {
  const review = publishedReview(row);
  const text = review?.claimReviewed ?? row.text;
  const ids = {
    'fact-check': () => (review ? reviewId(review, row.urlKey) : row.id),
    imported: () => (review ? reviewId(review, row.urlKey) : row.id),
    statement: () => statementId(row.urlKey, text),
    own: () => row.id,
  };
  return {
    ...UNTOUCHED,
    speaker: review?.claimant ?? null,
    denied: false,
    articleId: null,
    url: review?.url ?? null,
    headline: '',
    date: null,
    entityIds: [],
    sources: [FROM_PAGE],
    raw: null,
    ...row,
    ...readFrom(text, review?.inLanguage ?? row.lang ?? null, review),
    review,
    id: ids[row.kind](),
  };
}
