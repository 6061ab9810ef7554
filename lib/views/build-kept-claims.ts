import type { StoredClaim } from '../model/claim.ts';
import { buildFactChecks } from './build-fact-checks.ts';
import type { KeptClaimView } from './claim-types.ts';

/** A kept claim as drawn. */
export function buildKeptClaim(claim: StoredClaim): KeptClaimView {
  const { id, kind, text, lang, speaker, denied, headline, date, articleId, url, note } = claim;
  const [check = null] = buildFactChecks(claim.review ? [claim.review] : []);
  return { id, kind, text, lang, speaker, denied, headline, date, articleId, url, note, check };
}
