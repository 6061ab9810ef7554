import { describe, expect, it } from 'vitest';
import type { Entity } from '../../lib/model/knowledge.ts';
import { isWithin, officeBefore, officeOn } from '../../lib/views/office.ts';

describe('isWithin', () => {
  it.each([
    ['2021-12-22', { start: '2021-01-20' }, true],
    ['2021-01-19', { start: '2021-01-20' }, false],
    ['2021-12-22', { start: '2004-03-09', end: '2021-12-22' }, true],
    ['2021-12-23', { start: '2004-03-09', end: '2021-12-22' }, false],
    ['2021-12-22', { start: '2019', end: '2021' }, true],
    ['2022-01-01', { start: '2019', end: '2021' }, false],
    ['2019-03-01', { start: '2019' }, true],
    ['2018-12-31', { start: '2019' }, false],
    ['2021', { start: '2021-06-01' }, true],
    ['2021-12-22', {}, true],
  ])('%s in %o: %s', (date, period, expected) => {
    expect(isWithin(date, period)).toBe(expected);
  });
});

describe('officeOn', () => {
  const person: Entity = {
    id: 'sidelight:somebody',
    type: 'person',
    names: { en: ['Somebody'] },
    description: {},
    prior: 10,
    memberships: [
      { role: 'minister', of: 'Q159', start: '2010', end: '2015' },
      { role: 'member', of: 'Q7184', start: '2014' },
      { role: 'president', of: 'Q159', start: '2018-05', end: '2020-02-10' },
    ],
  };

  it.each([
    ['2009-01-01', undefined],
    ['2012-01-01', 'minister'],
    ['2014-06-01', 'minister'],
    ['2016-01-01', 'member'],
    ['2020-02-10', 'president'],
    ['2020-02-11', 'member'],
  ])('%s: %s', (date, role) => {
    expect(officeOn(person, date)?.role).toBe(role);
  });

  it.each([
    ['2009-01-01', undefined],
    ['2015-12-31', undefined],
    ['2016-01-01', 'minister'],
    ['2020-02-10', 'minister'],
    ['2020-02-11', 'president'],
  ])('given up last before %s: %s', (date, role) => {
    expect(officeBefore(person, date)?.role).toBe(role);
  });
});
