import type { VNode } from 'preact';
import type { DeskItem, DeskName, DeskStory } from '../../lib/views/desk-types.ts';
import { NameLabel } from '../common/name-label.tsx';
import { useUi } from '../common/ui-context.tsx';
import type { DeskActions } from './desk-actions.ts';
import { DeskItems } from './desk-items.tsx';

/** Reports shown of what is followed before the rest is asked for. */
const SHOWN = 4;

/** The followed stories, each with its reports as they came. */
export function DeskStories(props: { stories: readonly DeskStory[]; actions: DeskActions }): VNode {
  const { tr } = useUi();
  const { stories, actions } = props;
  if (stories.length === 0) return <p class="empty">{tr.t('desk.storiesNone')}</p>;
  return (
    <>
      {stories.map(({ id, title, newCount, items }) => (
        <Followed
          key={id}
          head={<span dir="auto">{title}</span>}
          newCount={newCount}
          items={items}
          quiet={tr.t('desk.storyQuiet')}
          actions={actions}
          onUnfollow={() => void actions.unfollow('story', id)}
        />
      ))}
    </>
  );
}

/** The followed names, each with what mentions it. */
export function DeskNames(props: { names: readonly DeskName[]; actions: DeskActions }): VNode {
  const { tr } = useUi();
  const { names, actions } = props;
  if (names.length === 0) return <p class="empty">{tr.t('desk.namesNone')}</p>;
  return (
    <>
      {names.map(({ id, type, label, newCount, items }) => (
        <Followed
          key={id}
          head={<NameLabel type={type} text={label} />}
          newCount={newCount}
          items={items}
          quiet={tr.t('desk.nameQuiet')}
          actions={actions}
          onUnfollow={() => void actions.unfollow('name', id)}
        />
      ))}
    </>
  );
}

interface FollowedProps {
  readonly head: VNode;
  readonly newCount: number;
  readonly items: readonly DeskItem[];
  readonly quiet: string;
  readonly actions: DeskActions;
  readonly onUnfollow: () => void;
}

function Followed({ head, newCount, items, quiet, actions, onUnfollow }: FollowedProps): VNode {
  const { tr } = useUi();
  const later = items.slice(SHOWN);
  return (
    <article class="desk-followed">
      <header>
        <h3>{head}</h3>
        <span class={newCount > 0 ? 'desk-count desk-new' : 'desk-count'}>
          {newCount > 0 ? tr.t('desk.new', { n: newCount }) : tr.t('desk.nothingNew')}
        </span>
      </header>
      {items.length === 0 ? (
        <p class="empty">{quiet}</p>
      ) : (
        <DeskItems items={items.slice(0, SHOWN)} actions={actions} />
      )}
      {later.length > 0 && (
        <details>
          <summary>{tr.t('desk.earlier', { n: later.length })}</summary>
          <DeskItems items={later} actions={actions} />
        </details>
      )}
      <button type="button" class="link small" onClick={onUnfollow}>
        {tr.t('desk.unfollow')}
      </button>
    </article>
  );
}
