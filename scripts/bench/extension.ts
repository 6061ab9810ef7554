import type { AnswerOf, RequestOf, RequestType } from '../../lib/protocol.ts';
import type { Bed, BrowserKind, Tab } from '../browsers/bed.ts';
import { builtExtension } from '../browsers/built-extension.ts';
import { startChromium } from '../browsers/chromium.ts';
import { startFirefox } from '../browsers/firefox.ts';

/** The browsers that the bench measures in. */
export const BROWSERS: readonly BrowserKind[] = ['chromium', 'firefox'];

/** A browser with the extension, which has access to all hosts. */
export function startBed(kind: BrowserKind, extension = builtExtension(kind)): Promise<Bed> {
  const start = kind === 'chromium' ? startChromium : startFirefox;
  return start({ extension, granted: true, language: 'en' });
}

/** Sends a request to the background from a page of the extension, as that page would. */
export async function send<T extends RequestType>(
  page: Tab,
  type: T,
  request: RequestOf<T>,
): Promise<AnswerOf<T>> {
  const answer = await page.evaluate(
    (message) => chrome.runtime.sendMessage(message) as Promise<unknown>,
    { sidelight: 'request', type, request },
  );
  const { ok, value, error, detail } = answer as {
    ok: boolean;
    value: AnswerOf<T>;
    error?: string;
    detail?: string;
  };
  if (!ok) throw new Error(`${type}: ${error} ${detail ?? ''}`);
  return value;
}
