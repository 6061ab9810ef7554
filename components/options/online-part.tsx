import type { VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { OnlineLogEntry } from '../../lib/model/online.ts';
import type { Result } from '../../lib/model/result.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { lookupHosts } from '../../lib/views/build-lookup.ts';
import { searchHosts } from '../../lib/views/build-search.ts';
import { IconButton } from '../common/icon-button.tsx';
import { CloseIcon } from '../common/icons.tsx';
import { FailedLine, Loading } from '../common/states.tsx';
import { useUi } from '../common/ui-context.tsx';
import type { OptionsActions } from './options-actions.ts';

/** Requests shown before "show all". */
const FIRST_REQUESTS = 20;

/** Which hosts may be asked, and every request that was sent. */
export function OnlinePart(props: { settings: Settings; actions: OptionsActions }): VNode {
  const { tr } = useUi();
  const { settings, actions } = props;
  const [log, setLog] = useState<Result<readonly OnlineLogEntry[]> | null>(null);
  const { loadOnlineLog, clearOnlineLog } = actions;
  const reload = useCallback(async () => setLog(await loadOnlineLog()), [loadOnlineLog]);
  useEffect(() => void reload(), [reload]);
  const { onlineHosts } = settings;
  const missing = lookupHosts(tr.lang).filter((host) => !onlineHosts.includes(host));
  return (
    <>
      <p class="hint">{tr.t('online.hint')}</p>
      {onlineHosts.length === 0 && <p>{tr.t('online.none')}</p>}
      {onlineHosts.length > 0 && (
        <ul class="site-list">
          {onlineHosts.map((host) => (
            <li key={host}>
              <span>{host}</span>
              <IconButton
                label={tr.t('online.stop', { host })}
                onClick={() => actions.forbidHosts([host])}
              >
                <CloseIcon />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      {missing.length > 0 && (
        <p>
          <button type="button" class="button" onClick={() => actions.agreeToHosts(missing)}>
            {tr.t('online.allow', { hosts: tr.list(missing) })}
          </button>
        </p>
      )}
      {searchHosts(tr.lang)
        .filter((host) => !onlineHosts.includes(host))
        .map((host) => (
          <p key={host}>
            <button type="button" class="button" onClick={() => actions.agreeToHosts([host])}>
              {tr.t('search.allowSearch', { host })}
            </button>
          </p>
        ))}
      <h3>{tr.t('online.log')}</h3>
      <RequestLog
        log={log}
        onClear={async () => {
          await clearOnlineLog();
          await reload();
        }}
        onRetry={reload}
      />
    </>
  );
}

function RequestLog(props: {
  /** Null until it is there. */
  log: Result<readonly OnlineLogEntry[]> | null;
  onClear: () => Promise<void>;
  onRetry: () => Promise<void>;
}): VNode {
  const { tr } = useUi();
  const [all, setAll] = useState(false);
  if (props.log === null) return <Loading blocks={[3]} />;
  // That nothing was sent is not said where it is not known.
  if (!props.log.ok) return <FailedLine error={props.log.error} onRetry={props.onRetry} />;
  const log = props.log.value;
  if (log.length === 0) return <p class="hint">{tr.t('online.logNone')}</p>;
  const shown = all ? log : log.slice(0, FIRST_REQUESTS);
  return (
    <>
      <ul class="request-log">
        {shown.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ul>
      {shown.length < log.length && (
        <button type="button" class="link small" onClick={() => setAll(true)}>
          {tr.t('common.showAll', { n: log.length })}
        </button>
      )}
      <p>
        <button type="button" class="button" onClick={() => void props.onClear()}>
          {tr.t('online.clear')}
        </button>
      </p>
    </>
  );
}

function Entry({ entry }: { entry: OnlineLogEntry }): VNode {
  const { tr } = useUi();
  const { at, host, path, why, status, bytes, failure } = entry;
  const outcome = failure === null ? null : tr.find(`online.error.${failure}`);
  return (
    <li>
      <p>
        <time dateTime={new Date(at).toISOString()}>{tr.moment(at)}</time> · {host} ·{' '}
        {tr.find(`online.why.${why}`) ?? why}
      </p>
      <p class="request-path">{decodePath(path)}</p>
      <p class="hint">
        {status > 0 ? `HTTP ${status}` : '–'} · {tr.size(bytes)}
        {outcome && ` · ${outcome}`}
      </p>
    </li>
  );
}

/** As a person reads it; as it was sent where it cannot be decoded. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path.replaceAll('+', ' '));
  } catch {
    return path;
  }
}
