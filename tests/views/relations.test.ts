import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../lib/i18n/translator.ts';
import type { Entity } from '../../lib/model/knowledge.ts';
import type { Lang } from '../../lib/model/text.ts';
import { officeWords } from '../../lib/services/office-words.ts';
import { labelOf, type ViewContext } from '../../lib/views/build-names.ts';
import type { NameView } from '../../lib/views/card-types.ts';
import { relationsOf } from '../../lib/views/relations.ts';
import { entity } from '../helpers/entities.ts';

const russia = entity(
  'Q159',
  'place',
  250,
  { ru: ['Россия'], uk: ['Росія'], en: ['Russia'] },
  { facts: [{ property: 'capital', value: { entity: 'Q649' } }] },
);
const moscow = entity(
  'Q649',
  'place',
  230,
  { ru: ['Москва'], uk: ['Москва'], en: ['Moscow'] },
  { country: 'Q159', metonymOf: 'test:government' },
);
const government = entity(
  'test:government',
  'organization',
  200,
  { ru: ['Правительство России'], uk: ['Уряд Росії'], en: ['Government of Russia'] },
  { country: 'Q159', description: { ru: 'высший орган', en: 'highest body' } },
);
const poland = entity(
  'Q36',
  'place',
  230,
  { ru: ['Польша'], uk: ['Польща'], en: ['Poland'] },
  { memberships: [{ role: 'member', of: 'Q7184', start: '1999-03-12' }] },
);
const nato = entity(
  'Q7184',
  'organization',
  230,
  { ru: ['НАТО'], uk: ['НАТО'], en: ['NATO'] },
  { facts: [{ property: 'headquarters', value: { entity: 'Q239' }, start: '1967' }] },
);
const brussels = entity('Q239', 'place', 200, {
  ru: ['Брюссель'],
  uk: ['Брюссель'],
  en: ['Brussels'],
});
const lavrov = entity(
  'Q58217',
  'person',
  225,
  { ru: ['Сергей Лавров'], uk: ['Сергій Лавров'], en: ['Sergey Lavrov'] },
  {
    country: 'Q159',
    gender: 'male',
    memberships: [
      { role: 'ambassador', of: 'Q159', start: '1994', end: '2004-07' },
      { role: 'foreign-minister', of: 'Q159', start: '2004-03-09' },
    ],
  },
);
const permKrai = entity(
  'test:perm-krai',
  'place',
  120,
  { ru: ['Пермский край'], uk: ['Пермський край'], en: ['Perm Krai'] },
  { facts: [{ property: 'administrative-centre', value: { entity: 'Q915' } }] },
);
const perm = entity('Q915', 'place', 150, { ru: ['Пермь'], uk: ['Перм'], en: ['Perm'] });
const chess = entity('test:player', 'person', 50, { en: ['Ann Rook'] }, { country: 'Q159' });

const ALL = [russia, moscow, government, poland, nato, brussels, lavrov, permKrai, perm, chess];

function relations(of: Entity, lang: Lang, date = '2021-12-22', named: Entity[] = ALL): string[] {
  const context: ViewContext = {
    lang,
    today: '2026-01-01',
    words: officeWords,
    entities: new Map(ALL.map((one) => [one.id, one])),
  };
  const names = named.map(
    (one, index): NameView => ({
      index,
      entityId: one.id,
      referent: one.id,
      type: one.type,
      kind: null,
      label: labelOf(one, lang),
      description: null,
      officeThen: null,
      officeNow: null,
      mentions: [],
    }),
  );
  return relationsOf(of, names, date, context, createTranslator(lang)).map(({ text }) => text);
}

describe('relationsOf', () => {
  it.each([
    ['en', lavrov, ['foreign minister of Russia since 2004']],
    ['ru', lavrov, ['министр иностранных дел России с 2004 года']],
    ['uk', lavrov, ['міністр закордонних справ Росії з 2004 року']],
    ['en', poland, ['member of NATO since 1999']],
    ['ru', poland, ['член НАТО с 1999 года']],
    ['uk', brussels, ['штаб-квартира НАТО']],
    ['en', brussels, ['headquarters of NATO']],
    ['en', perm, ['administrative centre of Perm Krai']],
    ['ru', perm, ['Пермский край: административный центр']],
    ['uk', perm, ['Пермський край: адміністративний центр']],
    ['uk', permKrai, ['Адміністративний центр: Перм']],
    ['en', chess, ['Country: Russia']],
  ] as const)('%s: %o', (lang, of, expected) => {
    expect(relations(of, lang)).toEqual(expected);
  });

  it('lists on an institution’s card who holds and belongs to what', () => {
    expect(relations(nato, 'en')).toEqual([
      'Poland: member of NATO since 1999',
      'Headquarters: Brussels',
    ]);
    expect(relations(russia, 'ru')).toEqual([
      expect.stringContaining('Сергей Лавров: министр иностранных дел России с 2004 года'),
      'Столица: Москва',
      'Правительство России: высший орган',
      'Ann Rook',
    ]);
  });

  it('tells a capital by its country and by what it stands for', () => {
    expect(relations(moscow, 'ru')).toEqual([
      'столица России',
      'в новостях часто означает: Правительство России',
    ]);
    expect(relations(government, 'en')).toEqual([
      'in the news often called by: Moscow',
      'Country: Russia',
    ]);
  });

  it('knows the article’s date', () => {
    expect(relations(poland, 'en', '1998-05-05')).toEqual([]);
    expect(relations(lavrov, 'en', '2001-05-05')).toEqual(['ambassador of Russia since 1994']);
    expect(relations(lavrov, 'en', '1990-01-01')).toEqual(['Country: Russia']);
  });

  it('tells only of names in this article', () => {
    expect(relations(lavrov, 'en', '2021-12-22', [nato, lavrov])).toEqual([]);
  });
});
