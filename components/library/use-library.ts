import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Result } from '../../lib/model/result.ts';
import type { HealthView } from '../../lib/views/data-types.ts';
import type { LibraryRow, LibraryView, SnippetView } from '../../lib/views/library-types.ts';
import type { Working } from './in-batches.ts';
import {
  type Asked,
  EVERYTHING,
  type LibraryHost,
  type LibraryToast,
  type ListActions,
  type ListState,
  type StorageState,
} from './library-actions.ts';
import { PAGE, pagesOf, runsOf } from './list-pages.ts';
import { useDeeds } from './use-deeds.ts';

/** Pages asked for in one request at most. */
const MOST_AT_ONCE = 8;
/** Pause after a key stroke before the search is asked, milliseconds. */
const SEARCH_PAUSE = 90;
/** A background that was spoken to is not ended for so long, milliseconds: browsers take 30 s. */
const SURELY_AWAKE = 20_000;

/** The list with its data, as `LibraryList` draws it. */
export interface LibraryState {
  readonly list: ListState;
  readonly asked: Asked;
  readonly storage: StorageState;
  readonly health: Result<HealthView>;
  readonly snippets: ReadonlyMap<string, SnippetView>;
  readonly selected: ReadonlySet<string>;
  readonly working: Working | null;
  readonly toast: LibraryToast | null;
  readonly actions: ListActions;
}

/** Asks for these pages of what is found, and all that is told of it. */
async function readPages(
  host: LibraryHost,
  asked: Asked,
  wanted: readonly number[],
): Promise<ListState> {
  const pages = new Map<number, readonly LibraryRow[]>();
  let latest: LibraryView | null = null;
  for (const [first, last] of runsOf(wanted.length > 0 ? wanted : [0], MOST_AT_ONCE)) {
    const limit = (last - first + 1) * PAGE;
    const answer = await host.search({ ...asked, offset: first * PAGE, limit });
    if (!answer.ok) return { state: 'failed', error: answer.error };
    latest = answer.value;
    for (const [page, rows] of pagesOf(first, latest.rows)) pages.set(page, rows);
  }
  return latest ? { state: 'ready', view: latest, pages } : { state: 'loading' };
}

export function useLibrary(host: LibraryHost): LibraryState {
  const [asked, setAsked] = useState<Asked>(EVERYTHING);
  const [list, setList] = useState<ListState>({ state: 'loading' });
  const [looked, setLooked] = useState<{ storage: StorageState; health: Result<HealthView> }>({
    storage: { used: null, full: false },
    health: { ok: true, value: { damage: null, isBrokenOff: false } },
  });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const { deeds, working, toast, fail, isBusy } = useDeeds(host);
  const latest = useRef(0);
  /** The pages near the window, and those that have been asked for. */
  const near = useRef<readonly number[]>([0]);
  const coming = useRef<Set<number>>(new Set());
  const shown = useRef<Asked | null>(null);
  const wake = useWake(host);

  const load = useCallback(async () => {
    const turn = ++latest.current;
    coming.current = new Set(near.current);
    const answer = await readPages(host, asked, near.current);
    // An answer that a later question has overtaken is not shown.
    if (turn !== latest.current) return;
    shown.current = asked;
    setList(answer);
  }, [host, asked]);

  const show = useCallback(
    async (pages: readonly number[]) => {
      near.current = pages;
      const missing = pages.filter((page) => !coming.current.has(page));
      if (missing.length === 0) return;
      for (const page of missing) coming.current.add(page);
      const turn = latest.current;
      const more = await readPages(host, asked, missing);
      if (turn !== latest.current) return;
      setList((before) => {
        if (before.state !== 'ready' || more.state !== 'ready') return more;
        return { ...more, pages: new Map([...before.pages, ...more.pages]) };
      });
    },
    [host, asked],
  );

  const check = useCallback(async () => {
    const [storage, health] = await Promise.all([host.storage(), host.health()]);
    setLooked({ storage, health });
  }, [host]);

  useEffect(() => {
    const typed = shown.current !== null && shown.current.query !== asked.query;
    const timer = setTimeout(() => void load(), typed ? SEARCH_PAUSE : 0);
    return () => clearTimeout(timer);
  }, [load, asked]);
  useEffect(() => {
    void check();
    return host.onChange((what) => {
      if (what !== 'library' || isBusy()) return;
      void load();
      void check();
    });
  }, [host, load, check, isBusy]);

  const actions = useMemo<ListActions>(
    () => ({
      wake,
      ask: (next) => {
        if (next.query !== asked.query) wake();
        near.current = [0];
        setAsked(next);
        setSelected(new Set());
      },
      show: (pages) => void show(pages),
      retry: load,
      check,
      change: async (ids, change) => {
        await deeds.change(ids, change);
        await load();
      },
      renameTag: async (from, to) => {
        await deeds.renameTag(from, to);
        setAsked((now) =>
          now.filter.tag === from ? { ...now, filter: { ...now.filter, ...renamed(to) } } : now,
        );
        await load();
      },
      remove: async (ids, headline) => {
        setSelected(new Set());
        await deeds.remove(ids, headline);
        await load();
      },
      undo: async (done) => {
        await deeds.undo(done);
        await load();
      },
      stop: deeds.stop,
      select: (ids, on) =>
        setSelected((before) => {
          const after = new Set(before);
          for (const id of ids) {
            if (on) after.add(id);
            else after.delete(id);
          }
          return after;
        }),
      selectAll: async () => {
        const all = await host.ids(asked.query, asked.filter);
        if (all.ok) setSelected(new Set(all.value));
        else fail(all.error);
      },
      clearSelection: () => setSelected(new Set()),
    }),
    [host, load, show, check, asked, wake, deeds, fail],
  );

  const snippets = useSnippets(host, shown.current?.query ?? '', list);
  return { list, asked, ...looked, snippets, selected, working, toast, actions };
}

/** Has the background opened for a search, unless that was done just now. */
function useWake(host: LibraryHost): () => void {
  const woken = useRef(Number.NEGATIVE_INFINITY);
  return useCallback(() => {
    if (performance.now() - woken.current < SURELY_AWAKE) return;
    woken.current = performance.now();
    host.wake();
  }, [host]);
}

function renamed(to: string): { tag?: string } {
  return to === '' ? {} : { tag: to };
}

/** The passages that a search found, asked for after the rows are there. */
function useSnippets(
  host: LibraryHost,
  query: string,
  list: ListState,
): ReadonlyMap<string, SnippetView> {
  const [found, setFound] = useState<{ query: string; by: ReadonlyMap<string, SnippetView> }>({
    query: '',
    by: new Map(),
  });
  const pages = list.state === 'ready' && query.trim() !== '' ? list.pages : null;
  useEffect(() => {
    if (!pages) return;
    let isOver = false;
    const known = found.query === query ? found.by : new Map<string, SnippetView>();
    const shown = [...pages.values()].flat().map(({ id }) => id);
    const missing = shown.filter((id) => !known.has(id));
    if (missing.length === 0) return;
    void host.snippets(query, missing).then((more) => {
      if (isOver) return;
      setFound({ query, by: new Map([...known, ...more.map((one) => [one.id, one] as const)]) });
    });
    return () => {
      isOver = true;
    };
  }, [host, query, pages]);
  return found.query === query ? found.by : new Map();
}
