import { describe, expect, it } from 'vitest';
import { isForeign } from '../../lib/text/detect-language.ts';

const TEXTS = {
  ru: 'Вчера в городе открыли новый мост через реку. По словам мэра, его строили два года, и он уже стал самым длинным в области. Жители ждали этого с весны, но открытие переносили из-за дождей.',
  uk: 'Учора в місті відкрили новий міст через річку. За словами мера, його будували два роки, і він уже став найдовшим в області. Мешканці чекали на це з весни, але відкриття переносили через дощі.',
  en: 'A new bridge over the river was opened in the city yesterday. According to the mayor, it took two years to build, and it is already the longest in the county. People had waited for it since spring.',
  de: 'Gestern wurde in der Stadt eine neue Brücke über den Fluss eröffnet. Nach Angaben des Bürgermeisters dauerte der Bau zwei Jahre, und sie ist schon die längste im Kreis. Die Leute warteten seit dem Frühjahr.',
  pl: 'Wczoraj w mieście otwarto nowy most na rzece. Według burmistrza budowano go dwa lata i jest już najdłuższy w powiecie. Mieszkańcy czekali na to od wiosny, ale otwarcie przekładano z powodu deszczów.',
  bg: 'Вчера в града откриха нов мост над реката. По думите на кмета строежът му е продължил две години и той вече е най-дългият в областта. Жителите чакаха това от пролетта, но откриването се отлагаше.',
  ar: 'افتتح أمس في المدينة جسر جديد فوق النهر. وقال رئيس البلدية إن بناءه استغرق عامين وإنه الأطول في المنطقة. وكان السكان ينتظرون ذلك منذ الربيع.',
  zh: '昨天，城里一座新的跨河大桥通车了。市长说，这座桥建了两年，已经是全县最长的桥。',
} as const;

describe('isForeign', () => {
  it.each(['ru', 'uk', 'en'] as const)('%s is read, whatever the page declares', (lang) => {
    for (const declared of [lang, `${lang}-XX`, 'und', '', 'de', 'kk', 'zh-Hant']) {
      expect(isForeign(TEXTS[lang], declared)).toBe(false);
    }
  });

  it.each(['de', 'pl', 'bg'] as const)('%s is told by what the page declares', (lang) => {
    expect(isForeign(TEXTS[lang], lang)).toBe(true);
    expect(isForeign(TEXTS[lang], `${lang}-${lang.toUpperCase()}`)).toBe(true);
  });

  it.each(['ar', 'zh'] as const)('%s is told by its letters', (lang) => {
    for (const declared of [lang, 'und', 'en']) expect(isForeign(TEXTS[lang], declared)).toBe(true);
  });

  it('a text without letters is of no language', () => {
    expect(isForeign('1 2 3 — 4', 'de')).toBe(false);
  });
});
