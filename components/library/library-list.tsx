import type { ComponentChildren, VNode } from 'preact';
import { failureText } from '../../lib/i18n/failure-text.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import type { LibraryShelf, LibrarySort } from '../../lib/model/library-search.ts';
import type { LibraryView } from '../../lib/views/library-types.ts';
import { AppNav } from '../common/app-nav.tsx';
import { Blank } from '../common/blank.tsx';
import { CloseIcon, SearchIcon, ShelfIcon, SlidersIcon, WarnIcon } from '../common/icons.tsx';
import { Segmented } from '../common/segmented.tsx';
import { Failed, Loading } from '../common/states.tsx';
import { Toast } from '../common/toast.tsx';
import { useUi } from '../common/ui-context.tsx';
import { WorkingBar } from './bulk-bar.tsx';
import { BrokenOffNotice, DamageNotice, UncheckedNotice } from './damage-notice.tsx';
import { type DoneDeed, type LibraryToast, toTakeBack, withFilter } from './library-actions.ts';
import { chosenParts, LibraryFacets } from './library-facets.tsx';
import { LibraryRows } from './library-rows.tsx';
import type { LibraryState } from './use-library.ts';

const SHELVES: readonly LibraryShelf[] = ['all', 'unread', 'read', 'archived'];
const SORTS: readonly LibrarySort[] = ['best', 'saved', 'newest', 'oldest'];

interface LibraryListProps extends LibraryState {
  /** What stands under the articles. */
  readonly children?: ComponentChildren;
}

/** The saved articles: searched, narrowed, opened, tagged, put away, deleted and brought back. */
export function LibraryList(props: LibraryListProps): VNode {
  const { tr } = useUi();
  const { list, storage, toast, actions } = props;
  const view = list.state === 'ready' ? list.view : null;
  const isEmpty = view?.saved === 0;
  const undoable = toTakeBack(toast);
  return (
    <main class="library">
      <AppNav page="library" />
      <header class="library-head">
        <h1>{tr.t('library.title')}</h1>
        {view && !isEmpty && (
          <p class="library-facts">
            {tr.t('library.count', { n: view.saved })}
            {storage.used !== null && ` · ${tr.t('library.used', { size: tr.size(storage.used) })}`}
          </p>
        )}
      </header>
      <Health {...props} />
      {storage.full && (
        <p class="notice notice-bad" role="alert">
          <WarnIcon />
          <span>
            {tr.t('library.full')}. {tr.t('library.fullText', { size: tr.size(storage.used ?? 0) })}
          </span>
        </p>
      )}
      {!isEmpty && <SearchBar {...props} view={view} />}
      {view && !view.complete && (
        <p class="notice" role="status">
          {tr.t('library.preparing')}
        </p>
      )}
      <div class="library-columns">
        {view && !isEmpty && (
          <LibraryFacets view={view} asked={props.asked} actions={props.actions} />
        )}
        <div class="library-results">
          {props.working && <WorkingBar working={props.working} onStop={props.actions.stop} />}
          <ListBody {...props} />
        </div>
      </div>
      {props.children}
      <Toast
        text={toast && textOf(toast, tr)}
        onUndo={undoable ? () => actions.undo(undoable) : undefined}
      />
    </main>
  );
}

/** What is wrong with the library, or that this is not known; where even the list fails, that is said. */
function Health({ health, list, actions }: LibraryState): VNode | null {
  if (health.ok) {
    const { damage, isBrokenOff } = health.value;
    return (
      <>
        {damage && <DamageNotice damage={damage} />}
        {isBrokenOff && <BrokenOffNotice />}
      </>
    );
  }
  return list.state === 'failed' ? null : <UncheckedNotice onRetry={actions.check} />;
}

function SearchBar(props: LibraryState & { readonly view: LibraryView | null }): VNode {
  const { tr } = useUi();
  const { asked, actions, view } = props;
  const hasQuery = asked.query.trim() !== '';
  return (
    <search class="library-search">
      <label class="search-field">
        <span class="unseen">{tr.t('library.search')}</span>
        <SearchIcon />
        <input
          class="field"
          type="search"
          placeholder={tr.t('library.search')}
          value={asked.query}
          onFocus={actions.wake}
          onInput={(event) => actions.ask({ ...asked, query: event.currentTarget.value })}
        />
      </label>
      <div class="library-controls">
        <Segmented<LibraryShelf>
          label={tr.t('library.shelf')}
          hideLabel
          value={asked.filter.shelf}
          choices={SHELVES.map((shelf) => [
            shelf,
            [tr.t(`library.shelf.${shelf}`), view && tr.number(view.facets.shelves[shelf])]
              .filter((part) => part !== null)
              .join(' '),
          ])}
          onChange={(shelf) => actions.ask({ ...asked, filter: { ...asked.filter, shelf } })}
        />
        <label class="library-sort">
          <span class="unseen">{tr.t('library.sort')}</span>
          <select
            class="field"
            value={asked.sort === 'best' && !hasQuery ? 'saved' : asked.sort}
            onChange={(event) =>
              actions.ask({ ...asked, sort: event.currentTarget.value as LibrarySort })
            }
          >
            {SORTS.filter((sort) => sort !== 'best' || hasQuery).map((sort) => (
              <option key={sort} value={sort}>
                {tr.t(`library.sort.${sort}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {view && <Chips {...props} view={view} />}
    </search>
  );
}

function Chips(props: LibraryState & { readonly view: LibraryView }): VNode | null {
  const { tr } = useUi();
  const { asked, actions, view } = props;
  const parts = chosenParts(asked.filter, view.chosen);
  if (parts.length === 0) return null;
  return (
    <ul class="library-tags">
      {parts.map(({ key, text }) => {
        const shown =
          key === 'lang'
            ? (tr.find(`library.lang.${text}`) ?? text)
            : key === 'from' || key === 'to'
              ? `${tr.t(`library.${key}`)} ${tr.date(text)}`
              : text;
        return (
          <li key={key} class="tag">
            <span dir="auto">{shown}</span>
            <button
              type="button"
              aria-label={tr.t('library.filterOff', { text: shown })}
              onClick={() =>
                actions.ask({ ...asked, filter: withFilter(asked.filter, key, undefined) })
              }
            >
              <CloseIcon />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function ListBody(props: LibraryState): VNode {
  const { tr } = useUi();
  const { list, asked, actions } = props;
  if (list.state === 'loading') {
    return <Loading blocks={[3, 3, 3]} />;
  }
  if (list.state === 'failed') {
    return <Failed title={tr.t('library.failed')} error={list.error} onRetry={actions.retry} />;
  }
  const { view, pages } = list;
  if (view.total > 0) return <LibraryRows {...props} view={view} pages={pages} />;
  if (view.saved === 0) {
    return (
      <Blank icon={<ShelfIcon />} title={tr.t('library.empty')} text={tr.t('library.emptyText')} />
    );
  }
  const query = asked.query.trim();
  const isFiltered = chosenParts(asked.filter, view.chosen).length > 0;
  const [title, text] =
    query && !isFiltered
      ? ([tr.t('library.noMatch', { query }), tr.t('library.noMatchText')] as const)
      : ([tr.t('library.noneHere'), isFiltered ? tr.t('library.noneHereText') : ''] as const);
  return (
    <Blank icon={query ? <SearchIcon /> : <SlidersIcon />} title={title} text={text}>
      {isFiltered && (
        <button
          type="button"
          class="button"
          onClick={() => actions.ask({ ...asked, filter: { shelf: asked.filter.shelf } })}
        >
          {tr.t('library.filtersOff')}
        </button>
      )}
    </Blank>
  );
}

function textOf(toast: LibraryToast, tr: Translator): string {
  if (toast.kind !== 'failed') return deedText(toast, toast.kind === 'undone', tr);
  const why = failureText(tr, toast.error);
  return toast.done ? `${why} ${deedText(toast.done, false, tr)}` : why;
}

function deedText(done: DoneDeed, isUndone: boolean, tr: Translator): string {
  const { deed, n, headline } = done;
  if (deed === 'deleted') {
    const what = isUndone ? 'restored' : 'deleted';
    if (headline === null) return tr.t(`library.${what}Many`, { n });
    return tr.t(`library.${what}`, { headline: shorten(headline) });
  }
  if (isUndone) return tr.t('library.undone');
  switch (deed) {
    case 'tagged':
    case 'untagged':
    case 'renamed':
      return tr.t(`library.done.${deed}`, { n, tag: done.tag });
    default:
      return tr.t(`library.done.${deed}`, { n });
  }
}

/** A headline short enough for one line of a message. */
function shorten(text: string): string {
  const limit = 60;
  return text.length <= limit ? text : `${text.slice(0, limit).trimEnd()}…`;
}
