import { IN_PAGE_WORDS } from '../i18n/in-page-words.ts';
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
  // Roles that no text is searched for ("member") have their words among the messages.
  role: (role, lang) => languageData(lang).roles[role]?.[0] ?? wordOf(role, lang) ?? role,
  roleOf(role, of, lang, gender) {
    const word = officeWords.role(role, lang, gender);
    const genitive = officeWords.genitive(of, lang);
    if (lang === 'en') return `${word} of ${genitive}`;
    return genitive === null ? `${word} (${labelOf(of, lang)})` : `${word} ${genitive}`;
  },
  // A name whose genitive is not written down has none, rather than one guessed at.
  genitive(of, lang) {
    const name = labelOf(of, lang);
    const genitive = GENITIVES[lang][name];
    return genitive ?? (lang === 'en' || ABBREVIATION.test(name) ? name : null);
  },
};

function wordOf(role: string, lang: Lang): string | undefined {
  const words: Readonly<Record<string, string>> = IN_PAGE_WORDS[lang];
  return words[`role.${role}`];
}
