import type { VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings.ts';
import type { DamageView } from '../../lib/views/data-types.ts';
import type { LibraryRow } from '../../lib/views/library-types.ts';
import type { ReadingView } from '../../lib/views/types.ts';
import { AppFrame } from '../common/app-frame.tsx';
import {
  type LibraryHost,
  type ListState,
  type ReadingState,
  readHash,
  type Toast,
} from './library-actions.ts';
import { LibraryList } from './library-list.tsx';
import { ReadingScreen } from './reading-screen.tsx';

/** Rows asked for at a time. */
const PAGE_SIZE = 50;

/** Pause after a key stroke before the search is asked, milliseconds. */
const SEARCH_PAUSE = 120;

/** The library with its data: the list, or the article that the address names. */
export function LibraryApp({ host }: { host: LibraryHost }): VNode {
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);
  const [hash, setHash] = useState(location.hash);
  const opened = readHash(hash);

  useEffect(() => {
    const follow = (): void => setHash(location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    const load = async (): Promise<void> => {
      const loaded = await host.loadSettings();
      if (loaded.ok) setSettings(loaded.value);
    };
    void load();
    return host.onChange((what) => {
      if (what === 'settings') void load();
    });
  }, [host]);

  return (
    <AppFrame settings={settings}>
      {opened ? (
        <ReadingApp key={hash} host={host} settings={settings} {...opened} />
      ) : (
        <ListApp host={host} />
      )}
    </AppFrame>
  );
}

function ReadingApp(props: {
  host: LibraryHost;
  settings: Settings;
  articleId: string;
  version?: number;
}): VNode {
  const { host, articleId, version } = props;
  const [reading, setReading] = useState<ReadingState>({ state: 'loading' });
  const load = useCallback(async () => {
    const opened = await host.open(articleId, version);
    if (!opened.ok) setReading({ state: 'failed', error: opened.error });
    else setReading(opened.value ? { state: 'ready', view: opened.value } : { state: 'missing' });
  }, [host, articleId, version]);
  useEffect(() => void load(), [load]);

  const loadCard = useCallback(
    async (view: ReadingView, name: number) => {
      const start = view.sidebar.names[name]?.mentions[0]?.start;
      return start === undefined ? null : host.card(view.articleId, view.version, start);
    },
    [host],
  );
  const go = useCallback((to: string) => {
    location.hash = to;
  }, []);
  return (
    <ReadingScreen
      reading={reading}
      density={props.settings.density}
      onDensity={host.setDensity}
      loadCard={loadCard}
      addHighlight={host.addHighlight}
      highlights={host.highlights}
      onRetry={() => void load()}
      onGo={go}
    />
  );
}

function ListApp({ host }: { host: LibraryHost }): VNode {
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(PAGE_SIZE);
  const [list, setList] = useState<ListState>({ state: 'loading' });
  const [full, setFull] = useState(false);
  const [damage, setDamage] = useState<DamageView | null>(null);
  const [toast, setToast] = useState<Toast | null>(null);

  const load = useCallback(async () => {
    const [listed, isFull, health] = await Promise.all([
      host.list(query, 0, limit),
      host.isFull(),
      host.health(),
    ]);
    setList(
      listed.ok ? { state: 'ready', view: listed.value } : { state: 'failed', error: listed.error },
    );
    setFull(isFull);
    setDamage(health);
  }, [host, query, limit]);
  useEffect(() => {
    const timer = setTimeout(() => void load(), SEARCH_PAUSE);
    const undo = host.onChange((what) => {
      if (what === 'library') void load();
    });
    return () => {
      clearTimeout(timer);
      undo();
    };
  }, [host, load]);

  const remove = async ({ id, headline }: LibraryRow): Promise<void> => {
    const removed = await host.remove(id);
    setToast(
      removed.ok ? { kind: 'deleted', id, headline } : { kind: 'failed', error: removed.error },
    );
    await load();
  };
  const undo = async (last: Toast): Promise<void> => {
    if (last.kind !== 'deleted') return;
    const restored = await host.restore(last.id);
    setToast(
      restored.ok
        ? { kind: 'restored', headline: last.headline }
        : { kind: 'failed', error: restored.error },
    );
    await load();
  };
  return (
    <LibraryList
      list={list}
      query={query}
      full={full}
      damage={damage}
      toast={toast}
      onQuery={setQuery}
      onMore={() => setLimit(limit + PAGE_SIZE)}
      onRetry={() => void load()}
      onDelete={(row) => void remove(row)}
      onUndo={(last) => void undo(last)}
    />
  );
}
