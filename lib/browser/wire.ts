import type { Answer, FrameEvent, ReaderCommand, RequestType } from '../protocol.ts';
import { REQUEST_ROLES } from '../protocol.ts';

/** What crosses, wrapped so that a stray message of anybody else is never taken for ours. */
export type Wire =
  | { readonly sidelight: 'request'; readonly type: RequestType; readonly request: unknown }
  | { readonly sidelight: 'event'; readonly event: FrameEvent }
  | { readonly sidelight: 'command'; readonly command: ReaderCommand };

/** Reads a message as ours, or null. Only the wrapping is checked: services check what is inside. */
export function readWire(message: unknown): Wire | null {
  if (typeof message !== 'object' || message === null) return null;
  const { sidelight, type } = message as { sidelight?: unknown; type?: unknown };
  if (sidelight === 'event' || sidelight === 'command') return message as Wire;
  const known = typeof type === 'string' && Object.hasOwn(REQUEST_ROLES, type);
  return sidelight === 'request' && known ? (message as Wire) : null;
}

/** True for our own answer object; a dying worker answers `undefined`. */
export function isAnswer(reply: unknown): reply is Answer<unknown> {
  return typeof reply === 'object' && reply !== null && 'sidelight' in reply && 'ok' in reply;
}
