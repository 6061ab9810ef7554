import type { VNode } from 'preact';
import type { FeedOffer as Offer } from '../../lib/views/coverage-types.ts';
import { FeedIcon } from '../common/icons.tsx';
import { useUi } from '../common/ui-context.tsx';

interface FeedOfferProps {
  readonly offer: Offer;
  /** Leads to where the reader may follow it: only a page of ours can ask for the host. */
  readonly follow: (url: string) => void;
}

/** The page offers a feed: the reader may follow the outlet. */
export function FeedOffer({ offer, follow }: FeedOfferProps): VNode {
  const { tr } = useUi();
  const { outlet, host, url, followed } = offer;
  if (followed) return <p class="feed-offer hint">{tr.t('feeds.offerFollowed', { outlet })}</p>;
  return (
    <p class="feed-offer">
      <button type="button" class="button" data-item onClick={() => follow(url)}>
        <FeedIcon />
        {tr.t('feeds.offer', { outlet })}
      </button>
      <span class="hint">{tr.t('feeds.offerHint', { host })}</span>
    </p>
  );
}
