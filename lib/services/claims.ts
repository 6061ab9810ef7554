/** Claims met before: kept from what the reader reads and saves, found again in other articles. */
import { ClaimIndex } from '../analysis/claim-matching/claim-index.ts';
import { matchClaims } from '../analysis/match-claims.ts';
import { relateClaims } from '../analysis/relate-claims.ts';
import type { Analysis } from '../model/analysis.ts';
import type { EarlierClaim, StoredClaim } from '../model/claim.ts';
import { newestClaims, putClaims, replaceStatements } from '../store/claims.ts';
import type { LibraryDatabase } from '../store/database.ts';
import { urlKey } from '../text/canonical-url.ts';
import { quantitiesIn, rowOfStatement, rowsOfReviews } from './claim-rows.ts';

/** Claims compared with at most, the newest; and shown of one article. */
const COMPARED = 5_000;
const SHOWN = 20;
/** Sentences of one article that are looked up. */
const LOOKED_UP = 200;

/** What an analysis was compared with last: the sidebar asks again and again. */
const compared = new WeakMap<Analysis, { key: string; claims: readonly EarlierClaim[] }>();

/** Keeps the fact-checks that a page publishes. */
export async function rememberFactChecks(
  db: LibraryDatabase,
  analysis: Analysis,
  now: number,
): Promise<void> {
  await putClaims(db, rowsOfReviews(analysis, now));
}

/** Keeps the claims of an article that has just been saved. */
export async function rememberStatements(
  db: LibraryDatabase,
  analysis: Analysis,
  articleId: string,
  now: number,
): Promise<void> {
  const rows = analysis.claims.map((claim) => rowOfStatement(analysis, claim, articleId, now));
  await replaceStatements(db, articleId, rows);
}

/** Earlier claims that this article's claims match, in the order of its text. */
export async function earlierClaims(
  db: LibraryDatabase,
  analysis: Analysis,
): Promise<readonly EarlierClaim[]> {
  const { article } = analysis;
  const own = urlKey(article.canonicalUrl);
  const stored = (await newestClaims(db, COMPARED)).filter((claim) => claim.urlKey !== own);
  if (stored.length === 0) return [];
  const key = `${stored.length} ${stored[0]?.seenAt}`;
  const known = compared.get(analysis);
  if (known?.key === key) return known.claims;
  const claims = compare(analysis, stored);
  compared.set(analysis, { key, claims });
  return claims;
}

function compare(analysis: Analysis, stored: readonly StoredClaim[]): readonly EarlierClaim[] {
  const { article } = analysis;
  const byId = new Map(stored.map((claim) => [claim.id, claim]));
  const index = new ClaimIndex(stored);
  const met = new Map<string, EarlierClaim>();
  for (const claim of analysis.claims.slice(0, LOOKED_UP)) {
    const [match] = matchClaims(index, claim.text, 1);
    const earlier = match?.accepted ? byId.get(match.id) : undefined;
    if (!match || !earlier || met.has(earlier.id)) continue;
    const here = {
      text: claim.text,
      quantities: quantitiesIn(analysis, claim),
      date: article.datePublished,
    };
    const found = relateClaims(here, earlier, match.score);
    met.set(earlier.id, { here: { start: claim.start, end: claim.end }, earlier, ...found });
  }
  return [...met.values()].slice(0, SHOWN);
}
