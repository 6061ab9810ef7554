import { RequestFailure } from '../browser/server.ts';
import { readSession, writeSession } from '../browser/storage.ts';

/** Requests whose answer cannot be found out again once it was lost on its way. */
type Remembered = 'data/restore' | 'exchange/take' | 'library/change' | 'library/rename-tag';

const ID = /^[\w-]{8,80}$/;

/** Answers of one kind that are remembered: several pages of the extension may ask at once. */
const ANSWERS_KEPT = 4;

interface Answer {
  readonly id: string;
  readonly value: unknown;
}

async function answersOf(key: string): Promise<readonly Answer[]> {
  const kept = await readSession(key);
  return Array.isArray(kept) ? kept : [];
}

/**
 * Does what is asked, once for each id that the client made: asked again, because the answer
 * was lost with the background, it says what it said, and does nothing. The last few answers of each
 * kind are remembered, as long as the browser runs; a failure that is thrown is none. What dies before it is
 * remembered is done again: deeds change nothing the second time.
 *
 * @throws RequestFailure for an id that is none
 */
export async function answerOnce<T>(
  kind: Remembered,
  id: unknown,
  deed: () => Promise<T>,
): Promise<T> {
  if (typeof id !== 'string' || !ID.test(id)) throw new RequestFailure('bad-request', 'no id');
  const key = `answered:${kind}`;
  const before = (await answersOf(key)).find((answer) => answer.id === id);
  if (before) return before.value as T;
  const value = await deed();
  await writeSession(key, [{ id, value }, ...(await answersOf(key))].slice(0, ANSWERS_KEPT));
  return value;
}
