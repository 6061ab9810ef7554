/**
 * The only place that reaches the network, and only with the reader's consent for the host.
 *
 * A request goes to a public https address without cookies and without a referrer; a redirect is
 * not followed; the body is read up to a limit of bytes and time; at most two run at once; what a
 * server says about waiting is kept; and every request that leaves is written down, with its
 * outcome, where the reader can see it.
 */
import type { OnlineFailure, OnlineLogEntry, OnlinePurpose } from '../model/online.ts';
import type { Result } from '../model/result.ts';
import { addressAllowed } from './allowed-address.ts';
import { readCapped } from './read-capped.ts';
import { retryMoment } from './retry-after.ts';

export interface OnlineRequest {
  readonly url: string;
  readonly why: OnlinePurpose;
  readonly headers?: Readonly<Record<string, string>>;
  /** Decoded bytes of the body at most. */
  readonly maxBytes?: number;
  /** Milliseconds from sending to the last byte at most. */
  readonly timeout?: number;
}

/** What the fetching needs from outside. */
export interface OnlineWorld {
  /** Whether the reader agreed to requests to this host (with its port, where it names one). */
  readonly mayAsk: (host: string) => Promise<boolean>;
  /** Until when a host asked us to wait, milliseconds since the epoch; null if it did not. */
  readonly retryAt: (host: string) => Promise<number | null>;
  readonly log: (entry: OnlineLogEntry) => Promise<void>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** True in test builds only: servers on this machine may be reached, also without encryption. */
  readonly loopback: boolean;
}

/** A body of an interface's answer is some tens of kilobytes; ten times that is a mistake. */
const MAX_BYTES = 1_000_000;
const TIMEOUT = 15_000;
/** Polite to the server (the Action API asks for few at once), enough for one reader. */
const MAX_AT_ONCE = 2;

export class OnlineClient {
  readonly #world: OnlineWorld;
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(world: OnlineWorld) {
    this.#world = world;
  }

  /** The body as text. Nothing is sent without consent, nor before a server's term is over. */
  async get(request: OnlineRequest): Promise<Result<string, OnlineFailure>> {
    const url = addressAllowed(request.url, this.#world.loopback);
    if (!url) return { ok: false, error: 'bad-address' };
    if (!(await this.#world.mayAsk(url.host))) return { ok: false, error: 'no-consent' };
    await this.#turn();
    try {
      const retryAt = await this.#world.retryAt(url.host);
      if (retryAt !== null && retryAt > this.#world.now()) return { ok: false, error: 'wait' };
      return await this.#send(url, request);
    } finally {
      this.#running -= 1;
      this.#waiting.shift()?.();
    }
  }

  async #turn(): Promise<void> {
    while (this.#running >= MAX_AT_ONCE) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    this.#running += 1;
  }

  async #send(url: URL, request: OnlineRequest): Promise<Result<string, OnlineFailure>> {
    const at = this.#world.now();
    const outcome = await exchange(url, request, at);
    await this.#world.log({
      id: crypto.randomUUID(),
      at,
      host: url.host,
      path: url.pathname + url.search,
      why: request.why,
      status: outcome.status,
      bytes: outcome.bytes,
      failure: outcome.body.ok ? null : outcome.body.error,
      retryAt: outcome.retryAt,
    });
    return outcome.body;
  }
}

interface Outcome {
  readonly status: number;
  readonly bytes: number;
  readonly retryAt: number | null;
  readonly body: Result<string, OnlineFailure>;
}

async function exchange(url: URL, request: OnlineRequest, now: number): Promise<Outcome> {
  const deadline = AbortSignal.timeout(request.timeout ?? TIMEOUT);
  let status = 0;
  let retryAt: number | null = null;
  const failed = (error: OnlineFailure, bytes = 0): Outcome => ({
    status,
    bytes,
    retryAt,
    body: { ok: false, error },
  });
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // A redirect could lead to a host that was not agreed to, or into the reader's own network.
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
    const { bytes, text } = await readCapped(response, request.maxBytes ?? MAX_BYTES);
    if (text === null) return failed('too-large', bytes);
    return { status, bytes, retryAt, body: { ok: true, value: text } };
  } catch {
    // The network's own errors say no more than that it failed; the clock tells the slow ones.
    return failed(deadline.aborted ? 'too-slow' : 'unreachable');
  }
}

function refusalOf({ type, status, ok }: Response): OnlineFailure | null {
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return 'redirected';
  if (status === 429) return 'wait';
  if (status >= 500) return 'unavailable';
  return ok ? null : 'refused';
}
