import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../lib/model/result.ts';

/** How far a file has come. */
export type ImportState<Preview> =
  | { readonly state: 'none' }
  /** `share` is 0 to 1. */
  | { readonly state: 'sending' | 'checking' | 'installing'; readonly share: number }
  | { readonly state: 'preview'; readonly preview: Preview; readonly title: string }
  | { readonly state: 'cancelled' }
  | { readonly state: 'done'; readonly title: string }
  | { readonly state: 'bad'; readonly code: string; readonly detail: string }
  | { readonly state: 'failed'; readonly error: string };

/** What becomes of a file once it has been looked at whole. */
export type FileVerdict<Preview> =
  | { readonly state: 'good'; readonly preview: Preview }
  | { readonly state: 'bad'; readonly code: string; readonly detail: string }
  | { readonly state: 'cancelled' };

/** The world outside an import: where a file is sent, looked at and taken in. */
export interface ImportHost<Preview> {
  /** Sends a file piece by piece; `progress` hears the bytes that arrived. */
  readonly send: (
    importId: string,
    file: Blob,
    signal: AbortSignal,
    progress: (done: number) => void,
  ) => Promise<Result<null>>;
  readonly check: (importId: string, title: string) => Promise<Result<FileVerdict<Preview>>>;
  readonly install: (importId: string) => Promise<Result<{ readonly title: string }>>;
  readonly cancel: (importId: string) => Promise<unknown>;
  /** How much of the file has been looked at or taken in, 0 to 1. Returns the undo. */
  readonly onProgress: (listener: (importId: string, share: number) => void) => () => void;
}

export interface Import<Preview> {
  readonly state: ImportState<Preview>;
  readonly choose: (file: File) => Promise<void>;
  readonly cancel: () => Promise<void>;
  readonly install: () => Promise<void>;
}

/** One file at a time: sent, checked, shown, then installed or let go. `host` must not change. */
export function useImport<Preview>(host: ImportHost<Preview>): Import<Preview> {
  const [state, setState] = useState<ImportState<Preview>>({ state: 'none' });
  const running = useRef<{ readonly id: string; readonly stop: AbortController } | null>(null);
  useEffect(
    () =>
      host.onProgress((importId, share) => {
        if (running.current?.id !== importId) return;
        setState((now) =>
          now.state === 'checking' || now.state === 'installing'
            ? { state: now.state, share }
            : now,
        );
      }),
    [host],
  );
  const drop = useCallback(async (): Promise<void> => {
    const { current } = running;
    running.current = null;
    current?.stop.abort();
    if (current) await host.cancel(current.id);
  }, [host]);
  // Left in the middle: what was sent is not wanted any more, unless it was agreed to.
  const agreed = useRef(false);
  useEffect(
    () => () => {
      if (!agreed.current) void drop();
    },
    [drop],
  );
  return {
    state,
    async choose(file) {
      await drop();
      const id = crypto.randomUUID();
      const stop = new AbortController();
      running.current = { id, stop };
      const size = Math.max(1, file.size);
      const ours = (next: ImportState<Preview>): void => {
        if (running.current?.id === id) setState(next);
      };
      setState({ state: 'sending', share: 0 });
      const sent = await host.send(id, file, stop.signal, (done) =>
        ours({ state: 'sending', share: done / size }),
      );
      if (!sent.ok) {
        ours({ state: 'failed', error: sent.error });
        if (running.current?.id === id) await drop();
        return;
      }
      ours({ state: 'checking', share: 0 });
      const checked = await host.check(id, file.name);
      if (!checked.ok) ours({ state: 'failed', error: checked.error });
      else if (checked.value.state === 'good') {
        ours({ state: 'preview', preview: checked.value.preview, title: file.name });
      } else ours(checked.value);
    },
    async cancel() {
      await drop();
      setState({ state: 'cancelled' });
    },
    async install() {
      const { current } = running;
      if (!current) return;
      setState({ state: 'installing', share: 0 });
      agreed.current = true;
      const installed = await host.install(current.id);
      agreed.current = false;
      // Cancelled meanwhile: that has been said.
      if (running.current?.id !== current.id) return;
      running.current = null;
      setState(
        installed.ok
          ? { state: 'done', title: installed.value.title }
          : { state: 'failed', error: installed.error },
      );
    },
  };
}
