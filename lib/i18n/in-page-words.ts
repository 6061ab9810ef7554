import { inPageEn } from './messages/in-page-en.ts';
import { inPageRu } from './messages/in-page-ru.ts';
import { inPageUk } from './messages/in-page-uk.ts';
import type { UiLang } from './ui-langs.ts';

/** What the background says for every page, without all the other messages. */
export const IN_PAGE_WORDS: Readonly<
  Record<UiLang, Readonly<Record<keyof typeof inPageEn, string>>>
> = { en: inPageEn, ru: inPageRu, uk: inPageUk };
