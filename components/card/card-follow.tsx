import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { CardView } from '../../lib/views/card-types.ts';
import { NotStored } from '../common/not-stored.tsx';
import { useUi } from '../common/ui-context.tsx';
import type { PanelActions } from '../panels/actions.ts';

/** Follows a name to the reading desk. Of one height on and off: the page can feel the card's. */
export function CardFollow(props: {
  view: CardView;
  followName: PanelActions['followName'];
}): VNode | null {
  const { tr } = useUi();
  const { view, followName } = props;
  const { entityId } = view;
  const [on, setOn] = useState(view.followed);
  const [failed, setFailed] = useState(false);
  if (!followName || entityId === null) return null;
  const toggle = (): void => {
    void followName(entityId, !on).then((kept) => {
      setFailed(!kept);
      if (kept) setOn(!on);
    });
  };
  return (
    <>
      <p class="card-follow">
        <button type="button" class="link small" aria-pressed={on} onClick={toggle}>
          {tr.t(on ? 'desk.followingName' : 'desk.followName')}
        </button>
      </p>
      {failed && <NotStored />}
    </>
  );
}
