import type { VNode } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { PackPreview } from '../../lib/views/pack-types.ts';
import { useLoaded } from '../common/use-loaded.ts';
import type { PacksHost } from './packs-actions.ts';
import { PacksScreen } from './packs-screen.tsx';
import { type ImportHost, useImport } from './use-import.ts';

/** The packs with their data, and the file that is on its way in. */
export function PacksApp({ host }: { host: PacksHost }): VNode {
  const onPacks = useCallback(
    (listener: () => void) =>
      host.onChange((what) => {
        if (what === 'packs') listener();
      }),
    [host],
  );
  const { loaded: list, reload: load } = useLoaded(host.listPacks, onPacks);
  /** Why the last removal failed. */
  const [failure, setFailure] = useState<string | null>(null);
  const incoming = useImport(useMemo(() => packImport(host), [host]));
  const remove = async (packId: string): Promise<void> => {
    const removed = await host.removePack(packId);
    setFailure(removed.ok ? null : removed.error);
    await load();
  };
  return (
    <PacksScreen
      list={list}
      incoming={incoming.state}
      failure={failure}
      actions={{
        choose: (file) => void incoming.choose(file),
        cancel: () => void incoming.cancel(),
        install: () => void incoming.install().then(load),
        remove: ({ id }) => void remove(id),
        retry: load,
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
