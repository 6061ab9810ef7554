import { setMenu } from '../browser/tabs.ts';
import { createTranslator } from '../i18n/translator.ts';
import type { Settings } from '../model/settings.ts';
import { interfaceLanguage } from './settings.ts';

/** Entries of the button's context menu; their titles are messages `menu.<id>`. */
const MENU = ['desk', 'library', 'side-panel', 'options'] as const;

/** Entries of a selection's menu; a title may have the browser's `%s` for what is selected. */
const SELECTION_MENU = ['highlight', 'new-name', 'new-claim'] as const;

/** Puts the menus up in the reader's language, in place of those there are. */
export async function showMenu(settings: Settings): Promise<void> {
  const tr = createTranslator(interfaceLanguage(settings));
  const entries = (
    ids: readonly (typeof MENU | typeof SELECTION_MENU)[number][],
    context: 'action' | 'selection',
  ) => ids.map((id) => ({ id, title: tr.t(`menu.${id}`), contexts: [context] }));
  await setMenu([...entries(MENU, 'action'), ...entries(SELECTION_MENU, 'selection')]);
}
