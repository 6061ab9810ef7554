import type { VNode } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { PackPreview } from '../../lib/views/pack-types.ts';
import type { PackListState, PacksHost } from './packs-actions.ts';
import { PacksScreen } from './packs-screen.tsx';
import { type ImportHost, useImport } from './use-import.ts';

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
  const incoming = useImport(useMemo(() => packImport(host), [host]));
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

/** Packs as files on their way in. */
function packImport(host: PacksHost): ImportHost<PackPreview> {
  return {
    send: host.sendPack,
    check: host.checkPack,
    install: host.installPack,
    cancel: host.cancelPack,
    onProgress: host.onCheck,
  };
}
