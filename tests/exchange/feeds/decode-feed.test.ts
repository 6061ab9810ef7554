import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeFeed } from '../../../lib/exchange/feeds/decode-feed.ts';

const GOLD = join(import.meta.dirname, '../../eval/gold/coverage');
const LENGTH = 200;
const STEP = 40;

const tables = new Map<string, ReadonlyMap<string, number>>();

function tableOf(encoding: string): ReadonlyMap<string, number> {
  const decoder = new TextDecoder(encoding);
  const table =
    tables.get(encoding) ??
    new Map(
      Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]),
    );
  tables.set(encoding, table);
  return table;
}

/** Bytes of a text in an encoding of one byte a letter; what it lacks becomes "?". */
function encoded(text: string, encoding: string): Uint8Array {
  const table = tableOf(encoding);
  return Uint8Array.from(text, (letter) => table.get(letter) ?? 63);
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), !bigEndian);
  return bytes;
}

/** Pieces of 200 letters of the texts that the table of pairs was not counted in. */
function samples(): string[] {
  return readdirSync(GOLD)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(GOLD, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as { set: string; lang: string; text: string })
    .filter(({ set, lang }) => set === 'held' && lang !== 'en')
    .flatMap(({ text }) =>
      Array.from({ length: Math.floor((text.length - LENGTH) / STEP) }, (_, index) =>
        text.slice(index * STEP, index * STEP + LENGTH),
      ),
    );
}

describe('undeclared, 200 bytes of Russian or Ukrainian', () => {
  const texts = samples();
  it.each(['windows-1251', 'koi8-u', 'koi8-r', 'ibm866', 'iso-8859-5', 'utf-8'])(
    '%s',
    (encoding) => {
      expect(texts.length).toBeGreaterThan(200);
      const right = texts.filter((text) => {
        const bytes =
          encoding === 'utf-8' ? new TextEncoder().encode(text) : encoded(text, encoding);
        const wanted = new TextDecoder(encoding).decode(bytes);
        return decodeFeed(bytes, null).text === wanted;
      });
      expect(right.length / texts.length).toBeGreaterThanOrEqual(0.99);
    },
  );

  it.each([true, false])('utf-16 without a mark, big endian: %s', (bigEndian) => {
    const right = texts.filter((text) => {
      const feed = `<rss>${text}`;
      return decodeFeed(utf16(feed, bigEndian), null).text === feed;
    });
    expect(right).toHaveLength(texts.length);
  });
});

describe('declared', () => {
  const TEXT = '<rss><title>Дамбу прорвало</title></rss>';
  const XML = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>${TEXT}`;
  it('a byte order mark counts most, and is no text', () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(TEXT)]);
    expect(decodeFeed(bytes, 'text/xml; charset=windows-1251')).toEqual({
      text: TEXT,
      encoding: 'utf-8',
    });
  });

  it('then HTTP, then the declaration', () => {
    const bytes = encoded(XML('koi8-r'), 'windows-1251');
    const type = 'application/rss+xml; charset="windows-1251"';
    expect(decodeFeed(bytes, type).encoding).toBe('windows-1251');
    const honest = encoded(XML('koi8-r'), 'koi8-r');
    expect(decodeFeed(honest, 'application/rss+xml').text).toBe(XML('koi8-r'));
  });

  it('is not believed where the bytes are something else', () => {
    const bytes = encoded(XML('UTF-8'), 'windows-1251');
    expect(decodeFeed(bytes, 'text/xml; charset=utf-8').text).toBe(XML('UTF-8'));
    const plain = new TextEncoder().encode(XML('utf-16'));
    expect(decodeFeed(plain, 'text/xml; charset=utf-16').text).toBe(XML('utf-16'));
    expect(decodeFeed(new TextEncoder().encode(XML('nonsense')), null).text).toBe(XML('nonsense'));
  });

  it('Western European accents are not taken for Cyrillic', () => {
    const text = '<rss><title>Le président a été reçu à l’Élysée, où la fenêtre est fermée</title>';
    expect(decodeFeed(encoded(text, 'windows-1252'), null)).toEqual({
      text,
      encoding: 'windows-1252',
    });
  });

  it('is never at a loss', () => {
    expect(decodeFeed(new Uint8Array(), null).text).toBe('');
    expect(decodeFeed(new Uint8Array([0xff]), null).text).toHaveLength(1);
  });
});
