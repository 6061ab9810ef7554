import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../lib/analysis/apply-corrections.ts';
import type { Correction } from '../../lib/model/correction.ts';
import type { Entity, EntityId } from '../../lib/model/knowledge.ts';
import { analyze } from '../helpers/analyze.ts';
import { entity, WORLD } from '../helpers/entities.ts';

const spokeswoman = entity('Q2', 'person', 150, { ru: ['Мария Захарова'] }, { gender: 'female' });
const namesake = entity('own:lavrov', 'person', 1, { ru: ['Сергей Лавров'] }, { gender: 'male' });
const KNOWN = [...WORLD, spokeswoman];

/** Surfaces with whom they name, after the corrections. */
async function corrected(text: string, corrections: readonly Correction[], more: Entity[] = []) {
  const analysis = await analyze(text, KNOWN);
  const entities = new Map([...KNOWN, ...more].map((one) => [one.id, one]));
  const after = applyCorrections(analysis, corrections, entities);
  return {
    ...after,
    before: analysis,
    named: after.links.map(({ surface, entityId }) => [surface, entityId]),
  };
}

const TOWN =
  'Новости\nВ городе Владимире праздник. Из Владимира приехали гости, жители города Владимира рады.';
const MINISTER =
  'Новости\nВ Женеву прибыл Сергей Лавров. Переговоры Лаврова начались. Лаврову вручили ноту. ' +
  '«Мы готовы», — заявил Лавров. По его словам, договор близок.';

describe('the reader’s corrections', () => {
  it('leave an analysis alone where there are none', async () => {
    const analysis = await analyze(TOWN, KNOWN);
    expect(applyCorrections(analysis, [], new Map())).toBe(analysis);
  });

  it('never mark: the name is gone in every form, and no other', async () => {
    const { before, named } = await corrected(`${TOWN} Москва далеко.`, [
      { kind: 'never-mark', surface: 'Владимиру' },
    ]);
    expect(before.links.filter(({ entityId }) => entityId === 'Q3058').length).toBe(3);
    expect(named).toEqual([['Москва', 'Q649']]);
  });

  it('not this: nobody known in any form, and one nobody', async () => {
    const { links, entities } = await corrected(TOWN, [
      { kind: 'not-this', surface: 'Владимир', entityId: 'Q3058' },
    ]);
    expect(links.map(({ entityId }) => entityId)).toEqual([null, null, null]);
    expect(new Set(links.map(({ referent }) => referent)).size).toBe(1);
    expect(links[0]).toMatchObject({ method: 'reader', candidates: [] });
    expect(entities).toEqual([]);
  });

  it('not this has no say over another reading of the name', async () => {
    const { before, links } = await corrected(TOWN, [
      { kind: 'not-this', surface: 'Владимир', entityId: 'Q5' },
    ]);
    expect(links).toEqual(before.links);
  });

  it.each<readonly [string, Correction, EntityId | null]>([
    ['not this', { kind: 'not-this', surface: 'Сергея Лаврова', entityId: 'Q58217' }, null],
    ['it is', { kind: 'it-is', surface: 'Сергей Лавров', entityId: namesake.id }, namesake.id],
  ])(
    '%s, said of a full name, holds for the family name after it',
    async (_what, correction, who) => {
      const { before, named, links } = await corrected(MINISTER, [correction], [namesake]);
      const surfaces = ['Сергей Лавров', 'Лаврова', 'Лаврову', 'Лавров'];
      expect(before.links.filter(({ entityId }) => entityId === 'Q58217').length).toBe(4);
      expect(named.filter(([surface]) => surfaces.includes(surface ?? ''))).toEqual(
        surfaces.map((surface) => [surface, who]),
      );
      expect(
        new Set(links.filter(({ type }) => type === 'person').map((l) => l.referent)).size,
      ).toBe(1);
    },
  );

  it('carry statements along, by name and by pronoun', async () => {
    const { before, attributions } = await corrected(
      MINISTER,
      [{ kind: 'it-is', surface: 'Лавров', entityId: namesake.id }],
      [namesake],
    );
    expect(before.attributions.map(({ sourceEntityId }) => sourceEntityId)).toEqual([
      'Q58217',
      'Q58217',
    ]);
    expect(attributions.map((one) => [one.sourceEntityId, one.sourceReferent])).toEqual([
      [namesake.id, namesake.id],
      [namesake.id, namesake.id],
    ]);
    const { attributions: nobodys } = await corrected(MINISTER, [
      { kind: 'never-mark', surface: 'Лавров' },
    ]);
    expect(nobodys.map((one) => [one.sourceEntityId, one.sourceReferent])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('it is: with its type, and its record comes along', async () => {
    const { links, entities } = await corrected(
      TOWN,
      [{ kind: 'it-is', surface: 'Владимире', entityId: namesake.id }],
      [namesake],
    );
    expect(links.map(({ type, score, method }) => [type, score, method])).toEqual(
      links.map(() => ['person', 1, 'reader']),
    );
    expect(entities).toEqual([namesake]);
  });

  it('it is: not what only looks like a form of the name', async () => {
    const text = 'Новости\nМария Захарова ответила. Захаровой возразил Иван Захаров. Захаров ушёл.';
    const analysis = await analyze(text, [
      spokeswoman,
      entity('Q3', 'person', 150, { ru: ['Иван Захаров'] }, { gender: 'male' }),
    ]);
    const it = { kind: 'it-is', surface: 'Захарову', entityId: 'Q2' } as const;
    const { links } = applyCorrections(analysis, [it], new Map([['Q2', spokeswoman]]));
    expect(links.map(({ surface, entityId }) => [surface, entityId])).toEqual([
      ['Мария Захарова', 'Q2'],
      ['Захаровой', 'Q2'],
      ['Иван Захаров', 'Q3'],
      ['Захаров', 'Q3'],
    ]);
  });
});
