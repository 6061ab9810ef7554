import type { Lang, Localized } from '../../lib/model/text.ts';
import { type Row, splitNames } from './read-table.ts';

/** The languages in the order of a record's lines. */
export const WRITTEN_LANGS = ['ru', 'uk', 'en'] as const satisfies readonly Lang[];

/** Where a country lies, after "country": the UN's subregions as the CLDR lists them. */
export const SUBREGIONS: Readonly<Record<string, Localized>> = {
  '005': { ru: 'в Южной Америке', uk: 'в Південній Америці', en: 'in South America' },
  '011': { ru: 'в Западной Африке', uk: 'в Західній Африці', en: 'in West Africa' },
  '013': { ru: 'в Центральной Америке', uk: 'в Центральній Америці', en: 'in Central America' },
  '014': { ru: 'в Восточной Африке', uk: 'у Східній Африці', en: 'in East Africa' },
  '015': { ru: 'в Северной Африке', uk: 'в Північній Африці', en: 'in North Africa' },
  '017': { ru: 'в Центральной Африке', uk: 'в Центральній Африці', en: 'in Central Africa' },
  '018': { ru: 'на юге Африки', uk: 'на півдні Африки', en: 'in southern Africa' },
  '021': { ru: 'в Северной Америке', uk: 'в Північній Америці', en: 'in North America' },
  '029': { ru: 'в Карибском регионе', uk: 'в Карибському регіоні', en: 'in the Caribbean' },
  '030': { ru: 'в Восточной Азии', uk: 'у Східній Азії', en: 'in East Asia' },
  '034': { ru: 'в Южной Азии', uk: 'в Південній Азії', en: 'in South Asia' },
  '035': { ru: 'в Юго-Восточной Азии', uk: 'в Південно-Східній Азії', en: 'in South-East Asia' },
  '039': { ru: 'в Южной Европе', uk: 'в Південній Європі', en: 'in southern Europe' },
  '053': { ru: 'в Океании', uk: 'в Океанії', en: 'in Oceania' },
  '054': { ru: 'в Меланезии', uk: 'в Меланезії', en: 'in Melanesia' },
  '057': { ru: 'в Микронезии', uk: 'в Мікронезії', en: 'in Micronesia' },
  '061': { ru: 'в Полинезии', uk: 'в Полінезії', en: 'in Polynesia' },
  '143': { ru: 'в Центральной Азии', uk: 'в Центральній Азії', en: 'in Central Asia' },
  '145': { ru: 'в Западной Азии', uk: 'в Західній Азії', en: 'in western Asia' },
  '150': { ru: 'в Европе', uk: 'у Європі', en: 'in Europe' },
  '151': { ru: 'в Восточной Европе', uk: 'у Східній Європі', en: 'in eastern Europe' },
  '154': { ru: 'в Северной Европе', uk: 'в Північній Європі', en: 'in northern Europe' },
  '155': { ru: 'в Западной Европе', uk: 'в Західній Європі', en: 'in western Europe' },
};

/** Countries that readers place elsewhere than the UN's table does. */
export const SUBREGION_CORRECTIONS: Readonly<Record<string, string>> = {
  AU: '053',
  CY: '150',
  NZ: '053',
  RU: '150',
};

/** Before a name that is an ordinary word, so that it may stand as a sure name. */
const SETTLEMENT: Localized = { ru: 'город ', uk: 'місто ', en: '' };

/**
 * The name lines of a table's row. A first name with "!" is an ordinary word: the label becomes
 * "город Шахты", "Split, Croatia", and the bare name a weak one. `after` follows an English one.
 */
export function nameLines(row: Row, after = ''): (readonly [string, string])[] {
  return WRITTEN_LANGS.flatMap((lang) => {
    const { names, weak } = splitNames(row(lang));
    if (!names.startsWith('!')) return [[lang, names] as const, [`weak.${lang}`, weak] as const];
    const [word = '', ...rest] = names.slice(1).split(' | ');
    const label = `${SETTLEMENT[lang] ?? ''}${word}${lang === 'en' ? after : ''}`;
    return [
      [lang, [label, ...rest].join(' | ')] as const,
      [`weak.${lang}`, [word, ...(weak === '' ? [] : [weak])].join(' | ')] as const,
    ];
  });
}
