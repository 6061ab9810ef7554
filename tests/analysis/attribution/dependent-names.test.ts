import { describe, expect, it } from 'vitest';
import { analyze } from '../../helpers/analyze.ts';
import { WORLD } from '../../helpers/entities.ts';

/** The ids of the speakers of a text, as of a day in 2022. */
async function speakers(text: string): Promise<(string | null)[]> {
  const { attributions } = await analyze(`Headline\n${text}`, WORLD, '2022-02-01');
  return attributions.map(({ sourceEntityId }) => sourceEntityId);
}

describe('whose somebody is does not speak', () => {
  it.each([
    'Сторонники Сергея Лаврова заявили, что переговоры трудны.',
    'По словам жены Лаврова, переговоры трудны.',
    'Пресс-секретарь президента США сообщил, что визит состоится.',
    'Пресс-секретарь Лаврова сообщил, что визит состоится.',
    'Дружина Лаврова сказала, що перемовини важкі.',
    'Радник президента США заявив, що перемовини важкі.',
    'A spokesman for Joe Biden said the talks were hard.',
    'A spokesman for the US president said the talks were hard.',
    'Supporters of Joe Biden said the talks were hard.',
    'Joe Biden’s lawyer said the talks were hard.',
  ])('%s', async (text) => {
    expect(await speakers(text)).toEqual([null]);
  });
});

describe('where somebody belongs does not speak', () => {
  it.each([
    ['Полиция Москвы сообщила, что мост закрыт.', null],
    ['Посольство США сообщило, что визы не выдают.', null],
    ['По данным Геологической службы США, очаг был в море.', null],
    ['Поліція Вашингтона повідомила, що міст закрито.', null],
    ['The US Geological Survey said the quake was shallow.', null],
    ['Власти США сообщили, что граница закрыта.', 'Q30'],
    ['Официальная Москва заявила, что граница закрыта.', 'Q649'],
    ['Влада США заявила, що кордон закрито.', 'Q30'],
    ['The US said the border was closed.', 'Q30'],
  ])('%s', async (text, id) => {
    expect(await speakers(text)).toEqual([id]);
  });
});

describe('whoever is named beside a title or after an owner speaks', () => {
  it.each([
    ['Пресс-секретарь Байдена Сергей Лавров сообщил, что визит состоится.', 'Q58217'],
    ['По словам адвоката Сергея Лаврова, переговоры трудны.', 'Q58217'],
    ['Министр Лавров, которого ждали, заявил, что переговоры трудны.', 'Q58217'],
    ['Президент США заявил, что переговоры трудны.', 'Q6279'],
    ['Joe Biden’s lawyer Sergey Lavrov said the talks were hard.', 'Q58217'],
    ['President of Russia Sergey Lavrov said the talks were hard.', 'Q58217'],
    ['The US president said the talks were hard.', 'Q6279'],
  ])('%s', async (text, id) => {
    expect(await speakers(text)).toEqual([id]);
  });
});
