import { describe, expect, it } from 'vitest';
import { analyze } from '../../helpers/analyze.ts';
import { entity } from '../../helpers/entities.ts';

const PEOPLE = [
  ['Q1', 'Пётр Сазонов', 'Петро Сазонов', 'Pyotr Sazonov'],
  ['Q2', 'Елена Гайда', 'Олена Гайда', 'Olena Haida'],
  ['Q3', 'Энн Портер', 'Енн Портер', 'Ann Porter'],
  ['Q4', 'Иван Громов', 'Іван Громов', 'Ivan Gromov'],
  ['Q5', 'Олег Дымов', 'Олег Димов', 'Oleg Dymov'],
].map(([id = '', ru = '', uk = '', en = '']) =>
  entity(id as `Q${number}`, 'person', 20, { ru: [ru], uk: [uk], en: [en] }),
);

/** Attributions of a text as "speaker | beginning of the content", those of its first lines left out. */
async function answers(text: string, lead = 2): Promise<string[]> {
  const { attributions, text: analyzed } = await analyze(text, PEOPLE);
  const body = analyzed.blocks[lead]?.start ?? 0;
  return attributions
    .filter(({ content }) => content.start >= body)
    .map(({ source, content }) => {
      const who = source ? analyzed.text.slice(source.start, source.end) : '—';
      const said = analyzed.text.slice(content.start, content.end);
      return `${who} | ${said.split(' ').slice(0, 3).join(' ')}`;
    });
}

const RU = `Пётр Сазонов: «Мы ещё не закончили»
Главный тренер «Маяка» Пётр Сазонов дал интервью нашему изданию.`;
const UK = `Олена Гайда: «Ми ще повернемося»
Директорка музею Олена Гайда в інтерв’ю нашому виданню розповіла про плани.`;
const EN = `The plant will open, its chief says
In an interview with this paper, Ann Porter spoke about the plant and its people.`;

describe('an interview', () => {
  it('in lines that begin with a dash is by who was asked', async () => {
    const text = `${RU}
— Когда вы вернётесь на поле?
— В мае, если мне разрешат врачи. Я уже бегаю по утрам.
— Кого вы хотели бы купить?
— Пока никого. Нам хватает своих игроков.
Денег у нас немного, это все знают.
— Про вас говорят другое.
— Говорят всякое, я не слушаю.
— Вас зовут в столицу?
— Зовут, но я остаюсь.`;
    expect(await answers(text)).toEqual([
      'Пётр Сазонов | В мае, если',
      'Пётр Сазонов | Пока никого. Нам',
      'Пётр Сазонов | Денег у нас',
      'Пётр Сазонов | Зовут, но я',
    ]);
  });

  it('in plain answers under questions is by who was asked, without what only stands there', async () => {
    const text = `${UK}
Коли ви відкриєте нову залу?
У травні, якщо нам дадуть дозвіл. Я в це вірю.
Скільки людей у вас працює?
Нас двадцятеро, і мені цього досить.
Музей заснували в 1956 році на околиці міста.
Чи чекаєте ви на гостей?
Так, ми готові до літа.
Музей працює щодня, крім понеділка.`;
    expect(await answers(text)).toEqual([
      'Олена Гайда | У травні, якщо',
      'Олена Гайда | Нас двадцятеро, і',
      'Олена Гайда | Так, ми готові',
    ]);
  });

  it('gives the answers in the words of who was asked', async () => {
    const text = `${EN}
When will you open the plant?
In May, if the inspectors let us.
Will you stay?
I will.
Are you worried?
My people are not.`;
    const { attributions } = await analyze(text, PEOPLE);
    const kinds = attributions.filter(({ cue }) => !cue).map(({ quotation }) => quotation);
    expect(kinds).toEqual(['direct', 'direct', 'direct']);
  });

  it('in English likewise', async () => {
    const text = `${EN}
When will you open the plant?
In May, if the inspectors let us. I am sure of it.
Will people lose their jobs at your firm?
No. We need everybody we have.
Are you worried about the price of steel?
I’m always worried about something.`;
    expect(await answers(text)).toEqual([
      'Ann Porter | In May, if',
      'Ann Porter | No. We need',
      'Ann Porter | I’m always worried',
    ]);
  });

  it('with names before the lines is by those who are named there', async () => {
    const text = `Разговор с тренером
Мы встретились с ним после игры.
Корреспондент: Когда вас ждать на поле?
Пётр Сазонов: В мае, если разрешат врачи.
Корреспондент: А кого вы купите?
Пётр Сазонов: Пока никого, нам хватает своих.`;
    expect(await answers(text)).toEqual([
      'Пётр Сазонов | В мае, если',
      'Пётр Сазонов | Пока никого, нам',
    ]);
  });
});

it('whose first lines alone have names is by who is named before the first answer', async () => {
  const text = `Разговор о планах
Мы встретились с ним после игры.
Берег: Когда вас ждать на поле?
Пётр Сазонов: В мае, если разрешат врачи. Я готов.
— Кого вы купите?
— Пока никого, нам хватает своих.
— Вас зовут в столицу?
— Зовут, но я остаюсь.`;
  expect(await answers(text)).toEqual([
    'Пётр Сазонов | В мае, если',
    'Пётр Сазонов | Пока никого, нам',
    'Пётр Сазонов | Зовут, но я',
  ]);
});

describe('no interview', () => {
  const QA = `
Когда вы сможете проголосовать?
В воскресенье с восьми утра. Мы советуем прийти пораньше.
Что вам понадобится?
Паспорт. Я бы взял и ручку.
Где вы узнаете итоги?
У нас на сайте, мы будем следить за подсчётом.`;
  const HE_SAYS = `
Когда начнутся работы?
В мае. Подрядчик уже выбран.
Сколько они продлятся?
До осени, так стоит в договоре.
Кто за них заплатит?
Город и область пополам.`;

  it.each([
    ['questions that the paper answers itself', `Как голосовать\nКоротко о главном.${QA}`, 0],
    ['questions of an explainer about somebody’s interview', `${RU}${HE_SAYS}`, 0],
    [
      'two people of whom either may answer',
      `Встреча\nПётр Сазонов и Иван Громов дали интервью вместе.${QA}`,
      0,
    ],
    [
      'one question alone',
      `${RU}\nКогда вы вернётесь?\nЯ вернусь в мае, и мы победим.\nКоманда уехала на сбор.`,
      0,
    ],
    [
      'marks for players',
      'Оценки за матч\nКак мы видели игру.\nПётр Сазонов: Два сейва и одна ошибка.\nИван Громов: Бегал за троих.\nКто лучший?\nОлег Дымов: Забил дважды.',
      0,
    ],
  ])('%s', async (_what, text, count) => {
    expect(await answers(text)).toHaveLength(count);
  });
});
