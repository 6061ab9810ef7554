import type { VNode } from 'preact';
import type { ArticleHead } from '../../lib/views/sidebar-types.ts';
import { useUi } from './ui-context.tsx';

/** What the reader should know of how an article was read. */
export function HeadNotes({ head }: { head: ArticleHead }): VNode {
  const { tr } = useUi();
  return (
    <>
      {head.isForeign && (
        <p class="notice" role="note">
          {tr.t('sidebar.foreign')}
        </p>
      )}
      {head.extraction === 'simplified' && (
        <p class="notice" role="note">
          {tr.t('sidebar.simplified')}
        </p>
      )}
    </>
  );
}
