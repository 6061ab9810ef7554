import { CALENDAR_WORDS } from '../languages/calendar-words.ts';
import { PAGE_LABELS } from '../languages/page-labels.ts';

/** A clock, a year, or a day in figures: what shows that a byline goes on with a date. */
const DATE = /\d{1,2}[:./]\d{2}|\b(?:19|20)\d\d|\d-\d/u;
const LABELS = PAGE_LABELS.flatMap(({ bylineLabels }) => bylineLabels).join('|');
/** "Автор: Анна Лопес": what names the line, before a colon. */
const LABEL = new RegExp(`^(?:${LABELS})\\s*:\\s*`, 'iu');
const EDGE = /[\s,;:·•|(—–-]+$/u;

/**
 * A byline without its label, the date, the reading time and the handles that templates print after it:
 * “By Ana Lopes | 18 November 2019 12:26 PM” is “By Ana Lopes”. Empty where nothing else stands in
 * it. A name with a figure in it and no date stays whole.
 */
export function tidyByline(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim().replace(LABEL, '');
  const handle = line.search(/\s@[\w.]+/u);
  const named = handle < 0 ? line : line.slice(0, handle);
  if (!DATE.test(named)) return named.trim();
  let kept = named.slice(0, named.search(/\d/u)).replace(EDGE, '');
  for (;;) {
    const last = kept.split(/[\s,.|·•]+/u).findLast((word) => word !== '') ?? '';
    if (last === '' || !CALENDAR_WORDS.test(last)) return kept;
    kept = kept.slice(0, kept.lastIndexOf(last)).replace(EDGE, '');
  }
}
