import type { VNode } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';
import type { Result } from '../../lib/model/result.ts';
import type { DeskView } from '../../lib/views/desk-types.ts';
import { AppFrame } from '../common/app-frame.tsx';
import { useLoaded } from '../common/use-loaded.ts';
import { useSettings } from '../common/use-settings.ts';
import type { DeskHost, DeskState, DeskToast, FollowedKind } from './desk-actions.ts';
import { DeskScreen } from './desk-screen.tsx';

/** The desk with its data. What is new stays marked as new until the desk is opened again. */
export function DeskApp({ host }: { host: DeskHost }): VNode {
  const settings = useSettings(host);
  const [toast, setToast] = useState<DeskToast | null>(null);
  const fresh = useRef(new Set<string>());
  const load = useCallback(async (): Promise<Result<DeskView>> => {
    const loaded = await host.load();
    if (!loaded.ok) return loaded;
    const view = keepNew(loaded.value, fresh.current);
    host.visited([
      ...view.stories.map(({ id }) => ({ kind: 'story' as const, id })),
      ...view.names.map(({ id }) => ({ kind: 'name' as const, id })),
    ]);
    return { ok: true, value: view };
  }, [host]);
  const onDesk = useCallback(
    (listener: () => void) =>
      host.onChange((what) => {
        if (what === 'desk') listener();
      }),
    [host],
  );
  const { loaded: desk, reload } = useLoaded(load, onDesk);

  const unfollow = async (kind: FollowedKind, id: string): Promise<boolean> => {
    const title = titleOf(desk, kind, id);
    const done = await host.unfollow(kind, id);
    setToast(
      done ? { kind: 'given-up', last: { what: kind, id, title } } : { kind: 'failed', last: null },
    );
    return done;
  };
  const followItems = async (storyIds: readonly string[]): Promise<boolean> => {
    const done = await host.followItems(storyIds);
    if (!done) setToast({ kind: 'failed', last: null });
    return done;
  };
  const undo = async (): Promise<void> => {
    const last = toast?.last;
    if (!last) return;
    setToast((await host.refollow(last.what, last.id)) ? null : { kind: 'failed', last });
  };
  return (
    <AppFrame settings={settings} page="desk">
      <DeskScreen
        desk={desk}
        toast={toast}
        actions={{ ...host, unfollow, followItems }}
        onUndo={() => void undo()}
        onRetry={reload}
      />
    </AppFrame>
  );
}

/** What was new when the desk was opened is shown as new as long as it is open. */
function keepNew(view: DeskView, fresh: Set<string>): DeskView {
  const mark = <T extends DeskView['stories'][number] | DeskView['names'][number]>(one: T): T => {
    const items = one.items.map((item) => {
      const key = `${one.id} ${item.url}`;
      if (item.isNew) fresh.add(key);
      return { ...item, isNew: fresh.has(key) };
    });
    return { ...one, items, newCount: items.filter(({ isNew }) => isNew).length };
  };
  return { ...view, stories: view.stories.map(mark), names: view.names.map(mark) };
}

function titleOf(desk: DeskState, kind: FollowedKind, id: string): string {
  if (desk.state !== 'ready') return '';
  return kind === 'story'
    ? (desk.view.stories.find((one) => one.id === id)?.title ?? '')
    : (desk.view.names.find((one) => one.id === id)?.label ?? '');
}
