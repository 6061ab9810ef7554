import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { HealthView } from '../../lib/views/data-types.ts';
import type { LibraryRow, LibraryView, SnippetView } from '../../lib/views/library-types.ts';
import {
  type Asked,
  EVERYTHING,
  type LibraryHost,
  type LibraryToast,
  type ListActions,
  type ListState,
  type StorageState,
} from './library-actions.ts';

/** Rows asked for at a time; when all that was shown is asked for again, more at once. */
const PAGE = 25;
const MOST_AT_ONCE = 200;
/** Pause after a key stroke before the search is asked, milliseconds. */
const SEARCH_PAUSE = 90;
/** A background that was spoken to is not ended for so long, milliseconds: browsers take 30 s. */
const SURELY_AWAKE = 20_000;

/** The list with its data, as `LibraryList` draws it. */
export interface LibraryState {
  readonly list: ListState;
  readonly asked: Asked;
  readonly storage: StorageState;
  readonly health: HealthView;
  readonly snippets: ReadonlyMap<string, SnippetView>;
  readonly selected: ReadonlySet<string>;
  readonly toast: LibraryToast | null;
  readonly actions: ListActions;
}

/** Asks for the first so many rows, in several answers where they are many. */
async function firstRows(host: LibraryHost, asked: Asked, count: number): Promise<ListState> {
  let view: LibraryView | null = null;
  let rows: readonly LibraryRow[] = [];
  do {
    const limit = Math.min(MOST_AT_ONCE, count - rows.length);
    const answer = await host.search({ ...asked, offset: rows.length, limit });
    if (!answer.ok) return { state: 'failed', error: answer.error };
    view = answer.value;
    if (view.rows.length === 0) break;
    rows = [...rows, ...view.rows];
  } while (rows.length < Math.min(count, view.total));
  return { state: 'ready', view: { ...view, rows } };
}

export function useLibrary(host: LibraryHost): LibraryState {
  const [asked, setAsked] = useState<Asked>(EVERYTHING);
  const [list, setList] = useState<ListState>({ state: 'loading' });
  const [looked, setLooked] = useState<{ storage: StorageState; health: HealthView }>({
    storage: { used: null, full: false },
    health: { damage: null, isBrokenOff: false },
  });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [toast, setToast] = useState<LibraryToast | null>(null);
  const latest = useRef(0);
  const wanted = useRef(PAGE);
  const shown = useRef<Asked | null>(null);
  const wake = useWake(host);

  const load = useCallback(async () => {
    const turn = ++latest.current;
    const answer = await firstRows(host, asked, wanted.current);
    // An answer that a later question has overtaken is not shown.
    if (turn !== latest.current) return;
    shown.current = asked;
    setList(answer);
  }, [host, asked]);

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
      if (what !== 'library') return;
      void load();
      void check();
    });
  }, [host, load, check]);

  const actions = useMemo<ListActions>(() => {
    const failed = (error: string): void => setToast({ kind: 'failed', error });
    return {
      wake,
      ask: (next) => {
        if (next.query !== asked.query) wake();
        wanted.current = PAGE;
        setAsked(next);
        setSelected(new Set());
      },
      more: () => {
        wanted.current += PAGE;
        void load();
      },
      retry: () => void load(),
      change: async (ids, change) => {
        const done = await host.change(ids, change);
        if (!done.ok) failed(done.error);
        await load();
      },
      renameTag: async (from, to) => {
        const done = await host.renameTag(from, to);
        if (!done.ok) failed(done.error);
        setAsked((now) =>
          now.filter.tag === from ? { ...now, filter: { ...now.filter, ...renamed(to) } } : now,
        );
        await load();
      },
      remove: async (ids, headline) => {
        const done = await host.remove(ids);
        if (done.ok) setToast({ kind: 'deleted', ids, headline });
        else failed(done.error);
        setSelected(new Set());
        await load();
      },
      undo: async (last) => {
        if (last.kind !== 'deleted') return;
        const done = await host.restore(last.ids);
        if (done.ok) setToast({ ...last, kind: 'restored' });
        else failed(done.error);
        await load();
      },
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
        else failed(all.error);
      },
      clearSelection: () => setSelected(new Set()),
    };
  }, [host, load, asked, wake]);

  const snippets = useSnippets(host, shown.current?.query ?? '', list);
  return { list, asked, ...looked, snippets, selected, toast, actions };
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
  const rows = list.state === 'ready' && query.trim() !== '' ? list.view.rows : null;
  useEffect(() => {
    if (!rows) return;
    let isOver = false;
    const known = found.query === query ? found.by : new Map<string, SnippetView>();
    const missing = rows.map(({ id }) => id).filter((id) => !known.has(id));
    if (missing.length === 0) return;
    void host.snippets(query, missing).then((more) => {
      if (isOver) return;
      setFound({ query, by: new Map([...known, ...more.map((one) => [one.id, one] as const)]) });
    });
    return () => {
      isOver = true;
    };
  }, [host, query, rows]);
  return found.query === query ? found.by : new Map();
}
