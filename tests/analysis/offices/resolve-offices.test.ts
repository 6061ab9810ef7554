import { describe, expect, it } from 'vitest';
import { analyze } from '../../helpers/analyze.ts';
import { entity, WORLD } from '../../helpers/entities.ts';

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
    'Он говорил с нынешним президентом США в Москве.',
    'Закон подписан президентом США вчера.',
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
    'Он вернётся в Вашингтон президентом США через восемь лет.',
    'Президентом США избран пожилой сенатор.',
    'Президентом США обрано літнього сенатора.',
    'Joe Biden, the US president, arrived in Moscow.',
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

describe('an office without a country is that of the one person named before who holds it', () => {
  it.each([
    'Президент США Джо Байден прибыл в Москву. По словам главы государства, всё идёт по плану.',
    'Приехал Джо Байден. Глава государства, Москва и Киев ждут ответа.',
  ])('%s', async (text) => {
    expect(await holders(text)).toEqual(['Q6279']);
  });

  it.each([
    'По словам главы государства, всё идёт по плану.',
    'Приехал Дональд Трамп. Глава государства был краток.',
    'Приехал Джо Байден. Глава государства, Пётр Орлов, был краток.',
  ])('but nobody in: %s', async (text) => {
    expect(await holders(text)).toEqual([]);
  });
});

describe('of two who hold such an office', () => {
  const neighbour = entity(
    'own:king',
    'person',
    200,
    { ru: ['Пётр Орлов'] },
    { gender: 'male', memberships: [{ role: 'president', of: 'Q212', start: '2019' }] },
  );

  it('neither is chosen', async () => {
    const text = 'Headline\nПриехали Джо Байден и Пётр Орлов. Глава государства был краток.';
    const { links } = await analyze(text, [...WORLD, neighbour], '2022-02-01');
    expect(links.filter(({ method }) => method === 'office')).toEqual([]);
    expect(links.map(({ entityId }) => entityId)).toContain('own:king');
  });

  it.each([
    ['own:king', 'Пётр Орлов принял гостя. Глава государства был краток.'],
    ['own:king', 'Пётр Орлов принял Джо Байдена. Глава государства был краток.'],
    [null, 'Приехали Пётр Орлов и Джо Байден. Глава государства был краток.'],
    [null, 'Пётр Орлов принял гостя. Шёл снег. Глава государства был краток.'],
  ])('the one whom the sentence before is about is %s: %s', async (expected, said) => {
    const text = `Headline\nТам были Джо Байден и Пётр Орлов. ${said}`;
    const { links } = await analyze(text, [...WORLD, neighbour], '2022-02-01');
    const [office] = links.filter(({ method }) => method === 'office');
    expect(office?.entityId ?? null).toBe(expected);
  });
});

describe('the head of a body', () => {
  const bank = entity('own:bank', 'organization', 200, { ru: ['Банк Вены', 'ЦБ'] }, {});
  const head = entity(
    'own:head',
    'person',
    200,
    { ru: ['Анна Орлова'] },
    { gender: 'female', memberships: [{ role: 'head', of: 'own:bank', start: '2013' }] },
  );

  it('is found by the short name of the body', async () => {
    const text = 'Headline\nГлава ЦБ добавила, что ставка не изменится.';
    const { links } = await analyze(text, [...WORLD, bank, head], '2022-02-01');
    expect(links.map(({ surface, entityId }) => [surface, entityId])).toEqual([
      ['Глава', 'own:head'],
      ['ЦБ', 'own:bank'],
    ]);
  });
});

it('a head of state is no head of the body that is named next', async () => {
  const body = entity('own:rescue', 'organization', 200, { ru: ['МЧС'] }, {});
  const chief = entity(
    'own:chief',
    'person',
    200,
    { ru: ['Иван Орлов'] },
    { gender: 'male', memberships: [{ role: 'head', of: 'own:rescue', start: '2013' }] },
  );
  const text = 'Headline\nПо поручению главы государства МЧС направило самолёт.';
  const { links } = await analyze(text, [body, chief], '2022-02-01');
  expect(links.map(({ entityId }) => entityId)).toEqual(['own:rescue']);
});

describe('who leads a country', () => {
  const country = (id: `own:${string}`, ru: string, uk: string, en: string) =>
    entity(id, 'place', 220, { ru: [ru], uk: [uk], en: [en] }, { kind: 'country' });
  const holder = (id: `own:${string}`, en: string, role: string, of: `own:${string}`) =>
    entity(
      id,
      'person',
      200,
      { en: [en] },
      { gender: 'male', memberships: [{ role, of, start: '2019' }] },
    );
  const world = [
    ...WORLD,
    country('own:fa', 'Фаландия', 'Фаландія', 'Faland'),
    country('own:ga', 'Галандия', 'Галандія', 'Galand'),
    holder('own:marshal', 'Anders Fahl', 'head', 'own:fa'),
    holder('own:elder', 'Bernt Gahl', 'head', 'own:ga'),
    holder('own:president', 'Carl Gahl', 'president', 'own:ga'),
  ];
  const office = async (text: string): Promise<(string | null)[]> => {
    const { links } = await analyze(`Headline\n${text}`, world, '2022-02-01');
    return links.filter(({ method }) => method === 'office').map(({ entityId }) => entityId);
  };

  it.each([
    'Лидер Фаландии прибыл в Москву.',
    'Глава Фаландии прибыл в Москву.',
    'Глава государства Фаландии прибыл в Москву.',
    'Лідер Фаландії прибув до Москви.',
    'The leader of Faland arrived in Moscow.',
    'The head of state of Faland arrived in Moscow.',
    "Faland's supreme leader arrived in Moscow.",
  ])('is its head where it has no president: %s', async (text) => {
    expect(await office(text)).toEqual(['own:marshal']);
  });

  it.each([
    'Президент Фаландии прибыл в Москву.',
    'Президент Фаландії прибув до Москви.',
    'The president of Faland arrived in Moscow.',
    'Лидер Галандии прибыл в Москву.',
    'The leader of Galand arrived in Moscow.',
  ])('but no head is its president, nor is either of two its leader: %s', async (text) => {
    expect(await office(text)).toEqual([]);
  });

  it('is told apart where its office is named', async () => {
    expect(await office('The president of Galand arrived in Moscow.')).toEqual(['own:president']);
    expect(await office('The supreme leader of Galand arrived in Moscow.')).toEqual(['own:elder']);
  });
});

describe('the leader of a party', () => {
  const party = entity('own:party', 'organization', 200, { en: ['Lantern Party'] }, {});
  const leader = (id: `own:${string}`, en: string, start: string) =>
    entity(
      id,
      'person',
      200,
      { en: [en] },
      { gender: 'male', memberships: [{ role: 'party-leader', of: 'own:party', start }] },
    );
  const world = [
    ...WORLD,
    party,
    leader('own:one', 'Anders Fahl', '2019'),
    leader('own:other', 'Bernt Gahl', '2020'),
    leader('own:later', 'Carl Hahl', '2023'),
  ];
  const said = 'The Lantern Party leader said that taxes would not rise.';
  const office = async (text: string): Promise<(string | null)[]> => {
    const { links } = await analyze(`Headline\n${text} ${said}`, world, '2022-02-01');
    return links.filter(({ method }) => method === 'office').map(({ entityId }) => entityId);
  };

  it('is who of those that hold the office is named', async () => {
    expect(await office('Anders Fahl came with Carl Hahl.')).toEqual(['own:one']);
  });

  it('is nobody where none of them is, or more than one', async () => {
    expect(await office('Carl Hahl came.')).toEqual([]);
    expect(await office('Anders Fahl came with Bernt Gahl.')).toEqual([]);
  });
});

describe('offices of other days', () => {
  const land = entity(
    'own:land',
    'place',
    220,
    { ru: ['Фаландия'], en: ['Faland'] },
    { kind: 'country' },
  );
  const held = (id: `own:${string}`, ru: string, en: string, start: string, end?: string) =>
    entity(
      id,
      'person',
      200,
      { ru: [ru], en: [en] },
      {
        gender: 'female',
        memberships: [{ role: 'president', of: 'own:land', start, ...(end ? { end } : {}) }],
      },
    );
  const people = [
    land,
    held('own:first', 'Анна Орлова', 'Ann Orwell', '2010-05-01', '2016-05-01'),
    held('own:second', 'Инна Ветрова', 'Inna Wetherby', '2016-05-01'),
  ];
  const offices = async (text: string) => {
    const { links } = await analyze(`Headline\n${text}`, people, '2022-02-01');
    return links.filter(({ method }) => method === 'office').map(({ entityId }) => entityId);
  };

  it.each<readonly [string, readonly string[]]>([
    ['В 2014 году тогдашний президент Фаландии построила мост.', ['own:first']],
    ['In 2014 the then president of Faland built a bridge.', ['own:first']],
    ['Президентка Фаландии молчит.', ['own:second']],
    ['Приехала Анна Орлова. Бывший президент молчит.', ['own:first']],
    ['Ann Orwell came. Lawyers of the former president were silent.', ['own:first']],
    // The office changed hands that year, no year is named, two are; somebody else's former office.
    ['В 2016 году тогдашний президент Фаландии построила мост.', []],
    ['Тогдашний президент Фаландии построила мост.', []],
    ['В 2014 и 2015 годах тогдашний президент Фаландии строила мост.', []],
    ['Приехала Инна Ветрова. Бывший президент молчит.', []],
    ['Приехала Анна Орлова. Бывший министр молчит.', []],
  ])('%s', async (text, expected) => {
    expect(await offices(text)).toEqual(expected);
  });
});
