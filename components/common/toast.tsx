import type { VNode } from 'preact';
import { useUi } from './ui-context.tsx';

interface ToastProps {
  /** What was done; null when nothing is to be said. The place itself stays, to be announced. */
  readonly text: string | null;
  readonly icon?: VNode | undefined;
  /** Present where it can be taken back. */
  readonly onUndo?: (() => void) | undefined;
}

/** One line over the foot of a screen that says what was just done. */
export function Toast({ text, icon, onUndo }: ToastProps): VNode {
  const { tr } = useUi();
  return (
    <div class="toast-place" role="status">
      {text !== null && (
        <div class="toast">
          {icon}
          <span dir="auto">{text}</span>
          {onUndo && (
            <button type="button" class="button" onClick={onUndo}>
              {tr.t('common.undo')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
