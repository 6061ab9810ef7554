import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildKeyTable,
  isSoundKeyTable,
  lookUp,
  openKeyTable,
} from '../../lib/knowledge/key-table.ts';
import { mix } from '../../lib/knowledge/stem-key.ts';

function build(hashes: readonly number[]) {
  const buffer = buildKeyTable(
    Uint32Array.from(hashes),
    Uint32Array.from(hashes, (_, i) => i),
  );
  return { buffer, table: openKeyTable(buffer, 0, buffer.byteLength) };
}

describe('key table', () => {
  it('finds every ordinal under its hash', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { maxLength: 200 }), (numbers) => {
        const hashes = numbers.map((n) => mix(n + 1));
        const { table } = build(hashes);
        if (!table) throw new Error('does not open');
        expect(isSoundKeyTable(table, hashes.length)).toBe(true);
        for (const [i, hash] of hashes.entries()) {
          const found: number[] = [];
          lookUp(table, hash, found);
          expect(found).toContain(i);
          expect(found.length).toBe(hashes.filter((other) => other === hash).length);
        }
      }),
    );
  });

  it('takes about seven bytes an entry', () => {
    const { buffer } = build(Array.from({ length: 10_000 }, (_, i) => mix(i + 1)));
    expect(buffer.byteLength / 10_000).toBeLessThan(8);
  });

  it('refuses bytes that are no table', () => {
    const { buffer, table } = build([1, 2, 3].map(mix));
    expect(openKeyTable(buffer, 0, buffer.byteLength - 4)).toBeNull();
    expect(openKeyTable(new ArrayBuffer(64), 0, 64)).toBeNull();
    if (!table) throw new Error('does not open');
    expect(isSoundKeyTable(table, 2)).toBe(false);
    table.directory[0] = 9;
    expect(isSoundKeyTable(table, 3)).toBe(false);
  });
});
