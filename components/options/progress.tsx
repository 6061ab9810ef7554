import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { useUi } from '../common/ui-context.tsx';

interface ProgressProps {
  readonly text: string;
  /** 0 to 1. */
  readonly share: number;
  readonly hint?: string;
  readonly onCancel: () => void;
}

/** A piece of work under way, with a way to stop it. */
export function Progress({ text, share, hint, onCancel }: ProgressProps): VNode {
  const { tr } = useUi();
  const id = useId();
  return (
    <div class="incoming">
      <p id={id}>{text}</p>
      <progress max={1} value={share} aria-labelledby={id} />
      {hint && <p class="hint">{hint}</p>}
      <button type="button" class="button" onClick={onCancel}>
        {tr.t('common.cancel')}
      </button>
    </div>
  );
}
