import type { VNode } from 'preact';
import { useUi } from '../common/ui-context.tsx';

/** The parts of the options page. */
export type OptionsPage = 'settings' | 'packs' | 'own-names' | 'feeds' | 'claims' | 'data';

/** Leads from one part of the options to another. */
export function OptionsNav({ page }: { page: OptionsPage }): VNode {
  const { tr } = useUi();
  const parts = [
    ['settings', '#settings', tr.t('options.navSettings')],
    ['packs', '#packs', tr.t('options.navPacks')],
    ['own-names', '#own-names', tr.t('options.navNames')],
    ['claims', '#claims', tr.t('options.navClaims')],
    ['feeds', '#feeds', tr.t('options.navFeeds')],
    ['data', '#data', tr.t('options.navData')],
  ] as const;
  return (
    <nav class="options-nav" aria-label={tr.t('options.nav')}>
      {parts.map(([part, hash, text]) => (
        <a key={part} href={hash} aria-current={part === page ? 'page' : undefined}>
          {text}
        </a>
      ))}
    </nav>
  );
}
