import type { VNode } from 'preact';
import type { DeskGroup, DeskStory } from '../../lib/views/desk-types.ts';
import { useUi } from '../common/ui-context.tsx';
import type { DeskActions } from './desk-actions.ts';
import { DeskItems } from './desk-items.tsx';

interface DeskLatestProps {
  readonly groups: readonly DeskGroup[];
  readonly followed: readonly DeskStory[];
  readonly actions: DeskActions;
}

/** What the feeds brought, by event: what several outlets report first. */
export function DeskLatest({ groups, followed, actions }: DeskLatestProps): VNode {
  const { tr } = useUi();
  if (groups.length === 0) return <p class="empty">{tr.t('desk.latestNone')}</p>;
  const known = new Set(
    followed.flatMap(({ items }) => items.flatMap(({ storyId }) => storyId ?? [])),
  );
  return (
    <>
      {groups.map((group) => (
        <Event
          key={group.id}
          group={group}
          isFollowed={group.items.some(({ storyId }) => storyId !== null && known.has(storyId))}
          actions={actions}
        />
      ))}
    </>
  );
}

interface EventProps {
  readonly group: DeskGroup;
  readonly isFollowed: boolean;
  readonly actions: DeskActions;
}

function Event({ group, isFollowed, actions }: EventProps): VNode {
  const { tr } = useUi();
  const { items, outlets, texts } = group;
  const ids = items.flatMap(({ storyId }) => storyId ?? []);
  const several = outlets > 1;
  return (
    <article class={several ? 'desk-event desk-several' : 'desk-event'}>
      {several && (
        <p class="desk-sources">
          {tr.t('desk.outlets', { n: outlets })}, {tr.t('desk.texts', { n: texts })}
        </p>
      )}
      <DeskItems items={items} actions={actions} />
      {several &&
        (isFollowed ? (
          <span class="desk-about">{tr.t('desk.following')}</span>
        ) : (
          <button type="button" class="link small" onClick={() => void actions.followItems(ids)}>
            {tr.t('desk.follow')}
          </button>
        ))}
    </article>
  );
}
