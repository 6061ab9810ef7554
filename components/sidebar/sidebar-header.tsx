import type { VNode } from 'preact';
import type { ArticleHead, SavedState } from '../../lib/views/sidebar-types.ts';
import { HeadNotes } from '../common/head-notes.tsx';
import { IconButton } from '../common/icon-button.tsx';
import { CloseIcon, MarkIcon, SlidersIcon } from '../common/icons.tsx';
import { useUi } from '../common/ui-context.tsx';

interface TopBarProps {
  readonly menuOpen: boolean;
  readonly onMenu: () => void;
  readonly onClose: () => void;
  /** The save button, where there is something to save. */
  readonly save: VNode | null;
}

/** The sidebar's top line: whose it is, saving, the menu, and the way out. */
export function TopBar({ menuOpen, onMenu, onClose, save }: TopBarProps): VNode {
  const { tr } = useUi();
  return (
    <header class="top-bar">
      <span class="wordmark">
        <MarkIcon />
        <span>{tr.t('app.name')}</span>
      </span>
      {save}
      <IconButton
        expanded={menuOpen}
        controls="site-menu"
        label={tr.t('menu.open')}
        onClick={onMenu}
      >
        <SlidersIcon />
      </IconButton>
      <IconButton label={tr.t('common.close')} onClick={onClose}>
        <CloseIcon />
      </IconButton>
    </header>
  );
}

/** What is being read: outlet, date, headline, and a word where it was read in the simpler way. */
export function Head({ head, saved }: { head: ArticleHead; saved: SavedState }): VNode {
  const { tr, now } = useUi();
  const kept =
    saved.savedAt === null || saved.changed
      ? null
      : tr.t('library.saved', { ago: tr.ago(saved.savedAt, now) });
  const versions =
    saved.versionCount > 1 ? tr.t('library.versions', { n: saved.versionCount }) : null;
  const origin = [head.siteName, head.datePublished && tr.dateTime(head.datePublished)].filter(
    (part) => part,
  );
  return (
    <div class="head">
      {origin.length > 0 && <p class="head-origin">{origin.join(' · ')}</p>}
      <h1 class="headline" dir="auto" lang={head.lang}>
        {head.headline}
      </h1>
      <p class="head-origin">
        {[head.byline, tr.t('sidebar.words', { n: head.wordCount }), kept, kept && versions]
          .filter((part) => part)
          .join(' · ')}
      </p>
      <HeadNotes head={head} />
    </div>
  );
}
