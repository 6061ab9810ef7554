import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { FeedView } from '../../../lib/views/feed-types.ts';
import { IconButton } from '../../common/icon-button.tsx';
import { PauseIcon, PlayIcon, RefreshIcon, TrashIcon, WarnIcon } from '../../common/icons.tsx';
import { OutLink } from '../../common/out-link.tsx';
import { useUi } from '../../common/ui-context.tsx';
import { AskRemoval } from '../ask-removal.tsx';
import type { FeedsActions } from './feeds-actions.ts';

interface FeedRowProps {
  readonly feed: FeedView;
  readonly refreshing: boolean;
  readonly actions: FeedsActions;
}

/** A feed: how it is doing, what to do where it fails, and its buttons. */
export function FeedRow({ feed, refreshing, actions }: FeedRowProps): VNode {
  const { tr } = useUi();
  const [asking, setAsking] = useState(false);
  const { title, paused, problem, stories } = feed;
  return (
    <li class="entry feed-row">
      <h2 dir="auto">{title}</h2>
      <div class="entry-buttons">
        {!paused && (
          <IconButton
            label={tr.t('feeds.refresh', { title })}
            disabled={refreshing}
            onClick={() => actions.refresh(feed)}
          >
            <RefreshIcon />
          </IconButton>
        )}
        <IconButton
          label={tr.t(paused ? 'feeds.resume' : 'feeds.pause', { title })}
          onClick={() => actions.pause(feed, !paused)}
        >
          {paused ? <PlayIcon /> : <PauseIcon />}
        </IconButton>
        <IconButton label={tr.t('feeds.remove', { title })} onClick={() => setAsking(true)}>
          <TrashIcon />
        </IconButton>
      </div>
      <div class="entry-text feed-facts">
        <p class="feed-address">{feed.url}</p>
        {feed.movedFrom !== null && (
          <p class="hint feed-address">{tr.t('feeds.movedFrom', { address: feed.movedFrom })}</p>
        )}
        <p class="hint">
          {tr.t('feeds.stories', { n: stories })} · <Times feed={feed} refreshing={refreshing} />
        </p>
        {problem && !paused && <Trouble feed={feed} actions={actions} />}
        {asking && (
          <AskRemoval
            question={tr.t('feeds.removeAsk', { title })}
            yes={tr.t('feeds.removeYes')}
            no={tr.t('feeds.removeNo')}
            onYes={() => actions.remove(feed)}
            onNo={() => setAsking(false)}
          />
        )}
      </div>
    </li>
  );
}

function Times({ feed, refreshing }: { feed: FeedView; refreshing: boolean }): VNode {
  const { tr, now } = useUi();
  const { checkedAt, changedAt, paused } = feed;
  if (refreshing) return <>{tr.t('feeds.refreshing')}</>;
  if (checkedAt === null && !paused) return <>{tr.t('feeds.notChecked')}</>;
  const parts = [
    paused ? tr.t('feeds.paused') : null,
    checkedAt === null ? null : tr.t('feeds.checked', { when: tr.ago(checkedAt, now) }),
    changedAt === null ? null : tr.t('feeds.changed', { when: tr.ago(changedAt, now) }),
  ];
  return <>{parts.filter((part) => part !== null).join(' · ')}</>;
}

/** What is wrong with a feed, in words, and what helps. */
function Trouble({ feed, actions }: { feed: FeedView; actions: FeedsActions }): VNode {
  const { tr } = useUi();
  const { problem, host, twinHost } = feed;
  const missing = problem === 'no-consent' ? host : twinHost;
  return (
    <div class="notice notice-bad notice-column">
      <p class="notice-line">
        <WarnIcon />
        <span>{tr.find(`feeds.problem.${problem}`) ?? tr.t('error.failed')}</span>
      </p>
      <p class="notice-buttons">
        {missing !== null && (
          <button type="button" class="button" onClick={() => actions.allow(feed, missing)}>
            {tr.t('feeds.allow', { host: missing })}
          </button>
        )}
        <OutLink url={feed.url} class="link">
          {tr.t('feeds.open')}
        </OutLink>
      </p>
    </div>
  );
}
