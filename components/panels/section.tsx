import type { ComponentChildren, VNode } from 'preact';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** Printed after the title, for example how many there are. */
  readonly count?: string;
  readonly children: ComponentChildren;
}

/** One of the parts of the sidebar; the navigation above jumps to it by its id. */
export function Section({ id, title, count, children }: SectionProps): VNode {
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <h2 class="section-title" id={`${id}-title`}>
        {title}
        {count && <span class="section-count"> {count}</span>}
      </h2>
      {children}
    </section>
  );
}
