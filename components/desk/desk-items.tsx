import type { VNode } from 'preact';
import type { DeskItem } from '../../lib/views/desk-types.ts';
import { OutLink } from '../common/out-link.tsx';
import { useUi } from '../common/ui-context.tsx';
import type { DeskActions } from './desk-actions.ts';

/** Reports in a list, each with its outlet and when it came. */
export function DeskItems(props: { items: readonly DeskItem[]; actions: DeskActions }): VNode {
  return (
    <ul class="desk-items">
      {props.items.map((item) => (
        <li key={item.storyId ?? item.articleId} class={item.isRead ? 'desk-read' : undefined}>
          <Report item={item} actions={props.actions} />
        </li>
      ))}
    </ul>
  );
}

function Report({ item, actions }: { item: DeskItem; actions: DeskActions }): VNode {
  const { tr, now } = useUi();
  const { storyId, copiedBy } = item;
  const open = (): void => {
    if (storyId !== null) actions.read([storyId]);
  };
  const copies = copiedBy.length > 0 ? [tr.t('desk.copiedBy', { list: tr.list(copiedBy) })] : [];
  const about = [item.outlet, tr.ago(item.at, now), ...copies].filter((part) => part);
  return (
    <>
      <span class="desk-title">
        <OutLink url={item.url} onOpen={open}>
          <span dir="auto">{item.title}</span>
        </OutLink>
      </span>
      <p class="desk-about">
        {item.isNew && <strong class="desk-new">{tr.t('desk.isNew')}</strong>}
        {item.isNew && ' · '}
        {about.join(' · ')}
      </p>
    </>
  );
}
