import { useEffect, useState } from 'preact/hooks';
import type { DataHost } from './data-actions.ts';
import type {
  ExchangeActions,
  ExchangeHost,
  ExportState,
  ForeignState,
} from './exchange-actions.ts';

/** Files for and of other programs, with what can be done. */
export function useExchange(
  host: ExchangeHost & Pick<DataHost, 'cancel' | 'onProgress'>,
  changed: () => void,
): {
  readonly exporting: ExportState;
  readonly foreign: ForeignState;
  readonly actions: ExchangeActions;
} {
  const [exporting, setExporting] = useState<ExportState>({ state: 'none' });
  const [foreign, setForeign] = useState<ForeignState>({ state: 'none' });
  useEffect(
    () =>
      host.onProgress((share) =>
        setExporting((now) => (now.state === 'saving' ? { ...now, share } : now)),
      ),
    [host],
  );
  const failed = (error: string) => ({ state: 'failed', error }) as const;
  return {
    exporting,
    foreign,
    actions: {
      exportAs: (format) => {
        setExporting({ state: 'saving', share: 0 });
        void host.exportAs(format).then((written) => {
          if (!written.ok) setExporting(failed(written.error));
          else if (written.value) setExporting({ state: 'saved', file: written.value });
          else setExporting({ state: 'cancelled' });
        });
      },
      cancelExport: () => void host.cancel(),
      chooseForeign: (file) => {
        setForeign({ state: 'reading' });
        void host.readForeign(file).then((read) => {
          if (!read.ok) setForeign(failed(read.error));
          else if (read.value.state === 'good') {
            setForeign({ state: 'preview', verdict: read.value });
          } else setForeign(read.value);
        });
      },
      takeForeign: () => {
        void host.takeForeign().then((taken) => {
          if (!taken.ok) setForeign(failed(taken.error));
          else if (taken.value) setForeign({ state: 'taken', taken: taken.value });
          else setForeign({ state: 'bad', code: 'gone' });
          changed();
        });
      },
      dropForeign: () => {
        void host.dropForeign();
        setForeign({ state: 'cancelled' });
      },
    },
  };
}
