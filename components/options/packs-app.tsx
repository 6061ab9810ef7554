import type { VNode } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ImportState, PackListState, PacksHost } from './packs-actions.ts';
import { PacksScreen } from './packs-screen.tsx';

/** The packs with their data, and the file that is on its way in. */
export function PacksApp({ host }: { host: PacksHost }): VNode {
  const [list, setList] = useState<PackListState>({ state: 'loading' });
  const load = useCallback(async () => {
    const packs = await host.listPacks();
    setList(
      packs.ok ? { state: 'ready', packs: packs.value } : { state: 'failed', error: packs.error },
    );
  }, [host]);
  useEffect(() => {
    void load();
    return host.onChange((what) => {
      if (what === 'packs') void load();
    });
  }, [host, load]);
  const incoming = useImport(host);
  const remove = async (packId: string): Promise<void> => {
    const removed = await host.removePack(packId);
    if (!removed.ok) setList({ state: 'failed', error: removed.error });
    else await load();
  };
  return (
    <PacksScreen
      list={list}
      incoming={incoming.state}
      actions={{
        choose: (file) => void incoming.choose(file),
        cancel: () => void incoming.cancel(),
        install: () => void incoming.install().then(load),
        remove: ({ id }) => void remove(id),
        retry: () => void load(),
      }}
    />
  );
}

interface Import {
  readonly state: ImportState;
  readonly choose: (file: File) => Promise<void>;
  readonly cancel: () => Promise<void>;
  readonly install: () => Promise<void>;
}

/** One file at a time: sent, checked, shown, then installed or let go. */
function useImport(host: PacksHost): Import {
  const [state, setState] = useState<ImportState>({ state: 'none' });
  const running = useRef<{ readonly id: string; readonly stop: AbortController } | null>(null);
  const size = useRef(1);
  useEffect(
    () =>
      host.onCheck((importId, done) => {
        if (running.current?.id !== importId) return;
        setState((now) =>
          now.state === 'checking' ? { state: 'checking', share: done / size.current } : now,
        );
      }),
    [host],
  );
  const drop = useCallback(async (): Promise<void> => {
    const { current } = running;
    running.current = null;
    current?.stop.abort();
    if (current) await host.cancelPack(current.id);
  }, [host]);
  // Left in the middle: what was sent is not wanted any more.
  useEffect(() => () => void drop(), [drop]);
  return {
    state,
    async choose(file) {
      await drop();
      const id = crypto.randomUUID();
      const stop = new AbortController();
      running.current = { id, stop };
      size.current = Math.max(1, file.size);
      const ours = (next: ImportState): void => {
        if (running.current?.id === id) setState(next);
      };
      setState({ state: 'sending', share: 0 });
      const sent = await host.sendPack(id, file, stop.signal, (done) =>
        ours({ state: 'sending', share: done / size.current }),
      );
      if (!sent.ok) {
        ours({ state: 'failed', error: sent.error });
        if (running.current?.id === id) await drop();
        return;
      }
      ours({ state: 'checking', share: 0 });
      const checked = await host.checkPack(id);
      if (!checked.ok) ours({ state: 'failed', error: checked.error });
      else if (checked.value.state === 'good') {
        ours({ state: 'preview', preview: checked.value.preview });
      } else ours(checked.value);
    },
    async cancel() {
      await drop();
      setState({ state: 'cancelled' });
    },
    async install() {
      const { current } = running;
      if (!current) return;
      setState({ state: 'installing' });
      const installed = await host.installPack(current.id);
      running.current = null;
      setState(
        installed.ok
          ? { state: 'done', title: installed.value.title }
          : { state: 'failed', error: installed.error },
      );
    },
  };
}
