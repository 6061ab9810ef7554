import type { ComponentChildren, VNode } from 'preact';

interface BlankProps {
  readonly icon: VNode;
  readonly title: string;
  readonly text?: string;
  /** 1 where no other heading names the page. */
  readonly level?: 1 | 2;
  readonly children?: ComponentChildren;
}

/** A whole screen that has nothing to show, says why, and offers what can be done. */
export function Blank({ icon, title, text, level = 2, children }: BlankProps): VNode {
  return (
    <div class="blank" role="status">
      {icon}
      {level === 1 ? <h1>{title}</h1> : <h2>{title}</h2>}
      {text && <p>{text}</p>}
      {children}
    </div>
  );
}
