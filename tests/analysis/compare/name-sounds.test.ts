import { describe, expect, it } from 'vitest';
import { nameKeys } from '../../../lib/analysis/compare/agents.ts';
import { readingsOfName } from '../../../lib/analysis/compare/name-sounds.ts';
import type { EntityLink } from '../../../lib/model/mention.ts';

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
  'Ahmed Ахмед Ахмеда',
  'Mahmoud Махмуду Махмуд',
  'Rahmon Рахмон Рахмоном',
  'Fattah Фаттах Фаттаха',
  'Lehmann Леман Леманом',
];

describe('the sounds of a name', () => {
  it.each(ALIKE)('are one in every alphabet and case: %s', (line) => {
    const [latin = '', ...others] = line.toLowerCase().split(' ');
    for (const one of others) expect(readingsOfName(latin), one).toContain(readingsOfName(one)[0]);
  });

  it('are as many as its spelling leaves open, and none where nothing sounds', () => {
    expect(readingsOfName('johnson')).toHaveLength(2);
    expect(readingsOfName('ahmadinejad')).toHaveLength(3);
    expect(readingsOfName('медведев')).toHaveLength(1);
    expect(readingsOfName('io')).toEqual([]);
  });

  it('tell apart who only looks alike', () => {
    for (const [a, b] of ['smith смирнов', 'biden байрон', 'gates гетманцев'].map((one) =>
      one.split(' '),
    ))
      expect(readingsOfName(a ?? '')).not.toContain(readingsOfName(b ?? '')[0]);
  });

  it('are all that somebody is known by again', () => {
    for (const [a = '', b = ''] of [
      ['Janez Janša', 'Янез Янша'],
      ['Uwe Lehmann', 'Уве Леман'],
    ])
      expect(nameKeys(link(a))).toContain(nameKeys(link(b))[0]);
  });
});

function link(surface: string): EntityLink {
  const known = { entityId: null, type: 'person', method: 'recognizer' } as const;
  const span = { start: 0, end: surface.length, surface };
  return { ...known, ...span, referent: surface, score: 1, why: [], candidates: [] };
}
