// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { DataHost } from '../../components/options/data/data-actions.ts';
import { DataApp } from '../../components/options/data/data-app.tsx';
import type { ExchangeHost } from '../../components/options/data/exchange-actions.ts';
import { en } from '../../lib/i18n/messages/en.ts';
import { BROKEN_OFF, DAMAGED, NO_DATA, VERDICT, YOUR_DATA } from '../fixtures/views/data.ts';
import { dataHost } from './data-host.ts';
import { byText, chooseFile, click, mount, settle } from './mount.tsx';

async function open(world: DataHost & ExchangeHost): Promise<HTMLElement> {
  const root = await mount(<DataApp host={world} />);
  await settle();
  await settle();
  return root;
}

describe('your data', () => {
  it('shows what there is, by kind and by space', async () => {
    const root = await open(dataHost());
    expect(root.textContent).toContain('Saved articles1,284');
    expect(root.textContent).toContain('Knowledge packs67 MB');
    expect(root.textContent).not.toContain('Feeds you follow');
  });

  it('reminds of keeping a file when there is something to lose', async () => {
    const never = { ...YOUR_DATA, savedAt: null };
    const root = await open(dataHost({ load: async () => ({ ok: true, value: never }) }));
    expect(root.textContent).toContain('is lost with it');
    await mount(null);
    const fresh = await open(dataHost({ load: async () => ({ ok: true, value: NO_DATA }) }));
    expect(fresh.textContent).not.toContain('is lost with it');
  });

  it('takes a file out, and says what could not be put into it', async () => {
    const broken = ['notes Q2: text: is no text'];
    const file = { file: 'outgoing.zip', name: 'mine.zip', bytes: 5000, checksum: '', broken };
    const world = dataHost({ backUp: vi.fn(async () => ({ ok: true as const, value: file })) });
    const root = await open(world);
    await click(byText(root, 'button', 'Save everything'));
    expect(root.textContent).toContain('Saved to “mine.zip” (5 kB)');
    expect(root.textContent).toContain('notes Q2: text: is no text');
    expect(world.load).toHaveBeenCalledTimes(2);
  });

  it('shows a backup before it is taken in, and takes it in as chosen', async () => {
    const world = dataHost();
    const root = await open(world);
    await chooseFile(root, 'a.zip', 'x', '#restore input[type=file]');
    expect(root.textContent).toContain('A backup of 19 December 2021');
    expect(world.restore).not.toHaveBeenCalled();
    await click(byText(root, 'label', 'Put it in its place').querySelector('input') ?? root);
    await click(byText(root, 'button', 'Replace everything'));
    expect(world.restore).toHaveBeenCalledWith(null, 'replace');
    expect(root.textContent).toContain('New: 31. Brought up to date: 4.');
  });

  it('has nothing to add when everything is here already', async () => {
    const sections = VERDICT.sections.map((one) => ({ ...one, added: 0, replaced: 0 }));
    const value = { ...VERDICT, sections };
    const root = await open(dataHost({ check: async () => ({ ok: true, value }) }));
    await chooseFile(root, 'a.zip', 'x', '#restore input[type=file]');
    expect(byText(root, 'button', 'Add')).toHaveProperty('disabled', true);
  });

  it('says where a file is damaged', async () => {
    const value = { state: 'bad', code: 'damaged', detail: 'notes/0001.ndjson: line 3' } as const;
    const root = await open(dataHost({ check: async () => ({ ok: true, value }) }));
    await chooseFile(root, 'a.zip', 'x', '#restore input[type=file]');
    expect(root.textContent).toContain('Nothing has changed');
    expect(root.textContent).toContain('notes/0001.ndjson: line 3');
  });

  it('goes on with a file that was brought in before', async () => {
    const left = { ...YOUR_DATA, incoming: 5000 };
    const world = dataHost({ load: vi.fn(async () => ({ ok: true as const, value: left })) });
    const root = await open(world);
    expect(world.check).toHaveBeenCalledWith(null);
    await click(byText(root, '#restore button', 'Cancel'));
    expect(world.drop).toHaveBeenCalled();
  });

  it('shows how far it is, and is cancelled', async () => {
    const listeners: ((share: number) => void)[] = [];
    const world = dataHost({
      check: vi.fn<DataHost['check']>(() => new Promise(() => undefined)),
      onProgress: (listener: (share: number) => void) => {
        listeners.push(listener);
        return () => undefined;
      },
    });
    const root = await open(world);
    await chooseFile(root, 'a.zip', 'x', '#restore input[type=file]');
    await act(async () => {
      for (const tell of listeners) tell(0.25);
    });
    expect(root.textContent).toContain('Checking every entry: 25%');
    await click(byText(root, 'button', 'Cancel'));
    expect(world.cancel).toHaveBeenCalled();
    expect(root.textContent).toContain('Cancelled. Nothing has changed.');
  });

  it('looks into a backup kept here', async () => {
    const world = dataHost();
    const root = await open(world);
    await click(byText(root, '#local button', 'Look inside'));
    expect(world.check).toHaveBeenCalledWith('backup-1640109600000-auto.zip');
  });

  it('says that a restore was broken off, and goes on with it or undoes it', async () => {
    const world = dataHost({ load: vi.fn(async () => ({ ok: true as const, value: BROKEN_OFF })) });
    const root = await open(world);
    expect(root.textContent).toContain('37% is in your library');
    // The file is not looked into, and no other is chosen, before that is decided.
    expect(world.check).not.toHaveBeenCalled();
    expect(byText(root, '#restore button', 'Choose a file')).toHaveProperty('disabled', true);
    expect(byText(root, '#local button', 'Look inside')).toHaveProperty('disabled', true);
    await click(byText(root, '[role=alert] button', 'Undo'));
    expect(world.undoRestore).toHaveBeenCalled();
    expect(root.textContent).toContain('The library is as it was before.');
    await click(byText(root, '[role=alert] button', 'Go on'));
    expect(world.restore).toHaveBeenCalledWith(null, 'replace');
  });

  it('offers no undoing where all is here', async () => {
    const brokenOff = {
      file: 'x',
      mode: 'merge',
      created: '2021-12-19T08:30:00Z',
      share: 1,
    } as const;
    const value = { ...BROKEN_OFF, brokenOff };
    const root = await open(dataHost({ load: async () => ({ ok: true, value }) }));
    expect(root.textContent).toContain('only its settings were not taken over');
    expect(root.querySelector('.damage')?.textContent).not.toContain('Undo');
  });

  it('says when the data cannot be looked at, and tries again', async () => {
    const load = vi.fn(async () => ({ ok: false as const, error: 'lost' }));
    const root = await open(dataHost({ load }));
    expect(root.textContent).toContain('could not be looked at');
    await click(byText(root, 'button', 'Try again'));
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('says that the library is damaged, and offers the newest backup', async () => {
    const world = dataHost({ load: vi.fn(async () => ({ ok: true as const, value: DAMAGED })) });
    const root = await open(world);
    expect(root.textContent).toContain('Your library has gone missing');
    expect(root.textContent).toContain('Saved articles1,2840');
    await click(byText(root, '[role=alert] button', 'Bring the backup of'));
    expect(world.check).toHaveBeenCalledWith('backup-1640109600000-auto.zip');
    await click(byText(root, 'button', 'Go on with what is there'));
    expect(world.accept).toHaveBeenCalled();
  });

  it('offers to remove a database that cannot be opened', async () => {
    const damage = { kind: 'unopenable', had: {}, has: {}, detail: 'UnknownError' } as const;
    const value = { ...DAMAGED, damage };
    const world = dataHost({ load: vi.fn(async () => ({ ok: true as const, value })) });
    const root = await open(world);
    expect(root.textContent).toContain('The browser says: UnknownError');
    await click(byText(root, 'button', 'Remove the damaged database'));
    expect(world.beginAnew).toHaveBeenCalled();
  });

  it('says when a damaged library stays as it is, whichever way out was taken', async () => {
    const failed = { ok: false, error: 'not-stored' } as const;
    const anew = {
      ...DAMAGED,
      damage: { kind: 'unopenable', had: {}, has: {}, detail: '' },
    } as const;
    for (const [view, button] of [
      [DAMAGED, 'Go on with what is there'],
      [anew, 'Remove the damaged database'],
    ] as const) {
      const world = dataHost({
        load: async () => ({ ok: true as const, value: view }),
        accept: async () => failed,
        beginAnew: async () => failed,
      });
      await mount(null);
      const root = await open(world);
      await click(byText(root, '.damage button', button));
      await settle();
      expect(root.querySelector('main > .toast-place')?.textContent).toBe(en['error.not-stored']);
      expect(root.querySelector('.damage')).not.toBeNull();
    }
  });

  it('saves for another program in the form that was chosen', async () => {
    const world = dataHost();
    const root = await open(world);
    const select = root.querySelector('select');
    if (!select) throw new Error('no choice of forms');
    await act(async () => {
      select.value = 'ris';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await click(byText(root, 'button', 'Save the file'));
    expect(world.exportAs).toHaveBeenCalledWith('ris');
    expect(root.textContent).toContain('Saved to “articles.zip” (5 kB).');
  });

  it('shows a list of another program before it is taken in', async () => {
    const world = dataHost();
    const root = await open(world);
    await chooseFile(root, 'export.zip', 'x', '#exchange input[type=file]');
    expect(root.textContent).toContain('From: Pocket');
    expect(root.textContent).toContain('Pages: 9, of them new: 7. Highlights: 2.');
    expect(world.takeForeign).not.toHaveBeenCalled();
    await click(byText(root, '#exchange button', 'Take in'));
    expect(root.textContent).toContain('Waiting to be read: 7.');
  });

  it('says when a list is of no program that it knows', async () => {
    const value = { state: 'bad', code: 'unknown' } as const;
    const root = await open(dataHost({ readForeign: async () => ({ ok: true, value }) }));
    await chooseFile(root, 'export.zip', 'x', '#exchange input[type=file]');
    expect(root.textContent).toContain('none of those named above');
  });
});
