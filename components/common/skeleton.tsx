import type { VNode } from 'preact';

/** Lines where text will be; the words beside it say that it is loading. */
export function Skeleton({ lines }: { lines: number }): VNode {
  return (
    <div class="skeleton" aria-hidden="true">
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} />
      ))}
    </div>
  );
}
