import type { VNode } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../lib/model/result.ts';
import type { CardView, NameView } from '../../lib/views/card-types.ts';
import { Card } from '../card/card.tsx';
import { ChevronIcon, JumpIcon } from '../common/icons.tsx';
import { NameLabel } from '../common/name-label.tsx';
import { FailedLine, Loading } from '../common/states.tsx';
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
  const [card, setCard] = useState<Result<CardView | null> | null>(null);
  const asked = useRef(0);
  const load = useCallback(async () => {
    const question = ++asked.current;
    const loaded = await actions.loadCard(name.index);
    if (question === asked.current) setCard(loaded);
  }, [actions, name.index]);
  useEffect(() => {
    void load();
    return () => {
      asked.current++;
    };
  }, [load]);

  if (card === null) return <Loading blocks={[3]} />;
  return (
    <div class="row-card">
      {!card.ok && <FailedLine error={card.error} onRetry={load} />}
      {card.ok && card.value === null && <p class="empty">{tr.t('card.gone')}</p>}
      {card.ok && card.value !== null && (
        <Card view={card.value} within="row" actions={actions} onOpenName={onOpenName} />
      )}
    </div>
  );
}
