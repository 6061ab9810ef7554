import { urlKey } from './canonical-url.ts';

/**
 * Archives whose addresses hold the address of the page that they keep: the Wayback Machine, the
 * archive.today family, Google's former cache. Short addresses (archive.ph/AbCd1) tell nothing.
 */
const ARCHIVED: readonly RegExp[] = [
  /^https?:\/\/(?:web\.|www\.)?archive\.org\/(?:web|wayback)\/(?:\d+(?:[a-z]{2}_)?|\*|[a-z]+)\/(.+)$/i,
  /^https?:\/\/(?:www\.)?archive\.(?:today|ph|is|md|li|vn|fo)\/(?:o\/\w+|newest|oldest|[\d.-]+)\/(.+)$/i,
  /^https?:\/\/webcache\.googleusercontent\.com\/search\?(?:.*&)?q=cache:(?:[\w-]+:)?([^+&]+)/i,
];

/** How many archives may be wrapped around one another. */
const DEPTH = 3;

function decoded(address: string): string {
  if (!/^https?%3a/i.test(address)) return address;
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** The address of the page that an archive's address is a copy of, or null. */
export function archivedAddress(url: string): string | null {
  for (const pattern of ARCHIVED) {
    const inner = pattern.exec(url.trim())?.[1];
    if (inner === undefined) continue;
    const address = decoded(inner);
    if (/^https?:\/\/./i.test(address)) return address;
    // Some archives join "http:/" with one slash, or leave the scheme out.
    const bare = address.replace(/^https?:\/+/i, '');
    return /^[\w-]+(?:\.[\w-]+)+(?:[:/?#]|$)/.test(bare) ? `http://${bare}` : null;
  }
  return null;
}

/**
 * Keys under which pages are compared as appearances of a claim: the address keys of the given
 * addresses and of the pages that they are archived copies of, each once. What is no web address
 * has none.
 */
export function appearanceKeys(addresses: readonly (string | null)[]): readonly string[] {
  const keys = new Set<string>();
  for (const address of addresses) {
    let url = address;
    for (let depth = 0; url !== null && depth <= DEPTH; depth++) {
      if (/^https?:\/\/[^/]/i.test(url.trim())) keys.add(urlKey(url));
      url = archivedAddress(url);
    }
  }
  return [...keys];
}
