/**
 * node scripts/demo/library-pictures.ts [--browsers chromium,firefox] [--themes light,dark]
 *   [--articles 0,3,5000] [--widths 380,800,1400] [--languages en,ru,uk] [--to demo/library]
 *
 * The library, its data, an opened article, the comparison and its timeline, of libraries of several sizes, in
 * both themes, three widths and three languages (npm run build:e2e comes first). One picture each.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createTranslator } from '../../lib/i18n/translator.ts';
import type { Lang } from '../../lib/model/text.ts';
import { send } from '../bench/extension.ts';
import { fillIndexes, fillLibrary } from '../bench/fill-library.ts';
import type { Bed, BrowserKind, Tab } from '../browsers/bed.ts';
import { builtExtension } from '../browsers/built-extension.ts';
import { startChromium } from '../browsers/chromium.ts';
import { press } from '../browsers/controls.ts';
import { startFirefox } from '../browsers/firefox.ts';

const { values } = parseArgs({
  options: {
    browsers: { type: 'string', default: 'chromium,firefox' },
    themes: { type: 'string', default: 'light,dark' },
    articles: { type: 'string', default: '0,3,5000' },
    widths: { type: 'string', default: '380,800,1400' },
    languages: { type: 'string', default: 'en,ru,uk' },
    to: { type: 'string', default: join('demo', 'library') },
  },
});

const listOf = <T extends string>(list: string): T[] => list.split(',') as T[];
const HEIGHT = 900;
/** A pause in which fonts and transitions settle, milliseconds. */
const SETTLE = 250;

type Take = (tab: Tab, screen: string) => Promise<void>;

/** Waits until a screen has stopped loading. */
function ready(tab: Tab): Promise<unknown> {
  return tab.until(
    () =>
      document.querySelector('main') !== null &&
      document.querySelector('.skeleton, progress') === null,
  );
}

async function screens(bed: Bed, lang: Lang, articles: number, take: Take): Promise<void> {
  const tr = createTranslator(lang);
  const visit = async (path: string, look: (tab: Tab) => Promise<void>): Promise<void> => {
    const tab = await bed.openPage(path);
    await ready(tab);
    await look(tab);
    await tab.close();
  };
  await visit('library.html', (tab) => take(tab, 'library'));
  await visit('compare.html', (tab) => take(tab, 'chooser'));
  await visit('options.html#data', (tab) => take(tab, 'data'));
  if (articles === 0) return;
  await visit('library.html#bench-000000', (tab) => take(tab, 'reader'));
  await visit('compare.html#bench-000000,bench-000001,bench-000002', async (tab) => {
    await take(tab, 'comparison');
    await press(tab, tr.t('compare.texts'));
    await take(tab, 'texts');
    await press(tab, tr.t('compare.timeline'));
    await take(tab, 'timeline');
  });
}

async function takeBed(kind: BrowserKind, theme: 'light' | 'dark'): Promise<void> {
  const start = kind === 'chromium' ? startChromium : startFirefox;
  const bed = await start({
    extension: builtExtension(kind),
    granted: true,
    language: 'en',
    colorScheme: theme,
    viewport: { width: 1400, height: HEIGHT },
  });
  try {
    const page = await bed.openPage('library.html');
    await ready(page);
    for (const articles of listOf(values.articles).map(Number)) {
      if (articles > 0) {
        await fillLibrary(page, articles);
        await send(page, 'data/accept', {});
        await fillIndexes(page);
      }
      for (const lang of listOf<Lang>(values.languages)) {
        await send(page, 'settings/set', { change: { language: lang, theme } });
        await screens(bed, lang, articles, async (tab, screen) => {
          for (const width of listOf(values.widths).map(Number)) {
            await tab.resize(width, HEIGHT);
            await new Promise((resolve) => setTimeout(resolve, SETTLE));
            const name = [screen, articles, width, lang, theme, kind].join('-');
            writeFileSync(join(values.to, `${name}.png`), await tab.screenshot());
          }
        });
      }
    }
  } finally {
    await bed.close();
  }
}

mkdirSync(values.to, { recursive: true });
for (const kind of listOf<BrowserKind>(values.browsers)) {
  for (const theme of listOf<'light' | 'dark'>(values.themes)) {
    const from = performance.now();
    await takeBed(kind, theme);
    console.log(`${kind}, ${theme}: ${Math.round((performance.now() - from) / 1000)} s`);
  }
}
