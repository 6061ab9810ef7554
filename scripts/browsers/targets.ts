/** Chromium's targets that the driver itself has no hold of: workers, the browser's own panel. */
import type { BrowserContext, CDPSession } from '@playwright/test';

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
  readonly attached: boolean;
}

/** Sends a command to the target, and returns its result. */
export type Send = (method: string, params?: object) => Promise<unknown>;

/** Sends one command to a target that is attached without a session of its own. */
async function ask(
  browser: CDPSession,
  sessionId: string,
  { method, params = {} }: { readonly method: string; readonly params?: object },
): Promise<unknown> {
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
  const message = JSON.stringify({ id, method, params });
  await browser.send('Target.sendMessageToTarget', { sessionId, message });
  return answer;
}

/**
 * Attaches to the first target that fits, for as long as `use` runs.
 *
 * @throws Error when there is none
 */
export async function withTarget<T>(
  context: BrowserContext,
  fits: (target: TargetInfo) => boolean,
  use: (send: Send) => Promise<T>,
): Promise<T> {
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('the context has no browser');
  try {
    const { targetInfos } = await browser.send('Target.getTargets');
    const target = targetInfos.find(fits);
    if (!target) throw new Error('no such target is running');
    const { targetId } = target;
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    return await use((method, params) =>
      ask(browser, sessionId, { method, ...(params && { params }) }),
    );
  } finally {
    await browser.detach();
  }
}
