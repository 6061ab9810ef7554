import { expect, test } from './harness/fixtures.ts';
import { strangers } from './harness/witness.ts';

test('the newsstand reads as news in a browser, and its application turns pages', async ({
  launch,
}) => {
  const bed = await launch({ extension: null });
  const tab = await bed.open('http://www.vestnik.test/mir/zheneva-itogi.html');
  expect(await tab.evaluate(() => document.querySelector('h1')?.textContent)).toContain('Женеве');
  expect(await tab.evaluate(() => document.styleSheets.length)).toBe(1);

  await tab.goto('http://meridian.test/world/geneva-talks');
  await tab.evaluate(() => Object.assign(window, { sameDocument: true }));
  await tab.click('a[href="/world/osce-vienna"]');
  await tab.until(() => document.querySelector('h1')?.textContent?.includes('Risk of war'));
  expect(await tab.evaluate(() => 'sameDocument' in window)).toBe(true);
  await tab.back();
  await tab.until(() => document.querySelector('h1')?.textContent?.includes('Geneva talks'));
  expect(strangers(bed.stand)).toEqual([]);
});

test('the extension loads, and its background can be ended and woken', async ({ launch }) => {
  const bed = await launch();
  const page = await bed.openPage('manifest.json');
  expect(await page.evaluate(() => document.body.textContent)).toContain('__MSG_extName__');
  await bed.killBackground();
  await bed.restart();
  await bed.openPage('manifest.json');
});
