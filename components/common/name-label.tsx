import type { VNode } from 'preact';
import type { EntityType } from '../../lib/model/knowledge.ts';

/** A name, underlined as its kind is underlined in the page. */
export function NameLabel({ type, text }: { type: EntityType; text: string }): VNode {
  return (
    <span class={`name name-${type}`} dir="auto">
      {text}
    </span>
  );
}
