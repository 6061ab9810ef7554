import type { VNode } from 'preact';
import { WarnIcon } from '../common/icons.tsx';

interface ImportProgressProps {
  readonly text: string;
  /** 0 to 1. */
  readonly share: number;
  readonly cancel: string;
  readonly onCancel: () => void;
}

/** How far a file has come, with a way to give it up. */
export function ImportProgress({ text, share, cancel, onCancel }: ImportProgressProps): VNode {
  return (
    <div class="incoming">
      <p id="incoming-text">{text}</p>
      <progress max={1} value={share} aria-labelledby="incoming-text" />
      <button type="button" class="button" onClick={onCancel}>
        {cancel}
      </button>
    </div>
  );
}

interface BadFileProps {
  readonly head: string;
  readonly what: string;
  /** Where in the file. */
  readonly where?: string | undefined;
}

/** Why a file was not taken in. */
export function BadFile({ head, what, where }: BadFileProps): VNode {
  return (
    <div class="incoming notice notice-bad" role="alert">
      <WarnIcon />
      <div>
        <p>{head}</p>
        <p>{what}</p>
        {where && (
          <p class="hint" dir="auto">
            {where}
          </p>
        )}
      </div>
    </div>
  );
}
