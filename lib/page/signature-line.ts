import { CALENDAR_WORDS } from '../languages/calendar-words.ts';
import { MONTH_STARTS } from '../languages/month-starts.ts';
import { PAGE_LABELS } from '../languages/page-labels.ts';
import { linkShare } from './boilerplate.ts';
import type { PageBlock } from './build-blocks.ts';
import { queryAll } from './dom-access.ts';
import { wordsOf } from './headline.ts';
import { dateInLine } from './read-date.ts';

/** A line that signs an article is no longer (characters). */
const MAX_LENGTH = 120;
/** Beside a date and an hour stand a name and a section, no more words than these. */
const MAX_BESIDE_DATE = 5;
/** So many dated lines in a row are a list; an article is signed, and signed again when it changed. */
const MIN_LISTED = 3;
/** A person's name has no more words. */
const MAX_NAME = 3;

const SENTENCE_END = /[.!?…]["»”’]?$/;
/** What parts a name from a date. */
const PARTING = /\s*[|•·]\s*/u;
/** What parts a date from a name or a section, or an hour. */
const PARTED = /\d{1,2}:\d\d|[|•·]/;
/** Two words in capitals on both sides of a dash. */
const PAIR = /(\p{Lu}[\p{L}'’]*)(?:\s*[–—]\s*|\s+-\s+)(\p{Lu}[\p{L}'’]*)/gu;
const LINKED_AUTHOR = '[rel~="author"], [itemprop~="author"]';

const BESIDE_NAMES = new Set(PAGE_LABELS.flatMap(({ bylineWords }) => bylineWords));
const BESIDE_DATES = new Set(
  PAGE_LABELS.flatMap(({ besideDates, comments }) => [...besideDates, ...comments]),
);
const MONTHS = MONTH_STARTS.flat();

function isOfDate(word: string): boolean {
  return (
    /^\p{N}+$/u.test(word) ||
    BESIDE_DATES.has(word) ||
    CALENDAR_WORDS.test(word) ||
    MONTHS.some((start) => word.startsWith(start))
  );
}

/** "Helen Marsh", "By Ana Lopes for the Herald", "Тарас Гнатюк, фото автора". */
function isNamed(words: readonly string[], author: string): boolean {
  const name = wordsOf(author);
  const from = words.findIndex((_, at) => name.every((part, index) => words[at + index] === part));
  if (name.length === 0 || from < 0) return false;
  const beside = [...words.slice(0, from), ...words.slice(from + name.length)];
  return beside.every((word) => BESIDE_NAMES.has(word) || isOfDate(word));
}

/** The words in capitals of a line that holds nothing else but a date; null for any other line. */
function besideDate(text: string): readonly string[] | null {
  if (text.length > MAX_LENGTH || dateInLine(text) === null || !PARTED.test(text)) return null;
  const words = text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const rest = words.filter((word) => {
    const folded = word.toLowerCase();
    return !isOfDate(folded) && !BESIDE_NAMES.has(folded);
  });
  const isShort = rest.length <= MAX_BESIDE_DATE && rest.every((word) => /^\p{Lu}/u.test(word));
  return isShort ? rest : null;
}

/** "Арсенал – Челси": who meets whom, no author and no section. A dash may part a date from a name. */
function isPair(text: string): boolean {
  return [...text.matchAll(PAIR)].some(({ 1: one = '', 2: other = '' }) =>
    [one, other].every((word) => !CALENDAR_WORDS.test(word)),
  );
}

/** "16 апреля 2019, 10:24 | Экономика | Ольга Крюкова": a date, and what is written in capitals. */
function isDatedName(text: string): boolean {
  return besideDate(text) !== null && !isPair(text);
}

/** The lines that say one after the other what takes place when, each of which might sign. */
export function datedLists(blocks: readonly PageBlock[]): ReadonlySet<PageBlock> {
  const isDated = blocks.map(({ text }) => (besideDate(text.trim()) ?? []).length > 0);
  const listed = new Set<PageBlock>();
  let first = 0;
  for (let at = 0; at <= blocks.length; at++) {
    if (isDated[at]) continue;
    if (at - first >= MIN_LISTED) for (const block of blocks.slice(first, at)) listed.add(block);
    first = at + 1;
  }
  return listed;
}

/** "Анна Соколова, «Невские новости»": a name and the outlet's. */
function isForOutlet(text: string, siteName: string): boolean {
  const at = text.toLowerCase().lastIndexOf(siteName.toLowerCase());
  if (at <= 0 || /\p{L}/u.test(text.slice(at + siteName.length))) return false;
  const words = text.slice(0, at).match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const isName = words.length >= 2 && words.length <= MAX_NAME;
  return isName && words.every((word) => /^\p{Lu}/u.test(word));
}

/** "4 min read", "14 июля 2024", "13:20": of dates, hours and their length, no word more. */
function isTime(part: string): boolean {
  return wordsOf(part).every(isOfDate);
}

/** "By Ana Lopes at the Rose Bowl • 14 July 2024 • 4 min read": what signs, parted from times. */
function isSignedInParts(text: string, authors: readonly string[]): boolean {
  const parts = text.split(PARTING);
  const signing = parts.filter((part) => !isTime(part));
  const [words = []] = signing.map(wordsOf);
  return (
    parts.length > signing.length &&
    signing.length === 1 &&
    authors.map(wordsOf).some((name) => {
      const before = words.findIndex((_, at) =>
        name.every((part, index) => words[at + index] === part),
      );
      const beside = words.length - name.length;
      return (
        name.length > 0 &&
        before >= 0 &&
        beside <= MAX_BESIDE_DATE &&
        words.slice(0, before).every((word) => BESIDE_NAMES.has(word))
      );
    })
  );
}

/** By what names a page may sign its article: those of its authors and of the outlet. */
export interface Signers {
  readonly authors: readonly string[];
  readonly siteName: string | null;
}

/**
 * Whether a block signs the article or one entry of it: nothing but an author's name, words that
 * stand beside one, the outlet's name, and a date.
 */
export function isSignature(block: PageBlock, { authors, siteName }: Signers): boolean {
  const text = block.text.trim();
  if (text.length > MAX_LENGTH || SENTENCE_END.test(text)) return false;
  if (block.kind === 'caption' || block.kind === 'quote') return false;
  const words = wordsOf(text);
  if (authors.some((author) => isNamed(words, author)) || isDatedName(text)) return true;
  if (isSignedInParts(text, authors)) return true;
  if (siteName !== null && isForOutlet(text, siteName)) return true;
  const [first = ''] = words;
  return (
    BESIDE_NAMES.has(first) &&
    linkShare(block) < 1 &&
    queryAll(block.element, LINKED_AUTHOR).length > 0
  );
}
