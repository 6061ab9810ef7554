import type { VNode } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { FoundFeed } from '../../../lib/views/feed-types.ts';
import { FileButton } from '../../common/file-button.tsx';
import { OutLink } from '../../common/out-link.tsx';
import { useUi } from '../../common/ui-context.tsx';
import type { FeedsActions, SearchState } from './feeds-actions.ts';

interface FeedAdderProps {
  /** What stands in the field at first. */
  readonly address: string;
  readonly search: SearchState;
  readonly actions: Pick<FeedsActions, 'find' | 'follow' | 'chooseList'>;
}

/** Following an outlet by its address, or many by a list. */
export function FeedAdder({ address, search, actions }: FeedAdderProps): VNode {
  const { tr } = useUi();
  const [typed, setTyped] = useState(address);
  const id = useId();
  useEffect(() => setTyped(address), [address]);
  return (
    <section class="part feed-adder" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{tr.t('feeds.addTitle')}</h2>
      <form
        class="site-adder"
        onSubmit={(event) => {
          event.preventDefault();
          actions.find(typed);
        }}
      >
        <label class="control-label" for={id}>
          {tr.t('feeds.address')}
        </label>
        <div class="site-adder-line">
          <input
            id={id}
            class="field"
            type="text"
            inputMode="url"
            autoComplete="off"
            spellcheck={false}
            placeholder={tr.t('options.sitePlaceholder')}
            value={typed}
            aria-describedby={`${id}-result`}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit" class="button button-main" disabled={search.state === 'asking'}>
            {tr.t('feeds.find')}
          </button>
        </div>
      </form>
      <div id={`${id}-result`} role="status">
        <Outcome search={search} actions={actions} />
      </div>
      <FileButton
        label={tr.t('feeds.list')}
        accept=".opml,.xml,text/x-opml"
        look="link"
        onChoose={actions.chooseList}
      />
    </section>
  );
}

function Outcome({ search, actions }: Pick<FeedAdderProps, 'search' | 'actions'>): VNode | null {
  const { tr } = useUi();
  switch (search.state) {
    case 'none':
      return null;
    case 'bad-address':
      return <p class="hint">{tr.t('feeds.badAddress')}</p>;
    case 'declined':
      return <p class="hint">{tr.t('feeds.declined')}</p>;
    case 'asking':
      return <p class="hint">{tr.t('feeds.finding', { host: search.host })}</p>;
    case 'found':
      return <Found feeds={search.feeds} onFollow={actions.follow} />;
    case 'listed':
      return <Listed feeds={search.feeds} onFollow={actions.follow} />;
    case 'problem':
      return <Problem search={search} onFind={actions.find} />;
  }
}

interface FoundProps {
  readonly feeds: readonly FoundFeed[];
  readonly onFollow: (feeds: readonly FoundFeed[]) => void;
}

function Found({ feeds, onFollow }: FoundProps): VNode {
  const { tr } = useUi();
  return (
    <>
      <p class="hint">{tr.t('feeds.found', { n: feeds.length })}</p>
      <ul class="found-feeds">
        {feeds.map((feed) => (
          <li key={feed.url}>
            <div>
              <p dir="auto">{feed.title}</p>
              <p class="feed-address">{feed.url}</p>
            </div>
            {feed.followed ? (
              <span class="hint">{tr.t('feeds.followed')}</span>
            ) : (
              <button
                type="button"
                class="button"
                aria-label={tr.t('feeds.followTitle', { title: feed.title })}
                onClick={() => onFollow([feed])}
              >
                {tr.t('feeds.follow')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A list's feeds: their hosts are shown before the browser is asked for all of them at once. */
function Listed({ feeds, onFollow }: FoundProps): VNode {
  const { tr } = useUi();
  const fresh = feeds.filter(({ followed }) => !followed);
  if (fresh.length === 0) return <p class="hint">{tr.t('feeds.listNone')}</p>;
  const hosts = [...new Set(fresh.map(({ host }) => host))].sort();
  return (
    <div class="notice notice-column">
      <p>{tr.t('feeds.listFound', { n: fresh.length })}</p>
      <p class="feed-address">{hosts.join(', ')}</p>
      <button type="button" class="button button-main" onClick={() => onFollow(fresh)}>
        {tr.t('feeds.followAll', { n: fresh.length })}
      </button>
    </div>
  );
}

function Problem(props: {
  search: Extract<SearchState, { state: 'problem' }>;
  onFind: (address: string) => void;
}): VNode {
  const { tr } = useUi();
  const { problem, address, twinHost } = props.search;
  if (problem === 'no-feed') return <p class="hint">{tr.t('feeds.foundNone')}</p>;
  const told = tr.find(`feeds.problem.${problem}`) ?? tr.find(`error.${problem}`);
  return (
    <div class="notice notice-column">
      <p>{twinHost ? tr.t('feeds.twin', { host: twinHost }) : (told ?? tr.t('error.failed'))}</p>
      <p class="notice-buttons">
        {twinHost && (
          <button
            type="button"
            class="button"
            onClick={() => props.onFind(withHost(address, twinHost))}
          >
            {tr.t('feeds.tryHost', { host: twinHost })}
          </button>
        )}
        <OutLink url={withScheme(address)} class="link">
          {tr.t('feeds.open')}
        </OutLink>
      </p>
    </div>
  );
}

function withScheme(address: string): string {
  return /^https?:\/\//i.test(address) ? address : `https://${address}`;
}

function withHost(address: string, host: string): string {
  const url = URL.parse(withScheme(address));
  if (!url) return host;
  url.hostname = host;
  return url.href;
}
