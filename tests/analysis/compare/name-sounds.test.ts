import { describe, expect, it } from 'vitest';
import { readingsOfName } from '../../../lib/analysis/compare/name-sounds.ts';

/** Names of people as the press of three languages writes them, in any case. */
const ALIKE = [
  'Olyslagers Олислагерс Олислагерсу',
  'Morales Моралеса Моралес',
  "Altman's Альтманом Альтман",
  'Johnson Джонсон Джонсона',
  'Fletcher Флетчеру Флетчера',
  'Kohl Коля Коль',
  'Gandhi Ганди Ганді',
  'Čaputová Чапутовой Чапутової',
  'Janša Янша Янші',
  'Giorgetti Джорджетти Джорджетті',
  'Schumacher Шумахера Шумахером',
  'Waltz Уолтц Волтц',
  'Navrocki Навроцкий Навроцького',
  'Aliyev Алиев Алієву',
  'Popov Попов Попова',
];

describe('the sounds of a name', () => {
  it.each(ALIKE)('are one in every alphabet and case: %s', (line) => {
    const [latin = '', ...others] = line.toLowerCase().split(' ');
    for (const one of others) expect(readingsOfName(latin), one).toContain(readingsOfName(one)[0]);
  });

  it('are two readings at most, and none where nothing sounds', () => {
    expect(readingsOfName('johnson')).toHaveLength(2);
    expect(readingsOfName('медведев')).toHaveLength(1);
    expect(readingsOfName('io')).toEqual([]);
  });

  it('tell apart who only looks alike', () => {
    for (const [a, b] of ['smith смирнов', 'biden байрон', 'gates гетманцев'].map((one) =>
      one.split(' '),
    ))
      expect(readingsOfName(a ?? '')).not.toEqual(readingsOfName(b ?? ''));
  });
});
