import type { Bed, BedOptions, BrowserKind } from '../../scripts/browsers/bed.ts';
import { builtExtension } from '../../scripts/browsers/built-extension.ts';
import { startChromium } from '../../scripts/browsers/chromium.ts';
import { startFirefox } from '../../scripts/browsers/firefox.ts';

/** Starts a browser with the extension, does something with it, and closes it whatever happens. */
export async function withBed<T>(
  kind: BrowserKind,
  options: BedOptions,
  work: (bed: Bed) => Promise<T>,
): Promise<T> {
  const start = kind === 'chromium' ? startChromium : startFirefox;
  const extension = builtExtension(kind);
  const bed = await start({ extension, granted: true, language: 'en', ...options });
  try {
    return await work(bed);
  } finally {
    await bed.close();
  }
}
