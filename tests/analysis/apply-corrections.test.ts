import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../lib/analysis/apply-corrections.ts';
import type { Analysis } from '../../lib/model/analysis.ts';
import type { Entity, EntityId } from '../../lib/model/knowledge.ts';
import type { EntityLink } from '../../lib/model/mention.ts';

const entity = (id: EntityId, name: string): Entity => ({
  id,
  type: 'place',
  names: { ru: [name] },
  description: {},
  prior: 1,
});

const city = entity('Q1', 'Владимир');
const person = { ...entity('sidelight:vladimir', 'Владимир Иванов'), type: 'person' } as const;

const link = (start: number, surface: string, entityId: EntityId): EntityLink => ({
  start,
  end: start + surface.length,
  surface,
  type: 'place',
  entityId,
  referent: entityId,
  score: 0.9,
  method: 'name',
  metonymOf: 'Q2',
  why: [],
  candidates: [{ entityId, score: 0.9, name: surface, why: [] }],
});

const analysis = {
  links: [link(0, 'Владимир', 'Q1'), link(20, 'Владимира', 'Q1')],
  entities: [city],
  attributions: [{ source: { start: 0, end: 8 }, sourceEntityId: 'Q1', sourceReferent: 'Q1' }],
} as unknown as Analysis;

describe('applyCorrections', () => {
  it('leaves an analysis alone where there is nothing to correct', () => {
    expect(applyCorrections(analysis, [], new Map())).toBe(analysis);
  });

  it('never marks: the name is gone, in this form only', () => {
    const { links } = applyCorrections(
      analysis,
      [{ kind: 'never-mark', surface: 'владимир' }],
      new Map(),
    );
    expect(links.map(({ surface }) => surface)).toEqual(['Владимира']);
  });

  it('not this: nobody known, for the statement too', () => {
    const corrected = applyCorrections(
      analysis,
      [{ kind: 'not-this', surface: 'Владимир', entityId: 'Q1' }],
      new Map(),
    );
    expect(corrected.links[0]).toMatchObject({ entityId: null, method: 'reader', candidates: [] });
    expect(corrected.links[0]).not.toHaveProperty('metonymOf');
    expect(corrected.attributions[0]).toMatchObject({ sourceEntityId: null });
    expect(corrected.entities).toEqual([city]);
  });

  it('not this has no say over another reading of the name', () => {
    const corrections = [{ kind: 'not-this', surface: 'Владимир', entityId: 'Q5' }] as const;
    expect(applyCorrections(analysis, corrections, new Map()).links).toEqual(analysis.links);
  });

  it('it is: what the reader says, with its type, and its record comes along', () => {
    const corrected = applyCorrections(
      analysis,
      [{ kind: 'it-is', surface: 'Владимир', entityId: person.id }],
      new Map([[person.id, person]]),
    );
    expect(corrected.links[0]).toMatchObject({
      entityId: person.id,
      type: 'person',
      score: 1,
      method: 'reader',
    });
    expect(corrected.entities).toEqual([person, city]);
    expect(corrected.attributions[0]).toMatchObject({ sourceEntityId: person.id });
  });
});
