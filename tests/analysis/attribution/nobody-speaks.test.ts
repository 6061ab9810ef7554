import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../lib/analysis/find-attributions.ts';
import type { Lang } from '../../../lib/model/text.ts';
import { analyzeText, blocksOfPlainText } from '../../../lib/text/analyze-text.ts';

/** "speaker | content" of each statement of a text, a pronoun with whom it stands for. */
function said(text: string, lang: Lang): string[] {
  const analyzed = analyzeText(text, blocksOfPlainText(text), lang);
  const cut = (span: { start: number; end: number } | null) =>
    span ? text.slice(span.start, span.end) : '—';
  return findAttributions(analyzed, [], []).map(({ source, content, antecedent }) =>
    [cut(source), ...(antecedent ? [cut(antecedent)] : []), cut(content)].join(' | '),
  );
}

describe('what has the shape of a statement and is none', () => {
  it.each<[Lang, string]>([
    ['en', 'The film was directed by Justin Lin.'],
    ['en', 'To the pears, add the juice of one lemon.'],
    ['en', 'Hong Kong protests: hundreds of students under siege.'],
    ['en', 'The trade war has not produced, after a year of talks, the finale he hoped for.'],
    ['en', 'The ministry would neither confirm nor deny it.'],
    ['en', 'It was a quiet day. This is what happens when Bush gets a question he has not denied.'],
    ['ru', 'В самой Флориде голоса избирателей долго считали и пересчитывали.'],
    ['ru', 'Проект направят совету согласно статье 50 договора.'],
    // What follows a verb that takes a thing is the thing, for all the name that hangs on it.
    ['uk', 'Ракети вже на складах, очікують згоди Вашингтона.'],
    ['ru', 'Суда стоят на рейде, ожидают согласия Анкары.'],
  ])('%s: %s', (lang, text) => {
    expect(said(text, lang)).toEqual([]);
  });
});

describe('who speaks', () => {
  it.each<[Lang, string, string]>([
    [
      'en',
      'Stokes, 52, of Tilbury, denies fraud by abuse of position.',
      'Stokes | fraud by abuse of position',
    ],
    [
      'en',
      'Mr. Trump insists his tactics will be worth it, saying he is tough enough.',
      'Mr. Trump | he is tough enough',
    ],
    [
      'en',
      'A freezer was to blame, according to their report, which the council published.',
      'their report | A freezer was to blame',
    ],
    [
      'ru',
      'Ставка вырастет, ожидают экономисты Сбербанка.',
      'экономисты Сбербанка | Ставка вырастет',
    ],
    [
      'ru',
      'Лето будет жарким, ожидает всемирно известная Вольская.',
      'всемирно известная Вольская | Лето',
    ],
    // An adjective shows the dative of the noun behind it: both are told something.
    ['ru', 'Орлов рассказал новому президенту о переговорах.', 'Орлов | переговорах'],
    ['ru', 'Врач сообщил молодой матери о диагнозе.', 'Врач | диагнозе'],
    ['uk', 'Коваль розповів новому президенту про переговори.', 'Коваль | переговори'],
    ['ru', 'Это не так, подчеркнули в её пресс-службе.', 'её пресс-службе | Это не так'],
    [
      'ru',
      'По сведениям организации (ФАО), в декабре цены выросли.',
      'организации | в декабре цены выросли',
    ],
    [
      'uk',
      'Як повідомив колишній мер, екс-голова адміністрації Іван Салій, площу перекопали.',
      'колишній мер | площу перекопали',
    ],
  ])('%s: %s', (lang, text, statement) => {
    expect(said(text, lang).at(-1)).toContain(statement);
  });

  it('is no word that a quotation or a sentence only begins with', () => {
    const text = 'John Ford kept a diary. “No,” he said. Lacking ink, he said it aloud to friends.';
    expect(said(text, 'en').filter((one) => /\| (?:No|Lacking) \|/.test(one))).toEqual([]);
  });

  it('is told once', () => {
    expect(said('За словами лікаря, йдеться про нову вакцину.', 'uk')).toEqual([
      'лікаря | йдеться про нову вакцину',
    ]);
  });

  it('speaks within another verb’s sentence under his own name', () => {
    const text = 'У Варшаві застерігають: «Спершу побачимо вивід військ», — зауважив Лукаш Ясіна.';
    expect(said(text, 'uk')).toEqual(['Лукаш Ясіна | «Спершу побачимо вивід військ»']);
  });
});
