import { describe, expect, it } from 'vitest';
import { analyze } from '../../helpers/analyze.ts';
import { entity, WORLD } from '../../helpers/entities.ts';

const KNOWN = [
  ...WORLD,
  entity(
    'test:ryabkov',
    'person',
    190,
    { ru: ['Сергей Рябков'], uk: ['Сергій Рябков'], en: ['Sergei Ryabkov'] },
    { gender: 'male' },
  ),
];

/** Who is the source of each statement whose source is written as these words. */
async function holders(text: string, words: RegExp): Promise<(string | null)[]> {
  const { attributions } = await analyze(`Headline\n${text}`, KNOWN);
  const whole = `Headline\n${text}`;
  return attributions
    .filter(({ source }) => source && words.test(whole.slice(source.start, source.end)))
    .map(({ sourceReferent, sourceEntityId }) => sourceEntityId ?? sourceReferent);
}

describe('a bare title is the one person introduced with it', () => {
  it.each([
    [
      'Замминистра иностранных дел Сергей Рябков провёл встречу в Вене. Замминистра заявил, что переговоры были трудными. «Мы ждём ответа», — сказал замминистра.',
      ['test:ryabkov', 'test:ryabkov'],
    ],
    // In one word and in its two.
    [
      'Российскую сторону возглавлял заместитель министра иностранных дел Сергей Рябков. Замминистра заявил, что переговоры были трудными. «Мы ждём ответа», — сказал заместитель министра.',
      ['test:ryabkov', 'test:ryabkov'],
    ],
    // Said to be the first of them, in both places.
    [
      'Российскую сторону возглавлял первый заместитель министра Сергей Рябков. Первый заместитель министра заявил, что переговоры были трудными.',
      ['test:ryabkov'],
    ],
    [
      'До Відня прибув перший заступник міністра Сергій Рябков. Перший заступник міністра заявив, що переговори були важкими.',
      ['test:ryabkov'],
    ],
    [
      'До Відня прибув заступник міністра Сергій Рябков. Замміністра заявив, що переговори були важкими.',
      ['test:ryabkov'],
    ],
    [
      'Москва встретила министра иностранных дел Сергея Лаврова. Министр заявил, что переговоры были трудными.',
      ['Q58217'],
    ],
    [
      'До Відня прибув міністр закордонних справ Сергій Лавров. Міністр заявив, що переговори були важкими.',
      ['Q58217'],
    ],
    [
      'Vienna met foreign minister Sergey Lavrov at noon. The minister said that the talks were hard.',
      ['Q58217'],
    ],
  ])('%s', async (text, expected) => {
    expect(await holders(text, /министр|міністр|minister/i)).toEqual(expected);
  });
});

describe('a title that is anybody else’s too is nobody’s', () => {
  it.each([
    // A deputy is not the minister.
    'Заместитель министра иностранных дел Сергей Рябков прибыл в Вену. Министр заявил, что переговоры были трудными.',
    'Vienna met deputy foreign minister Sergei Ryabkov at noon. The minister said that the talks were hard.',
    'До Відня прибув заступник міністра Сергій Рябков. Міністр заявив, що переговори були важкими.',
    // Two deputies, one of them without a name.
    'Заместитель министра иностранных дел Сергей Рябков встретил заместителя министра обороны Франции. Замминистра заявил, что переговоры были трудными.',
    // Two ministers, one of them without a name.
    'Министр иностранных дел Сергей Лавров встретил министра обороны Франции. Министр заявил, что переговоры были трудными.',
    'Foreign minister Sergey Lavrov met the defence minister of Germany. The minister said that the talks were hard.',
    'Міністр закордонних справ Сергій Лавров зустрів міністра оборони Німеччини. Міністр заявив, що переговори були важкими.',
    // Introduced only later.
    'Министр заявил, что переговоры были трудными. В Вену прибыл министр иностранных дел Сергей Лавров.',
  ])('%s', async (text) => {
    const found = await holders(text, /^(?:замминистра|министр|міністр|the minister)$/i);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((one) => one?.startsWith('said:'))).toBe(true);
  });
});
