import type { ClaimMatch } from '../model/claim-match.ts';
import { appearanceKeys, archivedAddress } from '../text/archived-address.ts';

/** A claim with the addresses where its fact-check says that it was made. */
export interface AppearingClaim {
  readonly id: string;
  readonly appearances: readonly string[];
}

/**
 * The claims that are said to appear on this page. `here` are all addresses that the page is known
 * by (visited, canonical, `og:url`); archives' copies count as the page that they keep, on both
 * sides. Only an address tells which page is meant, so these matches are sure.
 */
export function matchAddresses(
  here: readonly (string | null)[],
  claims: readonly AppearingClaim[],
): readonly ClaimMatch[] {
  const keys = new Set(appearanceKeys(here));
  const isCopy = here.some((address) => address !== null && archivedAddress(address) !== null);
  return claims.flatMap(({ id, appearances }): ClaimMatch[] => {
    const met = appearances.find((address) =>
      appearanceKeys([address]).some((key) => keys.has(key)),
    );
    if (met === undefined) return [];
    const code = isCopy || archivedAddress(met) !== null ? 'archived-copy' : 'same-address';
    return [{ id, tier: 'address', score: 1, accepted: true, reasons: [{ code, shared: [met] }] }];
  });
}
