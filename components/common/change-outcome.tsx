import type { VNode } from 'preact';
import { notKeptText } from '../../lib/i18n/failure-text.ts';
import type { Result } from '../../lib/model/result.ts';
import { useUi } from './ui-context.tsx';

/** What the reader knows best: it was declined, or is asked elsewhere. */
const CALM = new Set(['declined', 'elsewhere']);

interface ChangeOutcomeProps {
  /** The last change that needs the browser's permission; null before the first. */
  readonly change: Result<unknown> | null;
}

/** What became of a change that needs the browser's permission. To decline is no failure. */
export function ChangeOutcome({ change }: ChangeOutcomeProps): VNode {
  const { tr } = useUi();
  const error = change === null || change.ok ? null : change.error;
  const isCalm = error !== null && CALM.has(error);
  return (
    <>
      <p class="hint" role="status">
        {isCalm && notKeptText(tr, error)}
      </p>
      {error !== null && !isCalm && (
        <p class="notice notice-bad" role="alert">
          {notKeptText(tr, error)}
        </p>
      )}
    </>
  );
}
