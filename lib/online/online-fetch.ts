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
import { decodeAs } from '../text/decode-as.ts';
import { addressAllowed } from './allowed-address.ts';
import { type OnlineAnswer, sendRequest } from './send-request.ts';

export interface OnlineRequest {
  readonly url: string;
  readonly why: OnlinePurpose;
  readonly headers?: Readonly<Record<string, string>>;
  /** Decoded bytes of the body at most. */
  readonly maxBytes?: number;
  /** Milliseconds from sending to the last byte at most. */
  readonly timeout?: number;
  /**
   * Sent only when no other such request to its host is open, and this long after the last one,
   * milliseconds: what comes sooner waits. Absent where a reader waits for the answer.
   */
  readonly pause?: number;
}

/** What the fetching needs from outside. */
export interface OnlineWorld {
  /** Whether the reader agreed to requests to the host of this address. */
  readonly mayAsk: (url: URL) => Promise<boolean>;
  /** Until when a host asked us to wait, milliseconds since the epoch; null if it did not. */
  readonly retryAt: (host: string) => Promise<number | null>;
  /** When a host was asked last, milliseconds since the epoch; null if it never was. */
  readonly askedAt: (host: string) => Promise<number | null>;
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
  readonly #lanes = new Map<string, Promise<unknown>>();

  constructor(world: OnlineWorld) {
    this.#world = world;
  }

  /** The body as UTF-8 text. Nothing is sent without consent, nor before a server's term is over. */
  async get(request: OnlineRequest): Promise<Result<string, OnlineFailure>> {
    const answer = await this.ask(request);
    return answer.ok
      ? { ok: true, value: decodeAs(answer.value.body, 'utf-8', false) ?? '' }
      : answer;
  }

  /** The answer as it came, by the same rules. */
  async ask(request: OnlineRequest): Promise<Result<OnlineAnswer, OnlineFailure>> {
    const url = addressAllowed(request.url, this.#world.loopback);
    if (!url) return { ok: false, error: 'bad-address' };
    if (!(await this.#world.mayAsk(url))) return { ok: false, error: 'no-consent' };
    const { pause } = request;
    if (pause === undefined) return this.#inTurn(url, request);
    return this.#alone(url.host, async () => {
      const last = await this.#world.askedAt(url.host);
      const wait = last === null ? 0 : Math.min(last + pause - this.#world.now(), pause);
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      return this.#inTurn(url, request);
    });
  }

  async #inTurn(url: URL, request: OnlineRequest): Promise<Result<OnlineAnswer, OnlineFailure>> {
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

  /** Runs one thing after another for each host. */
  async #alone<T>(host: string, run: () => Promise<T>): Promise<T> {
    const before = this.#lanes.get(host) ?? Promise.resolve();
    const mine = before.then(run, run);
    this.#lanes.set(host, mine);
    try {
      return await mine;
    } finally {
      if (this.#lanes.get(host) === mine) this.#lanes.delete(host);
    }
  }

  async #turn(): Promise<void> {
    while (this.#running >= MAX_AT_ONCE) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    this.#running += 1;
  }

  async #send(url: URL, request: OnlineRequest): Promise<Result<OnlineAnswer, OnlineFailure>> {
    const at = this.#world.now();
    const { headers = {}, maxBytes = MAX_BYTES, timeout = TIMEOUT } = request;
    const { status, bytes, retryAt, answer } = await sendRequest(
      { url, headers, maxBytes, timeout },
      at,
    );
    await this.#world.log({
      id: crypto.randomUUID(),
      at,
      host: url.host,
      path: url.pathname + url.search,
      why: request.why,
      status,
      bytes,
      failure: answer.ok ? null : answer.error,
      retryAt,
    });
    return answer;
  }
}
