import type { BrowserContext, CDPSession, Page } from '@playwright/test';

/** Bytes that a world of JavaScript holds after a collection. */
export interface Heap {
  /** Objects, strings, code. */
  readonly objects: number;
  /** What array buffers hold outside it. */
  readonly buffers: number;
}

interface Usage {
  readonly usedSize: number;
  readonly backingStorageSize?: number;
}

function heapOf({ usedSize, backingStorageSize = 0 }: Usage): Heap {
  return { objects: usedSize, buffers: backingStorageSize };
}

/** The heap of the process that shows a page: the page's own world and the extension's. */
export async function pageHeap(context: BrowserContext, page: Page): Promise<Heap> {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as Usage;
  await session.detach();
  return heapOf(usage);
}

/** Sends one command to a target that is attached without a session of its own. */
async function ask(browser: CDPSession, sessionId: string, method: string): Promise<unknown> {
  const id = 1 + Math.floor(Math.random() * 1e9);
  const answer = new Promise<unknown>((resolve) => {
    const listen = ({ message }: { message: string }): void => {
      const read = JSON.parse(message) as { id?: number; result?: unknown };
      if (read.id !== id) return;
      browser.off('Target.receivedMessageFromTarget', listen);
      resolve(read.result);
    };
    browser.on('Target.receivedMessageFromTarget', listen);
  });
  const message = JSON.stringify({ id, method });
  await browser.send('Target.sendMessageToTarget', { sessionId, message });
  return answer;
}

/** The heap of an extension's service worker, which must be running. */
export async function workerHeap(context: BrowserContext, base: string): Promise<Heap> {
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('the context has no browser');
  const { targetInfos } = await browser.send('Target.getTargets');
  const target = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith(base),
  );
  if (!target) throw new Error('the background is not running');
  const { targetId } = target;
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  await ask(browser, sessionId, 'HeapProfiler.collectGarbage');
  const usage = (await ask(browser, sessionId, 'Runtime.getHeapUsage')) as Usage;
  await browser.detach();
  return heapOf(usage);
}
