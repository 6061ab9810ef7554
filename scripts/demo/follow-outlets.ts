import { en } from '../../lib/i18n/messages/en.ts';
import type { Bed, Tab } from '../browsers/bed.ts';
import { press, showsText } from '../browsers/controls.ts';
import { OUTLETS } from '../newsstand/outlets.ts';

/**
 * Follows the three outlets of the newsstand as a reader does, on the page of the options. Their
 * stories are of January 2022, so stories of any age are kept. Leaves the page open, in English.
 */
export async function followOutlets(bed: Bed): Promise<Tab> {
  const tab = await bed.openPage('options.html#feeds');
  await keepAnyAge(tab);
  for (const { host, feedPath, name } of Object.values(OUTLETS)) {
    const address = encodeURIComponent(`http://${host}${feedPath}`);
    await tab.evaluate((hash) => location.assign(hash), `#feeds=${address}`);
    await tab.until(
      (wanted) => document.querySelector<HTMLInputElement>('.feed-adder input')?.value === wanted,
      `http://${host}${feedPath}`,
    );
    await press(tab, en['feeds.find']);
    await press(tab, en['feeds.followTitle'].replace('{title}', name));
    await tab.until(
      (title) =>
        [...document.querySelectorAll('.entry')].some((row) =>
          new RegExp(`${title}.*[1-9]\\d* stor`).test(row.textContent ?? ''),
        ),
      name,
    );
  }
  await showsText(tab, en['feeds.yours']);
  return tab;
}

/** The setting, by the message with which the page itself changes it. */
function keepAnyAge(tab: Tab): Promise<unknown> {
  return tab.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      { runtime: { sendMessage: (message: unknown) => Promise<unknown> } } | undefined
    >;
    return (browser ?? chrome)?.runtime.sendMessage({
      sidelight: 'request',
      type: 'settings/set',
      request: { change: { feedRetention: { days: 0, stories: 20_000 } } },
    });
  });
}
