import type { VNode } from 'preact';
import { useUi } from './ui-context.tsx';

/** The pages that the navigation leads to. */
export type AppPage = 'desk' | 'library' | 'compare' | 'options';

const PAGES: readonly AppPage[] = ['desk', 'library', 'compare', 'options'];

/** Leads from one page of the extension to another. */
export function AppNav({ page }: { page: AppPage }): VNode {
  const { tr } = useUi();
  return (
    <nav class="app-nav" aria-label={tr.t('nav.label')}>
      {PAGES.map((one) => (
        <a key={one} href={`${one}.html`} aria-current={one === page ? 'page' : undefined}>
          {tr.t(`nav.${one}`)}
        </a>
      ))}
    </nav>
  );
}
