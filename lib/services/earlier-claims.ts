/** Claims met before that an article repeats, contradicts, or comes near to. */
import { type ClaimLookup, indexClaims } from '../analysis/claim-matching/claim-index.ts';
import { matchAddresses } from '../analysis/match-addresses.ts';
import { matchClaims } from '../analysis/match-claims.ts';
import { relateClaims } from '../analysis/relate-claims.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Claim, EarlierClaim, StoredClaim } from '../model/claim.ts';
import type { ClaimMatch } from '../model/claim-match.ts';
import { claimsAppearingOn, claimsRevision, comparedClaims } from '../store/claims.ts';
import type { LibraryDatabase } from '../store/database.ts';
import { appearanceKeys } from '../text/archived-address.ts';
import { urlKey } from '../text/canonical-url.ts';
import { quantitiesIn } from './claim-rows.ts';

/** Claims shown beside one article. */
const SHOWN = 20;
/** Sentences of one article that are looked up. */
const LOOKED_UP = 200;

/** The claims of a database as they were last looked through. */
interface Compared {
  readonly revision: string;
  readonly byId: ReadonlyMap<string, StoredClaim>;
  readonly lookup: ClaimLookup;
}

/** Building an index takes longer than a question: it is kept while the claims stay the same. */
const indexes = new WeakMap<LibraryDatabase, Compared>();
/** What an analysis was compared with last: the sidebar asks again and again. */
const answers = new WeakMap<Analysis, { revision: string; claims: readonly EarlierClaim[] }>();

/** Earlier claims that belong beside this article, the surest first. */
export async function earlierClaims(
  db: LibraryDatabase,
  analysis: Analysis,
): Promise<readonly EarlierClaim[]> {
  const revision = await claimsRevision(db);
  const known = answers.get(analysis);
  if (known?.revision === revision) return known.claims;
  const onPage = await namingThisPage(db, analysis);
  const said = compare(analysis, await comparedWith(db, revision));
  const named = new Set(onPage.map(({ earlier }) => earlier.id));
  const claims = [...onPage, ...said.filter(({ earlier }) => !named.has(earlier.id))].slice(
    0,
    SHOWN,
  );
  answers.set(analysis, { revision, claims });
  return claims;
}

async function comparedWith(db: LibraryDatabase, revision: string): Promise<Compared> {
  const known = indexes.get(db);
  if (known?.revision === revision) return known;
  const claims = await comparedClaims(db);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const lookup = indexClaims(
    claims.map(({ id, text, headline, review, entityIds }) => ({
      id,
      text,
      about: entityIds,
      // The title of a fact-check says what it is about; an article's may say anything.
      ...(review && headline && { title: headline }),
    })),
  );
  const compared = { revision, byId, lookup };
  indexes.set(db, compared);
  return compared;
}

/** Fact-checks that name this very page as one on which their claim appeared. */
async function namingThisPage(
  db: LibraryDatabase,
  { article }: Analysis,
): Promise<readonly EarlierClaim[]> {
  const here = [article.url, article.canonicalUrl];
  const claims = await claimsAppearingOn(db, appearanceKeys(here));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const checks = claims.map(({ id, review }) => ({ id, appearances: review?.appearances ?? [] }));
  return matchAddresses(here, checks).flatMap(({ id, tier, reasons }) => {
    const earlier = byId.get(id);
    if (!earlier) return [];
    const plain = { relation: 'same', numbers: null, deniedHere: false } as const;
    return [{ here: null, earlier, tier, reasons, ...plain }];
  });
}

function compare(analysis: Analysis, { byId, lookup }: Compared): readonly EarlierClaim[] {
  if (byId.size === 0) return [];
  const own = urlKey(analysis.article.canonicalUrl);
  // What this page itself said before is no news, and must not hide what others said.
  const others: ClaimLookup = {
    index: lookup.index,
    claimOf: (id) => (byId.get(id)?.urlKey === own ? undefined : lookup.claimOf(id)),
  };
  const met = new Map<string, EarlierClaim>();
  for (const claim of analysis.claims.slice(0, LOOKED_UP)) {
    const [match] = matchClaims(others, { text: claim.text, about: claim.about }, 1);
    const earlier = match && byId.get(match.id);
    if (!match || !earlier || met.has(earlier.id)) continue;
    if (match.accepted || match.tier === 'topic') {
      met.set(earlier.id, related(analysis, claim, earlier, match));
    }
  }
  return [...met.values()];
}

/** How a claim of this article stands to an earlier one. A denial turns what is said around. */
function related(
  analysis: Analysis,
  claim: Claim,
  earlier: StoredClaim,
  { score, tier, reasons }: ClaimMatch,
): EarlierClaim {
  const here = {
    text: claim.text,
    quantities: quantitiesIn(analysis, claim),
    date: analysis.article.datePublished,
  };
  const found = relateClaims(here, earlier, score);
  const said = claim.attribution === null ? undefined : analysis.attributions[claim.attribution];
  const deniedHere = said?.negated ?? false;
  const opposed = (found.relation === 'negated') !== (deniedHere !== earlier.denied);
  const agreeing = found.relation === 'negated' ? 'similar' : found.relation;
  return {
    here: { start: claim.start, end: claim.end },
    earlier,
    tier,
    reasons,
    deniedHere,
    numbers: found.numbers,
    relation: found.relation === 'different-number' || !opposed ? agreeing : 'negated',
  };
}
