import type { Stretch } from './draft.ts';
import { trim } from './draft.ts';
import { isCapitalised, phraseAt, type Range, type Reading } from './reading.ts';
import { describePhrase } from './speaker-phrase.ts';

/** "Интерфакс со ссылкой на МИД": whoever reports becomes the way, whom they cite the source. */
export function readVia(stretch: Stretch): void {
  const { reading, segments } = stretch;
  for (let index = stretch.first; index < stretch.last; index++) {
    const segment = segments[index];
    if (!segment || segment.quote) continue;
    for (let at = segment.first; at < segment.last; at++) {
      const length = viaLength(reading, at);
      if (length > 0) cite(stretch, at, at + length, segment.last);
    }
  }
}

/** How many tokens a "with reference to" phrase takes at a token; 0 if there is none. */
function viaLength(reading: Reading, at: number): number {
  for (const words of reading.phrases.via.get(reading.norm(at)) ?? []) {
    if (phraseAt(reading, words, at)) return words.length;
  }
  return 0;
}

/** "citing threats from Iran": in English a reason is cited as sources are. */
function namesSomebody(reading: Reading, { first, last }: Range): boolean {
  if (!reading.words.bareContent) return true;
  for (let at = first; at < last && !reading.isIn('prepositions', at); at++) {
    if (reading.linkAt(at) || isCapitalised(reading, at)) return true;
    if (reading.data.nouns.has(reading.norm(at))) return true;
    if (reading.matches('reportNouns', reading.norm(at))) return true;
  }
  return false;
}

function cite(stretch: Stretch, start: number, first: number, end: number): void {
  const { reading } = stretch;
  let last = first;
  while (last < end && !reading.data.verbs.has(reading.norm(last))) last++;
  const range = trim(reading, first, last);
  const report = stretch.drafts.find(({ reports, source }) => reports && source);
  if (!range || !report?.source || !namesSomebody(reading, range)) return;
  const cited = describePhrase(reading, range, null);
  const via = { first: report.source.first, last: Math.min(report.source.last, start) };
  report.via.unshift(
    via.last > via.first ? via : { first: report.source.first, last: report.source.last },
  );
  report.source = cited;
  if (!reading.words.bareContent) report.governedFrom = start;
  // "Банк, как пишет Bloomberg со ссылкой на источники, рассматривает …" goes on behind the aside.
  const { content } = report;
  if (content.first < start && content.last > start && content.last <= end) {
    report.content = trim(reading, content.first, start) ?? content;
  }
}
