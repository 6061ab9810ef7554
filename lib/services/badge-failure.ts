import type { RequestFailure } from '../browser/server.ts';
import { setBadge } from '../browser/tabs.ts';
import { failureText } from '../i18n/failure-text.ts';
import { createTranslator } from '../i18n/translator.ts';
import { interfaceLanguage, readSettings } from './settings.ts';

/** Says on the button of a tab why what was asked for in its page could not be done. */
export async function badgeFailure(tabId: number, { code }: RequestFailure): Promise<void> {
  const tr = createTranslator(interfaceLanguage(await readSettings()));
  await setBadge(tabId, '!', failureText(tr, code));
}
