/** Whether a host pattern stands for every site. */
export function isEverySite(pattern: string): boolean {
  return pattern === '<all_urls>' || /^(?:\*|https?):\/\/\*\/\*$/.test(pattern);
}

/** What a reader calls a host pattern: `*://*.unian.net/*` is "unian.net". */
export function siteOf(pattern: string): string {
  return pattern
    .replace(/^[^:]+:\/\//, '')
    .replace(/^\*\./, '')
    .replace(/\/.*$/, '');
}

/** Whether a host pattern such as `*://*.unian.net/*` includes a host. */
export function covers(pattern: string, host: string): boolean {
  if (isEverySite(pattern)) return true;
  const wanted = /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1];
  if (!wanted?.startsWith('*.')) return wanted === host;
  const base = wanted.slice(2);
  return host === base || host.endsWith(`.${base}`);
}
