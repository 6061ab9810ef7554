import { describe, expect, it } from 'vitest';
import { meaningsOf } from '../../lib/languages/meanings.ts';
import { OPPOSITES, UNIQUE_ROLES } from '../../lib/languages/opposites.ts';

describe('meaningsOf', () => {
  it.each([
    ['earthquake', 'землетрясения', 'землетрусом'],
    ['mourning', 'траур', 'жалобу'],
    ['convicted', 'осудил', 'засудили'],
    ['collided', 'столкновение', 'врізався'],
    ['pressure', 'нажима', 'тиску'],
  ])('knows %s in three languages', (en, ru, uk) => {
    const own = new Set(meaningsOf(en, 'en'));
    expect(meaningsOf(ru, 'ru').some((one) => own.has(one))).toBe(true);
    expect(meaningsOf(uk, 'uk').some((one) => own.has(one))).toBe(true);
  });

  it('knows a Ukrainian word by either of its first letters', () => {
    expect(meaningsOf('урятувати', 'uk')).toEqual(meaningsOf('врятувати', 'uk'));
    expect(meaningsOf('урятувати', 'uk')).not.toEqual([]);
  });

  it('hides no beginning of five letters behind a longer one, but a shorter', () => {
    const shared = (a: string, b: string): boolean =>
      meaningsOf(a, 'ru').some((one) => meaningsOf(b, 'ru').includes(one));
    expect(shared('столкновение', 'столкнулся')).toBe(true);
    expect(shared('столкновение', 'конфликт')).toBe(true);
    expect(shared('городской', 'гора')).toBe(false);
  });

  it('takes short English words whole', () => {
    expect(meaningsOf('ice', 'en')).not.toEqual([]);
    expect(meaningsOf('iceland', 'en')).toEqual([]);
  });

  it('knows every word that other tables name meanings by', () => {
    for (const word of [...OPPOSITES.flat(), ...UNIQUE_ROLES])
      expect([word, meaningsOf(word, 'en').length > 0]).toEqual([word, true]);
  });
});
