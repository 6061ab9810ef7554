// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cutBlock } from '../../components/library/cut-block.ts';
import { articleHash, readHash } from '../../components/library/library-actions.ts';
import { LibraryApp } from '../../components/library/library-app.tsx';
import { en } from '../../lib/i18n/messages/en.ts';
import type { ArticleChange, LibrarySearch } from '../../lib/model/library-search.ts';
import type { Result } from '../../lib/model/result.ts';
import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';
import type { CardView } from '../../lib/views/card-types.ts';
import type { HealthView } from '../../lib/views/data-types.ts';
import type { ToReadList } from '../../lib/views/exchange-types.ts';
import type { MarkView } from '../../lib/views/mark-types.ts';
import { LIBRARY, LIBRARY_NONE, readingFor, SNIPPETS } from '../fixtures/views/library.ts';
import { cardFor } from '../fixtures/views/sidebar.ts';
import { byText, click, mount, settle, type } from './mount.tsx';

const ok = <T,>(value: T) => ({ ok: true as const, value });

function host() {
  const rows = new Map(LIBRARY.rows.map((row) => [row.id, row]));
  const kept = new Map(rows);
  return {
    search: vi.fn(async ({ query, offset, limit }: LibrarySearch) =>
      ok(
        query === 'nothing'
          ? LIBRARY_NONE
          : {
              ...LIBRARY,
              rows: [...kept.values()].slice(offset, offset + limit),
              total: kept.size,
              saved: kept.size,
            },
      ),
    ),
    wake: vi.fn(),
    snippets: vi.fn(async () => SNIPPETS),
    ids: vi.fn(async () => ok([...kept.keys()])),
    change: vi.fn(async (ids: readonly string[], _change: ArticleChange) => ok(ids)),
    renameTag: vi.fn(async () => ok({ had: ['a1', 'a2'], both: ['a2'] })),
    open: vi.fn(async (id: string) => ok(id === 'a1' ? readingFor('en') : null)),
    card: vi.fn(async (): Promise<Result<CardView | null>> => ok(cardFor('en', 3))),
    addHighlight: vi.fn(async (): Promise<Result<null>> => ok(null)),
    highlights: {
      change: vi.fn(async () => true),
      remove: vi.fn(async () => true),
      restore: vi.fn(async () => true),
    },
    names: {
      correct: vi.fn(async () => true),
      uncorrect: vi.fn(async () => true),
      findNames: vi.fn(async () => []),
      setNote: vi.fn(async () => true),
    },
    nameSelection: vi.fn(),
    claims: vi.fn(() => CLAIMS),
    saveMarkdown: vi.fn(async () => ok({ name: 'a1.md' })),
    remove: vi.fn(async (ids: readonly string[]) => {
      for (const id of ids) kept.delete(id);
      return ok(null);
    }),
    restore: vi.fn(async (ids: readonly string[]) => {
      for (const id of ids) {
        const row = rows.get(id);
        if (row) kept.set(id, row);
      }
      return ok(null);
    }),
    loadSettings: vi.fn(async () => ok(DEFAULT_SETTINGS)),
    setDensity: vi.fn(async (): Promise<Result<null>> => ok(null)),
    listToRead: async (): Promise<Result<ToReadList>> => ok({ rows: [], total: 0 }),
    removeToRead: async (_urlKey: string): Promise<Result<null>> => ok(null),
    health: vi.fn(
      async (): Promise<Result<HealthView>> => ok({ damage: null, isBrokenOff: false }),
    ),
    storage: vi.fn(async () => ({ used: 1_480_000, full: false })),
    onChange: vi.fn(() => () => undefined),
  };
}

const CLAIMS = {
  follow: vi.fn(async () => true),
  write: vi.fn(async () => true),
  set: vi.fn(async () => true),
};

const PAUSE = 150;

beforeEach(() => {
  location.hash = '';
});

describe('what waits to be read', () => {
  const url = 'https://example.org/later';
  const row = { urlKey: url, url, title: 'For later', tags: [], addedAt: 0 };

  it('says when a row could not be removed, until one can', async () => {
    let kept = [row];
    let fails = true;
    const root = await mount(
      <LibraryApp
        host={{
          ...host(),
          listToRead: async () => ok({ rows: kept, total: kept.length }),
          removeToRead: async () => {
            if (fails) return { ok: false, error: 'storage-full' };
            kept = [];
            return ok(null);
          },
        }}
      />,
    );
    await settle(PAUSE);
    const said = (): string =>
      root.querySelector('.to-read + .toast-place')?.textContent ?? 'nowhere';
    expect(said()).toBe('');
    expect(root.querySelector('main .to-read')).not.toBeNull();
    await click(byText(root, 'button', 'Remove “For later”'));
    await settle(PAUSE);
    expect(said().length).toBeGreaterThan(10);
    expect(root.querySelectorAll('.to-read-rows li')).toHaveLength(1);
    fails = false;
    await click(byText(root, 'button', 'Remove “For later”'));
    await settle(PAUSE);
    expect(root.querySelector('.to-read')).toBeNull();
  });

  it('says that the list could not be read, and reads it when asked to', async () => {
    let fails = true;
    const root = await mount(
      <LibraryApp
        host={{
          ...host(),
          listToRead: async () =>
            fails ? { ok: false, error: 'lost' } : ok({ rows: [row], total: 1 }),
        }}
      />,
    );
    await settle(PAUSE);
    expect(root.querySelector('.to-read [role=alert]')?.textContent).toContain(en['error.lost']);
    fails = false;
    await click(byText(root, '.to-read button', en['common.retry']));
    await settle();
    expect(root.querySelector('.to-read [role=alert]')).toBeNull();
    expect(root.querySelectorAll('.to-read-rows li')).toHaveLength(1);
  });
});

/** Selects the first paragraph of an opened article, until `vi.unstubAllGlobals`. */
async function select(root: HTMLElement): Promise<void> {
  const block = root.querySelector('.reading-text p');
  if (!block) throw new Error('no text');
  const range = document.createRange();
  range.selectNodeContents(block);
  range.getClientRects = () => [new DOMRect(0, 0, 100, 20)] as unknown as DOMRectList;
  const selection = {
    isCollapsed: false,
    rangeCount: 1,
    getRangeAt: () => range,
    removeAllRanges: () => undefined,
    toString: () => ' Arkady \n Visloukhov ',
  };
  vi.stubGlobal('getSelection', () => selection);
  // It is heard once the view's effects have run.
  await vi.waitFor(async () => {
    document.dispatchEvent(new Event('selectionchange'));
    await settle();
    expect(root.querySelector('.selection-colors')).not.toBeNull();
  });
}

describe('library', () => {
  it('lists, searches, and says when nothing matches', async () => {
    const world = host();
    const root = await mount(<LibraryApp host={world} />);
    await settle(PAUSE);
    expect(root.querySelectorAll('.library-row')).toHaveLength(3);
    expect(root.textContent).toContain('3 articles · 1.5 MB used');
    const field = root.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) throw new Error('no search field');
    await type(field, 'nothing');
    await settle(PAUSE);
    expect(world.search).toHaveBeenLastCalledWith({
      query: 'nothing',
      filter: { shelf: 'all' },
      sort: 'best',
      offset: 0,
      limit: 25,
    });
    expect(root.textContent).toContain('No saved article has “nothing”');
  });

  it('has the background wake up before a search is typed, and only then', async () => {
    const world = host();
    const root = await mount(<LibraryApp host={world} />);
    await settle(PAUSE);
    const field = root.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) throw new Error('no search field');
    expect(world.wake).not.toHaveBeenCalled();
    field.focus();
    field.dispatchEvent(new FocusEvent('focus'));
    expect(world.wake).toHaveBeenCalledTimes(1);
    await type(field, 'talks');
    await settle(PAUSE);
    expect(world.wake).toHaveBeenCalledTimes(1);
  });

  it('deletes with a way back', async () => {
    const world = host();
    const root = await mount(<LibraryApp host={world} />);
    await settle(PAUSE);
    await click(byText(root, 'button', 'Delete “Talks on European security'));
    await settle(PAUSE);
    expect(root.querySelectorAll('.library-row')).toHaveLength(2);
    await click(byText(root, '.toast button', 'Undo'));
    await settle(PAUSE);
    expect(world.restore).toHaveBeenCalledWith(['a2']);
    expect(root.querySelectorAll('.library-row')).toHaveLength(3);
    expect(root.querySelector('.toast')?.textContent).toContain('is back');
  });

  it('marks what was found, and shows where', async () => {
    const world = host();
    const root = await mount(<LibraryApp host={world} />);
    await settle(PAUSE);
    const field = root.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) throw new Error('no search field');
    await type(field, 'переговоры');
    await settle(PAUSE);
    expect(world.snippets).toHaveBeenLastCalledWith('переговоры', ['a1', 'a2', 'a3']);
    const marked = [...root.querySelectorAll('.library-row mark')];
    expect(marked.map((mark) => mark.textContent)).toEqual([
      'переговоров',
      'переговоров',
      'переговорами',
    ]);
    expect(root.querySelector('.library-note')?.textContent).toContain('In your note:');
  });

  it('shows the answer to the last question, whichever comes first', async () => {
    const world = host();
    let answerFirst = (): void => undefined;
    const root = await mount(<LibraryApp host={world} />);
    await settle(PAUSE);
    world.search.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          answerFirst = () => resolve(ok({ ...LIBRARY, saved: 3 }));
        }),
    );
    const field = root.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) throw new Error('no search field');
    await type(field, 'war');
    await settle(PAUSE);
    await type(field, 'nothing');
    await settle(PAUSE);
    answerFirst();
    await settle(PAUSE);
    expect(root.textContent).toContain('No saved article has “nothing”');
  });

  it('narrows by what is chosen, and takes it back by its chip', async () => {
    const world = host();
    const root = await mount(<LibraryApp host={world} />);
    await settle(PAUSE);
    await click(byText(root, '.facet-choice', 'Вестник'));
    await settle(PAUSE);
    const asked = () => world.search.mock.lastCall?.[0].filter;
    expect(asked()).toEqual({ shelf: 'all', outlet: 'Вестник' });
    await click(byText(root, '.library-search .tag button', 'Take away the filter'));
    await settle(PAUSE);
    expect(asked()).toEqual({ shelf: 'all' });
  });

  it('does to all that are selected what was asked for', async () => {
    const world = host();
    const root = await mount(<LibraryApp host={world} />);
    await settle(PAUSE);
    const [box] = root.querySelectorAll<HTMLInputElement>('.library-check');
    if (!box) throw new Error('no box');
    await click(box);
    await click(byText(root, '.bulk-bar button', 'Select all 3'));
    await settle(PAUSE);
    await click(byText(root, '.bulk-bar button', 'Archive'));
    expect(world.change).toHaveBeenCalledWith(['a1', 'a2', 'a3'], { archived: true });
    await settle(PAUSE);
    expect(root.querySelector('.bulk-bar')).toBeNull();
  });

  it('tags an article, and renames a tag everywhere', async () => {
    const world = host();
    const root = await mount(<LibraryApp host={world} />);
    await settle(PAUSE);
    await click(byText(root, '.library-buttons button', 'Tag “Лавров'));
    const field = root.querySelector<HTMLInputElement>('.library-row .tag-line input');
    if (!field) throw new Error('no field for a tag');
    expect(document.activeElement).toBe(field);
    // What is drawn anew does not take the focus from where the reader went on.
    const search = root.querySelector<HTMLElement>('.library-search input');
    search?.focus();
    await click(root.querySelector('.library-check') as HTMLElement);
    expect(document.activeElement).toBe(search);
    await type(field, 'world');
    field.form?.requestSubmit();
    await settle(PAUSE);
    expect(world.change).toHaveBeenCalledWith(['a1'], { addTag: 'world' });
    await click(byText(root, '.tag-manager button', 'Rename or remove tags'));
    const name = root.querySelector<HTMLInputElement>('.tag-manager input');
    if (!name) throw new Error('no field for a name');
    await type(name, 'talks');
    name.form?.requestSubmit();
    await settle(PAUSE);
    expect(world.renameTag).toHaveBeenCalledWith('переговоры', 'talks');
  });

  it('works by keys', async () => {
    const world = host();
    const root = await mount(<LibraryApp host={world} />);
    await settle(PAUSE);
    const link = root.querySelector<HTMLElement>('[data-id=a2]');
    const press = (key: string) =>
      link?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    press('x');
    await settle(PAUSE);
    expect(root.querySelector('.bulk-bar')?.textContent).toContain('1 selected');
    press('r');
    press('e');
    press('Delete');
    await settle(PAUSE);
    expect(world.change.mock.calls).toEqual([
      [['a2'], { read: true }],
      [['a2'], { archived: true }],
    ]);
    expect(world.remove).toHaveBeenCalledWith(['a2']);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
    expect(document.activeElement?.getAttribute('type')).toBe('search');
  });

  it('says when the disk is full and when it cannot be read', async () => {
    const world = { ...host(), storage: async () => ({ used: 1_480_000, full: true }) };
    const root = await mount(<LibraryApp host={world} />);
    await settle(PAUSE);
    expect(root.querySelector('[role=alert]')?.textContent).toContain('The disk is full');
    const broken = {
      ...host(),
      search: async () => ({ ok: false as const, error: 'lost' }),
    };
    const other = await mount(<LibraryApp host={broken} />);
    await settle(PAUSE);
    expect(other.textContent).toContain('The library could not be opened');
  });

  it('opens an article by its address, with its names marked and its sections beside it', async () => {
    location.hash = '#a1';
    const world = host();
    const root = await mount(<LibraryApp host={world} />);
    await settle();
    const view = readingFor('en');
    const text = root.querySelector('.reading-text');
    expect([...(text?.children ?? [])].map(({ textContent }) => textContent)).toEqual(
      view.blocks.map(({ text: words }) => words),
    );
    expect(text?.querySelectorAll('mark')).toHaveLength(view.marks.length);
    const link = byText(root, '.reading-mark a', 'NATO');
    await click(link);
    await settle();
    const nato = view.sidebar.names[3]?.mentions[0]?.start;
    expect(world.card).toHaveBeenCalledWith('a1', 2, nato);
    expect(root.querySelector('.row-card')?.textContent).toContain('4 April 1949');
  });

  it('corrects a name on its card, takes that back, and keeps a note', async () => {
    location.hash = '#a1';
    const world = host();
    const root = await mount(<LibraryApp host={world} />);
    await settle();
    await click(byText(root, '.reading-mark a', 'NATO'));
    await settle();
    expect(root.querySelector('.row-card')?.textContent).toContain('Why this?');
    await click(byText(root, '.row-card button', 'Add a note'));
    const field = root.querySelector<HTMLTextAreaElement>('.row-card textarea');
    if (!field) throw new Error('no field for the note');
    await type(field, 'ask about enlargement');
    await click(byText(root, '.row-card button', 'Keep'));
    const { noteSubject, surface } = cardFor('en', 3);
    expect(world.names.setNote).toHaveBeenCalledWith(noteSubject, 'ask about enlargement');
    await click(byText(root, '.corrections button', 'Never mark'));
    const correction = { kind: 'never-mark', surface };
    expect(world.names.correct).toHaveBeenCalledWith(correction);
    await settle();
    await click(byText(root, '.notice button', 'Undo'));
    expect(world.names.uncorrect).toHaveBeenCalledWith(correction);
  });

  it('offers to make a name of what is selected', async () => {
    location.hash = '#a1';
    const world = host();
    const root = await mount(<LibraryApp host={world} />);
    await settle(PAUSE);
    await select(root);
    await click(byText(root, '.selection-colors button', 'Mark as a name'));
    expect(world.nameSelection).toHaveBeenCalledWith('Arkady Visloukhov');
    vi.unstubAllGlobals();
  });

  it('says that it does not know whether the library is whole, until it does', async () => {
    const world = host();
    world.health.mockResolvedValueOnce({ ok: false, error: 'lost' });
    const root = await mount(<LibraryApp host={world} />);
    await settle(PAUSE);
    expect(root.querySelector('.notice')?.textContent).toContain(en['data.unchecked']);
    await click(byText(root, '.notice button', en['common.retry']));
    await settle();
    expect(root.querySelector('.notice')).toBeNull();
  });

  it('says why the card of a name cannot be shown', async () => {
    location.hash = '#a1';
    const world = host();
    world.card.mockResolvedValueOnce({ ok: false, error: 'failed' });
    const root = await mount(<LibraryApp host={world} />);
    await settle(PAUSE);
    await click(byText(root, '.name-open', ''));
    await settle();
    expect(root.querySelector('.row-card [role=alert]')?.textContent).toContain(en['error.failed']);
  });

  it('says what could not be kept: a highlight, how much is underlined', async () => {
    location.hash = '#a1';
    const world = host();
    const full: Result<null> = { ok: false, error: 'storage-full' };
    world.addHighlight.mockResolvedValueOnce(full);
    world.setDensity.mockResolvedValue(full);
    const root = await mount(<LibraryApp host={world} />);
    await settle(PAUSE);
    const said = (): string => root.querySelector('.toast-place')?.textContent ?? 'nowhere';
    const density = (): string | undefined =>
      root.querySelector<HTMLInputElement>('.reading-controls input:checked')?.value;
    const before = density();
    await select(root);
    await click(byText(root, '.selection-colors button', ''));
    await settle();
    vi.unstubAllGlobals();
    expect(said()).toBe(`${en['highlights.notKept']} ${en['error.storage-full']}`);
    await click(byText(root, '.reading-controls .segmented label', en['density.first']));
    await settle();
    expect(said()).toBe(`${en['options.notKept']} ${en['error.storage-full']}`);
    expect(density()).toBe(before);
    world.setDensity.mockResolvedValue(ok(null));
    await click(byText(root, '.reading-controls .segmented label', en['density.first']));
    await settle();
    expect(said()).toBe('');
  });

  it('follows a statement of the opened version, and takes a claim in own words', async () => {
    location.hash = '#a1';
    const world = host();
    const root = await mount(<LibraryApp host={world} />);
    await settle();
    expect(world.claims).toHaveBeenCalledWith(
      expect.objectContaining({ articleId: 'a1', version: 2 }),
    );
    const [said] = readingFor('en').sidebar.speakers[0]?.statements ?? [];
    const [follow, write] = root.querySelectorAll<HTMLElement>('.claim-tools button');
    if (!follow || !write) throw new Error('no tools beside a statement');
    await click(follow);
    expect(CLAIMS.follow).toHaveBeenCalledWith(said?.passage, !said?.followed);
    await click(write);
    root.querySelector<HTMLFormElement>('.claim-form')?.requestSubmit();
    await settle();
    expect(CLAIMS.write).toHaveBeenCalledWith(
      expect.stringMatching(/^own /),
      said?.passage.text,
      '',
    );
  });

  it('shows a statement in the text', async () => {
    location.hash = '#a1';
    const root = await mount(<LibraryApp host={host()} />);
    await settle();
    await click(byText(root, '.statement', 'We expect an answer'));
    const flashed = [...root.querySelectorAll('.flash')].map(({ textContent }) => textContent);
    expect(flashed.join('')).toBe(
      readingFor('en').sidebar.speakers[0]?.statements[2]?.sentence.text,
    );
  });

  it('saves the version that is open as Markdown, and says so or why not', async () => {
    location.hash = '#a1';
    const world = host();
    const root = await mount(<LibraryApp host={world} />);
    await settle();
    await click(byText(root, 'button', 'Save as Markdown'));
    expect(world.saveMarkdown).toHaveBeenCalledWith('a1', 2);
    expect(root.textContent).toContain('Saved to “a1.md”.');
    const full = { ok: false as const, error: 'storage-full' };
    const other = await mount(<LibraryApp host={{ ...host(), saveMarkdown: async () => full }} />);
    await settle();
    await click(byText(other, 'button', 'Save as Markdown'));
    expect(other.textContent).toContain('There is no room left on the disk');
  });

  it('follows what another tab does to the article: deleted, and back', async () => {
    location.hash = '#a1';
    let binned = false;
    const listeners: ((what: 'library') => void)[] = [];
    const world = {
      ...host(),
      open: async () => ok({ ...readingFor('en'), binned }),
      onChange: (listener: (what: 'library') => void) => {
        listeners.push(listener);
        return () => undefined;
      },
    };
    const root = await mount(<LibraryApp host={world} />);
    await settle();
    expect(root.textContent).not.toContain('This article was deleted');
    binned = true;
    for (const listener of listeners) listener('library');
    await settle();
    expect(root.textContent).toContain('This article was deleted');
    await click(byText(root, '.reading-head button', 'Undo'));
    expect(world.restore).toHaveBeenCalledWith(['a1']);
  });

  it('names its tab after the article, and after itself again when that is closed', async () => {
    location.hash = '#a1';
    await mount(<LibraryApp host={host()} />);
    const isTitled = (title: string): Promise<void> =>
      vi.waitFor(async () => {
        await settle();
        expect(document.title).toBe(title);
      });
    await isTitled(`${readingFor('en').sidebar.head.headline} · Sidelight`);
    location.hash = '#/';
    window.dispatchEvent(new Event('hashchange'));
    await isTitled('Library · Sidelight');
  });

  it('says when an article is gone', async () => {
    location.hash = '#a9';
    const root = await mount(<LibraryApp host={host()} />);
    await settle();
    expect(root.textContent).toContain('This article is not in the library');
  });
});

describe('addresses of articles', () => {
  it.each([
    ['#', null],
    ['#/', null],
    ['#a1', { articleId: 'a1' }],
    ['#a1/3', { articleId: 'a1', version: 3 }],
    ['#100%', { articleId: '100%' }],
  ])('%s', (hash, expected) => {
    expect(readHash(hash)).toEqual(expected);
  });

  it('come back as they went', () => {
    expect(readHash(articleHash('a/b c', 2))).toEqual({ articleId: 'a/b c', version: 2 });
  });
});

describe('cutBlock', () => {
  const mark = (start: number, end: number): MarkView => ({
    start,
    end,
    type: 'place',
    name: 0,
    first: true,
  });
  const block = { start: 10, end: 27, text: 'Moscow met Geneva' };
  const drawn = (flash: { start: number; end: number } | null): string =>
    cutBlock(block, [mark(0, 5), mark(10, 16), mark(21, 27)], flash)
      .map(({ text, mark: name, flash: lit }) => {
        const inner = name ? `[${text}]` : text;
        return lit ? `*${inner}*` : inner;
      })
      .join('');

  it.each([
    [null, '[Moscow] met [Geneva]'],
    [{ start: 10, end: 27 }, '*[Moscow]** met **[Geneva]*'],
    [{ start: 13, end: 20 }, '[Mos]*[cow]** met* [Geneva]'],
    [{ start: 40, end: 50 }, '[Moscow] met [Geneva]'],
  ])('with the passage %o', (flash, expected) => {
    expect(drawn(flash)).toBe(expected);
  });
});
