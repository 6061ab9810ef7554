import { useMemo, useRef, useState } from 'preact/hooks';
import type { ArticleChange } from '../../lib/model/library-search.ts';
import type { Result } from '../../lib/model/result.ts';
import { type BatchesDone, inBatches, type Working } from './in-batches.ts';
import type {
  DoneDeed,
  LibraryDeed,
  LibraryHost,
  LibraryToast,
  UndoStep,
} from './library-actions.ts';

/** What is done to articles, one or many, and taken back. Each settles when it is over. */
export interface Deeds {
  readonly change: (ids: readonly string[], change: ArticleChange) => Promise<void>;
  readonly remove: (ids: readonly string[], headline: string | null) => Promise<void>;
  readonly renameTag: (from: string, to: string) => Promise<void>;
  readonly undo: (done: DoneDeed) => Promise<void>;
  readonly stop: () => void;
}

/** The deeds, with what they tell while they run and when they are over. */
export interface DeedsState {
  readonly deeds: Deeds;
  readonly working: Working | null;
  readonly toast: LibraryToast | null;
  readonly fail: (error: string) => void;
  /** True while something is done to many: the list need not be asked for at every step. */
  readonly isBusy: () => boolean;
}

type Ask = (batch: readonly string[]) => Promise<Result<readonly string[]>>;

export function useDeeds(host: LibraryHost): DeedsState {
  const [working, setWorking] = useState<Working | null>(null);
  const [toast, setToast] = useState<LibraryToast | null>(null);
  const signal = useRef<{ aborted: boolean } | null>(null);
  const made = useMemo(() => {
    const fail = (error: string, done: DoneDeed | null = null): void =>
      setToast({ kind: 'failed', error, done });
    const run = async (ids: readonly string[], ask: Ask): Promise<BatchesDone> => {
      const own = { aborted: false };
      signal.current = own;
      const done = await inBatches(ids, ask, own, (now) => {
        // One request is over before anybody could read it.
        if (now.done > 0) setWorking(now);
      });
      if (signal.current === own) signal.current = null;
      setWorking(null);
      return done;
    };
    // What was done before something failed has its way back as well.
    const tell = (
      { changed, error }: Omit<BatchesDone, 'left'>,
      about: Omit<DoneDeed, 'n'>,
    ): void => {
      const done = changed.length > 0 ? { n: changed.length, ...about } : null;
      if (error !== null) fail(error, done);
      else if (done) setToast({ kind: 'done', ...done });
    };
    const deeds: Deeds = {
      change: async (ids, change) => {
        const done = await run(ids, (batch) => host.change(batch, change));
        const deed = deedOf(change, ids.length);
        if (deed) {
          const undo = [{ ids: done.changed, change: opposite(change) }];
          tell(done, { deed, headline: null, tag: change.addTag ?? change.removeTag ?? '', undo });
        } else if (done.error !== null) fail(done.error);
      },
      remove: async (ids, headline) => {
        const done = await run(ids, async (batch) => idsOf(await host.remove(batch), batch));
        const undo: readonly UndoStep[] = [{ ids: done.changed, change: 'restore' }];
        tell(done, { deed: 'deleted', headline, tag: '', undo });
      },
      renameTag: async (from, to) => {
        const renamed = await host.renameTag(from, to);
        if (!renamed.ok) return fail(renamed.error);
        const { had, both } = renamed.value;
        const hadBoth = new Set(both);
        const undo: readonly UndoStep[] = [
          { ids: had, change: { addTag: from } },
          ...(to === ''
            ? []
            : [{ ids: had.filter((id) => !hadBoth.has(id)), change: { removeTag: to } }]),
        ];
        const deed = to === '' ? 'untagged' : 'renamed';
        tell({ changed: had, error: null }, { deed, headline: null, tag: to || from, undo });
      },
      undo: async (last) => {
        for (const [at, { ids, change }] of last.undo.entries()) {
          const { error, left } = await run(ids, async (batch) =>
            change === 'restore'
              ? idsOf(await host.restore(batch), batch)
              : host.change(batch, change),
          );
          if (left.length === 0) continue;
          // Failed or stopped on the way; asked for again it does what is left.
          const undo = [{ ids: left, change }, ...last.undo.slice(at + 1)];
          const rest = { ...last, n: left.length, undo };
          return error !== null ? fail(error, rest) : setToast({ ...rest, kind: 'done' });
        }
        setToast({ ...last, kind: 'undone' });
      },
      stop: () => {
        if (signal.current) signal.current.aborted = true;
      },
    };
    return { deeds, fail, isBusy: () => signal.current !== null };
  }, [host]);
  return { ...made, working, toast };
}

function idsOf(answer: Result<null>, batch: readonly string[]): Result<readonly string[]> {
  return answer.ok ? { ok: true, value: batch } : answer;
}

/** What is worth telling of a change: for one article its row shows most of it. */
function deedOf(change: ArticleChange, articles: number): LibraryDeed | null {
  const { read, archived, addTag, removeTag } = change;
  if (archived !== undefined) return archived ? 'archived' : 'unarchived';
  if (removeTag !== undefined) return 'untagged';
  if (articles < 2) return null;
  if (addTag !== undefined) return 'tagged';
  return read === undefined ? null : read ? 'read' : 'unread';
}

function opposite({ read, archived, addTag, removeTag }: ArticleChange): ArticleChange {
  return {
    ...(read !== undefined && { read: !read }),
    ...(archived !== undefined && { archived: !archived }),
    ...(addTag !== undefined && { removeTag: addTag }),
    ...(removeTag !== undefined && { addTag: removeTag }),
  };
}
