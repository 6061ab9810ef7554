import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../lib/analysis/find-attributions.ts';
import type { EntityLink } from '../../lib/model/mention.ts';
import type { Lang, TextSpan } from '../../lib/model/text.ts';
import { analyzeText, blocksOfPlainText } from '../../lib/text/analyze-text.ts';
import { entity } from '../helpers/entities.ts';

const LAVROV = { id: 'Q58217', type: 'person' } as const;

/** A link at each occurrence of a surface. */
function linksOf(text: string, surface: string): EntityLink[] {
  return [...text.matchAll(new RegExp(surface, 'g'))].map(({ index }) => ({
    start: index,
    end: index + surface.length,
    surface,
    type: LAVROV.type,
    entityId: LAVROV.id,
    referent: LAVROV.id,
    score: 1,
    method: 'name',
    why: [],
    candidates: [],
  }));
}

/** Attributions as "speaker | content", a pronoun as "он=Лавров". */
function read(text: string, lang: Lang, headline = false): string[] {
  const analyzed = analyzeText(text, blocksOfPlainText(text, headline), lang);
  const at = (span: TextSpan | null) => (span ? text.slice(span.start, span.end) : '—');
  return findAttributions(analyzed, [], []).map(({ source, antecedent, content }) => {
    const who = antecedent ? `${at(source)}=${at(antecedent)}` : at(source);
    return `${who} | ${at(content)}`;
  });
}

it.each<[Lang, string, string | null]>([
  ['en', 'The minister said the bridge was shut.', null],
  ['ru', 'В полиции сообщили, что мост закрыт.', 'В полиции'],
])('keeps the preposition that a speaker stands after (%s)', (lang, text, governed) => {
  const [said] = findAttributions(analyzeText(text, blocksOfPlainText(text), lang), [], []);
  expect(said?.source).toBeTruthy();
  const span = said?.governed;
  expect(span ? text.slice(span.start, span.end) : null).toBe(governed);
});

describe('findAttributions', () => {
  it.each<readonly [Lang, string, readonly string[]]>([
    ['ru', 'Министр Иван Петров заявил, что мост открыт.', ['Министр Иван Петров | мост открыт']],
    ['ru', 'Мост открыт, заявил министр Иван Петров.', ['министр Иван Петров | Мост открыт']],
    ['ru', '«Мост открыт», — сказал Петров.', ['Петров | «Мост открыт»']],
    ['ru', 'Петров сказал: «Мост открыт».', ['Петров | «Мост открыт»']],
    [
      'ru',
      '«Мост открыт, — сказал Петров. — Можно ехать».',
      ['Петров | «Мост открыт', 'Петров | Можно ехать»'],
    ],
    ['ru', 'По словам мэра, мост открыт.', ['мэра | мост открыт']],
    ['ru', 'Приехал Иван Петров. По его словам, мост открыт.', ['его=Иван Петров | мост открыт']],
    ['ru', 'Мост открыт. Об этом сообщила мэрия.', ['мэрия | Мост открыт']],
    [
      'ru',
      'В субботу, отмечает Иван Петров, министр открыл мост.',
      ['Иван Петров | В субботу, отмечает Иван Петров, министр открыл мост'],
    ],
    [
      'ru',
      'В субботу мост открыли, отмечает Иван Петров, министр труда.',
      ['Иван Петров | В субботу мост открыли'],
    ],
    [
      'ru',
      'Банк, как пишет «Вестник» со ссылкой на источники, рассматривает кредит.',
      ['источники | Банк, как пишет «Вестник» со ссылкой на источники, рассматривает кредит'],
    ],
    [
      'en',
      'John Smith, the mayor, warned residents to stay at home.',
      ['John Smith | residents to stay at home'],
    ],
    ['ru', 'О гибели моряков сообщил министр.', ['министр | гибели моряков']],
    ['ru', 'О планах завода министр рассказал в среду.', ['министр | планах завода']],
    ['ru', 'Он рассказал старому знакомому о новом мосте.', ['Он | новом мосте']],
    ['ru', 'О планах завода министр не говорил.', []],
    ['ru', 'О том, что мост закрыт, сообщил министр.', ['министр | мост закрыт']],
    [
      'ru',
      'О пожаре сообщил в ночь на субботу, 3 мая, министр Иван Петров.',
      ['министр Иван Петров | пожаре'],
    ],
    [
      'ru',
      'Министр назвал закон ложью и подчеркнул, что бюджет принят.',
      ['Министр | закон ложью', 'Министр | бюджет принят'],
    ],
    [
      'ru',
      'Министр назвал закон ложью и пообещал подать в суд.',
      ['Министр | закон ложью', 'Министр | подать в суд'],
    ],
    ['uk', 'Міністр пояснив рішення поспіхом, щоб не зволікати.', []],
    ['uk', 'Про пожежу повідомив у п’ятницю міністр.', ['міністр | пожежу']],
    [
      'ru',
      'По словам мэра и министров, включая Петрова, мост открыт.',
      ['мэра и министров | мост открыт'],
    ],
    ['ru', 'Рига обвинила соседей в обмане, Осло это отрицает.', ['Рига | соседей в обмане']],
    ['uk', 'Міністр вважає, що міст відкрито; мерія мовчить.', ['Міністр | міст відкрито']],
    ['uk', 'Школа (ліцей. — Ред. Тоді повідомила про збитки.', []],
    ['ru', 'В Осло заявили, что мост открыт.', ['Осло | мост открыт']],
    ['ru', 'Рига требует от соседей открыть мост.', ['Рига | от соседей открыть мост']],
    ['ru', 'Согласно закону, мост открыт.', []],
    ['uk', 'За словами мера, міст відкрито.', ['мера | міст відкрито']],
    ['uk', '«Міст відкрито», — сказала Олена Бойко.', ['Олена Бойко | «Міст відкрито»']],
    ['uk', 'Про це повідомила мерія.', []],
    ['en', 'The minister said the bridge was open.', ['The minister | the bridge was open']],
    [
      'en',
      'The senator called the bill a disgrace and promised to fight it.',
      ['The senator | the bill a disgrace', 'The senator | to fight it'],
    ],
    ['en', 'The mayor called an ambulance.', []],
    ['en', 'The mayor called an election for June.', []],
    ['en', 'The mayor called it a joke.', ['The mayor | it a joke']],
    ['en', 'The mayor called the plan “a joke”.', ['The mayor | the plan “a joke”']],
    ['en', 'You’re promised a smooth ride.', []],
    [
      'en',
      'Stocks on the exchange rallied after Powell promised bigger steps.',
      ['Powell | bigger steps'],
    ],
    ['en', 'Voters who say they are undecided will settle it.', []],
    ['en', 'The result made Vaughan believe he was right.', []],
    ['en', 'The mice carried more than expected of them.', []],
    [
      'en',
      'A doctor who treated the wounded said there was no water.',
      ['A doctor who treated the wounded | there was no water'],
    ],
    [
      'en',
      'The ministry reported that the people who have reported it were few.',
      ['The ministry | the people who have reported it were few'],
    ],
    [
      'en',
      '“It is open,” said the city’s mayor, Ann Lee. “It is safe,” said the mayor, who smiled.',
      ['the city’s mayor, Ann Lee | “It is open,”', 'the mayor | “It is safe,”'],
    ],
    [
      'en',
      'The mayor did not rule out that the theft had been ordered by a collector.',
      ['The mayor | the theft had been ordered by a collector'],
    ],
    ['uk', '«Міст відкрито», – ідеться в заяві мерії.', ['заяві мерії | «Міст відкрито»']],
    [
      'ru',
      'Министр говорил об этом ещё прошлой осенью: мост работает против города.',
      ['Министр | мост работает против города'],
    ],
    ['en', '“It is open,” said Ann Lee.', ['Ann Lee | “It is open,”']],
    ['en', 'The bridge is open, officials said.', ['officials | The bridge is open']],
    ['en', 'According to Ann Lee, it is open.', ['Ann Lee | it is open']],
  ])('%s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });

  it.each<readonly [Lang, string, readonly string[]]>([
    [
      'en',
      '"Nobody will lock this harbour," Ann Porter, the deputy minister of ports, told reporters on Friday.',
      ['Ann Porter | "Nobody will lock this harbour,"'],
    ],
    ['en', '"It stays open," Porter, 52, told the Harbour Times.', ['Porter | "It stays open,"']],
    [
      'en',
      'The harbour stays open, Ann Porter, the deputy minister, told reporters on Friday.',
      ['Ann Porter | The harbour stays open'],
    ],
    [
      'en',
      '"The harbour stays open," said Ann Porter, the deputy minister, after the vote.',
      ['Ann Porter | "The harbour stays open,"'],
    ],
    [
      'en',
      'Porter, who led the delegation, told the BBC: "The harbour stays open."',
      ['Porter | "The harbour stays open."'],
    ],
    [
      'en',
      'Ann Porter, the deputy minister of ports, who had sailed there before, said it was open.',
      ['Ann Porter | it was open'],
    ],
    [
      'ru',
      'Иван Петров, глава комитета, который был там раньше, сказал, что порт открыт.',
      ['Иван Петров | порт открыт'],
    ],
    [
      'uk',
      'Іван Бойко, голова комітету, який був там раніше, сказав, що порт відкрито.',
      ['Іван Бойко | порт відкрито'],
    ],
    [
      'ru',
      '«Порт открыт», — Иван Петров, глава комитета, сообщил журналистам.',
      ['Иван Петров | «Порт открыт»'],
    ],
    [
      'ru',
      '«Порт открыт», — сказал журналистам Иван Петров, глава комитета.',
      ['Иван Петров | «Порт открыт»'],
    ],
    [
      'uk',
      '«Порт відкрито», — Іван Бойко, голова комітету, сказав журналістам.',
      ['Іван Бойко | «Порт відкрито»'],
    ],
    ['uk', 'Бойко, який очолював делегацію, сказав: «Порт відкрито».', ['Бойко | «Порт відкрито»']],
  ])('reads past an apposition, %s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });

  it.each<readonly [Lang, string, readonly string[]]>([
    ['en', 'Porter told reporters that boats sank.', ['Porter | boats sank']],
    ['en', '"Boats sank," the minister told parliament.', ['the minister | "Boats sank,"']],
    ['ru', 'Порт открыт, сообщил «РИА Новости» Иван Петров.', ['Иван Петров | Порт открыт']],
    ['ru', 'Порт открыт, рассказал «Интерфаксу» глава комитета.', ['глава комитета | Порт открыт']],
    ['ru', '«Порт открыт», — рассказал агентству Петров.', ['Петров | «Порт открыт»']],
    ['ru', '«Порт открыт», — сообщили РИА Новости в комитете.', ['комитете | «Порт открыт»']],
    ['ru', 'Петров журналистам заявил: «Порт открыт».', ['Петров | «Порт открыт»']],
    ['uk', 'Порт відкрито, повідомив «Укрінформу» Іван Бойко.', ['Іван Бойко | Порт відкрито']],
    ['uk', '«Порт відкрито», — розповів виданню Бойко.', ['Бойко | «Порт відкрито»']],
  ])('takes nobody who is told for the speaker, %s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });

  it.each<readonly [Lang, string, readonly string[]]>([
    ['en', 'Ministers talked about fish: fishermen were not asked', []],
    ['ru', 'Рыбаки и чиновники два часа говорили о рыбе: суда стояли в порту', []],
    ['ru', 'Министры обсудили рыбу: суда стояли в порту', []],
    ['ru', 'Министры общались час: суда стояли в порту', []],
    ['ru', 'Петров заявил: решения нет', ['Петров | решения нет']],
    ['uk', 'Рибалки та чиновники дві години говорили про рибу: судна стояли', []],
    ['uk', 'Міністри обговорили рибу: судна стояли в порту', []],
    ['uk', 'Бойко: порт готовий', ['Бойко | порт готовий']],
  ])('takes a subject of talk for no speaker, %s: %s', (lang, text, expected) => {
    expect(read(text, lang, true)).toEqual(expected);
    if (expected.length === 0) expect(read(`${text}.`, lang)).toEqual([]);
  });

  it.each<readonly [Lang, string, readonly string[]]>([
    ['en', 'They asked whether the club may ever admit Porter.', []],
    ['en', 'The Norwegian demand for fish grew.', []],
    [
      'uk',
      'Міст відкрито. Про це заявив у Відні міністр оборони Іван Бойко.',
      ['міністр оборони Іван Бойко | Міст відкрито'],
    ],
    [
      'ru',
      'Министр Иван Петров 22 мая сообщил, что мост открыт.',
      ['Министр Иван Петров | мост открыт'],
    ],
  ])('keeps other words out of the speaker, %s: %s', (lang, text, expected) => {
    expect(read(text, lang).filter((one) => !one.startsWith('They'))).toEqual(expected);
  });

  it('pairs straight marks over several sentences', () => {
    const quote = '"Это не мост. Это дорога, и по ней ездят. Спросите водителей"';
    expect(read(`${quote}, - сказал Петров. Он уехал.`, 'ru')).toEqual([`Петров | ${quote}`]);
  });

  it('gives a quotation of several paragraphs to one speaker', () => {
    expect(read('«Мы ждали.\nМы дождались», — сказал Петров.', 'ru')).toEqual([
      'Петров | «Мы ждали.',
      'Петров | Мы дождались»',
    ]);
  });

  it.each<readonly [Lang, string, readonly string[]]>([
    ['ru', 'В воскресенье вечером Орлов заявил, что мост открыт.', ['Орлов | мост открыт']],
    ['ru', 'В марте Орлов сказал, что мост открыт.', ['Орлов | мост открыт']],
    ['uk', 'У середу Орлов заявив, що міст відкрито.', ['Орлов | міст відкрито']],
    ['ru', 'Мост открыт, уточнили в посольстве РФ в Вене.', ['посольстве РФ | Мост открыт']],
    ['ru', '— Мост открыт, — жаловалась Орлова.', ['Орлова | Мост открыт']],
    ['ru', 'Суд установил, что мост закрыт.', ['Суд | мост закрыт']],
    [
      'uk',
      'Пряма мова міністра Петра Орлова: «Міст відкрито».\nДослівно: «Можна їхати всім, хто чекав».',
      [
        'міністра Петра Орлова | «Міст відкрито»',
        'міністра Петра Орлова | «Можна їхати всім, хто чекав»',
      ],
    ],
    ['en', 'The court ruled that the bridge was closed.', ['The court | the bridge was closed']],
    [
      'en',
      '“The bridge is open,” the prime minister, Ann Porter, said.',
      ['the prime minister, Ann Porter | “The bridge is open,”'],
    ],
    [
      'en',
      'Ann Porter hailed the bridge as “a wonder”.',
      ['Ann Porter | the bridge as “a wonder”'],
    ],
  ])('reads what fresh pages had: %s %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });

  it('takes a pronoun for whom its own paragraph names, before who spoke in the last one', () => {
    const text =
      'Пётр Орлов сообщил, что мост закрыт.\nИван Лесной созвал совет. По его мнению, ждать нельзя.';
    expect(read(text, 'ru').at(-1)).toBe('его=Иван Лесной | ждать нельзя');
  });

  it('takes no words of a headline in capitals for a speaker', () => {
    expect(read('МОЩНЫЙ ШТОРМ: РУХНУЛ МОСТ', 'ru', true)).toEqual([]);
  });

  it('takes a name in capitals for no word of grammar', () => {
    const text = '“The bridge is open,” WHO Director Ann Porter said.';
    const analyzed = analyzeText(text, blocksOfPlainText(text), 'en');
    expect(findAttributions(analyzed, linksOf(text, 'WHO'), [])).toHaveLength(1);
    expect(findAttributions(analyzed, [], [])).toHaveLength(0);
  });

  it('reads headlines by their colon only where a speaker stands before it', () => {
    expect(read('Петров: мост откроют', 'ru', true)).toEqual(['Петров | мост откроют']);
    expect(read('Видео: мост откроют', 'ru', true)).toEqual([]);
    expect(read('Будет три моста: первый откроют в мае', 'ru', true)).toEqual([]);
  });

  it('keeps denial, class, grade and the way a report took', () => {
    const text = 'Мост закрыт, сообщает «Интерфакс» со ссылкой на источник в мэрии.';
    const analyzed = analyzeText(text, blocksOfPlainText(text), 'ru');
    const [one] = findAttributions(analyzed, [], []);
    expect(one).toMatchObject({ sourcing: 'anonymous', speechClass: 'say', negated: false });
    const via = one?.via[0];
    expect(text.slice(via?.start, via?.end)).toContain('Интерфакс');
    const denial = 'Петров отрицает, что мост закрыт.';
    const [other] = findAttributions(analyzeText(denial, blocksOfPlainText(denial), 'ru'), [], []);
    expect(other).toMatchObject({ sourcing: 'named', speechClass: 'deny', negated: true });
  });

  it('carries the id of a linked speaker to pronouns', () => {
    const text = 'Лавров заявил, что встреча будет. Он добавил, что дата не выбрана.';
    const analyzed = analyzeText(text, blocksOfPlainText(text), 'ru');
    const found = findAttributions(analyzed, linksOf(text, 'Лавров'), []);
    expect(found.map(({ sourceEntityId }) => sourceEntityId)).toEqual(['Q58217', 'Q58217']);
  });

  it('leads from a pronoun over a noun to the name', () => {
    const text = `Встречу вёл заместитель министра Иван Лавров.
Замминистра назвал разговор трудным. Он подчеркнул, что дата не выбрана.`;
    const analyzed = analyzeText(text, blocksOfPlainText(text), 'ru');
    const found = findAttributions(analyzed, linksOf(text, 'Иван Лавров'), []);
    expect(found.map(({ sourceEntityId, sourcing }) => [sourceEntityId, sourcing])).toEqual([
      ['Q58217', 'named'],
      ['Q58217', 'named'],
    ]);
  });

  it('tells a body from the outlet that it told', () => {
    const outlet = entity(
      'own:f',
      'organization',
      100,
      { ru: ['Фонтанка'] },
      { kind: 'web-media' },
    );
    const sourceOf = (text: string): string | undefined => {
      const analyzed = analyzeText(text, blocksOfPlainText(text), 'ru');
      const links = linksOf(text, 'Фонтанк[ае]').map(
        (link): EntityLink => ({ ...link, type: 'organization', entityId: outlet.id }),
      );
      const source = findAttributions(analyzed, links, [outlet])[0]?.source;
      return source ? text.slice(source.start, source.end) : undefined;
    };
    expect(sourceOf('В полиции Пскова «Фонтанке» подтвердили, что мост закрыт.')).toBe(
      'полиции Пскова',
    );
    expect(sourceOf('Газета «Фонтанка» сообщила, что мост закрыт.')).toBe('Газета «Фонтанка»');
  });

  it('follows a wire story from sentence to sentence', () => {
    const story = `Министр Пётр Орлов заявил, что Вена проведёт два раунда переговоров.
Об этом он заявил на одном из каналов, пишут СМИ.
По его словам, согласие сторон есть. Также Орлов говорит, что дата выбрана.
Кроме того, он назвал ответ соседей "деловым".
"Ответ, я бы сказал, деловой. Состоялась серия встреч. Условия согласованы", — заявил Орлов.
Вена требует от соседей закрепить договор.`;
    expect(read(story, 'ru')).toEqual([
      'Министр Пётр Орлов | Вена проведёт два раунда переговоров',
      'его=Министр Пётр Орлов | согласие сторон есть',
      'Орлов | дата выбрана',
      'он=Орлов | ответ соседей "деловым"',
      'Орлов | "Ответ, я бы сказал, деловой. Состоялась серия встреч. Условия согласованы"',
      'Вена | от соседей закрепить договор',
    ]);
  });

  it('survives hostile text', () => {
    const text = `${'" он сказал, что — '.repeat(4000)}\n${'«'.repeat(5000)}`;
    const analyzed = analyzeText(text, blocksOfPlainText(text), 'ru');
    expect(() => findAttributions(analyzed, [], [])).not.toThrow();
  });

  it('follows a pronoun through however many sentences', () => {
    const text = `Ann Lee went. ${'She ran home. '.repeat(8000)}She said the road was shut.`;
    const analyzed = analyzeText(text, blocksOfPlainText(text), 'en');
    const [said] = findAttributions(analyzed, [], []);
    expect(said?.antecedent).toEqual({ start: 0, end: 7 });
  });

  it.each(['constructor', 'toString', 'hasOwnProperty'])(
    'reads "%s" as a word like others',
    (word) => {
      const text = `Ann Lee met the team. The ${word} said the car was legal. She made ${word} notes.`;
      expect(read(text, 'en')).toEqual([`The ${word} | the car was legal`]);
    },
  );

  it.each<readonly [Lang, string]>([
    ['en', 'he said '],
    ['ru', 'по словам '],
    ['ru', 'Лавров сказал, что '],
    ['ru', 'заместитель министра сказал, что '],
  ])('reads a sentence without an end in linear time: %s %s', { timeout: 20_000 }, (lang, unit) => {
    // 200,000 characters; four times that took sixteen times as long, minutes, when it was not.
    const text = unit.repeat(200_000 / unit.length);
    const analyzed = analyzeText(text, blocksOfPlainText(text), lang);
    expect(findAttributions(analyzed, linksOf(text, 'Лавров'), []).length).toBeGreaterThan(0);
  });
});
