import { describe, expect, it } from 'vitest';
import { countablesOf } from '../../lib/languages/countables.ts';

describe('what news count under several names', () => {
  it.each([
    ['customers', 'абонентов'],
    ['ships', 'суден'],
    ['ship', 'судна'],
    ['towns', 'сел'],
    ['hospitals', 'госпиталей'],
    ['charges', 'counts'],
    ['goals', 'голов'],
    ['cars', 'машины'],
    ['jobs', 'мест'],
  ])('%s and %s are one', (one, other) => {
    const own = countablesOf(one);
    expect(countablesOf(other).filter((countable) => own.includes(countable))).not.toEqual([]);
  });

  it.each([
    ['countries', 'charges'],
    ['engineers', 'brigades'],
    ['villagers', 'towns'],
    ['hospitalised', 'hospitals'],
    ['госпитализированы', 'больницы'],
    ['судей', 'кораблей'],
    ['голоса', 'goals'],
    ['cards', 'vehicles'],
    ['statements', 'countries'],
    ['powers', 'hostages'],
    ['балета', 'points'],
  ])('%s and %s are two', (one, other) => {
    const own = countablesOf(one);
    expect(countablesOf(other).filter((countable) => own.includes(countable))).toEqual([]);
  });
});
