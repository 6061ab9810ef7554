import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { en } from '../../lib/i18n/messages/en.ts';
import type { Bed, Tab } from '../browsers/bed.ts';
import { startChromium } from '../browsers/chromium.ts';
import { pointAt, press, showsText, waitForMarks } from '../browsers/controls.ts';
import { saveArticle } from '../browsers/save-article.ts';
import { FIRST_ARTICLE, OTHER_ARTICLES } from './first-article.ts';
import { followOutlets } from './follow-outlets.ts';

/** A pause in which fonts, images and transitions settle, milliseconds. */
const SETTLE = 700;
const WIDTHS = [1440, 1024, 600] as const;
const HEIGHT = 900;

type Take = (tab: Tab, name: string) => Promise<void>;

/** Pictures go to a folder; each is told as it is made. */
function camera(folder: string): Take {
  return async (tab, name) => {
    await tab.evaluate((pause) => new Promise((resolve) => setTimeout(resolve, pause)), SETTLE);
    const path = join(folder, `${name}.png`);
    writeFileSync(path, await tab.screenshot());
    console.log(relative(process.cwd(), path));
  };
}

async function article(bed: Bed, take: Take, theme: string): Promise<void> {
  const tab = await bed.open(FIRST_ARTICLE);
  await waitForMarks(tab);
  await take(tab, `${theme}-1-article-with-marks`);
  await pointAt(tab, 'Сергей Рябков');
  await showsText(await tab.frame('card.html'), en['card.why']);
  await take(tab, `${theme}-2-card`);
  await tab.press('Escape');
  await tab.evaluate(() => scrollTo(0, 0));
  await bed.clickToolbar(tab);
  const sidebar = await tab.frame('sidebar.html');
  await showsText(sidebar, en['section.statements']);
  for (const width of WIDTHS) {
    await tab.resize(width, HEIGHT);
    await take(tab, `${theme}-3-sidebar-${width}`);
  }
  await tab.resize(WIDTHS[0], HEIGHT);
  await pointAt(tab, 'Сергей Рябков');
  await take(tab, `${theme}-4-sidebar-and-card`);
  await tab.press('Escape');
  await press(sidebar, en['save.save']);
  await showsText(sidebar, en['save.saved']);
}

async function library(bed: Bed, take: Take, theme: string): Promise<void> {
  const tab = await bed.openPage('library.html');
  await showsText(tab, en['library.saved'].split('{')[0] ?? '');
  await take(tab, `${theme}-6-library`);
  await press(tab, 'Россия и США провели в Женеве');
  await tab.until(() => document.querySelector('article mark') !== null);
  await take(tab, `${theme}-7-reading-view`);
}

async function compare(bed: Bed, take: Take, theme: string): Promise<void> {
  const tab = await bed.openPage('compare.html');
  await showsText(tab, en['compare.compareSet']);
  await take(tab, `${theme}-8-compare-choose`);
  await press(tab, en['compare.compareSet']);
  await showsText(tab, en['compare.table']);
  for (const width of WIDTHS) {
    await tab.resize(width, HEIGHT);
    await take(tab, `${theme}-9-comparison-${width}`);
  }
  await tab.resize(WIDTHS[0], HEIGHT);
  await press(tab, en['compare.texts']);
  await take(tab, `${theme}-9-comparison-texts`);
  await press(tab, en['compare.quotes']);
  await take(tab, `${theme}-9-comparison-quotes`);
  await press(tab, en['compare.timeline']);
  await take(tab, `${theme}-9-timeline`);
}

async function takeTheme(extension: string, theme: 'light' | 'dark', take: Take): Promise<void> {
  const bed = await startChromium({
    extension,
    grantable: true,
    colorScheme: theme,
    language: 'en',
    viewport: { width: WIDTHS[0], height: HEIGHT },
  });
  try {
    const welcome = await bed.pageOf('welcome.html');
    await take(welcome, `${theme}-0-welcome`);
    await press(welcome, en['welcome.level.all']);
    await showsText(welcome, en['welcome.doneAuto']);
    const feeds = await followOutlets(bed);
    await take(feeds, `${theme}-0-feeds`);
    await feeds.close();
    await article(bed, take, theme);
    for (const [index, url] of OTHER_ARTICLES.entries()) {
      await take(await saveArticle(bed, url), `${theme}-5-other-language-${index + 1}`);
    }
    await library(bed, take, theme);
    await compare(bed, take, theme);
  } finally {
    await bed.close();
  }
}

/** Walks the main path in both themes and leaves a picture of each stage in the folder. */
export async function takePictures(extension: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  console.log('No display: the pictures of the demonstration are');
  for (const theme of ['light', 'dark'] as const) {
    await takeTheme(extension, theme, camera(folder));
  }
}
