import { isPrivateAddress } from '../text/canonical-url.ts';

/**
 * The address parsed, if a request may go there: https on the usual port, a public host by its
 * name, no user in it. IP addresses are refused however they are written (the parser brings
 * decimal, octal and hexadecimal forms into one). A name that leads to a private address by DNS
 * cannot be told from here.
 *
 * @param loopback also allow servers on this machine, over http and on any port (test builds);
 *   names under `test` are reserved and lead nowhere but to the newsstand (RFC 6761)
 */
export function addressAllowed(address: string, loopback: boolean): URL | null {
  const url = URL.parse(address);
  if (!url || url.username || url.password) return null;
  if (loopback && /^(?:127\.0\.0\.1|localhost|(?:[\w-]+\.)*test)$/.test(url.hostname)) return url;
  const host = url.hostname.replace(/\.$/, '');
  const named = host !== '' && !/^[\d.]+$/.test(host) && !isPrivateAddress(`https://${host}/`);
  return url.protocol === 'https:' && url.port === '' && named ? url : null;
}
