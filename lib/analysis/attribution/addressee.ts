import type { Agreement } from '../../languages/speech-data.ts';
import { closesQuotation, opensQuotation } from '../../text/quote-marks.ts';
import type { Range, Reading } from './reading.ts';
import { findSubject } from './speakers.ts';

/** A name in marks, marks included, is no longer than this, in tokens. */
const MAX_MARKED = 8;

/**
 * What stands after a verb, without the person told: "сообщил журналистам | Петров",
 * "рассказал «Интерфаксу» | глава комитета", "сообщили ТАСС | в мэрии". Names are left out only
 * where somebody else follows who may be the speaker.
 */
export function afterAddressee(reading: Reading, right: Range, agreement: Agreement): Range {
  if (reading.words.bareContent) return right;
  const told = reading.isIn('addressees', right.first) ? right.first + 1 : right.first;
  const named = nameEnd(reading, { first: told, last: right.last });
  const rest = { first: named, last: right.last };
  const first = named > told && speaksNext(reading, rest, agreement) ? named : told;
  return first < right.last ? { first, last: right.last } : { first: right.last, last: right.last };
}

/** The end of a name in marks or of an agency's name; the beginning if there is neither. */
function nameEnd(reading: Reading, { first, last }: Range): number {
  if (opensQuotation(reading.surface(first))) {
    for (let at = first + 1; at < Math.min(last, first + MAX_MARKED); at++) {
      if (closesQuotation(reading.surface(at))) return at + 1;
    }
    return first;
  }
  let end = first;
  while (end < last && reading.isIn('agencies', end)) end++;
  return end;
}

/** Whether a subject comes next, or the body that stands for one. */
function speaksNext(reading: Reading, range: Range, agreement: Agreement): boolean {
  if (range.first >= range.last) return false;
  if (agreement === 'pl' && reading.isIn('placePrepositions', range.first)) return true;
  return findSubject(reading, range, agreement)?.first === range.first;
}
