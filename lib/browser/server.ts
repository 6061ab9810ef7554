/** How the background answers requests, and speaks to tabs and frames. */
import type { Article } from '../model/news.ts';
import type {
  Answer,
  AnswerOf,
  FrameEvent,
  ReaderCommand,
  RequestError,
  RequestOf,
  RequestType,
  SenderRole,
} from '../protocol.ts';
import { REQUEST_ROLES } from '../protocol.ts';
import { type Browser, browser } from './extension.ts';
import { openTabs } from './tabs.ts';
import { isAnswer, readWire, type Wire } from './wire.ts';

/** Who sent a request, as the browser (not the message) says. */
export interface Sender {
  readonly role: SenderRole;
  /** The tab it came from; absent for a panel. */
  readonly tabId: number | null;
  /** Address of the tab's document, where the browser tells it. */
  readonly url: string | null;
}

/** An expected failure of a handler; anything else that is thrown is a bug and logged. */
export class RequestFailure extends Error {
  readonly code: RequestError;
  constructor(code: RequestError, detail?: string) {
    super(detail ?? code);
    this.code = code;
  }
}

export type Handlers = {
  readonly [T in RequestType]: (request: RequestOf<T>, sender: Sender) => Promise<AnswerOf<T>>;
};

/**
 * The role of a sender. `origin`/`url` and `frameId` are set by the browser process and cannot be
 * chosen by a page; nothing in the message is trusted for this.
 */
export function roleOf(sender: Browser.runtime.MessageSender): SenderRole | null {
  if (sender.id !== browser.runtime.id) return null;
  const own = browser.runtime.getURL('/').replace(/\/$/, '');
  const from = sender.origin ?? (sender.url ? new URL(sender.url).origin : '');
  const ours = from === own || (sender.url?.startsWith(`${own}/`) ?? false);
  if (!ours) return sender.tab && sender.frameId === 0 ? 'reader' : null;
  return sender.tab && (sender.frameId ?? 0) > 0 ? 'frame' : 'page';
}

/** Says what an unexpected error comes from, where that can be told. */
export type Explain = (error: unknown) => Promise<RequestFailure | null>;

/** Answers requests with the handlers; refuses what the sender's role may not ask. */
export function serve(handlers: Handlers, explain: Explain): void {
  const hear = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    reply: (answer: Answer<unknown>) => void,
  ): boolean | undefined => {
    const wire = readWire(message);
    if (wire?.sidelight !== 'request') return undefined;
    void answer(handlers, wire, sender, explain).then(reply);
    return true;
  };
  browser.runtime.onMessage.addListener(hear);
}

async function answer(
  handlers: Handlers,
  wire: Extract<Wire, { sidelight: 'request' }>,
  from: Browser.runtime.MessageSender,
  explain: Explain,
): Promise<Answer<unknown>> {
  const role = roleOf(from);
  if (role === null || !REQUEST_ROLES[wire.type].includes(role)) {
    return { sidelight: 1, ok: false, error: 'refused' };
  }
  if (typeof wire.request !== 'object' || wire.request === null) {
    return { sidelight: 1, ok: false, error: 'bad-request' };
  }
  const sender: Sender = { role, tabId: from.tab?.id ?? null, url: from.tab?.url ?? null };
  // The table's types tie each handler to its request; the index signature loses the tie.
  const handle = handlers[wire.type] as (request: unknown, sender: Sender) => Promise<unknown>;
  try {
    return { sidelight: 1, ok: true, value: await handle(wire.request, sender) };
  } catch (error) {
    const failure = error instanceof RequestFailure ? error : await explain(error);
    if (failure) {
      return { sidelight: 1, ok: false, error: failure.code, detail: failure.message };
    }
    console.error(`sidelight: ${wire.type} failed`, error);
    return { sidelight: 1, ok: false, error: 'failed', detail: String(error) };
  }
}

/** Tells the reader of a tab; its reply, or null when nobody is reading there. */
export async function tellReader(tabId: number, command: ReaderCommand): Promise<unknown> {
  try {
    const message = { sidelight: 'command', command } satisfies Wire;
    const reply: unknown = await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
    return isAnswer(reply) && reply.ok ? reply.value : null;
  } catch {
    // No content script of ours in that tab: an ordinary state.
    return null;
  }
}

/**
 * Tells every open frame and page of ours. Firefox gives frames inside a page only what content
 * scripts have: what is sent to the extension's pages does not reach them, what is sent to their
 * tab does.
 */
export function tellFrames(event: FrameEvent): void {
  const message = { sidelight: 'event', event } satisfies Wire;
  const nobody = (): void => {
    // Nobody is listening: an ordinary state.
  };
  browser.runtime.sendMessage(message).catch(nobody);
  if (!import.meta.env.FIREFOX) return;
  const tell = (tabId: number): void => void browser.tabs.sendMessage(tabId, message).catch(nobody);
  if ('tabId' in event) tell(event.tabId);
  else void openTabs().then((tabIds) => tabIds.forEach(tell));
}

/** Hears the articles that the bench sends. Only in the build for tests. */
export function onProbe(answerProbe: (article: Article) => Promise<string>): void {
  const hear = (
    message: { readonly sidelight?: unknown; readonly probe?: Article },
    _sender: Browser.runtime.MessageSender,
    reply: (answer: string) => void,
  ): boolean | undefined => {
    if (message.sidelight !== 'probe' || !message.probe) return undefined;
    void answerProbe(message.probe).then(reply);
    return true;
  };
  browser.runtime.onMessage.addListener(hear);
}
