import type { ComponentChildren, VNode } from 'preact';

/** A part of a page of the options, with its heading. */
export function Part(props: {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <section class="part" id={props.id} aria-labelledby={`${props.id}-title`}>
      <h2 id={`${props.id}-title`}>{props.title}</h2>
      <div class="part-body">{props.children}</div>
    </section>
  );
}
