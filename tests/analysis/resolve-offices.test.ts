import { describe, expect, it } from 'vitest';
import { analyze } from '../helpers/analyze.ts';
import { WORLD } from '../helpers/entities.ts';

/** Who the offices of a text are, on a day in 2022. */
async function holders(text: string): Promise<(string | null)[]> {
  const { links } = await analyze(`Headline\n${text}`, WORLD, '2022-02-01');
  return links.filter(({ method }) => method === 'office').map(({ entityId }) => entityId);
}

describe('an office is who holds it on the day', () => {
  it.each([
    'Президент США прибыл в Москву.',
    'Речь президента США слушали в Москве.',
    'Президент США прибув до Москви.',
    'Чинний президент США прибув до Москви.',
    'The US president arrived in Moscow.',
    'The president of the United States arrived in Moscow.',
  ])('%s', async (text) => {
    expect(await holders(text)).toEqual(['Q6279']);
  });
});

describe('another holder, and the office itself, are not', () => {
  it.each([
    'Бывший президент США прибыл в Москву.',
    'Экс-президент США прибыл в Москву.',
    'Избранный президент США прибыл в Москву.',
    'На посту президента США он провёл восемь лет.',
    'Он стал президентом США восемь лет назад.',
    'Выборы президента США назначены на ноябрь.',
    'Колишній президент США прибув до Москви.',
    'Новообраний президент США прибув до Києва й Одеси вночі.',
    'Вибори президента США призначено на перші дні листопада.',
    'The former US president arrived in Moscow.',
    'The ex-president of the United States arrived in Moscow.',
    'A US president is sworn in on the steps.',
    'She was elected president of the United States.',
  ])('%s', async (text) => {
    expect(await holders(text)).toEqual([]);
  });
});
