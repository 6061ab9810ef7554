import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../lib/model/result.ts';

/** What a screen shows of what it asks for. */
export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: string }
  | { readonly state: 'ready'; readonly view: T };

/**
 * What a host tells, asked for again when it says that it has changed, and on `reload`. An answer that
 * a newer question has overtaken is not shown. Both functions must stay the same between drawings.
 *
 * @param onChange hears of changes; returns the undo
 */
export function useLoaded<T>(
  load: () => Promise<Result<T>>,
  onChange: (listener: () => void) => () => void,
): { readonly loaded: Loaded<T>; readonly reload: () => Promise<void> } {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const asked = useRef(0);
  const reload = useCallback(async () => {
    const question = ++asked.current;
    const answer = await load();
    if (question !== asked.current) return;
    setLoaded(
      answer.ok ? { state: 'ready', view: answer.value } : { state: 'failed', error: answer.error },
    );
  }, [load]);
  useEffect(() => {
    void reload();
    return onChange(() => void reload());
  }, [reload, onChange]);
  return { loaded, reload };
}
