import { hasBareContent } from './content-after.ts';
import { quotedBefore } from './content-before.ts';
import { draft, isRelativeClause, onlyFillers, type Site } from './cue-site.ts';
import { hasCue } from './cues.ts';
import { type Draft, tokensOf } from './draft.ts';
import type { Range, Reading } from './reading.ts';
import { wholeName } from './right-subject.ts';
import type { Segment } from './segments.ts';
import { describePhrase, type Speaker } from './speaker-phrase.ts';
import { findSubject } from './speakers.ts';

/** How many segments may stand between a speaker and the verb ("Porter, 52, the minister, who …"). */
const MAX_BETWEEN = 4;
/** In tokens: what is longer than the first is no name, what is shorter than the second no clause. */
const MAX_NAME = 9;
const MIN_CLAUSE = 4;

/** "“…,” Ann Porter, the deputy minister, told reporters": content, speaker, apposition, verb. */
export function readApposed(site: Site): Draft | null {
  const { stretch, reading, index, segment, left, cue } = site;
  if (cue.gerund || cue.kind !== 'verb' || left.first !== segment.first) return null;
  if (!/^[,)]$/.test(segment.before) || !onlyFillers(site, left)) return null;
  if (reading.isIn('conjunctions', segment.first) || hasBareContent(site)) return null;
  const reach = Math.max(stretch.first, index - 1 - MAX_BETWEEN);
  if (reading.words.bareContent) {
    const quoted = besideQuote(site, reach);
    if (quoted) return quoted;
  }
  for (let at = index - 1; at > reach; at--) {
    const outer = stretch.segments[at - 1];
    if (!outer || outer.quote || !isBetween(reading, stretch.segments[at])) return null;
    const content = contentBefore(site, at - 1);
    const source = content && wholeSubject(site, outer);
    if (source) return draft(site, withName(site, source, at), content);
  }
  return null;
}

/** "“…,” Ann Porter, head of Space, Defense, and Security, said": whoever stands right behind the quotation. */
function besideQuote(site: Site, reach: number): Draft | null {
  const { stretch, reading, index } = site;
  for (let at = index - 1; at > reach && isBetween(reading, stretch.segments[at]); at--) {
    const outer = stretch.segments[at - 1];
    if (!outer || outer.quote) return null;
    if (!stretch.segments[at - 2]?.quote || at - 2 < stretch.first) continue;
    const source = wholeSubject(site, outer);
    return source && draft(site, withName(site, source, at), quotedBefore(stretch, at - 1));
  }
  return null;
}

/** "“…,” the prime minister, Ann Porter, said": the name is what the phrase stands beside. */
function withName({ reading, stretch }: Site, source: Speaker, at: number): Speaker {
  const inner = stretch.segments[at];
  if (!inner || source.noun === null || source.link?.type === 'person') return source;
  const name = wholeName(reading, inner);
  return name ? describePhrase(reading, { first: source.first, last: name.last }, source) : source;
}

/** An apposition, an age or a relative clause. */
function isBetween(reading: Reading, inner: Segment | undefined): boolean {
  if (!inner || inner.quote || !/^[,(]$/.test(inner.before)) return false;
  return isRelativeClause(reading, inner) || !hasCue(reading, inner);
}

/** The quotations, or in English the clause, that end where a speaker begins. */
function contentBefore({ stretch, reading, index }: Site, at: number): Range | null {
  if (stretch.segments[at - 1]?.quote) return quotedBefore(stretch, at);
  if (!reading.words.bareContent || index + 1 < stretch.last) return null;
  const clause = tokensOf(stretch, stretch.first, at);
  if (!clause || clause.last - clause.first < MIN_CLAUSE) return null;
  return reading.isIn('prepositions', clause.first) ? null : clause;
}

/** A subject that takes up a segment. */
function wholeSubject({ reading, cue }: Site, range: Range): Speaker | null {
  if (range.last - range.first > MAX_NAME || hasCue(reading, range)) return null;
  const subject = findSubject(reading, range, cue.agreement);
  return subject?.first === range.first && (subject.named || subject.noun || subject.pronoun)
    ? subject
    : null;
}
