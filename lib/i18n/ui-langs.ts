/** Languages of the interface, in the order in which they are offered. */
export const UI_LANGS = ['en', 'ru', 'uk'] as const;
export type UiLang = (typeof UI_LANGS)[number];

/** What the languages call themselves. */
export const LANGUAGE_NAMES: Readonly<Record<UiLang, string>> = {
  en: 'English',
  ru: 'Русский',
  uk: 'Українська',
};

/** The best interface language: the setting, else the first wanted one that exists, else English. */
export function pickLang(setting: UiLang | null, wanted: readonly string[]): UiLang {
  if (setting) return setting;
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0];
    const lang = UI_LANGS.find((known) => known === base);
    if (lang) return lang;
  }
  return 'en';
}
