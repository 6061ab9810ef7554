import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type Explain,
  type Handlers,
  RequestFailure,
  roleOf,
  serve,
} from '../../lib/browser/server.ts';
import { REQUEST_ROLES, type RequestType, type SenderRole } from '../../lib/protocol.ts';

type MessageSender = Parameters<typeof roleOf>[0];

const ID = 'our-id';
const OWN = `chrome-extension://${ID}`;
const tab = { id: 7, url: 'https://news.example/a' } as MessageSender['tab'];

/** Everybody who might send a message, and what the browser says of them. */
const SENDERS: Readonly<Record<string, { sender: MessageSender; role: SenderRole | null }>> = {
  'the content script in a tab': {
    sender: { id: ID, tab, frameId: 0, origin: 'https://news.example', url: tab?.url ?? '' },
    role: 'reader',
  },
  'a content script in a frame of the page': {
    sender: { id: ID, tab, frameId: 3, origin: 'https://ads.example', url: 'https://ads.example/' },
    role: null,
  },
  'our frame in a tab': {
    sender: { id: ID, tab, frameId: 5, origin: OWN, url: `${OWN}/sidebar.html` },
    role: 'frame',
  },
  'our page in a tab of its own': {
    sender: { id: ID, tab, frameId: 0, origin: OWN, url: `${OWN}/library.html` },
    role: 'page',
  },
  'our page in the side panel': {
    sender: { id: ID, origin: OWN, url: `${OWN}/sidebar.html` },
    role: 'page',
  },
  'another extension': {
    sender: { id: 'somebody-else', origin: 'chrome-extension://somebody-else' },
    role: null,
  },
  'a page that names itself as ours': {
    sender: {
      id: ID,
      tab,
      frameId: 0,
      origin: 'https://evil.example',
      url: `https://evil.example/?${OWN}/`,
    },
    role: 'reader',
  },
  'nobody in particular': { sender: {}, role: null },
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `${OWN}${path}`);
  Object.defineProperty(fakeBrowser.runtime, 'id', { value: ID, configurable: true });
});

describe('roleOf', () => {
  it.each(Object.entries(SENDERS))('%s', (_name, { sender, role }) => {
    expect(roleOf(sender)).toBe(role);
  });
});

describe('serve', () => {
  const called: string[] = [];

  function start(
    handle: () => Promise<unknown> = async () => 'done',
    explain: Explain = async () => null,
  ): void {
    called.length = 0;
    const handlers = Object.fromEntries(
      Object.keys(REQUEST_ROLES).map((type) => [
        type,
        async () => {
          called.push(type);
          return handle();
        },
      ]),
    );
    serve(handlers as unknown as Handlers, explain);
  }

  /** Sends as the browser would, and waits for the reply; undefined when nobody replies. */
  function send(message: unknown, sender: MessageSender): Promise<unknown> {
    return new Promise((resolve) => {
      const listeners = vi.mocked(fakeBrowser.runtime.onMessage);
      const replies = (
        listeners as unknown as { trigger(...args: unknown[]): Promise<unknown[]> }
      ).trigger(message, sender, resolve);
      void replies.then((taken) => {
        if (!taken.includes(true)) resolve(undefined);
      });
    });
  }

  const types = Object.keys(REQUEST_ROLES) as RequestType[];
  const pairs = types.flatMap((type) =>
    Object.entries(SENDERS).map(([name, { sender, role }]) => ({ type, name, sender, role })),
  );

  it('answers exactly those senders whose role is listed', async () => {
    start();
    for (const { type, name, sender, role } of pairs) {
      called.length = 0;
      const allowed = role !== null && REQUEST_ROLES[type].includes(role);
      const reply = await send({ sidelight: 'request', type, request: {} }, sender);
      expect(called, `${type} from ${name}`).toEqual(allowed ? [type] : []);
      expect(reply).toMatchObject(
        allowed ? { ok: true, value: 'done' } : { ok: false, error: 'refused' },
      );
    }
    expect(pairs.length).toBeGreaterThan(200);
  });

  it.each([
    ['nothing', undefined],
    ['a string', 'sidebar/state'],
    ['no mark of ours', { type: 'sidebar/state', request: {} }],
    ['a type of no request', { sidelight: 'request', type: 'library/burn', request: {} }],
    ['a type out of the prototype', { sidelight: 'request', type: 'constructor', request: {} }],
    ['a type that is no string', { sidelight: 'request', type: ['sidebar/state'], request: {} }],
  ])('does not take %s for a request', async (_name, message) => {
    start();
    const { sender } = SENDERS['our page in the side panel'] ?? { sender: {} };
    expect(await send(message, sender)).toBeUndefined();
    expect(called).toEqual([]);
  });

  it('refuses a request without a body, and tells failures apart from bugs', async () => {
    const { sender } = SENDERS['our page in the side panel'] ?? { sender: {} };
    const ask = { sidelight: 'request', type: 'library/search', request: {} };
    start();
    expect(await send({ ...ask, request: 'all' }, sender)).toMatchObject({ error: 'bad-request' });

    fakeBrowser.reset();
    start(async () => {
      throw new RequestFailure('storage-full');
    });
    expect(await send(ask, sender)).toMatchObject({ ok: false, error: 'storage-full' });

    fakeBrowser.reset();
    vi.spyOn(console, 'error').mockReturnValue();
    start(async () => {
      throw new TypeError('a bug');
    });
    expect(await send(ask, sender)).toMatchObject({ ok: false, error: 'failed' });

    fakeBrowser.reset();
    start(
      async () => {
        throw new Error('Internal error opening backing store');
      },
      async () => new RequestFailure('storage-full'),
    );
    expect(await send(ask, sender)).toMatchObject({ ok: false, error: 'storage-full' });
  });
});
