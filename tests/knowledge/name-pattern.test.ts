import { describe, expect, it } from 'vitest';
import { type NameTraits, namePattern } from '../../lib/knowledge/name-pattern.ts';
import type { Lang } from '../../lib/model/text.ts';
import { wordsOfName } from '../../lib/text/name-words.ts';

function shows(lang: Lang, name: string, traits: NameTraits, surface: string): boolean {
  const { words } = namePattern(name, lang, traits);
  const seen = wordsOfName(surface);
  return seen.length === words.length && seen.every((w, i) => words[i]?.forms.has(w.norm));
}

const man: NameTraits = { type: 'person', gender: 'male' };
const woman: NameTraits = { type: 'person', gender: 'female' };
const family: NameTraits = { type: 'person', familyName: true };
const place: NameTraits = { type: 'place' };
const organization: NameTraits = { type: 'organization' };

/** language, traits, nominative: the forms in which texts show it. */
const forms: readonly (readonly [Lang, NameTraits, string, string])[] = [
  ['ru', man, 'Сергей Лавров', 'Сергея Лаврова, Сергею Лаврову, Сергеем Лавровым, Сергее Лаврове'],
  ['ru', woman, 'Мария Захарова', 'Марии Захаровой, Марию Захарову'],
  [
    'ru',
    man,
    'Владимир Зеленский',
    'Владимира Зеленского, Владимиру Зеленскому, Владимиром Зеленским',
  ],
  ['ru', man, 'Эммануэль Макрон', 'Эммануэля Макрона, Эммануэлем Макроном'],
  ['ru', woman, 'Ангела Меркель', 'Ангелы Меркель, Ангелой Меркель'],
  ['ru', man, 'Си Цзиньпин', 'Си Цзиньпина, Си Цзиньпином'],
  ['ru', man, 'Ким Чен Ын', 'Ким Чен Ына, Ким Чен Ыну'],
  ['ru', man, 'Пётр Порошенко', 'Петра Порошенко, Петру Порошенко'],
  ['ru', man, 'Лев Толстой', 'Льва Толстого, Льву Толстому'],
  ['ru', man, 'Николай Римский-Корсаков', 'Николая Римского-Корсакова'],
  ['ru', man, 'Барак Обама', 'Барака Обамы, Бараком Обамой'],
  ['ru', man, 'Урсула фон дер Ляйен', 'Урсулы фон дер Ляйен'],
  ['ru', family, 'Путин', 'Путина, Путиным, Путиных'],
  ['ru', place, 'Москва', 'Москвы, Москве, Москву, Москвой, Москвою'],
  ['ru', place, 'Киев', 'Киева, Киеву, Киевом, Киеве'],
  ['ru', place, 'Грозный', 'Грозного, Грозном'],
  ['ru', place, 'Ростов-на-Дону', 'Ростова-на-Дону, Ростове-на-Дону'],
  ['ru', place, 'Санкт-Петербург', 'Санкт-Петербурга, Санкт-Петербурге'],
  ['ru', place, 'Нью-Йорк', 'Нью-Йорка, Нью-Йорке'],
  ['ru', place, 'Нижний Новгород', 'Нижнего Новгорода, Нижнем Новгороде'],
  ['ru', place, 'Афины', 'Афин, Афинам, Афинах'],
  ['ru', place, 'Нидерланды', 'Нидерландов, Нидерландах'],
  ['ru', place, 'Великие Луки', 'Великих Лук, Великими Луками'],
  ['ru', place, 'Орёл', 'Орла, Орлу, Орлом, Орле'],
  ['ru', place, 'Елец', 'Ельца, Ельце'],
  ['ru', place, 'Египет', 'Египта, Египте'],
  ['ru', place, 'Тбилиси', 'Тбилиси'],
  ['ru', place, 'Чикаго', 'Чикаго'],
  ['ru', place, 'Косово', 'Косова, Косове, Косово'],
  ['ru', place, 'Республика Беларусь', 'Республики Беларусь, Республикой Беларусь'],
  ['ru', place, 'Объединённые Арабские Эмираты', 'Объединенных Арабских Эмиратов'],
  [
    'ru',
    organization,
    'Министерство иностранных дел России',
    'Министерством иностранных дел России, Министерстве иностранных дел России',
  ],
  ['ru', organization, 'Государственная дума', 'Государственной думы, Государственную Думу'],
  [
    'ru',
    organization,
    'Верховный суд Российской Федерации',
    'Верховного суда Российской Федерации',
  ],
  ['ru', organization, 'МИД', 'МИДа, МИДу, МИДом, МИДе'],
  ['ru', organization, 'НАТО', 'НАТО'],
  ['ru', organization, 'Telegram', 'Telegram'],
  [
    'uk',
    man,
    'Володимир Зеленський',
    'Володимира Зеленського, Володимиру Зеленському, Володимиром Зеленським, Володимире Зеленський',
  ],
  ['uk', man, 'Тарас Шевченко', 'Тараса Шевченка, Тарасові Шевченку, Тарасом Шевченком'],
  ['uk', man, 'Петро Порошенко', 'Петра Порошенка, Петрові Порошенку'],
  ['uk', woman, 'Юлія Тимошенко', 'Юлії Тимошенко, Юлією Тимошенко'],
  ['uk', woman, 'Ірина Геращенко', 'Ірини Геращенко, Ірині Геращенко'],
  ['uk', man, 'Сергій Лавров', 'Сергія Лаврова, Сергієві Лаврову, Сергієм Лавровим'],
  ['uk', place, 'Київ', 'Києва, Києву, Києвом, Києві'],
  ['uk', place, 'Львів', 'Львова, Львову, Львовом, Львові'],
  ['uk', place, 'Прага', 'Праги, Празі, Прагу, Прагою'],
  ['uk', place, 'Гаага', 'Гааги, Гаазі'],
  ['uk', place, 'Рівне', 'Рівного, Рівному'],
  ['uk', place, 'Запоріжжя', 'Запоріжжя, Запоріжжю, Запоріжжям'],
  ['uk', place, 'Чернівці', 'Чернівців, Чернівцям, Чернівцях'],
  ['uk', place, 'Суми', 'Сум, Сумам, Сумах'],
  ['uk', place, 'Волинь', 'Волині, Волинню'],
  ['uk', place, 'Кривий Ріг', 'Кривого Рогу, Кривому Розі'],
  ['uk', place, 'Сполучені Штати', 'Сполучених Штатів, Сполученими Штатами'],
  ['uk', organization, 'Верховна Рада', 'Верховної Ради, Верховній Раді, Верховну Раду'],
  [
    'uk',
    organization,
    'Міністерство закордонних справ',
    'Міністерства закордонних справ, Міністерством закордонних справ',
  ],
  ['uk', organization, 'Служба безпеки України', 'Служби безпеки України, Службою безпеки України'],
  ['en', man, 'Joe Biden', 'Joe Biden, Joe Biden’s'],
  ['en', organization, 'United States', 'United States'],
];

describe('namePattern', () => {
  it.each(forms)('%s %o %s: %s', (lang, traits, name, surfaces) => {
    const missing = surfaces.split(', ').filter((surface) => !shows(lang, name, traits, surface));
    expect(missing).toEqual([]);
  });

  it.each<readonly [Lang, NameTraits, string, string]>([
    ['ru', woman, 'Анна Шмидт', 'Анны Шмидта'],
    ['ru', man, 'Сергей Лавров', 'Сергей Лаврушин'],
    ['ru', place, 'Киев', 'Ки'],
    ['ru', organization, 'НАТО', 'НАТа'],
    ['uk', place, 'Львів', 'Льва'],
    ['ru', { ...man, forms: 'fixed' }, 'Рауль Дюфи', 'Рауля Дюфи'],
  ])('%s %o %s is not %s', (lang, traits, name, surface) => {
    expect(shows(lang, name, traits, surface)).toBe(false);
  });
});
