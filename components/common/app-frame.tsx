import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { createTranslator } from '../../lib/i18n/translator.ts';
import { pickLang } from '../../lib/i18n/ui-langs.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { AppPage } from './app-nav.tsx';
import { UiProvider } from './ui-context.tsx';

/** How often "2 minutes ago" is looked at again, milliseconds. */
const MINUTE = 60_000;

interface AppFrameProps {
  readonly settings: Pick<Settings, 'language' | 'theme'>;
  /** Which of our pages it is, for its tab; absent in frames. */
  readonly page?: AppPage;
  /** What is open on the page, in front of its tab's title; null or absent: the page's own name. */
  readonly title?: string | null;
  readonly children: ComponentChildren;
}

/** Gives a page of ours its language and its colours, and its components their words. */
export function AppFrame({ settings, page, title = null, children }: AppFrameProps): VNode {
  const lang = pickLang(settings.language, navigator.languages);
  const [now, setNow] = useState(() => Date.now());
  const ui = useMemo(() => ({ tr: createTranslator(lang), now }), [lang, now]);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dataset.theme = settings.theme;
  }, [lang, settings.theme]);
  useEffect(() => {
    if (page) document.title = `${title ?? ui.tr.t(`nav.${page}`)} · ${ui.tr.t('app.name')}`;
  }, [page, title, ui]);
  return <UiProvider ui={ui}>{children}</UiProvider>;
}
