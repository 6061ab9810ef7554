/**
 * Web addresses as names of articles: cleaning, folding, and when to believe a page about its
 * own address. Addresses are split by the expression of RFC 3986, appendix B; this folder
 * compiles without the browser's `URL`.
 */

/**
 * UTF-16 units of an address that is kept. Browsers go to addresses of two million; what pages link to
 * is at most some ten thousand, where one site sends to another by way of a third.
 */
export const LONGEST_ADDRESS = 100_000;

interface AddressParts {
  readonly scheme: string;
  /** Lower case, without user and default port. */
  readonly host: string;
  readonly path: string;
  readonly query: string;
  readonly fragment: string;
}

const ADDRESS = /^([a-z][a-z0-9+.-]*):(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/i;

/** Query parameters that say where a reader came from, not what is read. Whole names. */
const TRACKING = new Set(
  `fbclid gclid gclsrc dclid wbraid gbraid yclid ysclid msclkid twclid ttclid igshid igsh li_fat_id
  mc_cid mc_eid _ga _gl _openstat rb_clickid vero_id wickedid oly_anon_id oly_enc_id cmpid cmp
  ns_campaign ns_mchannel ns_source ns_linkname at_medium at_campaign at_custom1 at_custom2
  at_custom3 at_custom4 ocid smid smtyp sref ref ref_src ref_url referrer xtor spm share from_source
  guccounter guce_referrer guce_referrer_sig tpcc s_cid sh icid ito mkt_tok traffic_source
  partner_id frommail utm`
    .split(/\s+/)
    .filter(Boolean),
);
const TRACKING_PREFIX = /^(?:utm_|pk_|mtm_|hsa_|matomo_|fb_(?:action|ref|source))/;

/** Parameters that choose a form of the same article. */
const FORM_PARAMETER = /^(?:amp|outputtype|m|mobile|print|view|isamp)$/;
const FORM_VALUE = /^(?:|1|true|amp|amphtml|mobile|print)$/i;

/** Host labels of mobile and AMP forms, and the `www` that names nothing. */
const FORM_LABEL = /^(?:www\d?|m|mobile|amp|touch|wap)$/;

/** Second-level labels under which names are registered in two-letter domains (`com.ua`). */
const SECOND_LEVEL =
  /^(?:com?|net|org|gov|edu|ac|in|info|biz|mil|gob|gouv|ltd|plc|me|ne|or|go|kiev|kyiv|lviv|lvov|odessa|odesa|od|dp|dn|kharkov|kharkiv|kh|zp|cn|cherkassy|crimea|msk|spb|nov|pp)$/;

function split(url: string): AddressParts | null {
  const match = ADDRESS.exec(url.trim());
  if (match === null) return null;
  const scheme = (match[1] ?? '').toLowerCase();
  const authority = (match[2] ?? '').replace(/^[^@]*@/, '').toLowerCase();
  const defaultPort = scheme === 'https' ? /:443$/ : /:80$/;
  return {
    scheme,
    host: authority.replace(defaultPort, '').replace(/\.$/, ''),
    path: match[3] ?? '',
    query: match[4] ?? '',
    fragment: match[5] ?? '',
  };
}

function isWeb(parts: AddressParts | null): parts is AddressParts {
  return parts !== null && /^https?$/.test(parts.scheme) && parts.host !== '';
}

function isTracking(parameter: string): boolean {
  const name = (parameter.split('=')[0] ?? '').toLowerCase();
  return TRACKING.has(name) || TRACKING_PREFIX.test(name);
}

function withoutTracking(query: string): string[] {
  return query.split('&').filter((parameter) => parameter !== '' && !isTracking(parameter));
}

/** A fragment that routes a single-page app (`#!/…`, `#/…`) belongs to the address. */
function routeOf(fragment: string): string {
  return /^!?\//.test(fragment) ? `#${fragment}` : '';
}

/**
 * The address without tracking parameters and fragment; it still opens the same page. What is no
 * http(s) address comes back unchanged.
 */
export function cleanUrl(url: string): string {
  const parts = split(url);
  if (!isWeb(parts)) return url;
  const query = withoutTracking(parts.query);
  const suffix = query.length > 0 ? `?${query.join('&')}` : '';
  return `${parts.scheme}://${parts.host}${parts.path || '/'}${suffix}${routeOf(parts.fragment)}`;
}

/** The publisher's address inside one of an AMP cache or viewer, or null. */
function insideAmpCache(parts: AddressParts): string | null {
  const cached = /(?:^|\.)(?:cdn\.ampproject\.org|bing-amp\.com)$/.test(parts.host)
    ? /^\/[cvra](?:\/s)?\/(.+)$/.exec(parts.path)
    : null;
  const viewed = /^(?:www\.)?google\.[a-z.]+$/.test(parts.host)
    ? /^\/amp(?:\/s)?\/(.+)$/.exec(parts.path)
    : null;
  const inner = (cached ?? viewed)?.[1];
  return inner === undefined ? null : `https://${inner}${parts.query ? `?${parts.query}` : ''}`;
}

function foldHost(host: string): string {
  const labels = host.split('.');
  while (labels.length > 2 && FORM_LABEL.test(labels[0] ?? '')) labels.shift();
  return labels.join('.');
}

function foldPath(path: string): string {
  return (
    path
      .replace(/\/{2,}/g, '/')
      .replace(/^\/amp(?=\/.)/i, '')
      .replace(/(?:\/amp|[./]amp\.html|\/index\.(?:html?|php))\/?$/i, (form) =>
        /^\.amp/i.test(form) ? '.html' : '',
      )
      .replace(/\.amp$/i, '')
      .replace(/\/+$/, '') || '/'
  );
}

/**
 * A key that is equal for the forms of one article: with and without tracking, `www`, mobile and
 * AMP hosts and paths, http and https, trailing slash, order of parameters. It is no address to
 * open. What is no http(s) address is its own key.
 */
export function urlKey(url: string): string {
  const parts = split(url);
  if (!isWeb(parts)) return url.trim();
  const inner = insideAmpCache(parts);
  if (inner !== null) return urlKey(inner);
  const query = withoutTracking(parts.query)
    .filter((parameter) => {
      const [name = '', value = ''] = parameter.split('=');
      return !(FORM_PARAMETER.test(name.toLowerCase()) && FORM_VALUE.test(value));
    })
    .sort();
  const suffix = query.length > 0 ? `?${query.join('&')}` : '';
  return `${foldHost(parts.host)}${foldPath(parts.path)}${suffix}${routeOf(parts.fragment)}`;
}

/** Host name without port, lower case; "" where the address has none. */
export function hostOf(url: string): string {
  return (split(url)?.host ?? '').replace(/:\d+$/, '');
}

/**
 * The part of a host name that somebody registered: `www.unian.net` → `unian.net`,
 * `news.com.ua` stays. By the common shapes of registries, not by the public suffix list; so
 * sites of two owners under an unusual suffix may count as one.
 */
export function siteOf(url: string): string {
  const host = hostOf(url);
  if (/^[\d.]+$|^\[/.test(host)) return host;
  const labels = host.split('.');
  const last = labels[labels.length - 1] ?? '';
  const second = labels[labels.length - 2] ?? '';
  const depth = last.length === 2 && SECOND_LEVEL.test(second) ? 3 : 2;
  return labels.slice(-depth).join('.');
}

/**
 * Whether an address is outside the public web: a file, a loopback or private address, a name
 * reserved by RFC 2606 and RFC 6761. A page there is a copy and may tell its real address freely.
 */
export function isPrivateAddress(url: string): boolean {
  const parts = split(url);
  if (!isWeb(parts)) return true;
  const host = hostOf(url);
  return (
    !host.includes('.') ||
    /(?:^|\.)(?:localhost|test|example|invalid|local|internal|home\.arpa)$/.test(host) ||
    /^(?:127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.)/.test(host) ||
    host.startsWith('[')
  );
}

function isFrontPage(url: string): boolean {
  const parts = split(url);
  return isWeb(parts) && foldPath(parts.path) === '/' && parts.query === '';
}

/** What a page says about its address; all absolute, or null. */
export interface AddressClaims {
  readonly canonical: string | null;
  readonly ogUrl: string | null;
}

/**
 * The address that names the article. The page's canonical address is believed when it is a web
 * address, no front page (unless the page is one), and either the page is a private copy, or it
 * stands on the same site or in an AMP cache, or `og:url` agrees. Else the visited address, cleaned.
 */
export function chooseCanonical(visited: string, claims: AddressClaims): string {
  const claimed = claims.canonical ?? claims.ogUrl;
  if (claimed === null || !isWeb(split(claimed))) return cleanUrl(visited);
  if (isFrontPage(claimed) && !isFrontPage(visited)) return cleanUrl(visited);
  const parts = split(visited);
  const agreeing =
    claims.canonical !== null &&
    claims.ogUrl !== null &&
    urlKey(claims.canonical) === urlKey(claims.ogUrl);
  const believed =
    isPrivateAddress(visited) ||
    siteOf(visited) === siteOf(claimed) ||
    (isWeb(parts) && insideAmpCache(parts) !== null) ||
    agreeing;
  return cleanUrl(believed ? claimed : visited);
}
