/** Names, notes, look-ups and the consent for them, as the extension's pages and frames ask for them. */
import type { Result } from '../model/result.ts';
import type { AnswerOf, RequestOf } from '../protocol.ts';
import { ask, removeOrigins, requestOrigins } from './client.ts';

type LookupAnswer = AnswerOf<'online/look-up'>;
type FoundLookup = Extract<LookupAnswer, { readonly ok: true }>['value'];

/** Looks a name up; every failure, ours or the network's, is told by its code. */
export async function lookUp(
  query: RequestOf<'online/look-up'>['query'],
): Promise<Result<FoundLookup>> {
  const answer = await ask('online/look-up', { query });
  return answer.ok ? answer.value : answer;
}

/** What is known by a name; nothing where the question failed. */
export async function findNames(query: string): Promise<AnswerOf<'names/find'>> {
  const answer = await ask('names/find', { query });
  return answer.ok ? answer.value : [];
}

/** Keeps the reader's note; true once it is kept. */
export async function setNote(subject: string, text: string): Promise<boolean> {
  return (await ask('notes/set', { subject, text })).ok;
}

/**
 * Lets hosts be asked; must be called from a click. The browser is asked first (`declined`,
 * `elsewhere`); any other error is that the consent could not be kept.
 */
export async function agreeToHosts(hosts: readonly string[]): Promise<Result<unknown>> {
  const agreed = await requestOrigins(hosts.map(originOf), 'options.html#online');
  return agreed.ok ? ask('settings/online-hosts', { hosts, agreed: true }) : agreed;
}

/**
 * Takes the consent for hosts back, and gives the browser's permission back (`not-given-back` where
 * it keeps that): that even where the consent could not be taken back, for without it nothing is sent.
 */
export async function forbidHosts(hosts: readonly string[]): Promise<Result<unknown>> {
  const forbidden = await ask('settings/online-hosts', { hosts, agreed: false });
  const removed = await removeOrigins(hosts.map(originOf));
  return forbidden.ok ? removed : forbidden;
}

/** Test builds also reach the newsstand, which speaks no https. */
function originOf(host: string): string {
  const isTest = import.meta.env.MODE === 'e2e' && host.endsWith('.test');
  return `${isTest ? 'http' : 'https'}://${host}/*`;
}
