/** Claims met before that an article repeats, contradicts, or comes near to. */
import type { IndexedClaim } from '../analysis/claim-matching/claim-document.ts';
import type { ClaimLookup } from '../analysis/claim-matching/claim-index.ts';
import { matchAddresses } from '../analysis/match-addresses.ts';
import { askClaims, matchAsked } from '../analysis/match-claims.ts';
import { relateClaims } from '../analysis/relate-claims.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Claim, EarlierClaim, StoredClaim } from '../model/claim.ts';
import type { ClaimMatch, ClaimQuery, MatchReason } from '../model/claim-match.ts';
import { claimsAppearingOn, claimsRevision, comparedClaims } from '../store/claims.ts';
import type { LibraryDatabase } from '../store/database.ts';
import { appearanceKeys } from '../text/archived-address.ts';
import { urlKey } from '../text/canonical-url.ts';
import type { TermIndex } from '../text/term-index/term-index.ts';
import { indexedClaim, readyClaimIndex, tendClaimIndex } from './claim-index.ts';
import { quantitiesIn } from './claim-rows.ts';

/** Claims shown beside one article. */
const SHOWN = 20;
/** Of these, fact-checks that are only on the same subject. */
const TOPICS_SHOWN = 4;
/** Sentences of one article that are looked up. */
const LOOKED_UP = 200;
/** Sentences looked up before others in the background get their turn. */
const AT_ONE_GO = 5;

/** What an analysis was compared with last: the sidebar asks again and again. */
const answers = new WeakMap<Analysis, { revision: string; claims: readonly EarlierClaim[] }>();

/** Earlier claims that belong beside this article, the surest first. */
export async function earlierClaims(
  db: LibraryDatabase,
  analysis: Analysis,
): Promise<readonly EarlierClaim[]> {
  const { index, complete, tail } = await readyClaimIndex(db);
  const revision = `${await claimsRevision(db)} ${index.size} ${complete}`;
  const known = answers.get(analysis);
  if (known?.revision === revision) return known.claims;
  // What is not in the index yet is found when the article is looked at again.
  if (!complete || tail > 0) void tendClaimIndex(db);
  const onPage = await namingThisPage(db, analysis);
  const said = await compare(db, analysis, index);
  const named = new Set(onPage.map(({ earlier }) => earlier.id));
  const claims = [...onPage, ...said.filter(({ earlier }) => !named.has(earlier.id))].slice(
    0,
    SHOWN,
  );
  answers.set(analysis, { revision, claims });
  return claims;
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

/** The claims of this article that an index has something for, with what it has. */
async function compare(
  db: LibraryDatabase,
  analysis: Analysis,
  index: TermIndex,
): Promise<readonly EarlierClaim[]> {
  if (index.size === 0) return [];
  const met = new Map<string, EarlierClaim>();
  const near = new NearClaims(db, urlKey(analysis.article.canonicalUrl));
  const claims = analysis.claims.slice(0, LOOKED_UP);
  for (let at = 0; at < claims.length; at += AT_ONE_GO) {
    const some = claims
      .slice(at, at + AT_ONE_GO)
      .map((claim) => ({ claim, asked: askClaims(index, queryOf(claim)) }));
    await near.read(some.flatMap(({ asked }) => asked.hits.map(({ id }) => id)));
    for (const { claim, asked } of some) {
      const [match] = matchAsked({ index, claimOf: near.claimOf }, asked, 1);
      const earlier = match && near.rowOf(match.id);
      if (!match || !earlier || !isSurer(match, met.get(earlier.id))) continue;
      const reasons = withSharedNames(analysis, claim, earlier, match.reasons);
      met.set(earlier.id, related(analysis, claim, earlier, { ...match, reasons }));
    }
  }
  const all = [...met.values()];
  const topics = all.filter(({ tier, earlier }) => tier === 'topic' && earlier.review !== null);
  return [...all.filter(({ tier }) => tier !== 'topic'), ...topics.slice(0, TOPICS_SHOWN)];
}

/** The claims that an article's sentences come near to: sentences of one article share most of them. */
class NearClaims {
  readonly #db: LibraryDatabase;
  readonly #page: string;
  /** Null where the store has none that may be shown. */
  readonly #rows = new Map<string, { row: StoredClaim; indexed: IndexedClaim } | null>();

  /** @param page what this page itself said before is no news, and must not hide what others said */
  constructor(db: LibraryDatabase, page: string) {
    this.#db = db;
    this.#page = page;
  }

  async read(ids: readonly string[]): Promise<void> {
    const fresh = [...new Set(ids)].filter((id) => !this.#rows.has(id));
    if (fresh.length === 0) return;
    const rows = await comparedClaims(this.#db, fresh);
    for (const id of fresh) {
      const row = rows.get(id);
      const isShown = row && row.urlKey !== this.#page;
      this.#rows.set(id, isShown ? { row, indexed: indexedClaim(row) } : null);
    }
  }

  rowOf(id: string): StoredClaim | undefined {
    return this.#rows.get(id)?.row;
  }

  readonly claimOf: ClaimLookup['claimOf'] = (id) => this.#rows.get(id)?.indexed;
}

/** The first match of a claim counts, unless it is on the same subject only and another is more. */
function isSurer({ accepted, tier }: ClaimMatch, known: EarlierClaim | undefined): boolean {
  if (!known) return accepted || tier === 'topic';
  return known.tier === 'topic' && accepted;
}

function queryOf({ text, about }: Claim): ClaimQuery {
  return { text, about, inArticle: true };
}

/** What both name, as this article prints it: in another alphabet the words themselves say nothing. */
function withSharedNames(
  { links, article }: Analysis,
  { start, end, about }: Claim,
  { entityIds }: StoredClaim,
  reasons: readonly MatchReason[],
): readonly MatchReason[] {
  const known = new Set(reasons.flatMap(({ shared }) => shared));
  const shared = about.filter((id) => entityIds.includes(id));
  const names = shared.flatMap((id) => {
    const link = links.find((one) => one.entityId === id && start <= one.start && one.end <= end);
    const printed = link ? article.text.slice(link.start, link.end) : '';
    const isTold = printed === '' || printed.split(/\s+/).some((word) => known.has(word));
    return isTold ? [] : [printed];
  });
  if (names.length === 0) return reasons;
  const told = reasons.find(({ code }) => code === 'same-names');
  const others = reasons.filter((one) => one !== told);
  return [{ code: 'same-names', shared: [...(told?.shared ?? []), ...names] }, ...others];
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
