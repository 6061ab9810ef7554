import { describe, expect, it } from 'vitest';
import type { Entity } from '../../lib/model/knowledge.ts';
import type { Lang } from '../../lib/model/text.ts';
import { analyze } from '../helpers/analyze.ts';

function person(lang: Lang, name: string, gender: 'male' | 'female'): Entity {
  return {
    id: `test:${name.replaceAll(' ', '-')}`,
    type: 'person',
    gender,
    names: { [lang]: [name] },
    description: {},
    prior: 200,
  };
}

/** Name, gender, then the family name with initials in several cases, as texts have them. */
const PEOPLE: readonly (readonly [Lang, string, 'male' | 'female', string])[] = [
  ['ru', 'Павел Дуров', 'male', 'П. Дуров, П. В. Дурову, П.В. Дуровым, П.Дурова'],
  ['ru', 'Елена Батурина', 'female', 'Е. Батурина, Е. Н. Батуриной, Е.Н.Батурину'],
  ['ru', 'Илья Репин', 'male', 'И. Репина, И. Е. Репиным'],
  ['ru', 'Леонид Кучма', 'male', 'Л. Кучмы, Л. Д. Кучмой'],
  ['ru', 'Эмиль Золя', 'male', 'Э. Золя'],
  ['ru', 'Михаил Салтыков-Щедрин', 'male', 'М. Салтыкова-Щедрина, М. Е. Салтыковым-Щедриным'],
  ['uk', 'Василь Стус', 'male', 'В. Стус, В. С. Стусові, В.Стусом'],
  ['uk', 'Ліна Костенко', 'female', 'Л. Костенко, Л. В. Костенко'],
  ['uk', 'Григорій Сковорода', 'male', 'Г. Сковороди, Г. С. Сковородою'],
  ['uk', 'Людмила Денісова', 'female', 'Л. Денісової, Л. Л. Денісову'],
  ['en', 'James Comey', 'male', 'J. Comey, J. B. Comey'],
];

describe('family names with initials', () => {
  it.each(PEOPLE)('%s %s (%s): %s', async (lang, name, gender, surfaces) => {
    for (const surface of surfaces.split(', ')) {
      const text =
        lang === 'en'
          ? `The letter came from ${surface} on Monday.`
          : `${lang === 'uk' ? 'Її' : 'Её'} — ${name}. — ${surface}.`;
      const { links } = await analyze(text, [person(lang, name, gender)]);
      const found = links.find((link) => link.surface === surface);
      expect([surface, found?.entityId]).toEqual([surface, `test:${name.replaceAll(' ', '-')}`]);
    }
  });

  it('are nobody whose initials differ', async () => {
    const { links } = await analyze('Приехал Н. Дуров.', [person('ru', 'Павел Дуров', 'male')]);
    expect(links.filter(({ entityId }) => entityId !== null)).toEqual([]);
  });
});
