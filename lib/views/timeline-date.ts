import type { Translator } from '../i18n/translator.ts';
import type { TimelineDate } from '../model/comparison.ts';

/** A date of the timeline to the precision that it has, or the period, in the reader's language. */
export function timelineDate({ date, end }: TimelineDate, tr: Translator): string {
  if (end) return tr.period(date, end);
  return date.includes('T') ? tr.dateTime(date) : tr.date(date);
}

/** The further dates of a sentence, as a line of their own. */
export function alsoDates(dates: readonly TimelineDate[], tr: Translator): string {
  return tr.t('compare.alsoDates', { dates: tr.list(dates.map((one) => timelineDate(one, tr))) });
}
