/** What the rows of the library must be when they come out of a file. */
import type { Attribution, Claim, Quantity, TimeExpression } from '../../model/claim.ts';
import { ENTITY_ID, ENTITY_TYPES, type EntityId } from '../../model/knowledge.ts';
import type { ArticleVersion, SavedArticle } from '../../model/library.ts';
import type { Candidate, EntityLink, Evidence } from '../../model/mention.ts';
import type { Article, InlineLink, RelatedLink } from '../../model/news.ts';
import { type Block, LANGS, type TextSpan } from '../../model/text.ts';
import {
  type Check,
  finite,
  listOf,
  matching,
  mismatch,
  objectOf,
  oneOf,
  optional,
  orNull,
  pageAddress,
  recordOf,
  text,
  webAddress,
  whole,
  yesOrNo,
} from '../schema.ts';

/** Texts in UTF-16 units, lists in entries: far above what a long article has. */
const LONGEST_TEXT = 4_000_000;
const LONGEST_LINE = 100_000;
const LONGEST_WORD = 1000;
const MOST_SPANS = 200_000;
const MOST_FEW = 2000;

/** A line of text: a headline, a name, a tag. */
export const line: Check<string> = text(LONGEST_LINE);
export const word: Check<string> = text(LONGEST_WORD);
/** An id: made by a client, or of an address and what stands there. */
export const rowId: Check<string> = matching(/^\S(?:.*\S)?$/, 2 * LONGEST_LINE);
/** ISO 8601 as pages write it; never computed with before it is parsed. */
export const isoDate: Check<string> = text(100);
export const entityId: Check<EntityId> = matching<EntityId>(ENTITY_ID);
const lang = oneOf(...LANGS);
export const tags: Check<readonly string[]> = listOf(word, MOST_FEW);

const spanFields = { start: whole, end: whole };
const span = objectOf<TextSpan>(spanFields);

/** A row of the list of saved articles. */
export const savedArticle: Check<SavedArticle> = objectOf<SavedArticle>({
  id: rowId,
  urlKey: line,
  headline: line,
  siteName: orNull(line),
  datePublished: orNull(isoDate),
  lang,
  savedAt: whole,
  updatedAt: whole,
  entityIds: listOf(entityId, MOST_SPANS),
  terms: recordOf(finite, MOST_SPANS),
  wireSample: optional(listOf(finite, MOST_SPANS)),
  speakerIds: optional(listOf(entityId, MOST_SPANS)),
  url: optional(pageAddress),
  excerpt: optional(line),
  versionCount: whole,
  tags,
  readAt: orNull(whole),
  archived: yesOrNo,
  deletedAt: orNull(whole),
});

const article = objectOf<Article>({
  url: pageAddress,
  canonicalUrl: pageAddress,
  headline: line,
  authors: listOf(line, MOST_FEW),
  byline: orNull(line),
  siteName: orNull(line),
  datePublished: orNull(isoDate),
  dateModified: orNull(isoDate),
  inLanguage: word,
  text: text(LONGEST_TEXT),
  blocks: listOf(
    objectOf<Block>({
      ...spanFields,
      kind: oneOf(
        'headline',
        'standfirst',
        'heading',
        'paragraph',
        'list-item',
        'quote',
        'caption',
      ),
    }),
    MOST_SPANS,
  ),
  links: listOf(objectOf<InlineLink>({ ...spanFields, url: webAddress }), MOST_SPANS),
  relatedLinks: listOf(
    objectOf<RelatedLink>({ title: line, url: webAddress, datePublished: optional(isoDate) }),
    MOST_SPANS,
  ),
  feeds: listOf(objectOf<Article['feeds'][number]>({ title: line, url: webAddress }), MOST_FEW),
  structuredData: listOf(text(LONGEST_TEXT), MOST_FEW),
  extraction: oneOf('readability', 'simplified', 'plain'),
});

const evidence = listOf(
  objectOf<Evidence>({ code: word, weight: finite, detail: optional(line) }),
  MOST_FEW,
);

const candidates = listOf(
  objectOf<Candidate>({ entityId, score: finite, name: line, why: evidence }),
  MOST_FEW,
);

const link = objectOf<EntityLink>({
  ...spanFields,
  surface: line,
  type: oneOf(...ENTITY_TYPES),
  entityId: orNull(entityId),
  referent: line,
  score: finite,
  method: oneOf('name', 'reference', 'office', 'recognizer', 'reader'),
  metonymOf: optional(entityId),
  why: evidence,
  candidates,
});

const attribution = objectOf<Attribution>({
  source: orNull(span),
  sourceEntityId: orNull(entityId),
  sourceReferent: orNull(line),
  antecedent: optional(span),
  governed: optional(span),
  cue: orNull(span),
  content: span,
  quotation: oneOf('direct', 'indirect', 'mixed'),
  speechClass: oneOf(
    'say',
    'assert',
    'deny',
    'demand',
    'promise',
    'warn',
    'order',
    'ask',
    'allege',
    'propose',
  ),
  sourcing: oneOf('named', 'office', 'anonymous', 'none'),
  negated: yesOrNo,
  via: listOf(span, MOST_FEW),
});

/** A number with what it counts. */
export const quantity: Check<Quantity> = objectOf<Quantity>({
  ...spanFields,
  value: finite,
  max: finite,
  unit: orNull(word),
  counted: orNull(word),
  modifier: oneOf('exact', 'about', 'at-least', 'at-most', 'more-than', 'less-than'),
});

const time = objectOf<TimeExpression>({
  ...spanFields,
  iso: orNull(isoDate),
  precision: oneOf('year', 'month', 'day', 'hour', 'minute', 'period'),
});

const claim = objectOf<Claim>({
  ...spanFields,
  id: word,
  text: text(LONGEST_TEXT),
  attribution: orNull(whole),
  about: listOf(entityId, MOST_SPANS),
  quantities: listOf(whole, MOST_SPANS),
});

/** A version of a saved article, with its analysis; it is found by its article and its number. */
export const articleVersion: Check<ArticleVersion> = (value) => {
  const version = versionFields(value);
  const { id, articleId, number } = version;
  return id === `${articleId}/${number}` ? version : mismatch('id: is of another version');
};

const versionFields = objectOf<ArticleVersion>({
  id: rowId,
  articleId: rowId,
  number: whole,
  savedAt: whole,
  textHash: word,
  article,
  analysis: objectOf<ArticleVersion['analysis']>({
    links: listOf(link, MOST_SPANS),
    attributions: listOf(attribution, MOST_SPANS),
    quantities: listOf(quantity, MOST_SPANS),
    times: listOf(time, MOST_SPANS),
    claims: listOf(claim, MOST_SPANS),
  }),
});
