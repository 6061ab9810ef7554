import type { OnlineFailure } from '../model/online.ts';
import type { Result } from '../model/result.ts';
import { readCapped } from './read-capped.ts';
import { retryMoment } from './retry-after.ts';

/** A request as the reader's wish has made it; the address is checked by then. */
export interface RequestToSend {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded bytes of the body at most. */
  readonly maxBytes: number;
  /** Milliseconds from sending to the last byte at most. */
  readonly timeout: number;
}

/** An answer of a server. */
export interface OnlineAnswer {
  readonly body: Uint8Array;
  /** True for 304: nothing has changed since the answer whose marks the request named. */
  readonly unchanged: boolean;
  readonly contentType: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What came of a request, for the log as well. */
export interface Outcome {
  /** HTTP status, or 0 where none came. */
  readonly status: number;
  /** Bytes of the body that were read. */
  readonly bytes: number;
  readonly retryAt: number | null;
  readonly answer: Result<OnlineAnswer, OnlineFailure>;
}

/** Sends a request without cookies and referrer, and reads the answer within its limits. */
export async function sendRequest(request: RequestToSend, now: number): Promise<Outcome> {
  const deadline = AbortSignal.timeout(request.timeout);
  let status = 0;
  let retryAt: number | null = null;
  const failed = (error: OnlineFailure, bytes = 0): Outcome => ({
    status,
    bytes,
    retryAt,
    answer: { ok: false, error },
  });
  try {
    const response = await fetch(request.url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // A redirect could lead to a host that was not agreed to, or into the reader's own network,
      // and where it leads the browser does not tell.
      redirect: 'manual',
      cache: 'no-store',
      headers: { ...request.headers },
      signal: deadline,
    });
    status = response.status;
    retryAt = retryMoment(response.headers.get('Retry-After'), status, now);
    const refusal = refusalOf(response);
    if (refusal) {
      await response.body?.cancel();
      return failed(refusal);
    }
    const { bytes, body } = await readCapped(response, request.maxBytes);
    if (body === null) return failed('too-large', bytes);
    return { status, bytes, retryAt, answer: { ok: true, value: answerOf(response, body) } };
  } catch {
    // The network's own errors say no more than that it failed; the clock tells the slow ones.
    return failed(deadline.aborted ? 'too-slow' : 'unreachable');
  }
}

function answerOf({ status, headers }: Response, body: Uint8Array): OnlineAnswer {
  return {
    body,
    unchanged: status === 304,
    contentType: headers.get('Content-Type'),
    etag: headers.get('ETag'),
    lastModified: headers.get('Last-Modified'),
  };
}

function refusalOf({ type, status, ok }: Response): OnlineFailure | null {
  if (status === 304) return null;
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return 'redirected';
  if (status === 410) return 'gone';
  if (status === 429) return 'wait';
  if (status >= 500) return 'unavailable';
  return ok ? null : 'refused';
}
