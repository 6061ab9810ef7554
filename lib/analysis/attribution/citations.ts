import { clauseWords } from '../../languages/en/clause-words.ts';
import { quotedBefore } from './content-before.ts';
import { draft, isBackReference, type Site, sentenceBefore } from './cue-site.ts';
import { type Draft, trim } from './draft.ts';
import { rightSubject } from './right-subject.ts';
import { describePhrase, type Speaker } from './speaker-phrase.ts';
import { findSubject } from './speakers.ts';
import { leftSubject } from './verb-speaker.ts';

/** "The paper quoted him as saying …", «…», — цитирует министра агентство. */
export function readCitation(site: Site): Draft | null {
  const { reading, right, cue, stretch, index } = site;
  if (!cue.frames.has('c')) return null;
  const reporter = leftSubject(site);
  for (let at = right.first; at + 1 < right.last; at++) {
    if (
      !clauseWords.asWords.has(reading.norm(at)) ||
      !reading.data.verbs.get(reading.norm(at + 1))?.gerund
    )
      continue;
    const source = describePhrase(reading, { first: right.first, last: at }, null);
    const end = stretch.segments[stretch.last - 1]?.last ?? right.last;
    // "“…,” the agency quoted the minister as saying".
    const isQuoted = stretch.segments[index - 1]?.quote !== undefined;
    const before = isQuoted && index > stretch.first ? quotedBefore(stretch, index) : null;
    return viaReporter(draft(site, source, trim(reading, at + 2, end) ?? before), reporter);
  }
  if (reading.words.bareContent || !stretch.segments[index - 1]?.quote) return null;
  const cited = { ...site, cue: { ...cue, agreement: 'any' as const } };
  const who = describePhrase(reading, right, null);
  const agency = rightSubject(cited);
  const last = agency && agency.first > right.first ? agency.first : right.last;
  const source = describePhrase(reading, { first: right.first, last }, null);
  return viaReporter(
    draft(site, who.link ? { ...source, link: who.link } : source, quotedBefore(stretch, index)),
    last < right.last ? agency : reporter,
  );
}

function viaReporter(found: Draft | null, reporter: Speaker | null): Draft | null {
  if (reporter) found?.via.push({ first: reporter.first, last: reporter.last });
  return found;
}

/** "This was announced by the mayor." */
export function readPassive(site: Site): Draft | null {
  if (site.cue.kind !== 'passive') return null;
  const source = findSubject(
    site.reading,
    { first: site.cue.last + 1, last: site.right.last },
    'any',
  );
  const content = isBackReference(site, site.left)
    ? sentenceBefore(site)
    : trim(site.reading, site.left.first, site.left.last - 1);
  // "… that the theft had been ordered by a collector": what somebody else says was done.
  if (content && site.reading.isIn('complementizers', content.first)) return null;
  return draft(site, source, content);
}
