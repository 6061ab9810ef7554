/**
 * Relative addresses made absolute. See RFC 3986, section 5.2; this folder compiles without the
 * browser's `URL`.
 */

const ABSOLUTE = /^https?:\/\/[^\s/?#@\\]+(?:[/?#]|$)/i;
const BASE = /^(https?):\/\/([^/?#]+)([^?#]*)/i;

/** A path without `.` and `..`. */
function normalPath(path: string): string {
  const parts: string[] = [];
  // What ends with a folder, however it is written, ends with a slash.
  for (const part of path
    .replace(/\/\.{1,2}$/, '$&/')
    .split('/')
    .slice(1)) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

/** The absolute http(s) form of an address on the page at `base`, or null; white space encoded. */
export function resolveAddress(address: string, base: string): string | null {
  const written = address.trim().replace(/\s/g, '%20');
  if (written === '') return null;
  if (ABSOLUTE.test(written)) {
    return /^[^/]*\/\/[^/?#]*$/.test(written) ? `${written}/` : written;
  }
  const [, scheme = '', host = '', path = ''] = BASE.exec(base) ?? [];
  if (scheme === '' || /^[a-z][a-z0-9+.-]*:/i.test(written)) return null;
  if (written.startsWith('//')) {
    const absolute = `${scheme}:${written}`;
    return ABSOLUTE.test(absolute) ? absolute : null;
  }
  const [, relative = '', rest = ''] = /^([^?#]*)(.*)$/.exec(written) ?? [];
  const folder = path.slice(0, path.lastIndexOf('/') + 1) || '/';
  const joined =
    relative === '' ? path || '/' : relative.startsWith('/') ? relative : folder + relative;
  return `${scheme}://${host}${normalPath(joined)}${rest}`;
}
