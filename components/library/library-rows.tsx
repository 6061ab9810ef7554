import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { LibraryView, LibraryRow as Row } from '../../lib/views/library-types.ts';
import { useArrowKeys } from '../common/arrow-keys.ts';
import { Skeleton } from '../common/skeleton.tsx';
import { useUi } from '../common/ui-context.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { withFilter } from './library-actions.ts';
import { LibraryRow } from './library-row.tsx';
import { useFocusAfterDeeds, useListKeys } from './list-keys.ts';
import { type ListPages, PAGE, useNearPages } from './list-pages.ts';
import type { LibraryState } from './use-library.ts';

/** What was found, as a list of which only the part near the window is drawn. */
export function LibraryRows(
  props: LibraryState & { readonly view: LibraryView; readonly pages: ListPages },
): VNode {
  const { tr } = useUi();
  const { view, pages, asked, actions, selected, toast } = props;
  const list = useRef<HTMLDivElement>(null);
  const count = Math.ceil(view.total / PAGE);
  const { near, heightOf } = useNearPages(list, count, actions.show);
  useArrowKeys(list);
  useListKeys(list, { pages, selected, toast, actions });
  useFocusAfterDeeds(list, toast, view);
  const hasQuery = asked.query.trim() !== '';
  return (
    <>
      <div role="status">
        <h2 class="library-found">
          {tr.t(hasQuery ? 'library.found' : 'library.count', { n: view.total })}
        </h2>
      </div>
      <BulkBar
        view={view}
        isArchive={asked.filter.shelf === 'archived'}
        selected={selected}
        working={props.working}
        actions={actions}
      />
      <div class="library-rows" ref={list}>
        {Array.from({ length: count }, (_, page) => {
          const rows = near.has(page) ? pages.get(page) : undefined;
          const height = heightOf(page, Math.min(PAGE, view.total - page * PAGE));
          return (
            <div key={page} style={rows ? {} : { blockSize: `${height}px` }}>
              {rows && <Page {...props} first={page * PAGE} rows={rows} />}
              {!rows && near.has(page) && <Skeleton lines={4} />}
            </div>
          );
        })}
      </div>
      <p class="library-keys">{tr.t('library.keys')}</p>
    </>
  );
}

function Page(
  props: LibraryState & {
    readonly view: LibraryView;
    /** The place of the first row in the whole list, from 0. */
    readonly first: number;
    readonly rows: readonly Row[];
  },
): VNode {
  const { tr } = useUi();
  const { view, asked, actions, selected, snippets, first, rows } = props;
  const hasQuery = asked.query.trim() !== '';
  const onTag = (tag: string): void =>
    actions.ask({ ...asked, filter: withFilter(asked.filter, 'tag', tag) });
  // One list, not one of pairs: a row that moves up or down stays the element that has the focus.
  return (
    <ul>
      {rows.flatMap((row, at) => [
        hasQuery && first + at === view.whole && (
          <li key="partial" class="library-partial">
            {tr.t('library.partial')}
          </li>
        ),
        <LibraryRow
          key={row.id}
          row={row}
          place={first + at + 1}
          total={view.total}
          snippet={snippets.get(row.id)}
          selected={selected.has(row.id)}
          tags={view.tags}
          actions={actions}
          onTag={onTag}
        />,
      ])}
    </ul>
  );
}
