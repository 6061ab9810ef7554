import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CardView, NameView } from '../../lib/views/card-types.ts';
import { Card } from '../card/card.tsx';
import { ChevronIcon, JumpIcon } from '../common/icons.tsx';
import { NameLabel } from '../common/name-label.tsx';
import { Loading } from '../common/states.tsx';
import { useUi } from '../common/ui-context.tsx';
import type { PanelActions } from './actions.ts';

interface NameRowProps {
  readonly name: NameView;
  readonly actions: PanelActions;
  readonly open: boolean;
  readonly onOpenName: (name: number | null) => void;
}

/** One name: opens its card below itself, and steps through its mentions. */
export function NameRow({ name, actions, open, onOpenName }: NameRowProps): VNode {
  const { tr } = useUi();
  const [next, setNext] = useState(0);
  const count = name.mentions.length;
  const jump = (): void => {
    const mention = name.mentions[next % count];
    if (mention) actions.reveal(mention);
    setNext((next + 1) % count);
  };
  return (
    <li class={open ? 'name-row name-row-open' : 'name-row'} id={`name-${name.index}`}>
      <div class="name-line">
        <button
          type="button"
          class="name-open name-button"
          data-item
          aria-expanded={open}
          onClick={() => onOpenName(open ? null : name.index)}
        >
          <ChevronIcon />
          <span>
            <NameLabel type={name.type} text={name.label} /> <NameLine name={name} />
          </span>
        </button>
        {count > 0 && (
          <button
            type="button"
            class="jump"
            title={tr.t('names.mentions', { n: count })}
            aria-label={tr.t('names.jump', { i: next + 1, n: count, name: name.label })}
            onClick={jump}
          >
            {tr.number(count)}
            <JumpIcon />
          </button>
        )}
      </div>
      {open && <RowCard name={name} actions={actions} onOpenName={onOpenName} />}
    </li>
  );
}

/** Who or what it is, in one line: the office at the time of the article says more than a description. */
function NameLine({ name }: { name: NameView }): VNode | null {
  const { tr } = useUi();
  if (name.entityId === null) return <span class="name-about">{tr.t('names.unknown')}</span>;
  const about = name.officeThen?.label ?? name.description;
  if (!about) return null;
  return (
    <span class="name-about" dir="auto">
      {about}
    </span>
  );
}

function RowCard(props: {
  name: NameView;
  actions: PanelActions;
  onOpenName: (name: number | null) => void;
}): VNode {
  const { tr } = useUi();
  const { name, actions, onOpenName } = props;
  const [view, setView] = useState<CardView | 'loading' | 'failed'>('loading');
  useEffect(() => {
    let current = true;
    void actions.loadCard(name.index).then((card) => {
      if (current) setView(card ?? 'failed');
    });
    return () => {
      current = false;
    };
  }, [actions, name.index]);

  if (view === 'loading') {
    return <Loading blocks={[3]} />;
  }
  if (view === 'failed') {
    return (
      <p class="row-card empty" role="status">
        {tr.t('error.lost')}
      </p>
    );
  }
  return (
    <div class="row-card">
      <Card view={view} within="row" actions={actions} onOpenName={onOpenName} />
    </div>
  );
}
