import type { ReportWords } from '../exchange/comparison-report.ts';
import type { Translator } from '../i18n/translator.ts';
import { conflictLines } from '../views/conflict-lines.ts';
import { alsoDates, timelineDate } from '../views/timeline-date.ts';

/** The words of a comparison's report in the reader's language; `day` is an ISO date. */
export function reportWords(tr: Translator, day: string): ReportWords {
  return {
    lang: tr.lang,
    title: tr.t('compare.title'),
    articles: tr.t('compare.articles'),
    rows: tr.t('compare.table'),
    quotes: tr.t('compare.quotes'),
    names: tr.t('compare.names'),
    timeline: tr.t('compare.timeline'),
    leftOut: tr.t('compare.leftOutTitle'),
    copies: tr.t('compare.copies'),
    made: tr.t('compare.made', { date: tr.date(day) }),
    kindOf: ({ kind }) => tr.t(`compare.kind.${kind}`),
    conflictsOf: (row) => conflictLines(row, tr),
    dateOf: (date) => timelineDate(date, tr),
    alsoOf: (dates) => alsoDates(dates, tr),
  };
}
