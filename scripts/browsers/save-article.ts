import { en } from '../../lib/i18n/messages/en.ts';
import type { Bed, Tab } from './bed.ts';
import { press, showsText, waitForMarks } from './controls.ts';

/** Opens an article and saves it with the sidebar's button, as a reader does. The tab stays open. */
export async function saveArticle(bed: Bed, url: string): Promise<Tab> {
  const tab = await bed.open(url);
  await bed.clickToolbar(tab);
  await waitForMarks(tab);
  const sidebar = await tab.frame('sidebar.html');
  await press(sidebar, en['save.save']);
  await showsText(sidebar, en['save.saved']);
  return tab;
}
