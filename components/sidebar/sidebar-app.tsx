import type { VNode } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Result } from '../../lib/model/result.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings.ts';
import type { TextSpan } from '../../lib/model/text.ts';
import type { SavedState, ShelvesView, SidebarState } from '../../lib/views/sidebar-types.ts';
import { AppFrame } from '../common/app-frame.tsx';
import { covers } from '../common/host-patterns.ts';
import { newId } from '../common/new-id.ts';
import { pointTo } from '../panels/point-to.ts';
import { Sidebar } from './sidebar.tsx';
import type { SaveStatus, SidebarActions, SidebarHost } from './sidebar-actions.ts';

/** The sidebar with its data: loads, hears of changes, saves. */
export function SidebarApp({ host }: { host: SidebarHost }): VNode {
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);
  const [granted, setGranted] = useState<readonly string[]>([]);
  const [state, setState] = useState<SidebarState>({ state: 'reading' });
  const saving = useSaving(host, state, setState);

  const asked = useRef(0);
  const loadState = useCallback(async () => {
    const question = ++asked.current;
    const loaded = await host.loadState();
    // An answer that was overtaken by a newer question is no longer true.
    if (question !== asked.current) return;
    setState(loaded.ok ? loaded.value : { state: 'failed', message: loaded.error });
  }, [host]);
  const loadShelves = useCallback(async () => {
    const question = asked.current;
    const shelves = (await host.loadShelves?.()) ?? null;
    if (question !== asked.current) return;
    if (shelves === null) await loadState();
    else setState((now) => withShelves(now, shelves));
  }, [host, loadState]);
  const loadSettings = useCallback(async () => {
    const [loaded, origins] = await Promise.all([host.loadSettings(), host.loadGranted()]);
    if (loaded.ok) setSettings(loaded.value);
    setGranted(origins);
  }, [host]);

  useEffect(() => {
    void loadSettings();
    void loadState();
    const loads = { state: loadState, shelves: loadShelves, settings: loadSettings };
    return host.onChange((what) => void loads[what]());
  }, [host, loadState, loadShelves, loadSettings]);

  // What is pointed to while the article is not shown yet waits for it.
  const [pointed, setPointed] = useState<TextSpan | null>(null);
  useEffect(() => host.onFocus?.(setPointed), [host]);
  useEffect(() => {
    if (pointed === null || state.state === 'reading') return;
    setPointed(null);
    if (state.state === 'article') host.choose?.(pointTo(state.view, pointed));
  }, [host, pointed, state]);

  /** Why the last change was not kept: an object, so that a second failure draws its switch anew. */
  const [failure, setFailure] = useState<{ readonly error: string } | null>(null);
  const actions = useMemo<SidebarActions>(() => {
    const keep = async (change: Promise<Result<unknown>>): Promise<void> => {
      const kept = await change;
      setFailure(kept.ok ? null : { error: kept.error });
    };
    return {
      ...host,
      save: saving.save,
      readAgain: () => {
        setState({ state: 'reading' });
        void host.readAgain().then(loadState);
      },
      setSiteOff: (site, off) => void keep(host.setSiteOff(site, off)).then(loadState),
      setDensity: (density) => void keep(host.setDensity(density)),
    };
  }, [host, saving.save, loadState]);

  const site = 'host' in state ? state.host : null;
  return (
    <AppFrame settings={settings}>
      <Sidebar
        state={state}
        settings={settings}
        save={saving.status}
        failure={failure?.error ?? null}
        granted={site !== null && granted.some((pattern) => covers(pattern, site))}
        actions={actions}
      />
    </AppFrame>
  );
}

/**
 * Saving with one id for an attempt and its repetitions, so that an answer that got lost cannot
 * make a second version.
 */
function useSaving(
  host: SidebarHost,
  state: SidebarState,
  setState: (state: SidebarState) => void,
): { readonly status: SaveStatus; readonly save: () => void } {
  const [status, setStatus] = useState<SaveStatus>({ status: 'idle' });
  const attempt = useRef<string | null>(null);
  const url = state.state === 'article' ? state.view.head.url : null;
  // At once: an effect that came later would take back what was pressed on the new article.
  useLayoutEffect(() => {
    attempt.current = null;
    setStatus({ status: 'idle' });
  }, [url]);

  const latest = useRef(state);
  latest.current = state;
  const save = useCallback(() => {
    attempt.current ??= newId();
    setStatus({ status: 'saving' });
    void host.saveArticle(attempt.current).then((kept) => {
      if (!kept.ok) {
        setStatus({ status: 'failed', error: kept.error });
        return;
      }
      attempt.current = null;
      setStatus({ status: 'idle' });
      setState(withSaved(latest.current, kept.value));
    });
  }, [host, setState]);
  return { status, save };
}

function withShelves(state: SidebarState, shelves: ShelvesView): SidebarState {
  return state.state === 'article' ? { ...state, view: { ...state.view, ...shelves } } : state;
}

function withSaved(state: SidebarState, saved: SavedState): SidebarState {
  return state.state === 'article' ? { ...state, view: { ...state.view, saved } } : state;
}
