import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { HighlightView } from '../../lib/views/sidebar-types.ts';
import { NotStored } from '../common/not-stored.tsx';
import { useUi } from '../common/ui-context.tsx';
import type { PanelActions } from './actions.ts';
import { HighlightItem } from './highlight-item.tsx';
import { Section } from './section.tsx';

interface HighlightsPanelProps {
  readonly highlights: readonly HighlightView[];
  readonly actions: PanelActions;
}

/** The passages that the reader marked in this article, with notes; the lost ones apart. */
export function HighlightsPanel({ highlights, actions }: HighlightsPanelProps): VNode {
  const { tr } = useUi();
  const [removed, setRemoved] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  /** What the keyboard goes to once it is drawn: a highlight, or null for the way back. */
  const [next, setNext] = useState<{ readonly id: string | null } | null>(null);
  const section = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (next === null) return;
    const place = next.id === null ? '.notice button' : `[id="highlight-${next.id}"] button`;
    section.current?.querySelector<HTMLElement>(place)?.focus();
    setNext(null);
  }, [next]);
  const shown = highlights.filter(({ id }) => id !== removed);
  const placed = shown.filter(({ span }) => span !== null);
  const lost = shown.filter(({ span }) => span === null);
  const { highlights: can } = actions;
  const remove = (id: string): void => {
    const listed = [...placed, ...lost].map((one) => one.id);
    const at = listed.indexOf(id);
    const neighbour = listed[at + 1] ?? listed[at - 1] ?? null;
    void can?.remove(id).then((gone) => {
      setFailed(!gone);
      if (!gone) return;
      setRemoved(id);
      setNext({ id: neighbour });
    });
  };
  const undo = (): void => {
    if (removed === null) return;
    void can?.restore(removed).then((back) => {
      setFailed(!back);
      if (!back) return;
      setRemoved(null);
      setNext({ id: removed });
    });
  };
  const items = (list: readonly HighlightView[]): VNode => (
    <ul class="highlights">
      {list.map((one) => (
        <li key={one.id} id={`highlight-${one.id}`}>
          <HighlightItem highlight={one} actions={actions} onRemove={() => remove(one.id)} />
        </li>
      ))}
    </ul>
  );
  return (
    <Section
      id="notes"
      title={tr.t('section.notes')}
      {...(shown.length > 0 && { count: tr.number(shown.length) })}
    >
      <div ref={section}>
        {removed !== null && (
          <p class="notice" role="status">
            {tr.t('highlights.removed')}{' '}
            <button type="button" class="link small" onClick={undo}>
              {tr.t('common.undo')}
            </button>
          </p>
        )}
        {failed && <NotStored />}
        {shown.length === 0 && <p class="empty">{tr.t('highlights.none')}</p>}
        {placed.length > 0 && items(placed)}
        {lost.length > 0 && (
          <>
            <h3 class="highlights-lost">{tr.t('highlights.unplaced')}</h3>
            <p class="small">{tr.t('highlights.unplacedText')}</p>
            {items(lost)}
          </>
        )}
      </div>
    </Section>
  );
}
