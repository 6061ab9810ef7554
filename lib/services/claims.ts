/** Claims kept from what the reader reads and saves. */
import { claimAt } from '../analysis/claim-at.ts';
import type { Analysis } from '../model/analysis.ts';
import type { TextSpan } from '../model/text.ts';
import { followedOnPage, putClaims, replaceStatements } from '../store/claims.ts';
import type { LibraryDatabase } from '../store/database.ts';
import { urlKey } from '../text/canonical-url.ts';
import { encodeClaim } from './claim-index.ts';
import { withNames } from './claim-names.ts';
import { rowOfStatement, rowsOfReviews, statementId } from './claim-rows.ts';
import type { Services } from './services.ts';

/** Keeps the fact-checks that a page publishes. */
export async function rememberFactChecks(
  { db, knowledge, now }: Pick<Services, 'db' | 'knowledge' | 'now'>,
  analysis: Analysis,
): Promise<void> {
  const rows = rowsOfReviews(analysis, now());
  if (rows.length === 0) return;
  await putClaims(db, await withNames(await knowledge(), rows), encodeClaim);
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
