import { describe, expect, it } from 'vitest';
import { nameSkeleton } from '../../lib/analysis/name-skeleton.ts';

describe('nameSkeleton', () => {
  it.each([
    ['меланшон', 'melenchon'],
    ['кристерссон', 'kristersson'],
    ['хаависто', 'haavisto'],
    ['гаавісто', 'haavisto'],
    ['блинкеном', 'blinken'],
    ['дерны', 'derna'],
    ['пайпорте', 'paiporta'],
    ['гиркина', 'girkin'],
    ['сергій', 'sergey'],
  ])('compares %s with %s', (cyrillic, latin) => {
    expect(nameSkeleton(cyrillic)).toBe(nameSkeleton(latin));
    expect(nameSkeleton(latin)).not.toBeNull();
  });

  it.each(['moscow', 'лондон', 'valencia'])('tells %s from the others', (name) => {
    const others = ['moscow', 'лондон', 'valencia', 'женева', 'берлин'].filter(
      (one) => one !== name,
    );
    expect(others.map(nameSkeleton)).not.toContain(nameSkeleton(name));
  });

  it('says nothing of what has too few consonants', () => {
    expect(nameSkeleton('львова')).toBeNull();
    expect(nameSkeleton('ким')).toBeNull();
    expect(nameSkeleton('oslo')).toBeNull();
  });
});
