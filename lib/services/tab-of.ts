import { RequestFailure, type Sender } from '../browser/server.ts';

/** The tab a request is about: a frame's own tab; a panel names it. */
export function tabOf(sender: Sender, request: { readonly tabId?: number } = {}): number {
  const tabId = sender.role === 'page' ? (request.tabId ?? sender.tabId) : sender.tabId;
  if (typeof tabId !== 'number') throw new RequestFailure('bad-request', 'no tab');
  return tabId;
}
