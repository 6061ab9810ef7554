import type { VNode } from 'preact';
import { failureText } from '../../lib/i18n/failure-text.ts';
import type { SavedState } from '../../lib/views/sidebar-types.ts';
import { SavedIcon, SaveIcon } from '../common/icons.tsx';
import { useUi } from '../common/ui-context.tsx';
import type { SaveStatus } from './sidebar-actions.ts';

interface SaveButtonProps {
  readonly saved: SavedState;
  readonly save: SaveStatus;
  readonly onSave: () => void;
}

/** Saves the article; says whether it is saved, has changed since, or could not be saved. */
export function SaveButton({ saved, save, onSave }: SaveButtonProps): VNode {
  const { tr } = useUi();
  const isSaved = saved.articleId !== null;
  const done = isSaved && !saved.changed && save.status === 'idle';
  const text = (): string => {
    if (save.status === 'saving') return tr.t('save.saving');
    if (save.status === 'failed') return tr.t('save.failed');
    if (!isSaved) return tr.t('save.save');
    return tr.t(saved.changed ? 'save.changed' : 'save.saved');
  };
  return (
    <button
      type="button"
      class={done ? 'button save save-done' : 'button save button-main'}
      disabled={save.status === 'saving' || done}
      aria-busy={save.status === 'saving'}
      onClick={onSave}
    >
      {isSaved ? <SavedIcon /> : <SaveIcon />}
      {text()}
    </button>
  );
}

/** A word below the head where saving needs one: that the page changed, or was not saved. */
export function SaveNote({ saved, save }: Omit<SaveButtonProps, 'onSave'>): VNode {
  const { tr, now } = useUi();
  const isSaved = saved.savedAt !== null;
  return (
    <div class="save-note" aria-live="polite">
      {save.status === 'failed' && <p class="notice notice-bad">{failureText(tr, save.error)}</p>}
      {save.status === 'idle' && saved.savedAt !== null && saved.changed && (
        <p class="notice">{tr.t('save.changedNote', { ago: tr.ago(saved.savedAt, now) })}</p>
      )}
      {save.status === 'idle' && isSaved && !saved.changed && (
        <p class="unseen">{tr.t('save.saved')}</p>
      )}
    </div>
  );
}
