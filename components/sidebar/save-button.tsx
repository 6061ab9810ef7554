import type { VNode } from 'preact';
import type { SavedState } from '../../lib/views/types.ts';
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

/** One line below the head: when it was saved, that it changed, or why it was not saved. */
export function SaveNote({ saved, save }: Omit<SaveButtonProps, 'onSave'>): VNode {
  const { tr, now } = useUi();
  return (
    <div aria-live="polite">
      {save.status === 'failed' && (
        <p class="notice notice-bad">{tr.find(`error.${save.error}`) ?? tr.t('error.failed')}</p>
      )}
      {save.status !== 'failed' && saved.savedAt !== null && (
        <p class="save-note">
          {saved.changed
            ? tr.t('save.changedNote', { ago: tr.ago(saved.savedAt, now) })
            : saved.versionCount > 1
              ? tr.t('save.savedVersions', {
                  ago: tr.ago(saved.savedAt, now),
                  n: saved.versionCount,
                })
              : tr.t('save.savedAgo', { ago: tr.ago(saved.savedAt, now) })}
        </p>
      )}
    </div>
  );
}
