import { describe, expect, it } from 'vitest';
import { analyze } from '../helpers/analyze.ts';
import { entity } from '../helpers/entities.ts';

const KIM = entity(
  'own:kim',
  'person',
  150,
  { ru: ['Татьяна Ким', 'Татьяна Бакальчук'] },
  { gender: 'female', familyName: { ru: 'Ким' } },
);
const YOON = entity(
  'own:yoon',
  'person',
  150,
  { en: ['Yoon Suk Yeol'] },
  { familyName: { en: 'Yoon' } },
);

async function linked(text: string, of: typeof KIM): Promise<string[]> {
  const { links } = await analyze(`Заголовок\n${text}`, [of]);
  return links.filter(({ entityId }) => entityId === of.id).map(({ surface }) => surface);
}

describe('family names alone', () => {
  it('are those by which the article calls somebody in full', async () => {
    const text =
      'Компанию основала Татьяна Бакальчук. Вчера Бакальчук уехала. Позже Ким вернулась.';
    expect(await linked(text, KIM)).toEqual(['Татьяна Бакальчук', 'Бакальчук', 'Ким']);
  });

  it('agree with her in gender', async () => {
    const text = 'Компанию основала Татьяна Бакальчук. Вчера видели Бакальчука.';
    expect(await linked(text, KIM)).toEqual(['Татьяна Бакальчук']);
  });

  it('may stand first in the full name', async () => {
    const text = 'President Yoon Suk Yeol spoke on Monday. Later Yoon left.';
    expect(await linked(text, YOON)).toEqual(['Yoon Suk Yeol', 'Yoon']);
  });
});
