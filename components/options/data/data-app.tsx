import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../../lib/model/result.ts';
import { useLoaded } from '../../common/use-loaded.ts';
import type { DataHost } from './data-actions.ts';
import { DataScreen } from './data-screen.tsx';
import type { ExchangeHost } from './exchange-actions.ts';
import { useRestore, useSaving } from './use-backups.ts';
import { useExchange } from './use-exchange.ts';

/** The reader's data with what is known of it, and files on their way out and in. */
export function DataApp({ host }: { host: DataHost & ExchangeHost }): VNode {
  const { loaded: data, reload: load } = useLoaded(host.load, host.onChange);
  const saving = useSaving(host);
  const restoring = useRestore(host);
  const exchange = useExchange(host, () => void load());
  /** Why the last way out of a damaged library failed. */
  const [failure, setFailure] = useState<string | null>(null);
  const decide = async (decided: Promise<Result<null>>): Promise<void> => {
    const done = await decided;
    setFailure(done.ok ? null : done.error);
    await load();
  };
  // What was begun with a file is decided about before the file is looked into again.
  const left =
    data.state === 'ready' && data.view.incoming !== null && data.view.brokenOff === null;
  const { resume } = restoring;
  // A file that was brought in before this page was closed is shown again.
  useEffect(() => {
    if (left) void resume();
  }, [left, resume]);
  return (
    <DataScreen
      data={data}
      saving={saving.state}
      restoring={restoring.state}
      exporting={exchange.exporting}
      foreign={exchange.foreign}
      failure={failure}
      actions={{
        ...exchange.actions,
        save: () => void saving.save().then(load),
        keep: () => void saving.keep().then(load),
        choose: (file) => void restoring.choose(file),
        inspect: (file) => void restoring.inspect(file),
        restore: (file, mode) => void restoring.restore(file, mode).then(load),
        undoRestore: () => void restoring.undo().then(load),
        accept: () => void decide(host.accept()),
        beginAnew: () => void decide(host.beginAnew()),
        cancelSave: () => void host.cancel(),
        cancelRestore: () => void restoring.cancel().then(load),
        retry: load,
      }}
    />
  );
}
