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

/** Scrolls to a section and moves the focus there; the address, which names what is shown, stays. */
export function goToSection(id: string): void {
  const section = document.getElementById(id);
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
}
