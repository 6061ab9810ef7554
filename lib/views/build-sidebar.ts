import type { Analysis } from '../model/analysis.ts';
import type { EarlierClaim } from '../model/claim.ts';
import type { CoverageItem } from '../model/coverage.ts';
import type { PlacedHighlight } from '../model/highlight.ts';
import type { TextSpan } from '../model/text.ts';
import { buildEarlierClaims } from './build-earlier-claims.ts';
import { buildFactChecks } from './build-fact-checks.ts';
import { buildHighlights } from './build-highlights.ts';
import { buildNames, type ViewContext } from './build-names.ts';
import { buildStatements } from './build-statements.ts';
import type { NameView } from './card-types.ts';
import { withOffset } from './coverage-offset.ts';
import type { FeedOffer } from './coverage-types.ts';
import type { SavedState, SidebarView } from './sidebar-types.ts';
import type { SpeakerView } from './statement-types.ts';

const WHO_IN_BRIEF = 4;
const WHERE_IN_BRIEF = 3;
const STATEMENTS_IN_BRIEF = 3;
/** A name in the headline counts like this many mentions in the text. */
const HEADLINE_WEIGHT = 4;

/** What stands beside an article that is no part of its analysis. */
export interface Beside {
  readonly coverage: readonly CoverageItem[];
  readonly earlier: readonly EarlierClaim[];
  /** What the reader follows of this article. */
  readonly followed: readonly TextSpan[];
  readonly saved: SavedState;
  readonly feedOffer: FeedOffer | null;
  readonly highlights: readonly PlacedHighlight[];
  readonly followedStory: string | null;
  readonly feeds: number;
  /** The article is in none of our languages. */
  readonly isForeign: boolean;
}

/** All that the sidebar shows of one article. */
export function buildSidebar(
  analysis: Analysis,
  beside: Beside,
  context: ViewContext,
): SidebarView {
  const { coverage, earlier, followed, saved, highlights, followedStory, feeds, feedOffer } =
    beside;
  const { article, text } = analysis;
  const names = buildNames(analysis, context);
  const speakers = buildStatements(analysis, names, followed);
  const met = buildEarlierClaims(analysis, earlier);
  return {
    head: {
      headline: article.headline,
      siteName: article.siteName,
      byline: article.byline,
      datePublished: article.datePublished,
      lang: text.lang,
      isForeign: beside.isForeign,
      url: article.url,
      extraction: article.extraction,
      wordCount: text.tokens.filter(({ kind }) => kind === 'word').length,
    },
    brief: brief(analysis, names, speakers),
    names,
    speakers,
    factChecks: buildFactChecks(analysis.claimReviews),
    checksRefused: analysis.claimReviewsRefused,
    earlierClaims: met.filter(({ tier }) => tier !== 'topic'),
    background: met.filter(({ tier, check }) => tier === 'topic' && check !== null),
    coverage: coverage.map((item) => withOffset(item, article.datePublished)),
    feedOffer,
    highlights: buildHighlights(highlights),
    followedStory,
    feeds,
    saved,
  };
}

function brief(
  { article }: Analysis,
  names: readonly NameView[],
  speakers: readonly SpeakerView[],
): SidebarView['brief'] {
  const headlineEnd = article.blocks[0]?.end ?? 0;
  const weight = ({ mentions }: NameView): number =>
    mentions.length + (mentions.some(({ start }) => start < headlineEnd) ? HEADLINE_WEIGHT : 0);
  const ranked = names.toSorted((a, b) => weight(b) - weight(a));
  const top = (types: readonly string[], limit: number): readonly number[] =>
    ranked
      .filter(({ type }) => types.includes(type))
      .slice(0, limit)
      .map(({ index }) => index);
  return {
    who: top(['person', 'organization'], WHO_IN_BRIEF),
    where: top(['place'], WHERE_IN_BRIEF),
    when: article.datePublished,
    statements: speakers
      .map(({ statements }, speaker) => ({ speaker, statement: 0, count: statements.length }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count)
      .slice(0, STATEMENTS_IN_BRIEF)
      .map(({ speaker, statement }) => ({ speaker, statement })),
  };
}
