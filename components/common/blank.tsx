import type { ComponentChildren, VNode } from 'preact';

interface BlankProps {
  readonly icon: VNode;
  readonly title: string;
  readonly text?: string;
  readonly children?: ComponentChildren;
}

/** A whole screen that has nothing to show, says why, and offers what can be done. */
export function Blank({ icon, title, text, children }: BlankProps): VNode {
  return (
    <div class="blank" role="status">
      {icon}
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      {children}
    </div>
  );
}
