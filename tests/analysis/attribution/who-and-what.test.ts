import { describe, expect, it } from 'vitest';
import { analyze } from '../../helpers/analyze.ts';
import { WORLD } from '../../helpers/entities.ts';

/** "speaker: content" of each statement of a text, in order. */
async function said(text: string): Promise<string[]> {
  const article = await analyze(`Headline\n${text}`, WORLD, '2022-02-01');
  const cut = (span: { start: number; end: number } | null) =>
    span ? article.text.text.slice(span.start, span.end) : '';
  return article.attributions.map(({ source, content }) => `${cut(source)}: ${cut(content)}`);
}

describe('beside a quotation any verb tells that somebody speaks', () => {
  it.each([
    ['“Next question,” grunted Martin Dale, the manager.', ['Martin Dale: “Next question,”']],
    [
      '“Nobody rides free,” the harbourmaster, Iain Buchan, growled, “and that includes you.”',
      [
        'the harbourmaster, Iain Buchan: “Nobody rides free,”',
        'the harbourmaster, Iain Buchan: “and that includes you.”',
      ],
    ],
    ['“Look at it,” the prosecutor had urged the jury.', ['the prosecutor: “Look at it,”']],
    ['«Ни копейки», — буркнула подсудимая.', ['подсудимая: «Ни копейки»']],
    [
      'Тренер вышел. «Мы столько терпели! — выдохнул он. — Пусть гуляют».',
      ['он: «Мы столько терпели!', 'он: Пусть гуляют»'],
    ],
    [
      '«Це великий день», – зрадів Остап Гринюк, голова фірми.',
      ['Остап Гринюк: «Це великий день»'],
    ],
    ['«Война и мир» — любимая книга министра.', []],
  ])('%s', async (text, statements) => {
    expect(await said(text)).toEqual(statements);
  });
});

describe('a thing done is not said', () => {
  it.each([
    'Emil Bemstrom added a goal and an assist.',
    'Police found three bodies in the house on Monday.',
    'The council observed a minute of silence for the victims.',
    'Rates have risen in U.S. states where the drug has been legalised.',
    'The prison, dubbed the Hilton by its guards, was closed.',
    'The firm bought a stake in the brand, a deal announced at the beginning of the week.',
    'He was arrested for alleged robbery.',
    'U.S. forces are advising and assisting the army in the north.',
    'We called it a feat of engineering.',
    'Вакцина устойчива к мутациям, не требует сезонной прививки.',
    'Конгресс возобновил заседание по утверждению итогов выборов.',
    'Согласно Конституции, выборы проводят раз в пять лет.',
    'Згідно з регламентом, засідання відкриває голова.',
  ])('%s', async (text) => {
    expect(await said(text)).toEqual([]);
  });
});

describe('where a statement ends', () => {
  it.each([
    [
      'The minister said the bridge would open, but the mayor voiced doubts that it was safe.',
      ['The minister: the bridge would open', 'the mayor: it was safe'],
    ],
    [
      'Rahul Gandhi argued that voters had punished arrogance, and demanded an inquiry.',
      ['Rahul Gandhi: voters had punished arrogance', 'Rahul Gandhi: an inquiry'],
    ],
    [
      'Депутат потребовал пересчёта, обвинил экспертов в обмане и пообещал дойти до суда.',
      ['Депутат: пересчёта', 'Депутат: экспертов в обмане', 'Депутат: дойти до суда'],
    ],
    ['Он рассказал, что знал о деле и попросил защиты.', ['Он: знал о деле и попросил защиты']],
    [
      'Рабочих не предупредили, жалуется сварщик Тимофей Лапшин, отработавший на верфи год.',
      ['сварщик Тимофей Лапшин: Рабочих не предупредили'],
    ],
  ])('%s', async (text, statements) => {
    expect(await said(text)).toEqual(statements);
  });
});

describe('whose name the speaker is', () => {
  it.each([
    [
      'The Youth and Sports Bureau released a statement saying: “The coach has left.”',
      'The Youth and Sports Bureau',
    ],
    ['The Swiss government Thursday announced that it was leaving.', 'The Swiss government'],
    ['“I could not stand,” wrote 43-year-old Martin Taylor.', '43-year-old Martin Taylor'],
    ['Sadiq draws me aside, as the music plays, and tells me he is tired.', 'Sadiq'],
    ['Про призначення Сирського президент оголосив увечері.', 'президент'],
    ['Працівники компанії у Німеччині оголосили, що страйкують.', 'Працівники компанії'],
    ['В останні роки Бенкс запевняв, що зустріч була лише одна.', 'Бенкс'],
    ['Соседи жаловались. В адрес общины Мария Петрова ответила, что ждёт суда.', 'Мария Петрова'],
    [
      'Как сообщил главный врач, депутат Иван Салий, больницу закроют.',
      'главный врач, депутат Иван Салий',
    ],
  ])('%s', async (text, source) => {
    const [first = ''] = await said(text);
    expect(first.split(': ')[0]).toBe(source);
  });
});

describe('what a sentence says is not what the next one says', () => {
  it.each([
    [
      'Police said two people were hurt. Mayor Ana Lopes said: “We are looking into it.”',
      ['Police: two people were hurt', 'Mayor Ana Lopes: “We are looking into it.”'],
    ],
    [
      'The mill burnt down as neighbour Ana Lopes shouted: “Everybody out of here.”',
      ['neighbour Ana Lopes: “Everybody out of here.”'],
    ],
    ['У «Водоканалі» запевнили, що воду не вимикатимуть.', ['«Водоканалі»: воду не вимикатимуть']],
  ])('%s', async (text, statements) => {
    expect(await said(text)).toEqual(statements);
  });
});

it('what a live page covers does not speak in its headline', async () => {
  const { attributions } = await analyze('Storm Fergus live: thousands without power', WORLD);
  expect(attributions).toEqual([]);
});

describe('a line that names the source', () => {
  it('says nothing, and its bearer is quoted below', async () => {
    const lines = [
      'Рада у середу підтримала законопроєкт.',
      'Джерело: голова комітету Олесь Гринюк у фейсбуці',
      'Дослівно: «Гроші дають не чиновникам, а молодим людям».',
      'Деталі: фонд отримає 150 млн гривень.',
    ];
    expect(await said(lines.join('\n'))).toEqual([
      'голова комітету Олесь Гринюк: «Гроші дають не чиновникам, а молодим людям»',
    ]);
  });
});

describe('straight single marks', () => {
  it.each([
    [
      "'I heard a bang like a bomb,' said neighbour Ana Lopes, 71. 'My first thought was the kids.'",
      [
        "neighbour Ana Lopes: 'I heard a bang like a bomb,'",
        "neighbour Ana Lopes: 'My first thought was the kids.'",
      ],
    ],
    [
      "'The nurses' pay is a disgrace,' said Mr Dunne. The nurses' leaders disagreed.",
      ["Mr Dunne: 'The nurses' pay is a disgrace,'"],
    ],
    [
      "''The nurses' pay is a disgrace to all of us,'' said Mr Dunne.",
      ["Mr Dunne: ''The nurses' pay is a disgrace to all of us,''"],
    ],
    [
      "Mr Dunne said it was rock 'n' roll of the '90s that he didn't like.",
      ["Mr Dunne: it was rock 'n' roll of the '90s that he didn't like"],
    ],
  ])('%s', async (text, statements) => {
    expect(await said(text)).toEqual(statements);
  });
});
