import type { Analysis } from '../model/analysis.ts';
import type { EarlierClaim } from '../model/claim.ts';
import { buildFactChecks } from './build-fact-checks.ts';
import { sentencesAround } from './build-statements.ts';
import type { EarlierClaimView } from './claims-met-types.ts';

/**
 * Claims met before: those that name the page first, then those that the reader follows, then by
 * the order of the article's text.
 */
export function buildEarlierClaims(
  analysis: Analysis,
  claims: readonly EarlierClaim[],
): readonly EarlierClaimView[] {
  return claims
    .map((claim) => viewOf(analysis, claim))
    .toSorted((a, b) => rankOf(a) - rankOf(b) || (a.here?.start ?? 0) - (b.here?.start ?? 0));
}

function rankOf({ tier, followed }: EarlierClaimView): number {
  if (tier === 'address') return 0;
  return followed ? 1 : 2;
}

function viewOf(
  analysis: Analysis,
  { here, earlier, tier, relation, numbers, deniedHere, reasons }: EarlierClaim,
): EarlierClaimView {
  const { article } = analysis;
  const sentence = here && sentencesAround(analysis, here);
  const [check = null] = buildFactChecks(earlier.review ? [earlier.review] : []);
  const { id, kind, text, speaker, headline, date, articleId, url, note } = earlier;
  return {
    id,
    kind,
    text,
    speaker,
    headline,
    date,
    articleId,
    url,
    note,
    tier,
    followed: earlier.followedAt !== null,
    here: sentence && { ...sentence, text: article.text.slice(sentence.start, sentence.end) },
    hereDate: article.datePublished,
    relation,
    deniedHere,
    deniedThere: earlier.denied,
    numbers,
    check,
    reasons,
  };
}
