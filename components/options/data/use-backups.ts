import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../../lib/model/result.ts';
import type { BackupVerdict } from '../../../lib/views/data-types.ts';
import type { DataHost, RestoreMode, RestoreState, SaveState } from './data-actions.ts';

/** A file on its way out. */
export interface Saving {
  readonly state: SaveState;
  readonly save: () => Promise<void>;
  readonly keep: () => Promise<void>;
}

/** A backup on its way in. */
export interface Restoring {
  readonly state: RestoreState;
  readonly choose: (file: File) => Promise<void>;
  readonly inspect: (file: string) => Promise<void>;
  /** Shows a file again that was brought in before. */
  readonly resume: () => Promise<void>;
  readonly restore: (file: string | null, mode: RestoreMode) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly cancel: () => Promise<void>;
}

/** Moves the bar of whatever is being done; the rest of the state stays as it is. */
function useShare<S extends { readonly state: string }>(
  host: DataHost,
  setState: (change: (now: S) => S) => void,
): void {
  useEffect(
    () =>
      host.onProgress((share) =>
        setState((now) => ('share' in now && now.state !== 'sending' ? { ...now, share } : now)),
      ),
    [host, setState],
  );
}

/** Backups as files for the reader, and kept in the browser. */
export function useSaving(host: DataHost): Saving {
  const [state, setState] = useState<SaveState>({ state: 'none' });
  useShare(host, setState);
  return {
    state,
    async save() {
      setState({ state: 'saving', share: 0 });
      const written = await host.backUp();
      if (!written.ok) setState({ state: 'failed', error: written.error });
      else if (written.value) setState({ state: 'saved', file: written.value });
      else setState({ state: 'cancelled' });
    },
    async keep() {
      setState({ state: 'keeping', share: 0 });
      const kept = await host.keep();
      setState(kept.ok ? { state: 'none' } : { state: 'failed', error: kept.error });
    },
  };
}

/** One file at a time: brought in, checked, shown, then taken in or let go. */
export function useRestore(host: DataHost): Restoring {
  const [state, setState] = useState<RestoreState>({ state: 'none' });
  const stop = useRef<AbortController | null>(null);
  useShare(host, setState);
  const inspect = useCallback(
    async (file: string | null): Promise<void> => {
      setState({ state: 'checking', share: 0 });
      setState(shown(file, await host.check(file)));
    },
    [host],
  );
  const resume = useCallback(async (): Promise<void> => {
    if (stop.current === null) await inspect(null);
  }, [inspect]);
  return {
    state,
    inspect,
    resume,
    async choose(file) {
      const mine = new AbortController();
      stop.current?.abort();
      stop.current = mine;
      setState({ state: 'sending', share: 0 });
      const sent = await host.bringIn(file, mine.signal, (share) =>
        setState({ state: 'sending', share }),
      );
      if (mine.signal.aborted) return;
      if (sent.ok) await inspect(null);
      else setState(refused(sent.error));
    },
    async restore(file, mode) {
      setState({ state: 'restoring', share: 0 });
      const outcome = await host.restore(file, mode);
      setState(outcome.ok ? outcome.value : { state: 'failed', error: outcome.error });
    },
    async undo() {
      setState({ state: 'undoing' });
      const undone = await host.undoRestore();
      setState(undone.ok ? { state: 'undone' } : { state: 'failed', error: undone.error });
    },
    async cancel() {
      stop.current?.abort();
      if (state.state === 'checking' || state.state === 'restoring') await host.cancel();
      if (state.state !== 'restoring') await host.drop();
      setState({ state: 'cancelled' });
    },
  };
}

function shown(file: string | null, checked: Result<BackupVerdict>): RestoreState {
  if (!checked.ok) return { state: 'failed', error: checked.error };
  const verdict = checked.value;
  return verdict.state === 'good' ? { state: 'preview', file, verdict } : verdict;
}

function refused(error: string): RestoreState {
  return error === 'unreadable'
    ? { state: 'bad', code: error, detail: '' }
    : { state: 'failed', error };
}
