import type { VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { failureText } from '../../lib/i18n/failure-text.ts';
import type { Result } from '../../lib/model/result.ts';
import type { ToReadList, ToReadView } from '../../lib/views/exchange-types.ts';
import { IconButton } from '../common/icon-button.tsx';
import { TrashIcon, WarnIcon } from '../common/icons.tsx';
import { OutLink } from '../common/out-link.tsx';
import { FailedLine } from '../common/states.tsx';
import { Toast } from '../common/toast.tsx';
import { useUi } from '../common/ui-context.tsx';

/** Rows asked for at a time. */
const PAGE_SIZE = 50;

/** The world outside the list of what waits. */
export interface ToReadHost {
  readonly listToRead: (offset: number, limit: number) => Promise<Result<ToReadList>>;
  readonly removeToRead: (urlKey: string) => Promise<Result<null>>;
  readonly onChange: (listener: (what: 'library' | 'claims' | 'settings') => void) => () => void;
}

/** Pages that wait to be read, under the saved articles; nothing where there are none. */
export function ToReadPart({ host }: { host: ToReadHost }): VNode | null {
  const [list, setList] = useState<ToReadList | null>(null);
  /** Why the list could not be read; what was read before stays. */
  const [unread, setUnread] = useState<string | null>(null);
  const [limit, setLimit] = useState(PAGE_SIZE);
  /** Why the last removal failed. */
  const [error, setError] = useState<string | null>(null);
  const { tr } = useUi();
  const load = useCallback(async () => {
    const listed = await host.listToRead(0, limit);
    if (listed.ok) setList(listed.value);
    setUnread(listed.ok ? null : listed.error);
  }, [host, limit]);
  useEffect(() => {
    void load();
    return host.onChange((what) => {
      if (what === 'library') void load();
    });
  }, [host, load]);
  if (!list && unread === null) return null;
  if (list?.total === 0) return null;
  const remove = async ({ urlKey }: ToReadView): Promise<void> => {
    const removed = await host.removeToRead(urlKey);
    setError(removed.ok ? null : removed.error);
    await load();
  };
  const said = error === null ? null : failureText(tr, error);
  return (
    <>
      <section class="to-read" aria-labelledby="to-read-title">
        <h2 id="to-read-title">
          {tr.t('toRead.title')}
          {list && <span class="library-facts"> {tr.number(list.total)}</span>}
        </h2>
        {unread !== null && <FailedLine error={unread} onRetry={load} />}
        {list && (
          <ToReadRows
            list={list}
            onMore={() => setLimit(limit + PAGE_SIZE)}
            onRemove={(row) => void remove(row)}
          />
        )}
      </section>
      <Toast text={said} icon={<WarnIcon />} />
    </>
  );
}

interface ToReadRowsProps {
  readonly list: ToReadList;
  readonly onMore: () => void;
  readonly onRemove: (row: ToReadView) => void;
}

/** The rows themselves. */
function ToReadRows({ list, onMore, onRemove }: ToReadRowsProps): VNode {
  const { tr, now } = useUi();
  return (
    <>
      <p class="hint">{tr.t('toRead.hint')}</p>
      <ul class="to-read-rows">
        {list.rows.map((row) => (
          <li key={row.urlKey}>
            <div>
              <OutLink url={row.url}>{row.title || row.url}</OutLink>
              <p class="library-about">
                {[hostOf(row.url), tr.ago(row.addedAt, now), ...row.tags].join(' · ')}
              </p>
            </div>
            <IconButton
              label={tr.t('toRead.remove', { title: row.title || row.url })}
              onClick={() => onRemove(row)}
            >
              <TrashIcon />
            </IconButton>
          </li>
        ))}
      </ul>
      {list.rows.length < list.total && (
        <button type="button" class="button" onClick={onMore}>
          {tr.t('toRead.more')}
        </button>
      )}
    </>
  );
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? url;
}
