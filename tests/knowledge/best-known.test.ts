import { describe, expect, it } from 'vitest';
import { BestKnown } from '../../lib/knowledge/best-known.ts';
import type { Entity } from '../../lib/model/knowledge.ts';

function known(id: `sidelight:${string}`, prior: number): Entity {
  return { id, type: 'place', prior, names: { en: [id] }, description: {} };
}

describe('the best known', () => {
  it('are the first so many by prior, whatever the order they come in', () => {
    const best = new BestKnown(3);
    const entities = [
      known('sidelight:a', 10),
      known('sidelight:b', 200),
      known('sidelight:c', 90),
      known('sidelight:d', 5),
      known('sidelight:e', 150),
    ];
    for (const entity of entities) best.add(entity);
    expect(best.list().map(({ prior }) => prior)).toEqual([200, 150, 90]);
  });

  it('of equals are those that came first', () => {
    const best = new BestKnown(2);
    for (const id of ['sidelight:a', 'sidelight:b', 'sidelight:c'] as const) best.add(known(id, 7));
    expect(best.list().map(({ id }) => id)).toEqual(['sidelight:a', 'sidelight:b']);
  });
});
