import { describe, expect, it } from 'vitest';
import { analyze } from '../../helpers/analyze.ts';
import { WORLD } from '../../helpers/entities.ts';

/** "speaker | content" of each statement of a text, in order; a dash where nobody is named. */
async function said(text: string): Promise<string[]> {
  const article = await analyze(`Headline\n${text}`, WORLD, '2022-02-01');
  const cut = (span: { start: number; end: number } | null) =>
    span ? article.text.text.slice(span.start, span.end) : '—';
  return article.attributions.map(({ source, content }) => `${cut(source)} | ${cut(content)}`);
}

describe('the shape of a sentence tells that somebody speaks, whatever the verb', () => {
  it.each([
    ['Комендант кочевряжился, что пристань уцелеет. Её снесло.', 'Комендант | пристань уцелеет'],
    [
      'Водії, базікають учителі, спізнилися на зміну.',
      'учителі | Водії, базікають учителі, спізнилися на зміну',
    ],
    ['The warden huffed that the gate had been open.', 'The warden | the gate had been open'],
    [
      'The pier, engineers privately grouse, was patched twice.',
      'engineers | The pier, engineers privately grouse, was patched twice',
    ],
    ['“Leave the boats!” Mary Holt hollered from the quay.', 'Mary Holt | “Leave the boats!”'],
    ['“Leave the boats,” hollers Mary Holt, who owns two.', 'Mary Holt | “Leave the boats,”'],
    [
      '«Лодки не трогать», — черкнули на доске портовые «морские волки».',
      'портовые «морские волки» | «Лодки не трогать»',
    ],
  ])('%s', async (text, statement) => {
    expect(await said(text)).toEqual([statement]);
  });

  it.each([
    'Депутат добился, что дорогу построили.',
    'Міністр побачив, що міст зачинено.',
    'The minister ensured that the bridge was closed.',
    'Кассиры бастуют из-за того, что им не платят.',
    'Після зливи на трасі, кажучи коротко, загинули люди.',
    'Начался дождь, погибли люди.',
  ])('%s nobody speaks', async (text) => {
    expect(await said(text)).toEqual([]);
  });
});

describe('rumours are said by nobody in particular', () => {
  it.each([
    ['Ходят слухи, что причал продали.', '— | причал продали'],
    ['Подейкують, ніби причал продали.', '— | причал продали'],
    ['Rumour has it that the pier is sold.', '— | the pier is sold'],
    ['The pier, rumour has it, is sold.', '— | The pier, rumour has it, is sold'],
  ])('%s', async (text, statement) => {
    expect(await said(text)).toEqual([statement]);
  });
});

describe('a line without a full stop is a headline where it begins with a name', () => {
  it.each([
    ['Росгидромет: паводок придёт раньше срока', 'Росгидромет | паводок придёт раньше срока'],
    ['Центробанк: ставка останется прежней', 'Центробанк | ставка останется прежней'],
    ['Укренерго: відключень завтра не буде', 'Укренерго | відключень завтра не буде'],
    [
      'Міст на Лева відкриють у березні — мерія Сміли',
      'мерія Сміли | Міст на Лева відкриють у березні',
    ],
  ])('%s', async (text, statement) => {
    expect(await said(text)).toEqual([statement]);
  });

  it.each([
    'Маски: неизменный атрибут осеннего гардероба',
    'Q: favorite purchase in the last years',
    'Минимум: нужно взять воду с собой',
    'Гороскоп: овнам сегодня очень повезёт',
    'Господдержка: деньги придут до конца года',
  ])('%s is none', async (text) => {
    expect(await said(text)).toEqual([]);
  });
});

describe('deeds are no words', () => {
  it.each([
    'Певца Ар Келли обвиняют в насилии над подростками.',
    'Йдеться про три ліцензії: для міст, для сіл і для селищ.',
    'Broadcasts of the station were directed to Iraq on Friday.',
    'Martin Dale found it difficult to talk about the crash.',
    'The probe found evidence of a salty ocean under the ice.',
    'Crew members learn enough about the plume in a year.',
    'Документ, который подписали в мае, предполагает создание зоны отдыха.',
  ])('%s', async (text) => {
    expect(await said(text)).toEqual([]);
  });

  it('takes a company for who speaks, not the time', async () => {
    expect(await said('В то же время в мэрии утверждают, что мост цел.')).toEqual([
      'мэрии | мост цел',
    ]);
  });
});

describe('a speaker is who speaks, without how or why', () => {
  it.each([
    ['Because Dempsey quickly claimed that it was dust, the man left.', 'Dempsey'],
    ['Трамп постоянно повторял, что он победил.', 'Трамп'],
    ['«Мир буде», — кілька разів повторила речниця ради.', 'речниця ради'],
    ['Байден невідкладно попередив, що саміту не буде.', 'Байден'],
  ])('%s', async (text, speaker) => {
    expect((await said(text)).map((one) => one.split(' | ')[0])).toEqual([speaker]);
  });
});
