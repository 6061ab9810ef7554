import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ENTITY_TYPES, type EntityType } from '../../lib/model/knowledge.ts';
import type { NameView } from '../../lib/views/card-types.ts';
import { useArrowKeys } from '../common/arrow-keys.ts';
import { SearchIcon } from '../common/icons.tsx';
import { useUi } from '../common/ui-context.tsx';
import type { PanelActions } from './actions.ts';
import { useCorrections } from './corrections-notice.tsx';
import { NameRow } from './name-row.tsx';
import { Section } from './section.tsx';

/** A filter field is shown from this many names on; fewer are seen at a glance. */
const FILTER_FROM = 8;

interface NamesPanelProps {
  readonly names: readonly NameView[];
  readonly actions: PanelActions;
  /** The name whose card is open, or null. */
  readonly openName: number | null;
  readonly onOpenName: (name: number | null) => void;
}

/** All names of the article by kind, each with its mentions and its card. */
export function NamesPanel({ names, actions, openName, onOpenName }: NamesPanelProps): VNode {
  const { tr } = useUi();
  const [query, setQuery] = useState('');
  const { rowActions, notice } = useCorrections(actions, onOpenName);
  const list = useRef<HTMLDivElement>(null);
  useArrowKeys(list);
  const wanted = query.trim().toLowerCase();
  const shown = wanted ? names.filter((name) => matches(name, wanted)) : names;

  useEffect(() => {
    if (openName === null) return;
    const row = list.current?.querySelector<HTMLElement>(`#name-${openName}`);
    row?.scrollIntoView({ block: 'nearest' });
  }, [openName]);

  return (
    <Section id="names" title={tr.t('section.names')} count={tr.number(names.length)}>
      {notice}
      {names.length === 0 && <p class="empty">{tr.t('names.none')}</p>}
      {names.length >= FILTER_FROM && (
        <label class="search-field">
          <span class="unseen">{tr.t('names.filter')}</span>
          <SearchIcon />
          <input
            class="field"
            type="search"
            placeholder={tr.t('names.filter')}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
      )}
      {wanted && shown.length === 0 && (
        <p class="empty" role="status">
          {tr.t('names.noMatch', { query: query.trim() })}
        </p>
      )}
      <div ref={list}>
        {kindsOf(shown).map(([type, group]) => (
          <div key={type} class="name-group">
            <h3 class="minor-title">
              {tr.t(`types.${type}`)} <span class="section-count">{tr.number(group.length)}</span>
            </h3>
            <ul>
              {group.map((name) => (
                <NameRow
                  key={name.referent}
                  name={name}
                  actions={rowActions}
                  open={openName === name.index}
                  onOpenName={onOpenName}
                />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  );
}

function matches(name: NameView, wanted: string): boolean {
  return [name.label, name.description ?? ''].some((text) => text.toLowerCase().includes(wanted));
}

/** The kinds that occur, in their fixed order, each with its names in the order of the text. */
function kindsOf(names: readonly NameView[]): readonly (readonly [EntityType, NameView[]])[] {
  return ENTITY_TYPES.map(
    (type) => [type, names.filter((name) => name.type === type)] as const,
  ).filter(([, group]) => group.length > 0);
}
