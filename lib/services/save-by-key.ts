/** Saving by a key: at once where the tab is read, else as soon as it is. */
import { RequestFailure, tellReader } from '../browser/server.ts';
import { setBadge } from '../browser/tabs.ts';
import { failureText } from '../i18n/failure-text.ts';
import { createTranslator, type Translator } from '../i18n/translator.ts';
import { warnOnButton } from './button-warning.ts';
import { libraryHandlers } from './library-handlers.ts';
import type { Services } from './services.ts';
import { interfaceLanguage, readSettings } from './settings.ts';
import { changeTab, readTab, type TabState } from './tab-states.ts';

/**
 * How long a page that is asked to be saved may take to be read, milliseconds: what is read later
 * may be another page of the tab, which nobody asked to save. Argued, not measured:
 * a slow page loads within it, and one that was given up is forgotten after it; the reading is known by its name
 * besides, so that a longer wait would save no other page's reading.
 */
const SAVE_WAIT = 30_000;

/**
 * Saves the article of a tab as a key asked for it, once the reading of that name has come to its
 * end, and says in the page and on the button what became of it. Does nothing where no key asked,
 * or where that reading is not the tab's.
 */
export async function saveAsAsked(
  services: Services,
  tabId: number,
  readingId: string,
): Promise<void> {
  const tab = await readTab(tabId);
  if ((tab.saveAsked ?? null) === null || !isRead(tab, readingId)) return;
  // Of two who come here at once, the one who takes it saves.
  const taken: (number | null)[] = [];
  await changeTab(tabId, (now) => {
    if (!isRead(now, readingId)) return {};
    taken.push(now.saveAsked);
    return { saveAsked: null };
  });
  const [asked = null] = taken;
  if (asked === null || services.now() - asked > SAVE_WAIT) return;
  const tr = createTranslator(interfaceLanguage(await readSettings()));
  if (tab.article === null) await warn(tabId, 'no-article', nothingText(tr, tab));
  else await save(services, tabId, tab.article.headline, tr);
}

function isRead({ readingId, status }: TabState, reading: string): boolean {
  return readingId === reading && status !== 'reading' && status !== 'refused';
}

async function save(
  services: Services,
  tabId: number,
  headline: string,
  tr: Translator,
): Promise<void> {
  const handlers = libraryHandlers(services);
  try {
    await handlers['library/save'](
      { id: crypto.randomUUID() },
      { role: 'frame', tabId, url: null },
    );
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    await warn(tabId, 'not-saved', failureText(tr, error.code));
    return;
  }
  await setBadge(tabId, '✓', tr.t('save.saved'));
  await tellReader(tabId, {
    type: 'say',
    tone: 'done',
    text: tr.t('save.savedThis', { headline }),
  });
}

async function warn(
  tabId: number,
  cause: NonNullable<TabState['warned']>,
  text: string,
): Promise<void> {
  await warnOnButton(tabId, cause, text);
  await tellReader(tabId, { type: 'say', tone: 'warning', text });
}

/** Why there is nothing to save in a page that was read, and what helps. */
function nothingText(tr: Translator, { status }: TabState): string {
  if (status === 'pdf') return `${tr.t('state.pdf')}. ${tr.t('state.pdfText')}`;
  if (status === 'failed') return `${tr.t('state.failed')}. ${tr.t('state.failedText')}`;
  return `${tr.t('state.noArticle')}. ${tr.t('save.noArticleText')}`;
}
