import { afterAddressee } from './addressee.ts';
import type { Site } from './cue-site.ts';
import type { Speaker } from './speaker-phrase.ts';
import { findSubject, plainSubject } from './speakers.ts';

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
