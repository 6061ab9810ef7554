import { startChromium } from '../browsers/chromium.ts';
import { OUTLETS } from '../newsstand/outlets.ts';
import { FIRST_ARTICLE } from './first-article.ts';
import { followOutlets } from './follow-outlets.ts';

/**
 * Opens a browser's window with the extension in it, on the first article, with the sidebar.
 * Its profile is new and is thrown away; all sites are granted in it, so that every article of
 * the newsstand is marked by itself, and its outlets are followed. Settles when the window is closed.
 */
export async function showInWindow(extension: string): Promise<void> {
  const bed = await startChromium({ extension, headless: false, granted: true });
  const closed = bed.closed();
  try {
    const feeds = await followOutlets(bed);
    await feeds.close();
    for (const { host } of Object.values(OUTLETS)) await bed.open(`http://${host}/`);
    const tab = await bed.open(FIRST_ARTICLE);
    await bed.clickToolbar(tab);
    console.log(`
Sidelight is open beside ${FIRST_ARTICLE}
Point at an underlined name; press Save; open the library from the sidebar's menu.
The other tabs are the outlets' front pages. Close the window to end.`);
    await closed;
  } finally {
    await bed.close();
  }
}
