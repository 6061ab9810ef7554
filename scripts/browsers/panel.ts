/** Chromium's side panel, which is no tab and no frame of one. */
import type { BrowserContext } from '@playwright/test';
import { withTarget } from './targets.ts';

/** Opens the extension's panel beside the tab in front. */
export async function openPanel(context: BrowserContext, base: string): Promise<void> {
  const inFront = context.pages().at(-1);
  const page = await context.newPage();
  await page.goto(`${base}library.html`);
  // The driver runs this as if the reader had clicked, which the browser demands.
  await page.evaluate(async () => {
    const { id: windowId } = await chrome.windows.getCurrent();
    if (windowId !== undefined) await chrome.sidePanel.open({ windowId });
  });
  await page.close();
  await inFront?.bringToFront();
}

/** What the panel shows. @throws Error when it is not open */
export async function panelText(context: BrowserContext, base: string): Promise<string> {
  return withTarget(
    context,
    ({ type, url, attached }) => type === 'page' && !attached && url.startsWith(`${base}sidebar`),
    async (send) => {
      const answer = (await send('Runtime.evaluate', {
        expression: 'document.body.innerText',
        returnByValue: true,
      })) as { readonly result: { readonly value?: unknown } };
      return String(answer.result.value).replace(/\s+/g, ' ');
    },
  );
}
