// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { draftFor, selectionIn } from '../../components/options/own-names-actions.ts';
import { OwnNamesApp } from '../../components/options/own-names-app.tsx';
import { PacksApp } from '../../components/options/packs-app.tsx';
import { en } from '../../lib/i18n/messages/en.ts';
import { OWN_NAMES } from '../fixtures/views/knowledge.ts';
import { knowledge } from './knowledge-host.ts';
import { byText, chooseFile, click, mount, press, settle, type } from './mount.tsx';

const nothing = (): void => undefined;

describe('packs', () => {
  it('are shown before they are installed, with what would change', async () => {
    const host = knowledge();
    const root = await mount(<PacksApp host={host} />);
    await settle();
    await chooseFile(root, 'wikidata.slpack');
    expect(root.textContent).toContain('can be updated from version 2025-11-03');
    for (const words of ['New: 1,204', 'Changed: 8,310', 'Gone: 3', 'Сергей Лавров']) {
      expect(root.textContent).toContain(words);
    }
    expect(host.installPack).not.toHaveBeenCalled();
    await click(byText(root, 'button', 'Update'));
    await settle();
    expect(host.installPack).toHaveBeenCalledWith(host.sendPack.mock.calls[0]?.[0]);
    expect(root.textContent).toContain('is installed');
  });

  it('say what is wrong with a bad file, and where', async () => {
    const checkPack = async () => ({
      ok: true as const,
      value: { state: 'bad' as const, code: 'wrong-checksum', detail: 'records' },
    });
    const root = await mount(<PacksApp host={knowledge({ checkPack })} />);
    await settle();
    await chooseFile(root, 'wikidata.slpack');
    const alert = root.querySelector('[role=alert]')?.textContent;
    expect(alert).toContain('Nothing has changed');
    expect(alert).toContain('damaged or altered');
    expect(alert).toContain('Where: records');
  });

  it('say that the disk is full, and let go of what was sent', async () => {
    const host = knowledge({ sendPack: async () => ({ ok: false, error: 'storage-full' }) });
    const root = await mount(<PacksApp host={host} />);
    await settle();
    await chooseFile(root, 'wikidata.slpack');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('no room left');
    expect(host.cancelPack).toHaveBeenCalledTimes(1);
    expect(host.checkPack).not.toHaveBeenCalled();
  });

  it('can be cancelled on their way', async () => {
    let signal: AbortSignal | null = null;
    const host = knowledge({
      sendPack: (_id, _file, given) => {
        signal = given;
        return new Promise(() => undefined);
      },
    });
    const root = await mount(<PacksApp host={host} />);
    await settle();
    await chooseFile(root, 'wikidata.slpack');
    expect(root.querySelector('progress')).not.toBeNull();
    await click(byText(root, 'button', 'Cancel'));
    await settle();
    expect((signal as AbortSignal | null)?.aborted).toBe(true);
    expect(host.cancelPack).toHaveBeenCalledTimes(1);
    expect(root.textContent).toContain('Cancelled. Nothing has changed.');
  });

  it('are removed only when the reader says so twice; the own pack never', async () => {
    const host = knowledge();
    const root = await mount(<PacksApp host={host} />);
    await settle();
    expect(root.querySelectorAll('.entry .button-icon')).toHaveLength(1);
    const bin = byText(root, 'button', 'Remove Wikidata');
    bin.focus();
    await click(bin);
    expect(document.activeElement?.textContent).toBe('Keep');
    await press(document.activeElement as Element, 'Escape');
    expect(root.querySelector('[role=alertdialog]')).toBeNull();
    expect(document.activeElement).toBe(bin);
    await click(bin);
    expect(host.removePack).not.toHaveBeenCalled();
    await click(byText(root, '[role=alertdialog] button', 'Remove'));
    await settle();
    expect(host.removePack).toHaveBeenCalledWith('wikidata');
  });

  it('stay listed when one could not be removed, which is said', async () => {
    const host = knowledge();
    host.removePack.mockResolvedValue({ ok: false, error: 'not-stored' });
    const root = await mount(<PacksApp host={host} />);
    await settle();
    await click(byText(root, 'button', 'Remove Wikidata'));
    await click(byText(root, '[role=alertdialog] button', 'Remove'));
    await settle();
    expect(root.querySelector('.toast')?.textContent).toContain('could not be stored');
    expect(root.querySelectorAll('.entry')).toHaveLength(2);
  });

  it('say so when they cannot be listed, and try again', async () => {
    const listPacks = vi.fn(async () => ({ ok: false as const, error: 'lost' }));
    const root = await mount(<PacksApp host={knowledge({ listPacks })} />);
    await settle();
    expect(root.textContent).toContain('could not be listed');
    await click(byText(root, 'button', 'Try again'));
    expect(listPacks).toHaveBeenCalledTimes(2);
  });
});

describe('own names', () => {
  it('are made from what was selected, with their forms to look over', async () => {
    const host = knowledge();
    const onList = vi.fn();
    const root = await mount(<OwnNamesApp host={host} selection="Осло" onList={onList} />, 'ru');
    await settle(300);
    expect(root.querySelector<HTMLTextAreaElement>('textarea[lang=ru]')?.value).toBe('Осло');
    await click(
      byText(root, '.own-fixed input, .own-fixed', 'не склоняется').querySelector(
        'input',
      ) as HTMLElement,
    );
    await click(byText(root, 'button', 'Сохранить'));
    await settle();
    expect(host.saveName).toHaveBeenCalledWith(
      expect.objectContaining({ names: { ru: ['Осло'] }, fixed: ['Осло'] }),
    );
    expect(onList).toHaveBeenCalled();
    expect(root.textContent).toContain('«Осло» сохранено');
  });

  it('are one, however often their form is saved', async () => {
    const host = knowledge();
    host.saveName.mockResolvedValueOnce({ ok: false, error: 'lost' });
    const root = await mount(<OwnNamesApp host={host} selection="Oslo" onList={nothing} />);
    await settle();
    for (let times = 0; times < 2; times++) {
      await click(byText(root, 'button', 'Save'));
      await settle();
    }
    const ids = host.saveName.mock.calls.map(([draft]) => draft.id);
    expect(ids).toEqual([ids[0], ids[0]]);
    expect(ids[0]).toMatch(/^own:[\w-]{36}$/);
  });

  it('need a name', async () => {
    const host = knowledge();
    const root = await mount(<OwnNamesApp host={host} selection="" onList={nothing} />);
    await settle();
    await click(byText(root, 'button', 'Save'));
    expect(host.saveName).not.toHaveBeenCalled();
    expect(root.textContent).toContain('Write a name');
  });

  it('are changed, removed, and brought back', async () => {
    const host = knowledge();
    const root = await mount(<OwnNamesApp host={host} selection={null} onList={nothing} />);
    await settle();
    await click(byText(root, 'button', 'Change Arkady Visloukhov'));
    const field = root.querySelector<HTMLInputElement>('input[lang=en]');
    if (field) await type(field, 'neighbour');
    await click(byText(root, 'button', 'Save'));
    await settle();
    expect(host.saveName.mock.calls[0]?.[0]).toMatchObject({
      id: 'own:1',
      description: { en: 'neighbour' },
    });
    await click(byText(root, 'button', 'Remove Arkady Visloukhov'));
    await settle();
    expect(host.removeName).toHaveBeenCalledWith('own:1');
    host.saveName.mockResolvedValueOnce({ ok: false, error: 'storage-full' });
    await click(byText(root, '.toast button', 'Undo'));
    await settle();
    expect(root.querySelector('.toast')?.textContent).toContain(en['error.storage-full']);
    await click(byText(root, '.toast button', 'Undo'));
    await settle();
    expect(host.saveName).toHaveBeenCalledTimes(3);
    expect(host.saveName).toHaveBeenLastCalledWith(OWN_NAMES.names[0]);
  });

  it('stand beside corrections, which can be taken back and made again', async () => {
    const host = knowledge();
    const root = await mount(<OwnNamesApp host={host} selection={null} onList={nothing} />);
    await settle();
    expect(root.textContent).toContain('“Владимира” is not Владимир');
    await click(byText(root, 'button', 'Take back: “Мир” is never marked'));
    await settle();
    expect(host.removeCorrection).toHaveBeenCalledWith('c2');
    host.putCorrection.mockResolvedValueOnce({ ok: false, error: 'not-stored' });
    await click(byText(root, '.toast button', 'Undo'));
    await settle();
    expect(root.querySelector('.toast')?.textContent).toContain(en['error.not-stored']);
    await click(byText(root, '.toast button', 'Undo'));
    await settle();
    expect(host.putCorrection).toHaveBeenCalledWith(OWN_NAMES.corrections[1]?.correction);
  });

  it('come from a file, which may be a bad one', async () => {
    const host = knowledge();
    const root = await mount(<OwnNamesApp host={host} selection={null} onList={nothing} />);
    await settle();
    await chooseFile(root, 'names.json');
    await settle();
    expect(host.importNames).toHaveBeenCalledWith('a file');
    expect(root.textContent).toContain('New: 2. Replaced by later ones: 1.');
    host.importNames.mockResolvedValue({ ok: false, error: 'bad-file', detail: 'names[3]' });
    await chooseFile(root, 'names.json');
    await settle();
    expect(root.textContent).toContain('Where: names[3]');
  });

  it.each([
    ['#new-name=%D0%9E%D1%81%D0%BB%D0%BE', 'Осло'],
    ['#new-name=', ''],
    ['#new-name', ''],
    ['#new-name=%E0%A4%A', ''],
    ['#own-names', null],
    ['', null],
  ])('the address %s asks for %j', (hash, expected) => {
    expect(selectionIn(hash)).toBe(expected);
  });

  it.each([
    ['Oslo', 'ru', 'en'],
    ['Осло', 'en', 'ru'],
    ['Осло', 'uk', 'uk'],
    ['Київ', 'ru', 'uk'],
    ['Крым', 'uk', 'ru'],
  ] as const)('%s, read in %s, is a name in %s', (surface, lang, expected) => {
    expect(Object.keys(draftFor(surface, lang).names)).toEqual([expected]);
  });
});
