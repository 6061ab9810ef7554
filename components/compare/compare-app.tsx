import type { VNode } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ReportFormat } from '../../lib/views/compare-types.ts';
import { AppFrame } from '../common/app-frame.tsx';
import { useHash } from '../common/hash.ts';
import { useSettings } from '../common/use-settings.ts';
import {
  type ChooserState,
  type CompareHost,
  type CompareState,
  compareHash,
  FEWEST_CHOSEN,
  readCompareHash,
} from './compare-actions.ts';
import { CompareChooser } from './compare-chooser.tsx';
import { CompareScreen } from './compare-screen.tsx';

/** Pause after a key stroke before the search is asked, milliseconds. */
const SEARCH_PAUSE = 150;

/** The comparison with its data: the chooser, or the articles that the address names. */
export function CompareApp({ host }: { host: CompareHost }): VNode {
  const settings = useSettings(host);
  const hash = useHash();
  const ids = readCompareHash(hash);
  const go = useCallback((chosen: readonly string[]) => {
    location.hash = compareHash(chosen);
    scrollTo(0, 0);
  }, []);
  return (
    <AppFrame settings={settings} page="compare">
      {ids.length >= FEWEST_CHOSEN ? (
        <ComparedApp key={hash} host={host} ids={ids} onLeave={() => go([])} />
      ) : (
        <ChooserApp host={host} first={ids} onCompare={go} />
      )}
    </AppFrame>
  );
}

function ChooserApp(props: {
  host: CompareHost;
  first: readonly string[];
  onCompare: (ids: readonly string[]) => void;
}): VNode {
  const { host, first, onCompare } = props;
  const [query, setQuery] = useState('');
  const [chooser, setChooser] = useState<ChooserState>({ state: 'loading' });
  const [chosen, setChosen] = useState<readonly string[]>(first);
  const latest = useRef(0);
  const load = useCallback(async () => {
    const turn = ++latest.current;
    const found = await host.choices(query);
    // An answer that a later question has overtaken is not shown.
    if (turn !== latest.current) return;
    setChooser((before) => {
      if (!found.ok) return { state: 'failed', error: found.error };
      const kept = before.state === 'ready' ? before.choices.suggested : null;
      return {
        state: 'ready',
        choices: { ...found.value, suggested: found.value.suggested ?? kept },
      };
    });
  }, [host, query]);
  useEffect(() => {
    const timer = setTimeout(() => void load(), query === '' ? 0 : SEARCH_PAUSE);
    const undo = host.onChange((what) => {
      if (what === 'library') void load();
    });
    return () => {
      clearTimeout(timer);
      undo();
    };
  }, [host, load, query]);
  return (
    <CompareChooser
      chooser={chooser}
      query={query}
      chosen={chosen}
      onQuery={setQuery}
      onChoose={setChosen}
      onCompare={onCompare}
      onRetry={load}
    />
  );
}

function ComparedApp(props: {
  host: CompareHost;
  ids: readonly string[];
  onLeave: () => void;
}): VNode {
  const { host, ids, onLeave } = props;
  const [compared, setCompared] = useState<CompareState>({
    state: 'working',
    done: 0,
    total: ids.length,
  });
  const [failure, setFailure] = useState<string | null>(null);
  /** Changes when an answer is no longer wanted. */
  const turn = useRef(0);

  const load = useCallback(async () => {
    const own = ++turn.current;
    const isWanted = (): boolean => own === turn.current;
    for (const [done, id] of ids.entries()) {
      setCompared({ state: 'working', done, total: ids.length });
      const read = await host.prepare(id);
      if (!isWanted()) return;
      if (!read.ok) return setCompared({ state: 'failed', error: read.error });
    }
    setCompared({ state: 'working', done: ids.length, total: ids.length });
    const found = await host.compare(ids);
    if (!isWanted()) return;
    if (!found.ok) setCompared({ state: 'failed', error: found.error });
    else setCompared(found.value ? { state: 'ready', view: found.value } : { state: 'gone' });
  }, [host, ids]);
  // The same articles are compared once, whichever array names them.
  const wanted = ids.join(',');
  const start = useRef(load);
  start.current = load;
  useEffect(() => {
    void start.current();
    return () => {
      turn.current++;
    };
  }, [wanted]);

  const take = async (format: ReportFormat): Promise<void> => {
    const report = await host.report(ids, format);
    setFailure(report.ok ? null : report.error);
    if (report.ok && report.value) host.keep(report.value);
  };
  return (
    <CompareScreen
      compared={compared}
      failure={failure}
      onRetry={load}
      onLeave={() => {
        turn.current++;
        onLeave();
      }}
      onReport={(format) => void take(format)}
      onPrint={host.print}
    />
  );
}
