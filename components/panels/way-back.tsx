import type { VNode } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { BackIcon } from '../common/icons.tsx';
import { useUi } from '../common/ui-context.tsx';
import type { PanelActions } from './actions.ts';

/**
 * The way back after a jump into the text: who looks up what somebody said must not lose the place
 * where they were reading. The focus goes back to the item that was jumped from.
 */
export function useWayBack(actions: PanelActions): {
  readonly jumping: PanelActions;
  readonly wayBack: VNode | null;
} {
  const { tr } = useUi();
  const [jumped, setJumped] = useState(false);
  const from = useRef<Element | null>(null);
  const { back } = actions;
  const jumping = useMemo<PanelActions>(
    () => ({
      ...actions,
      reveal: (span) => {
        from.current = document.activeElement;
        setJumped(true);
        actions.reveal(span);
      },
    }),
    [actions],
  );
  const goBack = (): void => {
    back?.();
    if (from.current instanceof HTMLElement) from.current.focus({ preventScroll: true });
    setJumped(false);
  };
  const wayBack = back && jumped && (
    <p class="way-back">
      <button type="button" class="button" onClick={goBack}>
        <BackIcon />
        {tr.t('sidebar.back')}
      </button>
    </p>
  );
  return { jumping, wayBack: wayBack || null };
}
