/** What is asked of the claims that are kept. */
import { claimAt } from '../analysis/claim-at.ts';
import { RequestFailure, type Sender, tellFrames } from '../browser/server.ts';
import { FEED_HEAD, FEED_TAIL, feedElement } from '../exchange/write-claim-feed.ts';
import type { Analysis } from '../model/analysis.ts';
import type { StoredClaim } from '../model/claim.ts';
import type { Article } from '../model/news.ts';
import type { ArticleRef } from '../protocol.ts';
import {
  changeClaim,
  claimsFrom,
  countClaims,
  followClaim,
  followedClaims,
  hiddenClaims,
  putClaims,
  removeClaim,
  unfollowClaim,
} from '../store/claims.ts';
import { urlKey } from '../text/canonical-url.ts';
import { buildKeptClaim } from '../views/build-kept-claims.ts';
import { claimImportHandlers, sourceViews } from './claim-imports.ts';
import { encodeClaim } from './claim-index.ts';
import { withNames } from './claim-names.ts';
import { rowOfOwn, rowOfStatement, statementId } from './claim-rows.ts';
import type { Services } from './services.ts';
import { type HandlersFor, stored } from './stored.ts';
import { tabOf } from './tab-of.ts';
import { readTab } from './tab-states.ts';

/** A claim of the reader's own and the words about it at most, UTF-16 units. */
const LONGEST_CLAIM = 1_000;
const LONGEST_NOTE = 4_000;
/** Claims exported in one answer. */
const EXPORTED = 500;

const OWN_ID = /^own [\w-]{8,64}$/;

/** The handlers of `claims/…`. */
export function claimHandlers(services: Services): HandlersFor<'claims'> {
  const { db, now } = services;
  const changed = (): null => {
    tellFrames({ type: 'claims-changed' });
    return null;
  };
  return {
    ...claimImportHandlers(services),
    'claims/list': async () => ({
      sources: await sourceViews(services),
      counts: await countClaims(db),
      followed: (await followedClaims(db)).map(buildKeptClaim),
      hidden: (await hiddenClaims(db)).map(buildKeptClaim),
    }),
    'claims/export': ({ after }) => exportFeed(services, after),
    'claims/follow': async ({ start, end, follow, ...ref }, sender) => {
      const analysis = await articleAnalysis(services, ref, sender);
      const claim = claimAt(analysis, { start, end });
      if (follow)
        await stored(() =>
          followClaim(db, rowOfStatement(analysis, claim, null, now()), now(), encodeClaim),
        );
      else await stored(() => unfollowClaim(db, statementId(pageOf(analysis), claim.text)));
      return changed();
    },
    'claims/write': async ({ id, text, note, ...ref }, sender) => {
      const words = fitting(text, LONGEST_CLAIM).replace(/\s+/g, ' ').trim();
      if (!OWN_ID.test(id) || words === '') throw new RequestFailure('bad-request', 'no claim');
      const own = { id, text: words, note: fitting(note, LONGEST_NOTE) };
      const article = await articleOf(services, ref, sender);
      const rows = await withNames(await services.knowledge(), [rowOfOwn(own, article, now())]);
      await stored(() => putClaims(db, rows, encodeClaim));
      return changed();
    },
    'claims/set': async ({ id, follow, hide, note }) => {
      const change = {
        ...(follow !== undefined && { followedAt: follow ? now() : null }),
        ...(hide !== undefined && { hiddenAt: hide ? now() : null }),
        ...(note !== undefined && { note: fitting(note, LONGEST_NOTE) }),
      };
      if (!(await stored(() => changeClaim(db, id, change)))) {
        throw new RequestFailure('not-stored', 'no such claim');
      }
      return changed();
    },
    'claims/remove': async ({ id }) => {
      await stored(() => removeClaim(db, id));
      return changed();
    },
  };
}

/** A saved version, where a page of ours names one. */
async function savedVersion(services: Services, { saved }: ArticleRef, { role }: Sender) {
  if (saved === undefined) return null;
  const opened = role === 'page' && (await services.openVersion(saved.articleId, saved.version));
  if (!opened) throw new RequestFailure('not-stored', 'no such article');
  return opened;
}

/** The article that a claim is written beside, if any. */
async function articleOf(
  services: Services,
  ref: ArticleRef,
  sender: Sender,
): Promise<Article | null> {
  const opened = await savedVersion(services, ref, sender);
  return opened ? opened.version.article : (await readTab(tabOf(sender, ref))).article;
}

async function articleAnalysis(
  services: Services,
  ref: ArticleRef,
  sender: Sender,
): Promise<Analysis> {
  const opened = await savedVersion(services, ref, sender);
  if (opened) return opened.analysis;
  const { readingId, article } = await readTab(tabOf(sender, ref));
  if (!article) throw new RequestFailure('not-stored', 'no article is read in this tab');
  return services.analyzer.analyze(readingId, article);
}

function fitting(text: unknown, longest: number): string {
  if (typeof text !== 'string' || text.length > longest) {
    throw new RequestFailure('bad-request', 'too long, or no text');
  }
  return text;
}

function pageOf({ article }: Analysis): string {
  return urlKey(article.canonicalUrl);
}

/** Statements of articles go with the library; what checkers and the reader wrote goes here. */
function isExported({ kind, followedAt }: StoredClaim): boolean {
  return kind !== 'statement' || followedAt !== null;
}

/** The cursor's first sign says whether anything was written before it. */
async function exportFeed(
  { db }: Services,
  after: string | null,
): Promise<{ text: string; next: string | null }> {
  const rows = await claimsFrom(db, after?.slice(1) ?? '', EXPORTED);
  const elements = rows.filter(isExported).map(feedElement);
  const wrote = after?.startsWith('+') === true;
  const text = [
    after === null ? FEED_HEAD : '',
    wrote && elements.length > 0 ? ',' : '',
    elements.join(',\n'),
  ].join('');
  const last = rows.at(-1);
  if (rows.length < EXPORTED || !last) return { text: text + FEED_TAIL, next: null };
  return { text, next: `${wrote || elements.length > 0 ? '+' : '-'}${last.id}` };
}
