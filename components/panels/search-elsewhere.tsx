import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { failureText } from '../../lib/i18n/failure-text.ts';
import type { ReportSource } from '../../lib/model/report.ts';
import type { Result } from '../../lib/model/result.ts';
import type { Lang } from '../../lib/model/text.ts';
import { searchHost } from '../../lib/views/build-search.ts';
import type { ReportsView } from '../../lib/views/coverage-types.ts';
import { OutLink } from '../common/out-link.tsx';
import { useUi } from '../common/ui-context.tsx';

const SOURCES: readonly ReportSource[] = ['gdelt', 'wikinews'];
const LICENCE = 'https://creativecommons.org/licenses/by/2.5/';

interface SearchElsewhereProps {
  /** The article's language: Wikinews has an edition for each. */
  readonly lang: Lang;
  readonly search: (source: ReportSource) => Promise<Result<ReportsView>>;
  readonly agreeToHosts: (hosts: readonly string[]) => Promise<Result<unknown>>;
}

type State =
  | { readonly state: 'none' }
  | { readonly state: 'asking'; readonly source: ReportSource }
  /** The source may not be asked yet. */
  | { readonly state: 'consent'; readonly source: ReportSource }
  | { readonly state: 'found'; readonly source: ReportSource; readonly view: ReportsView }
  | { readonly state: 'failed'; readonly source: ReportSource; readonly error: string };

/** Other reports from a search on the network: only when the reader asks, one source at a time. */
export function SearchElsewhere({ lang, search, agreeToHosts }: SearchElsewhereProps): VNode {
  const { tr } = useUi();
  const [now, setNow] = useState<State>({ state: 'none' });
  const ask = async (source: ReportSource): Promise<void> => {
    setNow({ state: 'asking', source });
    const found = await search(source);
    if (found.ok) setNow({ state: 'found', source, view: found.value });
    else if (found.error === 'no-consent') setNow({ state: 'consent', source });
    else setNow({ state: 'failed', source, error: found.error });
  };
  const allow = async (source: ReportSource): Promise<void> => {
    const agreed = await agreeToHosts([searchHost(source, lang)]);
    if (agreed.ok) await ask(source);
    // Who declines may still agree: the question stays.
    else if (agreed.error !== 'declined') setNow({ state: 'failed', source, error: agreed.error });
  };
  return (
    <div class="search-elsewhere">
      <h3 class="minor-title">{tr.t('search.title')}</h3>
      <p class="search-sources">
        {SOURCES.map((source) => (
          <button
            key={source}
            type="button"
            class="button"
            disabled={now.state === 'asking'}
            onClick={() => void ask(source)}
          >
            {tr.t('search.in', {
              source: source === 'gdelt' ? 'GDELT' : tr.t('search.wikinews'),
            })}
          </button>
        ))}
      </p>
      <div role="status">
        {now.state === 'asking' && <p class="hint">{tr.t('search.asking')}</p>}
        {now.state === 'consent' && (
          <div class="notice search-consent">
            <p>{tr.t('search.consent', { host: searchHost(now.source, lang) })}</p>
            <button type="button" class="button" onClick={() => void allow(now.source)}>
              {tr.t('search.allow', { host: searchHost(now.source, lang) })}
            </button>
          </div>
        )}
        {now.state === 'failed' && (
          <p class="hint">{tr.find(`online.error.${now.error}`) ?? failureText(tr, now.error)}</p>
        )}
        {now.state === 'found' && <Reports source={now.source} view={now.view} />}
      </div>
    </div>
  );
}

function Reports({ source, view }: { source: ReportSource; view: ReportsView }): VNode {
  const { tr } = useUi();
  const { reports, names } = view;
  return (
    <>
      <p class="hint">{tr.t('search.for', { names: tr.list(names) })}</p>
      {reports.length === 0 && <p class="empty">{tr.t('search.none')}</p>}
      <ul>
        {reports.map(({ url, title, outlet, datePublished }) => (
          <li key={url} class="coverage-item">
            <OutLink url={url} class="coverage-title" item>
              <span dir="auto">{title}</span>
            </OutLink>
            <p class="coverage-about">
              {[outlet, datePublished && tr.date(datePublished)].filter(Boolean).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      {source === 'wikinews' && reports.length > 0 && (
        <p class="hint">
          <OutLink url={LICENCE}>{tr.t('search.licence')}</OutLink>
        </p>
      )}
    </>
  );
}
