import { describe, expect, it } from 'vitest';
import type { Plural } from '../../lib/i18n/messages.ts';
import { createTranslator, MESSAGES } from '../../lib/i18n/translator.ts';
import { pickLang, UI_LANGS } from '../../lib/i18n/ui-langs.ts';

const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))].toSorted();

const formsOf = (message: string | Plural): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);

describe('messages', () => {
  const reference = Object.entries(MESSAGES.en);

  it.each(UI_LANGS)('%s has every message, with the same placeholders and all plurals', (lang) => {
    const messages: Readonly<Record<string, string | Plural>> = MESSAGES[lang];
    const categories = new Intl.PluralRules(lang).resolvedOptions().pluralCategories.toSorted();
    expect(Object.keys(messages)).toEqual(Object.keys(MESSAGES.en));
    for (const [key, english] of reference) {
      const message = messages[key] ?? '';
      expect(typeof message, key).toBe(typeof english);
      if (typeof message !== 'string') {
        expect(Object.keys(message).toSorted(), key).toEqual(categories);
      }
      const wanted = placeholders(formsOf(english).join(' '));
      for (const form of formsOf(message)) {
        expect(form.trim(), key).not.toBe('');
        expect(placeholders(form), `${lang} ${key}: ${form}`).toEqual(wanted);
      }
    }
  });

  it.each(['ru', 'uk'] as const)('%s is translated, not copied', (lang) => {
    const same = reference
      .filter(([key, english]) => {
        const message = (MESSAGES[lang] as Readonly<Record<string, string | Plural>>)[key];
        return typeof english === 'string' && message === english && /[a-z]{3}/i.test(english);
      })
      .map(([key]) => key);
    expect(same).toEqual(['app.name', 'options.sitePlaceholder']);
  });
});

describe('translator', () => {
  const [en, ru, uk] = [createTranslator('en'), createTranslator('ru'), createTranslator('uk')];

  it.each([
    [1, '1 article', '1 статья', '1 стаття'],
    [2, '2 articles', '2 статьи', '2 статті'],
    [5, '5 articles', '5 статей', '5 статей'],
    [11, '11 articles', '11 статей', '11 статей'],
    [21, '21 articles', '21 статья', '21 стаття'],
    [112, '112 articles', '112 статей', '112 статей'],
  ])('chooses the plural for %i', (n, inEnglish, inRussian, inUkrainian) => {
    expect(en.t('library.count', { n })).toBe(inEnglish);
    expect(ru.t('library.count', { n })).toBe(inRussian);
    expect(uk.t('library.count', { n })).toBe(inUkrainian);
  });

  it.each([
    ['2021', '2021', '2021', '2021'],
    ['2021-12', 'December 2021', 'декабрь 2021\u00a0г.', 'грудень 2021\u00a0р.'],
    ['2021-12-22', '22 December 2021', '22 декабря 2021\u00a0г.', '22 грудня 2021\u00a0р.'],
    [
      '2021-12-22T23:50:00-05:00',
      '22 December 2021',
      '22 декабря 2021\u00a0г.',
      '22 грудня 2021\u00a0р.',
    ],
    ['0079-08-24', '24 August 79', '24 августа 79\u00a0г.', '24 серпня 79\u00a0р.'],
    [
      '-0044-03-15',
      '15 March 44 BC',
      '15 марта 44\u00a0г. до н. э.',
      '15 березня 44\u00a0р. до н. е.',
    ],
    ['-0044', '44 BC', '44\u00a0г. до н. э.', '44 до н. е.'],
    ['yesterday', 'yesterday', 'yesterday', 'yesterday'],
  ])('prints %s to its own precision', (iso, inEnglish, inRussian, inUkrainian) => {
    expect([en.date(iso), ru.date(iso), uk.date(iso)]).toEqual([inEnglish, inRussian, inUkrainian]);
  });

  it('prints the clock time that the page gives', () => {
    expect(en.dateTime('2021-12-22T14:05:00+02:00')).toMatch(/^22 December 2021.*14:05$/);
    expect(en.dateTime('2021-12-22')).toBe('22 December 2021');
  });

  it.each([
    ['2004', '2012', '2004–2012', '2004–2012'],
    ['2004-03-09', null, 'since 9 March 2004', 'с 9 марта 2004\u00a0г.'],
    ['2004-03', null, 'since March 2004', 'с марта 2004\u00a0г.'],
    [null, '2012', 'until 2012', 'по 2012'],
    ['2020', '2020', '2020', '2020'],
    [null, null, '', ''],
  ])('prints the period %s to %s', (start, end, inEnglish, inRussian) => {
    expect(en.period(start, end)).toBe(inEnglish);
    // The year and its abbreviation are joined by a narrow no-break space.
    expect(ru.period(start, end).replace('\u202f', '\u00a0')).toBe(inRussian);
  });

  const HOUR = 3_600_000;
  it.each([
    [20_000, 'at the same time', 'в то же время', 'у той самий час'],
    [-HOUR, '1 hour earlier', 'на 1 час раньше', 'на 1 годину раніше'],
    [3 * HOUR, '3 hours later', 'на 3 часа позже', 'на 3 години пізніше'],
    [-21 * 24 * HOUR, '3 weeks earlier', 'на 3 недели раньше', 'на 3 тижні раніше'],
    [-60_000, '1 minute earlier', 'на 1 минуту раньше', 'на 1 хвилину раніше'],
  ])('says how far %i ms are', (ms, inEnglish, inRussian, inUkrainian) => {
    expect([en.offset(ms), ru.offset(ms), uk.offset(ms)]).toEqual([
      inEnglish,
      inRussian,
      inUkrainian,
    ]);
  });

  it('says how long ago something was', () => {
    const now = Date.UTC(2026, 10, 22, 12);
    expect(en.ago(now - 5000, now)).toBe('just now');
    expect(en.ago(now - 3 * HOUR, now)).toBe('3 hours ago');
    expect(ru.ago(now - 48 * HOUR, now)).toBe('позавчера');
    expect(uk.ago(now + HOUR, now)).toBe('щойно');
  });

  it('joins lists and prints sizes', () => {
    expect(en.list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(ru.list(['a', 'b', 'c'])).toBe('a, b и c');
    expect(en.size(1_234_567)).toBe('1.2 MB');
    expect(en.size(800)).toBe('1 kB');
  });

  it('finds messages for codes from data', () => {
    expect(ru.find('fact.born')).toBe('Дата рождения');
    expect(ru.find('fact.no-such-fact')).toBeNull();
    expect(en.find('fact.length')).toBe('Length');
    expect(ru.find('fact.depth')).toBe('Наибольшая глубина');
    expect(uk.find('fact.area')).toBe('Площа');
    expect([en.find('unit.m'), ru.find('unit.m'), uk.find('unit.km2')]).toEqual(['m', 'м', 'км²']);
    expect(en.find('why.form', { detail: 'Москва' })).toBe('A form of “Москва”');
  });

  it('picks the language of the setting, else of the browser', () => {
    expect(pickLang('uk', ['en-US'])).toBe('uk');
    expect(pickLang(null, ['de-DE', 'ru-UA', 'en'])).toBe('ru');
    expect(pickLang(null, ['de'])).toBe('en');
  });
});
