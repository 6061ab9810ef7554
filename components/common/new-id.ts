/**
 * A random UUID. `crypto.randomUUID` is missing in a frame on a page that is served without
 * encryption (Firefox counts the page, too).
 */
export function newId(): string {
  const [a = 0, b = 0, c = 0, d = 0] = crypto.getRandomValues(new Uint32Array(4));
  const hex = [a, b, c, d].map((part) => part.toString(16).padStart(8, '0')).join('');
  // Version 4, variant 10 (RFC 9562, section 5.4).
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}
