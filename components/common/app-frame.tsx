import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { createTranslator, pickLang } from '../../lib/i18n/translator.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { UiProvider } from './ui-context.tsx';

interface AppFrameProps {
  readonly settings: Pick<Settings, 'language' | 'theme'>;
  readonly children: ComponentChildren;
}

/** Gives a page of ours its language and its colours, and its components their words. */
export function AppFrame({ settings, children }: AppFrameProps): VNode {
  const lang = pickLang(settings.language, navigator.languages);
  const ui = useMemo(() => ({ tr: createTranslator(lang), now: Date.now() }), [lang]);
  useEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dataset.theme = settings.theme;
  }, [lang, settings.theme]);
  return <UiProvider ui={ui}>{children}</UiProvider>;
}
