import { CALENDAR_WORDS } from '../languages/calendar-words.ts';
import { MONTH_STARTS } from '../languages/month-starts.ts';
import { PAGE_LABELS } from '../languages/page-labels.ts';
import type { PageBlock } from './build-blocks.ts';
import { queryAll, tagOf, textOf } from './dom-access.ts';

/** Hours, dates, minutes to read and counts, as they stand in the line under a headline. */
const DATELINE =
  /^(?=.*\d)[\d\s.,:;|/–—-]*(?:(?:\d{1,2}\s+\p{L}{3,9}\.?,?\s+)?\d{4}|\d{1,2}:\d\d)[\d\s.,:;|/–—-]*(?:\p{L}{1,4}\.?)?$/u;
/** A date in words, an hour after a short word or two, and after a comma perhaps the author. */
const SIGNED_DATELINE =
  /^\d{1,2}\s+\p{L}{3,9}\.?,?\s+\d{4}(?:[\s,]|(?<!\p{L})\p{L}{1,2}\.?(?!\p{L})|\d{1,2}:\d\d)*(?:,\s*\p{Lu}[\p{L}\s'’-]{0,50})?$/u;
/** A day with its month, or an hour: without one a line of small words and numbers is no date. */
const DAY_OR_HOUR = /\d{1,2}[:.]\d\d|\d{1,2}\.?\s+\p{L}{3,9}|\p{L}{3,9}\.?\s+\d{1,2}(?!\d)/u;
const MAX_LENGTH = 100;
const BESIDE = new Set(PAGE_LABELS.flatMap(({ besideDates }) => besideDates));
const MONTHS = MONTH_STARTS.flat();
/** Beside its date the line under a headline holds a name or two, not a sentence. */
const MAX_BESIDE_DATE = 60;

function isCalendarWord(word: string): boolean {
  return CALENDAR_WORDS.test(word) || MONTHS.some((start) => word.startsWith(start));
}

/** "— Friday, 10 April 1998, updated at 22:03 GMT": nothing but words that stand beside dates. */
function isAllDates(text: string): boolean {
  if (text.length > MAX_LENGTH || !DAY_OR_HOUR.test(text)) return false;
  const words = text.toLowerCase().match(/\p{L}[\p{L}'’]*/gu) ?? [];
  return words.every((word) => BESIDE.has(word) || isCalendarWord(word));
}

/** A number in a cell of its own is a datum; a cell that holds more is a box of the layout. */
function isDatum({ element, text }: PageBlock): boolean {
  return /^t[rdh]$/.test(tagOf(element)) && textOf(element).trim().length <= text.length + 2;
}

/** The line with the date and the author, where the page writes them as one. */
export function isDateline(block: PageBlock): boolean {
  const text = block.text.trim();
  if (isDatum(block)) return false;
  if (text.length <= 40 && DATELINE.test(text)) return true;
  if (text.length <= 80 && SIGNED_DATELINE.test(text)) return true;
  if (block.kind !== 'paragraph') return false;
  if (isAllDates(text)) return true;
  if (/[.!?…]["”»]?$/.test(text)) return false;
  const dates = queryAll(block.element, 'time').map((time) => textOf(time).trim());
  return dates.some(
    (date) => date !== '' && text.startsWith(date) && text.length - date.length <= MAX_BESIDE_DATE,
  );
}
