import type { Lang } from '../model/text.ts';
import { ENGLISH_PAGE_LABELS } from './en/page-labels.ts';
import { OTHER_PAGE_LABELS } from './other-page-labels.ts';
import { RUSSIAN_PAGE_LABELS } from './ru/page-labels.ts';
import { UKRAINIAN_PAGE_LABELS } from './uk/page-labels.ts';

/** The words by which news pages label what is no part of an article. All in lower case. */
export interface PageLabels {
  /** Headings of links that the page offers as related to the article; the whole label. */
  readonly related: readonly string[];
  /** Beginnings of headings that go on with what the links are about ("more on"). */
  readonly subjectStarts: readonly string[];
  /** Beginnings of links that lead to a list of articles. */
  readonly wholeLists: readonly string[];
  /** Headings of lists that are not about the article: popular, latest, advertising. */
  readonly unrelated: readonly string[];
  /** Headings of lists that only recommend; between paragraphs their links may be of the matter. */
  readonly recommending: readonly string[];
  /** Whole blocks that are page furniture, matched against a block without end punctuation. */
  readonly furniture: readonly string[];
  /** Headings of what readers wrote under the article, with or without their number. */
  readonly comments: readonly string[];
  /** Imperatives that ask to follow the outlet, wherever they stand in a short block … */
  readonly calls: readonly string[];
  /** … that also names one of these. */
  readonly channels: readonly string[];
  /** What stands beside a date and an hour in the line under a headline. */
  readonly besideDates: readonly string[];
  /** Labels of an advertisement: what stands in their box is one. */
  readonly advertising: readonly string[];
  /** What stands beside an author's name in the line that signs an article, single words. */
  readonly bylineWords: readonly string[];
  /** What names the line that signs, before the name ("author:"). */
  readonly bylineLabels: readonly string[];
  /** What stands before the name of who took a picture ("photo: …"). */
  readonly credits: readonly string[];
  /** What is counted beside a text, besides pictures: "slide 3 of 12". */
  readonly counted: readonly string[];
  /** Parts of words by which a box between paragraphs speaks of subscriptions and letters … */
  readonly offers: readonly string[];
  /** … with a button or link of one of these texts in it. */
  readonly offerButtons: readonly string[];
  /** Headings of whom the press may ask, at the end of a press release … */
  readonly contacts: readonly string[];
  /** … and beginnings of the line before them that heads what the sender says of itself. */
  readonly aboutStarts: readonly string[];
  /** Beginnings of short blocks that ask for a subscription, a share or a correction. */
  readonly appeals: readonly string[];
}

const OURS: Readonly<Record<Lang, PageLabels>> = {
  ru: RUSSIAN_PAGE_LABELS,
  uk: UKRAINIAN_PAGE_LABELS,
  en: ENGLISH_PAGE_LABELS,
};

/**
 * The labels of all languages together: a page of one language often carries furniture in
 * another.
 */
export const PAGE_LABELS: readonly PageLabels[] = [...Object.values(OURS), OTHER_PAGE_LABELS];
