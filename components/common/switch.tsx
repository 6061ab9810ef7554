import type { VNode } from 'preact';

interface SwitchProps {
  readonly label: string;
  readonly hint?: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Something that is on or off, with what that means. */
export function Switch({ label, hint, on, onChange }: SwitchProps): VNode {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      class="switch"
      onClick={() => onChange(!on)}
    >
      <span class="switch-text">
        <span>{label}</span>
        {hint && <span class="switch-hint">{hint}</span>}
      </span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
