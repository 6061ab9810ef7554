import type { Analysis } from '../model/analysis.ts';
import type { EarlierClaim } from '../model/claim.ts';
import { buildFactChecks } from './build-fact-checks.ts';
import { sentencesAround } from './build-statements.ts';
import type { EarlierClaimView } from './types.ts';

/** Claims of this article that the reader has met before, in the order of its text. */
export function buildEarlierClaims(
  analysis: Analysis,
  claims: readonly EarlierClaim[],
): readonly EarlierClaimView[] {
  return claims
    .map(({ here, earlier, relation, numbers }) => {
      const { start, end } = sentencesAround(analysis, here);
      const [check = null] = buildFactChecks(earlier.review ? [earlier.review] : []);
      return {
        here: { start, end, text: analysis.article.text.slice(start, end) },
        hereDate: analysis.article.datePublished,
        relation,
        numbers,
        text: earlier.text,
        headline: earlier.headline,
        date: earlier.date,
        articleId: earlier.articleId,
        check,
      };
    })
    .toSorted((a, b) => a.here.start - b.here.start);
}
