import { decodeAs, encodingNamed } from '../../text/decode-as.ts';
import { sniffCyrillic } from './sniff-cyrillic.ts';

/** A feed's text and how it was encoded (the WHATWG standard's name). */
export interface DecodedFeed {
  readonly text: string;
  readonly encoding: string;
}

/** Bytes at the start in which an XML declaration is looked for. */
const HEAD = 400;
const WESTERN = 'windows-1252';

const MARKS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xfe], 'utf-16le'],
];
/** How "<?" and "<" + letter begin in UTF-16 without a mark. */
const WIDE: readonly (readonly [even: boolean, encoding: string])[] = [
  [true, 'utf-16be'],
  [false, 'utf-16le'],
];

/**
 * Decodes a feed: by its byte order mark, else as HTTP says, else as its XML declaration says,
 * else as UTF-8 if it is that, else in the Cyrillic encoding whose letters make words, else as
 * windows-1252. What is declared is believed only as far as the bytes can be read that way.
 *
 * @param contentType the value of the HTTP header, or null
 */
export function decodeFeed(bytes: Uint8Array, contentType: string | null): DecodedFeed {
  for (const label of [markOf(bytes), charsetOf(contentType), declaredIn(bytes), 'utf-8']) {
    const encoding = label === null ? null : encodingNamed(label);
    if (encoding === null || isWideMistake(encoding, bytes)) continue;
    const text = decodeAs(bytes, encoding, true);
    if (text !== null) return { text, encoding };
  }
  const encoding = sniffCyrillic(bytes) ?? encodingNamed(declaredIn(bytes) ?? '') ?? WESTERN;
  return { text: decodeAs(bytes, encoding, false) ?? '', encoding };
}

function markOf(bytes: Uint8Array): string | null {
  const mark = MARKS.find(([start]) => start.every((byte, index) => bytes[index] === byte));
  return mark?.[1] ?? wideOf(bytes);
}

/** UTF-16 without a mark: every other byte of the beginning is zero. */
function wideOf(bytes: Uint8Array): string | null {
  if (bytes.length < 8) return null;
  const wide = WIDE.find(([even]) =>
    [0, 1, 2, 3].every(
      (at) => bytes[2 * at + (even ? 0 : 1)] === 0 && bytes[2 * at + (even ? 1 : 0)] !== 0,
    ),
  );
  return wide?.[1] ?? null;
}

/** UTF-16 is declared, or said by HTTP, of bytes that are plainly something else. */
function isWideMistake(encoding: string, bytes: Uint8Array): boolean {
  return encoding.startsWith('utf-16') && markOf(bytes) !== encoding;
}

function charsetOf(contentType: string | null): string | null {
  return /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1] ?? null;
}

/** The encoding in `<?xml … encoding="…"?>`; all encodings of interest have ASCII's letters. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  return /^[^<]{0,3}\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1] ?? null;
}
