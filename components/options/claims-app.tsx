import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Result } from '../../lib/model/result.ts';
import type { ClaimFilePreview } from '../../lib/views/claim-types.ts';
import { download } from '../common/download.ts';
import { useLoaded } from '../common/use-loaded.ts';
import type { ClaimsHost, ClaimsToast } from './claims-actions.ts';
import { ClaimsScreen } from './claims-screen.tsx';
import { type ImportHost, useImport } from './use-import.ts';

interface ClaimsAppProps {
  readonly host: ClaimsHost;
  /** What was selected in a page, for a new claim; null for the lists alone. */
  readonly selection: string | null;
}

/** The claims with their data, and the file that is on its way in. */
export function ClaimsApp({ host, selection }: ClaimsAppProps): VNode {
  const { loaded: list, reload: load } = useLoaded(host.listClaims, host.onClaims);
  const [toast, setToast] = useState<ClaimsToast | null>(null);
  const incoming = useImport(useMemo(() => claimImport(host), [host]));
  const tell = async (done: Promise<Result<unknown>>, told: ClaimsToast | null) => {
    const result = await done;
    setToast(result.ok ? told : { kind: 'failed', error: result.error });
    await load();
    return result.ok;
  };
  const exportFile = async (): Promise<void> => {
    setToast({ kind: 'exporting' });
    const file = await host.exportClaims();
    if (file.ok) download('sidelight-claims.json', file.value);
    setToast(file.ok ? null : { kind: 'failed', error: file.error });
  };
  return (
    <ClaimsScreen
      // Another selection is another claim to be written.
      key={selection ?? ''}
      list={list}
      incoming={incoming.state}
      toast={toast}
      writing={selection}
      actions={{
        choose: (file) => void incoming.choose(file),
        cancel: () => void incoming.cancel(),
        install: () => void incoming.install().then(load),
        remove: ({ id }) => void tell(host.removeSource(id), { kind: 'gone' }),
        exportFile: () => void exportFile(),
        write: (...written) => tell(host.writeClaim(...written), { kind: 'saved' }),
        unfollow: ({ id, kind }) =>
          void (kind === 'own'
            ? tell(host.removeClaim(id), { kind: 'gone' })
            : tell(host.setClaim(id, { follow: false }), null)),
        show: ({ id }) => void tell(host.setClaim(id, { hide: false }), null),
        retry: load,
      }}
    />
  );
}

/** Fact-checks as files on their way in. */
function claimImport(host: ClaimsHost): ImportHost<ClaimFilePreview> {
  return {
    send: host.sendClaims,
    check: host.checkClaims,
    install: host.installClaims,
    cancel: host.cancelClaims,
    onProgress: host.onClaimsProgress,
  };
}
