import type { VNode } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { LibraryFilter } from '../../lib/model/library-search.ts';
import type { FacetView, LibraryView } from '../../lib/views/library-types.ts';
import { SlidersIcon } from '../common/icons.tsx';
import { useUi } from '../common/ui-context.tsx';
import { type Asked, type ListActions, withFilter } from './library-actions.ts';
import { TagManager } from './tag-manager.tsx';

interface FacetsProps {
  readonly view: LibraryView;
  readonly asked: Asked;
  readonly actions: ListActions;
}

/** From this width on they stand beside the list (`library.css`), below it they are folded. */
const WIDE = '(width >= 900px)';

type FacetKey = 'tag' | 'outlet' | 'name' | 'speaker' | 'lang';

/** What narrows the list, with how many articles each choice would leave. */
export function LibraryFacets(props: FacetsProps): VNode {
  const { tr } = useUi();
  const [open, setOpen] = useState(() => window.matchMedia(WIDE).matches);
  useEffect(() => {
    const wide = window.matchMedia(WIDE);
    const follow = (): void => setOpen(wide.matches);
    wide.addEventListener('change', follow);
    return () => wide.removeEventListener('change', follow);
  }, []);
  const { facets } = props.view;
  return (
    <details class="facets" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="button">
        <SlidersIcon />
        {tr.t('library.filters')}
      </summary>
      <div class="facets-body">
        <FacetGroup {...props} facet="tag" values={facets.tags} />
        <TagManager tags={props.view.tags} onRename={props.actions.renameTag} />
        <FacetGroup {...props} facet="outlet" values={facets.outlets} />
        <FacetGroup {...props} facet="name" values={facets.names} />
        <FacetGroup {...props} facet="speaker" values={facets.speakers} />
        <FacetGroup {...props} facet="lang" values={facets.langs} />
        <DateRange {...props} />
      </div>
    </details>
  );
}

/** Choices shown before "more". */
const SHOWN = 6;

function FacetGroup(
  props: FacetsProps & { readonly facet: FacetKey; readonly values: readonly FacetView[] },
): VNode | null {
  const { tr } = useUi();
  const { facet, values, asked, actions } = props;
  const [all, setAll] = useState(false);
  const id = useId();
  const chosen = asked.filter[facet];
  if (values.length === 0) return null;
  const shown = all ? values : values.slice(0, SHOWN);
  return (
    <section class="facet" aria-labelledby={id}>
      <h2 id={id} class="control-label">
        {tr.t(`library.facet.${facet}`)}
      </h2>
      <ul>
        {shown.map(({ value, label, count }) => (
          <li key={value}>
            <button
              type="button"
              class="facet-choice"
              aria-pressed={chosen === value}
              onClick={() =>
                actions.ask({
                  ...asked,
                  filter: withFilter(
                    asked.filter,
                    facet,
                    chosen === value ? undefined : (value as never),
                  ),
                })
              }
            >
              <span class="facet-label" dir="auto">
                {facet === 'lang' ? (tr.find(`library.lang.${value}`) ?? label) : label}
              </span>
              <span class="facet-count">{tr.number(count)}</span>
            </button>
          </li>
        ))}
      </ul>
      {values.length > SHOWN && (
        <button type="button" class="button button-quiet" onClick={() => setAll(!all)}>
          {tr.t(all ? 'library.fewer' : 'library.moreChoices')}
        </button>
      )}
    </section>
  );
}

function DateRange({ asked, actions }: FacetsProps): VNode {
  const { tr } = useUi();
  const field = (key: 'from' | 'to'): VNode => (
    <label>
      <span class="control-label">{tr.t(`library.${key}`)}</span>
      <input
        class="field"
        type="date"
        value={asked.filter[key] ?? ''}
        onChange={({ currentTarget: { value } }) =>
          actions.ask({ ...asked, filter: withFilter(asked.filter, key, value || undefined) })
        }
      />
    </label>
  );
  return (
    <fieldset class="facet facet-dates">
      <legend class="control-label">{tr.t('library.dates')}</legend>
      {field('from')}
      {field('to')}
    </fieldset>
  );
}

/** The filter's parts as chips that take themselves away. */
export function chosenParts(
  filter: LibraryFilter,
  chosen: LibraryView['chosen'],
): readonly { readonly key: Exclude<keyof LibraryFilter, 'shelf'>; readonly text: string }[] {
  const parts = [
    { key: 'tag', text: filter.tag },
    { key: 'outlet', text: filter.outlet },
    { key: 'name', text: filter.name && (chosen.name ?? filter.name) },
    { key: 'speaker', text: filter.speaker && (chosen.speaker ?? filter.speaker) },
    { key: 'lang', text: filter.lang },
    { key: 'from', text: filter.from },
    { key: 'to', text: filter.to },
  ] as const;
  return parts.flatMap(({ key, text }) => (text === undefined ? [] : [{ key, text }]));
}
