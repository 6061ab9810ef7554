import type { VNode } from 'preact';
import { useUi } from './ui-context.tsx';

/** What was just asked for could not be kept. */
export function NotStored(): VNode {
  const { tr } = useUi();
  return (
    <p class="empty" role="alert">
      {tr.t('error.not-stored')}
    </p>
  );
}
