import { en } from '../../lib/i18n/messages/en.ts';
import { send } from '../../scripts/bench/extension.ts';
import type { Tab } from '../../scripts/browsers/bed.ts';
import { press, shownText, showsText } from '../../scripts/browsers/controls.ts';
import { until } from '../../scripts/browsers/surface.ts';
import { Saver } from '../faults/saving.ts';
import { expect, test } from './harness/fixtures.ts';

const headline = (n: number): string => `Переговоры № ${n}`;

async function showsNot(tab: Tab, text: string): Promise<void> {
  await until(`no “${text}”`, async () => !(await shownText(tab)).includes(text));
}

test('several tabs change the same articles: nothing is lost, and all show it', async ({
  launch,
}) => {
  const bed = await launch({ granted: true });
  const saver = new Saver(bed);
  const first = await saver.open();
  for (let n = 0; n < 3; n++) expect((await saver.save(n)).acknowledged).toBe(true);
  const second = await bed.openPage('library.html');
  const readers = [
    await bed.openPage('library.html#save-0'),
    await bed.openPage('library.html#save-0'),
  ] as const;
  const lists = [first, second];
  for (const list of lists) await showsText(list, headline(2));
  for (const reader of readers) await showsText(reader, headline(0));

  await test.step('deleted in one list, it is gone from the other and said where it is read', async () => {
    await press(first, `Delete “${headline(0)}”`);
    for (const reader of readers) await showsText(reader, en['reading.deleted']);
    await until('the other list', async () => {
      const rows = await second.evaluate(() => document.querySelectorAll('.library-row').length);
      return rows === 2;
    });
  });

  await test.step('brought back where it is read, it is back everywhere', async () => {
    await press(readers[1], en['common.undo']);
    for (const reader of readers) await showsNot(reader, en['reading.deleted']);
    for (const list of lists) await showsText(list, headline(0));
  });

  await test.step('tags given at the same moment stand both', async () => {
    const articleIds = ['save-0', 'save-1'];
    const tags = ['alpha', 'beta', 'gamma', 'delta'];
    await Promise.all(
      tags.map((addTag, at) =>
        send(lists[at % 2] ?? first, 'library/change', {
          id: `tag-${addTag}`,
          articleIds,
          change: { addTag },
        }),
      ),
    );
    for (const list of lists) for (const tag of tags) await showsText(list, tag);
    const found = await send(first, 'library/ids', {
      query: '',
      filter: { shelf: 'all', tag: 'gamma' },
    });
    expect([...found].sort()).toEqual(articleIds);
  });

  await test.step('deleted and saved again at once, all tabs show the same end of it', async () => {
    const [, saved] = await Promise.all([
      send(second, 'library/delete', { articleIds: ['save-1'] }),
      saver.save(1),
    ]);
    expect(saved.acknowledged).toBe(true);
    const kept = await send(first, 'library/ids', { query: '', filter: { shelf: 'all' } });
    const rows = async (list: Tab): Promise<number> =>
      list.evaluate(() => document.querySelectorAll('.library-row').length);
    for (const list of lists) {
      await until('the same list', async () => (await rows(list)) === kept.length);
    }
    // Either came last; the others are untouched.
    expect(kept).toContain('save-0');
    expect(kept).toContain('save-2');
    const { damage } = await send(first, 'data/state', {});
    expect(damage).toBeNull();
  });
});
