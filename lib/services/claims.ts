/** Claims kept from what the reader reads and saves. */
import { claimAt } from '../analysis/claim-at.ts';
import type { Analysis } from '../model/analysis.ts';
import type { TextSpan } from '../model/text.ts';
import { followedOnPage, putClaims, replaceStatements } from '../store/claims.ts';
import type { LibraryDatabase } from '../store/database.ts';
import { urlKey } from '../text/canonical-url.ts';
import { encodeClaim } from './claim-index.ts';
import { rowOfStatement, rowsOfReviews, statementId } from './claim-rows.ts';

/** Keeps the fact-checks that a page publishes. */
export async function rememberFactChecks(
  db: LibraryDatabase,
  analysis: Analysis,
  now: number,
): Promise<void> {
  await putClaims(db, rowsOfReviews(analysis, now), encodeClaim);
}

/** Keeps the claims of an article that has just been saved. */
export async function rememberStatements(
  db: LibraryDatabase,
  analysis: Analysis,
  articleId: string,
  now: number,
): Promise<void> {
  const rows = analysis.claims.map((claim) => rowOfStatement(analysis, claim, articleId, now));
  await replaceStatements(db, articleId, rows, encodeClaim);
}

/** What the reader follows of an article, as far as somebody says it. */
export async function followedSpans(
  db: LibraryDatabase,
  analysis: Analysis,
): Promise<readonly TextSpan[]> {
  const page = urlKey(analysis.article.canonicalUrl);
  const followed = await followedOnPage(db, page);
  if (followed.size === 0) return [];
  return analysis.attributions
    .map(({ content }) => content)
    .filter((span) => followed.has(statementId(page, claimAt(analysis, span).text)));
}
