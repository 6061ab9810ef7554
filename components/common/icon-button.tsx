import type { ComponentChildren, VNode } from 'preact';

interface IconButtonProps {
  /** What it does, and to what: its name. */
  readonly label: string;
  /** What it does, shown at the pointer; the name where that says no more. */
  readonly title?: string;
  readonly disabled?: boolean;
  /** Present where it stays pressed. */
  readonly pressed?: boolean;
  /** Present where it opens something: whether that is open. */
  readonly expanded?: boolean;
  /** The id of what it opens. */
  readonly controls?: string;
  readonly submits?: boolean;
  readonly onClick?: () => void;
  readonly children: ComponentChildren;
}

/** A button of which only an icon is seen. */
export function IconButton(props: IconButtonProps): VNode {
  const { label, title = label } = props;
  return (
    <button
      type={props.submits ? 'submit' : 'button'}
      class="button-icon"
      aria-label={label}
      title={title}
      disabled={props.disabled}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      onClick={props.onClick}
    >
      {props.children}
    </button>
  );
}
