import type { VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Result } from '../../lib/model/result.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { CardView } from '../../lib/views/card-types.ts';
import type { ReadingView } from '../../lib/views/sidebar-types.ts';
import { AppFrame } from '../common/app-frame.tsx';
import { useHash } from '../common/hash.ts';
import { useSettings } from '../common/use-settings.ts';
import {
  type FileState,
  type LibraryHost,
  type NotKept,
  type ReadingState,
  readHash,
} from './library-actions.ts';
import { LibraryList } from './library-list.tsx';
import { ReadingScreen } from './reading-screen.tsx';
import { ToReadPart } from './to-read-part.tsx';
import { useLibrary } from './use-library.ts';

/** The library with its data: the list, or the article that the address names. */
export function LibraryApp({ host }: { host: LibraryHost }): VNode {
  const settings = useSettings(host);
  const hash = useHash();
  const opened = readHash(hash);
  const [headline, setHeadline] = useState<string | null>(null);
  return (
    <AppFrame settings={settings} page="library" title={headline}>
      {opened ? (
        <ReadingApp
          key={hash}
          host={host}
          settings={settings}
          onHeadline={setHeadline}
          {...opened}
        />
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
  /** Hears what is open; null when nothing is any more. Must stay the same between drawings. */
  onHeadline: (headline: string | null) => void;
}): VNode {
  const { host, articleId, version, onHeadline } = props;
  const [reading, setReading] = useState<ReadingState>({ state: 'loading' });
  const [notKept, setNotKept] = useState<NotKept | null>(null);
  const [file, setFile] = useState<FileState>({ state: 'none' });
  const load = useCallback(async () => {
    const opened = await host.open(articleId, version);
    if (!opened.ok) {
      const failed = { state: 'failed', error: opened.error } as const;
      // What is being read stays, whatever becomes of asking for it again.
      setReading((before) => (before.state === 'ready' ? before : failed));
    } else setReading(opened.value ? { state: 'ready', view: opened.value } : { state: 'missing' });
  }, [host, articleId, version]);
  useEffect(() => {
    void load();
    // Another tab may have deleted it, or saved it again.
    return host.onChange((what) => {
      if (what !== 'settings') void load();
    });
  }, [host, load]);
  const headline = reading.state === 'ready' ? reading.view.sidebar.head.headline : null;
  useEffect(() => {
    onHeadline(headline || null);
    return () => onHeadline(null);
  }, [headline, onHeadline]);
  const isOpen = reading.state === 'ready';
  useEffect(() => {
    if (isOpen) void host.change([articleId], { read: true });
  }, [host, articleId, isOpen]);

  const keep = async (what: NotKept['what'], change: Promise<Result<unknown>>): Promise<void> => {
    const kept = await change;
    setNotKept(kept.ok ? null : { what, error: kept.error });
  };
  const loadCard = useCallback(
    async (view: ReadingView, name: number): Promise<Result<CardView | null>> => {
      const start = view.sidebar.names[name]?.mentions[0]?.start;
      if (start === undefined) return { ok: true, value: null };
      return host.card(view.articleId, view.version, start);
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
      onDensity={(density) => void keep('option', host.setDensity(density))}
      loadCard={loadCard}
      addHighlight={(view, span, color) =>
        void keep('highlight', host.addHighlight(view, span, color))
      }
      highlights={host.highlights}
      names={host.names}
      nameSelection={host.nameSelection}
      claims={host.claims}
      file={file}
      notKept={notKept}
      onSaveMarkdown={(view) => {
        setFile({ state: 'saving' });
        void host.saveMarkdown(view.articleId, view.version).then((saved) => {
          if (!saved.ok) setFile({ state: 'failed', error: saved.error });
          else if (saved.value) setFile({ state: 'saved', name: saved.value.name });
          else void load();
        });
      }}
      onRestore={() => void host.restore([articleId]).then(load)}
      onRetry={load}
      onGo={go}
    />
  );
}

function ListApp({ host }: { host: LibraryHost }): VNode {
  const library = useLibrary(host);
  return (
    <LibraryList {...library}>
      <ToReadPart host={host} />
    </LibraryList>
  );
}
