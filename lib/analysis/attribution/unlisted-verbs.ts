import { findCues } from './cues.ts';
import type { Draft, Stretch } from './draft.ts';
import type { Range, Reading } from './reading.ts';
import { readUnlistedAside } from './unlisted-asides.ts';
import { readUnlistedClause } from './unlisted-clauses.ts';

/**
 * Statements by verbs that no list has, where the shape of the sentence tells that somebody
 * speaks: "Губернатор хорохорился, что …", "Синоптик стращает: …", "The minister blustered
 * that …", and asides: "Дорогу, ворчат дачники, чинят", "The bridge, engineers grouse, was …".
 * After a whole clause an aside needs a verb that the lists have ("…, негодует мэр"): by shape
 * alone "…, погибли люди" is the same. Verbs of deeds and of perception are left out (`deeds` of the language).
 */
export function readUnlistedVerbs(stretch: Stretch): Draft[] {
  const { reading, segments, first, last, drafts } = stretch;
  const found: Draft[] = [];
  for (let index = first; index < last; index++) {
    const segment = segments[index];
    if (!segment || segment.quote || isUsed(drafts, segment)) continue;
    const draft =
      (takesClause(reading, segment) ? null : readUnlistedClause(stretch, index)) ??
      readUnlistedAside(stretch, index);
    if (draft) found.push(draft);
  }
  return found;
}

/** Whether something said is known that begins in a segment or whose verb stands there. */
function isUsed(drafts: readonly Draft[], { first, last }: Range): boolean {
  const within = (at: number) => at >= first && at < last;
  return drafts.some(({ cue, content }) => (cue && within(cue.first)) || within(content.first));
}

/** Whether a verb stands in a range that takes a clause and has been read as a cue. */
function takesClause(reading: Reading, range: Range): boolean {
  return findCues(reading, range).some(({ gerund, frames }) => !gerund && frames.size > 0);
}
