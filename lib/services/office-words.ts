import { genitives as en } from '../languages/en/genitives.ts';
import { languageData } from '../languages/index.ts';
import { genitives as ru } from '../languages/ru/genitives.ts';
import { genitives as uk } from '../languages/uk/genitives.ts';
import type { Lang } from '../model/text.ts';
import { labelOf } from '../views/build-names.ts';
import type { OfficeWords } from '../views/office.ts';

const GENITIVES: Readonly<Record<Lang, Readonly<Record<string, string>>>> = { ru, uk, en };

/** Names made of capitals take no ending: НАТО, США, ОБСЄ. */
const ABBREVIATION = /^[\p{Lu}\d-]+$/u;

/** Offices in words: "министр иностранных дел России", "генеральный секретарь НАТО". */
export const officeWords: OfficeWords = {
  role: (role, lang) => languageData(lang).roles[role]?.[0] ?? role,
  roleOf(role, of, lang, gender) {
    const word = officeWords.role(role, lang, gender);
    const name = labelOf(of, lang);
    const genitive = GENITIVES[lang][name];
    if (lang === 'en') return `${word} of ${genitive ?? name}`;
    // A name whose genitive is not written down is added as it is, rather than guessed at.
    if (genitive || ABBREVIATION.test(name)) return `${word} ${genitive ?? name}`;
    return `${word} (${name})`;
  },
};
