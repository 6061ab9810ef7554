import { afterAddressee } from './addressee.ts';
import type { Site } from './cue-site.ts';
import { isCapitalised, type Range, type Reading } from './reading.ts';
import { isTerminator } from './segments.ts';
import { describePhrase, type Speaker } from './speaker-phrase.ts';
import { findSubject, plainSubject, subjectPastPlace } from './speakers.ts';

/** Nothing but a name; it may end the sentence. */
export function wholeName(reading: Reading, { first, last }: Range): Range | null {
  const end = isTerminator(reading, last - 1) ? last - 1 : last;
  const name = findSubject(reading, { first, last: end }, 'any');
  return name?.named && name.first === first && name.last === end ? name : null;
}

/**
 * "“…,” said the interior minister, Ann Porter": the name is what the phrase stands beside. Not
 * "Ann Porter, chief executive of Northgate": what follows a name or is no bare name adds nothing.
 */
function withNameBehind({ reading, stretch, index, segment }: Site, found: Speaker): Speaker {
  const inner = stretch.segments[index + 1];
  const isPhrase = found.noun !== null && !isCapitalised(reading, found.first);
  if (!isPhrase || found.last !== segment.last || inner?.before !== ',' || inner.quote)
    return found;
  const name = wholeName(reading, inner);
  const isBare = name !== null && isCapitalised(reading, name.first);
  return isBare ? describePhrase(reading, { first: found.first, last: name.last }, found) : found;
}

/** The subject after the verb. */
export function rightSubject(site: Site): Speaker | null {
  const { reading, right, cue } = site;
  if (cue.gerund || reading.isIn('toldVerbs', cue.first)) return null;
  const found = findSubject(reading, afterAddressee(reading, right, cue.agreement), cue.agreement);
  // "предложил здание как центр": what it is to be, not who proposes it.
  const isAs =
    found && found.first > right.first && reading.isIn('parentheticals', found.first - 1);
  if (isAs && !reading.words.bareContent) return null;
  return found && withNameBehind(site, found);
}

/** Words right after the verb, where no known noun or name is. */
export function rightPlain({ reading, right, cue }: Site): Speaker | null {
  if (cue.gerund || reading.isIn('toldVerbs', cue.first)) return null;
  return plainSubject(reading, afterAddressee(reading, right, cue.agreement));
}

/** Words after where it was said, where no known noun or name is ("написали в сети | морские котики"). */
export function rightPastPlace({ reading, right, cue }: Site): Speaker | null {
  return cue.gerund ? null : subjectPastPlace(reading, right, cue.agreement);
}
