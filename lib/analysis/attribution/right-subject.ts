import { afterAddressee } from './addressee.ts';
import type { Site } from './cue-site.ts';
import type { Speaker } from './speaker-phrase.ts';
import { findSubject, plainSubject, subjectPastPlace } from './speakers.ts';

/** The subject after the verb. */
export function rightSubject({ reading, right, cue }: Site): Speaker | null {
  if (cue.gerund || reading.isIn('toldVerbs', cue.first)) return null;
  return findSubject(reading, afterAddressee(reading, right, cue.agreement), cue.agreement);
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
