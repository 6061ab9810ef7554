import { RequestFailure } from '../browser/server.ts';
import { LONGEST_NOTE, writeNote } from '../store/notes.ts';
import type { Services } from './services.ts';
import { type HandlersFor, stored } from './stored.ts';

/** A subject at most, UTF-16 units. */
const MAX_SUBJECT = 300;

/** The handlers of `notes/…`. */
export function noteHandlers({ db, now }: Services): HandlersFor<'notes'> {
  return {
    'notes/set': async ({ subject, text }) => {
      const fits =
        typeof subject === 'string' &&
        typeof text === 'string' &&
        subject.length <= MAX_SUBJECT &&
        text.length <= LONGEST_NOTE;
      if (!fits) throw new RequestFailure('bad-request', 'no note');
      await stored(() => writeNote(db, subject, text, now()));
      return null;
    },
  };
}
