import { countFeeds } from '../store/feeds.ts';
import { isFollowed } from '../store/followed.ts';
import { urlKey } from '../text/canonical-url.ts';
import { withOffset } from '../views/coverage-offset.ts';
import { coverageFor } from './coverage.ts';
import { feedOfferOf } from './feed-offer.ts';
import type { Services } from './services.ts';
import type { HandlersFor } from './stored.ts';
import { tabOf } from './tab-of.ts';
import { readTab } from './tab-states.ts';

/**
 * The handlers of `coverage/…`. They ask with what was kept of the tab's article when its sidebar
 * was made, so that a background that was started for them analyses nothing.
 */
export function coverageHandlers(services: Services): HandlersFor<'coverage'> {
  return {
    'coverage/of-tab': async (request, sender) => {
      const { article, question } = await readTab(tabOf(sender, request));
      if (!article || !question) return null;
      const story = urlKey(article.canonicalUrl);
      const [coverage, isOn, feeds, feedOffer] = await Promise.all([
        coverageFor(services, question),
        isFollowed(services.db, 'story', story),
        countFeeds(services.db),
        feedOfferOf(services.db, article),
      ]);
      return {
        coverage: coverage.map((item) => withOffset(item, article.datePublished)),
        followedStory: isOn ? story : null,
        feeds,
        feedOffer,
      };
    },
  };
}
