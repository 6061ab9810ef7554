import type { VNode } from 'preact';
import { WarnIcon } from '../common/icons.tsx';

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
