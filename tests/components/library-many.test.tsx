// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BATCH, inBatches } from '../../components/library/in-batches.ts';
import { LibraryList } from '../../components/library/library-list.tsx';
import { PAGE, pagesOf, runsOf } from '../../components/library/list-pages.ts';
import { useLibrary } from '../../components/library/use-library.ts';
import { en } from '../../lib/i18n/messages/en.ts';
import type { ArticleChange, LibrarySearch } from '../../lib/model/library-search.ts';
import type { LibraryRow } from '../../lib/views/library-types.ts';
import { LIBRARY } from '../fixtures/views/library.ts';
import { byText, click, mount, settle } from './mount.tsx';

const ok = <T,>(value: T) => ({ ok: true as const, value });
const PAUSE = 150;
/** An end of the list is gone to again and again until it is drawn. */
const LONGER = 400;
const MANY = 1000;

const [example] = LIBRARY.rows;
if (!example) throw new Error('no row');
const ROWS: readonly LibraryRow[] = Array.from({ length: MANY }, (_, n) => ({
  ...example,
  id: `n${n}`,
  headline: `Article ${n}`,
  read: n % 2 === 0,
}));

/** A library of many; every odd article is unread. */
function host() {
  const kept = new Map(ROWS.map((row) => [row.id, row]));
  return {
    wake: vi.fn(),
    search: vi.fn(async ({ offset, limit }: LibrarySearch) => {
      const rows = ROWS.flatMap(({ id }) => kept.get(id) ?? []);
      const view = { ...LIBRARY, total: rows.length, saved: rows.length };
      return ok({ ...view, rows: rows.slice(offset, offset + limit) });
    }),
    snippets: async () => [],
    ids: async () => ok([...kept.keys()]),
    change: vi.fn(async (ids: readonly string[], { read }: ArticleChange) => {
      const others = ids.filter((id) => kept.get(id)?.read !== read);
      for (const id of others) {
        const row = kept.get(id);
        if (row) kept.set(id, { ...row, read: read === true });
      }
      return ok(others);
    }),
    renameTag: vi.fn(async () => ok({ had: ['n1', 'n2'], both: ['n2'] })),
    remove: vi.fn(async (ids: readonly string[]) => {
      for (const id of ids) kept.delete(id);
      return ok(null);
    }),
    restore: vi.fn(async (ids: readonly string[]) => {
      for (const row of ROWS) if (ids.includes(row.id)) kept.set(row.id, row);
      return ok(null);
    }),
    health: async () => ({ damage: null, isBrokenOff: false }),
    storage: async () => ({ used: 1, full: false }),
    onChange: () => () => undefined,
  };
}

type World = ReturnType<typeof host>;

function List({ world }: { world: World }) {
  return <LibraryList {...useLibrary(world as never)} />;
}

/** The observers that watch which pages are near; their tests say what they see. */
class Observer {
  static made: Observer[] = [];
  readonly tell: (entries: object[]) => void;
  readonly targets: Element[] = [];
  constructor(tell: (entries: object[]) => void) {
    this.tell = tell;
    Observer.made.push(this);
  }
  observe(target: Element): void {
    this.targets.push(target);
  }
  disconnect(): void {
    Observer.made = Observer.made.filter((one) => one !== this);
  }
}

/** As if the reader had scrolled to these pages. */
async function scrollTo(pages: readonly number[]): Promise<void> {
  const observer = Observer.made.at(-1);
  observer?.tell(
    observer.targets.map((target, page) => ({
      target,
      isIntersecting: pages.includes(page),
      boundingClientRect: { height: 4000 },
    })),
  );
  await settle(PAUSE);
}

const headlines = (root: Element): string[] =>
  [...root.querySelectorAll('.library-headline')].map((one) => one.textContent ?? '');

async function mountMany(world: World): Promise<Element> {
  const root = await mount(<List world={world} />);
  await settle(PAUSE);
  return root;
}

async function selectAll(root: Element): Promise<void> {
  await click(root.querySelector('.library-check') as HTMLElement);
  await click(byText(root, '.bulk-bar button', 'Select all 1,000'));
  await settle(PAUSE);
}

beforeEach(() => {
  Observer.made = [];
  vi.stubGlobal('IntersectionObserver', Observer);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a list of a thousand articles', () => {
  it('draws the rows near the window, and asks for no others', async () => {
    const world = host();
    const root = await mountMany(world);
    expect(headlines(root)).toHaveLength(PAGE);
    expect(root.querySelector('.library-rows')?.childElementCount).toBe(MANY / PAGE);
    await scrollTo([20, 21]);
    expect(headlines(root)).toEqual(ROWS.slice(20 * PAGE, 22 * PAGE).map((row) => row.headline));
    expect(world.search).toHaveBeenLastCalledWith(
      expect.objectContaining({ offset: 20 * PAGE, limit: 2 * PAGE }),
    );
    const first = root.querySelector('.library-row');
    expect(first?.getAttribute('aria-posinset')).toBe(String(20 * PAGE + 1));
    expect(first?.getAttribute('aria-setsize')).toBe(String(MANY));
    const asked = world.search.mock.calls.length;
    await scrollTo([21]);
    expect(world.search.mock.calls.length).toBe(asked);
    // What was seen once gives those that are not drawn their height.
    const box = root.querySelector<HTMLElement>('.library-rows > div');
    expect(box?.style.blockSize).toBe('4000px');
  });

  it('goes to its ends by Home and End, and on to the next row when one goes', async () => {
    const world = host();
    const root = await mountMany(world);
    const press = async (key: string) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true });
      document.activeElement?.dispatchEvent(event);
      await settle(PAUSE);
    };
    root.querySelector<HTMLElement>('[data-id=n3]')?.focus();
    await press('End');
    await scrollTo([MANY / PAGE - 1]);
    await settle(LONGER);
    expect(document.activeElement?.getAttribute('data-id')).toBe(`n${MANY - 1}`);
    await press('Home');
    await scrollTo([0]);
    await settle(LONGER);
    expect(document.activeElement?.getAttribute('data-id')).toBe('n0');
    await press('Delete');
    const next = document.activeElement;
    expect(next?.getAttribute('data-id')).toBe('n1');
    // What comes back above it moves it down and takes it nothing.
    await press('z');
    expect(headlines(root)[0]).toBe('Article 0');
    expect(document.activeElement).toBe(next);
  });

  it('is changed in batches, with progress, and back', async () => {
    const world = host();
    const root = await mountMany(world);
    await selectAll(root);
    await click(byText(root, '.bulk-bar button', 'Mark as read'));
    await settle(PAUSE);
    expect(world.change).toHaveBeenCalledTimes(MANY / BATCH);
    expect(root.querySelector('.toast')?.textContent).toContain('500 articles are marked as read');
    await click(byText(root, '.toast button', 'Undo'));
    await settle(PAUSE);
    // Only what was changed is changed back.
    expect(world.change.mock.calls.slice(MANY / BATCH).map(([ids]) => ids)).toEqual([
      ROWS.filter(({ read }) => !read)
        .map(({ id }) => id)
        .slice(0, BATCH),
      ROWS.filter(({ read }) => !read)
        .map(({ id }) => id)
        .slice(BATCH),
    ]);
    expect(root.querySelector('.toast')?.textContent).toContain('as it was before');
  });

  it('can be stopped on the way, and tells what was done', async () => {
    const world = host();
    let goOn = (): void => undefined;
    world.remove
      .mockImplementationOnce(async () => ok(null))
      .mockImplementationOnce(
        () =>
          new Promise((resolve) => {
            goOn = () => resolve(ok(null));
          }),
      );
    const root = await mountMany(world);
    await selectAll(root);
    await click(byText(root, '.bulk-bar button', 'Delete'));
    await settle(PAUSE);
    expect(root.querySelector('.bulk-bar')?.textContent).toContain('Done: 250 of 1,000');
    await click(byText(root, '.bulk-bar button', 'Stop'));
    goOn();
    await settle(PAUSE);
    expect(world.remove).toHaveBeenCalledTimes(2);
    expect(root.querySelector('.bulk-bar')).toBeNull();
    expect(root.querySelector('.toast')?.textContent).toContain('500 articles were deleted');
    await click(byText(root, '.toast button', 'Undo'));
    await settle(PAUSE);
    expect(world.restore.mock.calls.flatMap(([ids]) => ids)).toHaveLength(500);
  });

  it('can be stopped while it is taken back, and takes back what is left', async () => {
    const world = host();
    const root = await mountMany(world);
    await selectAll(root);
    await click(byText(root, '.bulk-bar button', 'Delete'));
    await settle(PAUSE);
    let goOn = (): void => undefined;
    world.restore
      .mockImplementationOnce(async () => ok(null))
      .mockImplementationOnce(
        () =>
          new Promise((resolve) => {
            goOn = () => resolve(ok(null));
          }),
      );
    await click(byText(root, '.toast button', 'Undo'));
    await settle(PAUSE);
    await click(byText(root, '.bulk-bar button', 'Stop'));
    goOn();
    await settle(PAUSE);
    expect(root.querySelector('.toast')?.textContent).toContain('500 articles were deleted');
    await click(byText(root, '.toast button', 'Undo'));
    await settle(PAUSE);
    expect(world.restore.mock.calls.flatMap(([ids]) => ids)).toEqual(ROWS.map(({ id }) => id));
    expect(root.querySelector('.toast')?.textContent).toContain('500 articles are back');
  });

  it('has the focus in the list again after all of it was deleted and brought back', async () => {
    const root = await mountMany(host());
    await selectAll(root);
    byText(root, '.bulk-bar button', 'Delete').focus();
    await click(byText(root, '.bulk-bar button', 'Delete'));
    await settle(PAUSE);
    expect(headlines(root)).toEqual([]);
    byText(root, '.toast button', 'Undo').focus();
    await click(byText(root, '.toast button', 'Undo'));
    await settle(PAUSE);
    expect(document.activeElement?.getAttribute('data-id')).toBe('n0');
  });

  it('fails on the way, says what was done before, and takes that back', async () => {
    const world = host();
    world.remove.mockImplementationOnce(async () => ok(null));
    world.remove.mockImplementationOnce(
      async () => ({ ok: false, error: 'storage-full' }) as never,
    );
    const root = await mountMany(world);
    await selectAll(root);
    await click(byText(root, '.bulk-bar button', 'Delete'));
    await settle(PAUSE);
    expect(world.remove).toHaveBeenCalledTimes(2);
    const said = root.querySelector('.toast')?.textContent;
    expect(said).toContain(en['error.storage-full']);
    expect(said).toContain('250 articles were deleted');
    await click(byText(root, '.toast button', 'Undo'));
    await settle(PAUSE);
    expect(world.restore.mock.calls).toEqual([[ROWS.slice(0, BATCH).map(({ id }) => id)]]);
  });

  it('gives a renamed tag back, but not to what had both', async () => {
    const world = host();
    const root = await mountMany(world);
    await click(byText(root, '.tag-manager button', 'Rename or remove tags'));
    const name = root.querySelector<HTMLInputElement>('.tag-manager input');
    if (!name) throw new Error('no field for a name');
    const tag = name.value;
    name.value = 'talks';
    name.dispatchEvent(new Event('input', { bubbles: true }));
    await settle(PAUSE);
    name.form?.requestSubmit();
    await settle(PAUSE);
    expect(root.querySelector('.toast')?.textContent).toContain('2 articles is “talks” now');
    await click(byText(root, '.toast button', 'Undo'));
    await settle(PAUSE);
    expect(world.change.mock.calls).toEqual([
      [['n1', 'n2'], { addTag: tag }],
      [['n1'], { removeTag: 'talks' }],
    ]);
  });
});

describe('batches', () => {
  it('end at the first that fails, and keep what was done', async () => {
    const ids = ROWS.map(({ id }) => id);
    let calls = 0;
    const done = await inBatches(
      ids,
      async (batch) => (++calls < 3 ? ok(batch) : { ok: false, error: 'storage-full' }),
      { aborted: false },
      () => undefined,
    );
    expect(done).toEqual({
      changed: ids.slice(0, 2 * BATCH),
      left: ids.slice(2 * BATCH),
      error: 'storage-full',
    });
  });
});

describe('pages', () => {
  it('are cut from rows that follow one another', () => {
    const pages = pagesOf(3, ROWS.slice(0, PAGE + 1));
    expect([...pages].map(([page, rows]) => [page, rows.length])).toEqual([
      [3, PAGE],
      [4, 1],
    ]);
  });

  it('are asked for together where they are neighbours', () => {
    expect(runsOf([4, 2, 3, 9], 8)).toEqual([
      [2, 4],
      [9, 9],
    ]);
    expect(runsOf([0, 1, 2, 3, 4], 2)).toEqual([
      [0, 1],
      [2, 3],
      [4, 4],
    ]);
  });
});
