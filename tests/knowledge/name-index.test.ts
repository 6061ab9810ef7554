import { describe, expect, it } from 'vitest';
import { NameIndexBuilder, openNameIndex } from '../../lib/knowledge/name-index.ts';
import { entity, WORLD } from '../helpers/entities.ts';

describe('name index', () => {
  it('takes at most twelve bytes a name', () => {
    const builder = new NameIndexBuilder();
    const letters = 'бвгдзклмнпрст';
    for (let i = 0; i < 20_000; i++) {
      const word = [...String(i).padStart(5, '0')]
        .map((digit, at) => `${letters[Number(digit)]}${at % 2 ? 'а' : 'у'}`)
        .join('');
      const name = word[0]?.toUpperCase() + word.slice(1);
      const names = { ru: [`${name}ский`, `Новый ${name}град`] };
      builder.add(entity(`test:n${i}`, 'place', 50, names), i);
    }
    expect(builder.build().byteLength / builder.names).toBeLessThan(12);
  });

  it('opens inside a larger buffer and refuses what is none', () => {
    const builder = new NameIndexBuilder();
    for (const [ordinal, one] of WORLD.entries()) builder.add(one, ordinal);
    const bytes = builder.build();
    const outer = new ArrayBuffer(bytes.byteLength + 16);
    new Uint8Array(outer, 8).set(new Uint8Array(bytes));
    expect(openNameIndex(outer, 8, bytes.byteLength)).not.toBeNull();
    expect(openNameIndex(outer, 12, bytes.byteLength)).toBeNull();
    expect(openNameIndex(new ArrayBuffer(100))).toBeNull();
    expect(openNameIndex(new ArrayBuffer(4096))).toBeNull();
  });
});
