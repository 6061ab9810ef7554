import { decodeAs } from './decode-as.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The UTF-8 text that base64 (RFC 4648, section 4; white space ignored) holds, or null. */
export function textFromBase64(base64: string): string | null {
  const digits = base64.replace(/\s+/g, '').replace(/=+$/, '');
  if (digits === '' || !/^[A-Za-z0-9+/]+$/.test(digits)) return null;
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const digit of digits) {
    bits = ((bits << 6) | DIGITS.indexOf(digit)) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes.push((bits >> held) & 0xff);
  }
  return decodeAs(new Uint8Array(bytes), 'utf-8', true);
}
