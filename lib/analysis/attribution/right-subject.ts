import { afterAddressee } from './addressee.ts';
import type { Site } from './cue-site.ts';
import type { Speaker } from './speaker-phrase.ts';
import { findSubject, plainSubject, subjectPastPlace } from './speakers.ts';

/** The subject after the verb. */
export function rightSubject({ reading, right, cue }: Site): Speaker | null {
  if (cue.gerund || reading.isIn('toldVerbs', cue.first)) return null;
  const found = findSubject(reading, afterAddressee(reading, right, cue.agreement), cue.agreement);
  // "предложил здание как центр": what it is to be, not who proposes it.
  const isAs =
    found && found.first > right.first && reading.isIn('parentheticals', found.first - 1);
  return isAs && !reading.words.bareContent ? null : found;
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
