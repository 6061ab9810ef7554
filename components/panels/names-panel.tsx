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
import { unfold } from './point-to.ts';
import { Section } from './section.tsx';

/** A filter field is shown from this many names on; fewer are seen at a glance. */
const FILTER_FROM = 8;
/**
 * So many names of a kind stand open, the most mentioned; the others are one press away. A long
 * article names fifty, and what was said in it begins below them.
 */
const SHOWN_OF_KIND = 5;

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
    if (!row) return;
    unfold(row);
    row.scrollIntoView({ block: 'nearest' });
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
            onKeyDown={(event) => {
              if (event.key === 'Escape') setQuery('');
            }}
          />
        </label>
      )}
      {wanted && shown.length === 0 && (
        <p class="empty" role="status">
          {tr.t('names.noMatch', { query: query.trim() })}
        </p>
      )}
      <div ref={list}>
        {kindsOf(shown).map(([type, group]) => {
          const row = (name: NameView): VNode => (
            <NameRow
              key={name.referent}
              name={name}
              actions={rowActions}
              open={openName === name.index}
              onOpenName={onOpenName}
            />
          );
          const [first, others] = wanted ? [group, []] : folded(group);
          return (
            <div key={type} class="name-group">
              <h3 class="minor-title">
                {tr.t(`types.${type}`)} <span class="section-count">{tr.number(group.length)}</span>
              </h3>
              <ul>{first.map(row)}</ul>
              {others.length > 0 && (
                <details class="fold more-names">
                  <summary data-item>{tr.t('names.more', { n: others.length })}</summary>
                  <ul>{others.map(row)}</ul>
                </details>
              )}
            </div>
          );
        })}
      </div>
    </Section>
  );
}

function matches(name: NameView, wanted: string): boolean {
  return [name.label, name.description ?? ''].some((text) => text.toLowerCase().includes(wanted));
}

/**
 * The kinds that occur, in their fixed order, each with its names: the most mentioned first, then
 * those of which something is known, then in the order of the text.
 */
function kindsOf(names: readonly NameView[]): readonly (readonly [EntityType, NameView[]])[] {
  return ENTITY_TYPES.map((type) => [type, names.filter((name) => name.type === type)] as const)
    .filter(([, group]) => group.length > 0)
    .map(([type, group]) => [
      type,
      group.toSorted((a, b) => b.mentions.length - a.mentions.length || known(b) - known(a)),
    ]);
}

function known({ entityId }: NameView): number {
  return entityId === null ? 0 : 1;
}

/** What stands open of a kind, and what is folded; one name alone is not worth a fold. */
function folded(group: readonly NameView[]): readonly [NameView[], NameView[]] {
  const shown = group.length === SHOWN_OF_KIND + 1 ? group.length : SHOWN_OF_KIND;
  return [group.slice(0, shown), group.slice(shown)];
}
