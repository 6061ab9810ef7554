import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Asks before something is removed for good. The focus is on the button that keeps it, Escape
 * presses that, and where the question is withdrawn the focus goes back to what asked it.
 */
export function AskRemoval(props: {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}): VNode {
  const { question, yes, no, onYes, onNo } = props;
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const asker = document.activeElement;
    keep.current?.focus();
    return () => {
      if (asker instanceof HTMLElement) asker.focus();
    };
  }, []);
  return (
    <div
      class="notice"
      role="alertdialog"
      aria-label={question}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onNo();
      }}
    >
      <span>{question}</span>
      <span class="notice-buttons">
        <button type="button" class="button button-main" onClick={onYes}>
          {yes}
        </button>
        <button type="button" class="button" ref={keep} onClick={onNo}>
          {no}
        </button>
      </span>
    </div>
  );
}
