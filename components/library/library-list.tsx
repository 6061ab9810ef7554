import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { DamageView } from '../../lib/views/data-types.ts';
import { AppNav } from '../common/app-nav.tsx';
import type { LibraryRow } from '../../lib/views/library-types.ts';
import { useArrowKeys } from '../common/arrow-keys.ts';
import { Blank } from '../common/blank.tsx';
import { SaveIcon, SearchIcon, ShelfIcon, TrashIcon, WarnIcon } from '../common/icons.tsx';
import { Skeleton } from '../common/skeleton.tsx';
import { useUi } from '../common/ui-context.tsx';
import { DamageNotice } from './damage-notice.tsx';
import { articleHash, type ListState, type Toast } from './library-actions.ts';

interface LibraryListProps {
  readonly list: ListState;
  readonly query: string;
  readonly full: boolean;
  readonly damage: DamageView | null;
  readonly toast: Toast | null;
  readonly onQuery: (query: string) => void;
  readonly onMore: () => void;
  readonly onRetry: () => void;
  readonly onDelete: (row: LibraryRow) => void;
  readonly onUndo: (toast: Toast) => void;
}

/** The saved articles: searched, opened, deleted and brought back. */
export function LibraryList(props: LibraryListProps): VNode {
  const { tr } = useUi();
  const { list, query, full, toast } = props;
  const view = list.state === 'ready' ? list.view : null;
  const used = view?.usedBytes ?? null;
  return (
    <main class="library">
      <AppNav page="library" />
      <header class="library-head">
        <h1>{tr.t('library.title')}</h1>
        {view && (
          <p class="library-facts">
            {tr.t('library.count', { n: view.total })}
            {used !== null && ` · ${tr.t('library.used', { size: tr.size(used) })}`}
          </p>
        )}
      </header>
      <label class="search-field">
        <span class="unseen">{tr.t('library.search')}</span>
        <SearchIcon />
        <input
          class="field"
          type="search"
          placeholder={tr.t('library.search')}
          value={query}
          onInput={(event) => props.onQuery(event.currentTarget.value)}
        />
      </label>
      {props.damage && <DamageNotice damage={props.damage} />}
      {full && (
        <p class="notice notice-bad" role="alert">
          <WarnIcon />
          <span>
            {tr.t('library.full')}. {tr.t('library.fullText', { size: tr.size(used ?? 0) })}
          </span>
        </p>
      )}
      <ListBody {...props} />
      <ToastLine toast={toast} onUndo={props.onUndo} />
    </main>
  );
}

function ListBody(props: LibraryListProps): VNode {
  const { tr } = useUi();
  const { list, query } = props;
  const rows = useRef<HTMLUListElement>(null);
  useArrowKeys(rows);
  if (list.state === 'loading') {
    return (
      <div class="library-loading" role="status">
        <span class="unseen">{tr.t('common.loading')}</span>
        <Skeleton lines={3} />
        <Skeleton lines={3} />
        <Skeleton lines={3} />
      </div>
    );
  }
  if (list.state === 'failed') {
    return (
      <Blank
        icon={<WarnIcon />}
        title={tr.t('library.failed')}
        text={tr.find(`error.${list.error}`) ?? tr.t('error.failed')}
      >
        <button type="button" class="button button-main" onClick={props.onRetry}>
          {tr.t('common.retry')}
        </button>
      </Blank>
    );
  }
  const { view } = list;
  if (view.rows.length === 0) {
    return query.trim() ? (
      <Blank
        icon={<SearchIcon />}
        title={tr.t('library.noMatch', { query: query.trim() })}
        text={tr.t('library.noMatchText')}
      />
    ) : props.damage ? (
      <div />
    ) : (
      <Blank icon={<ShelfIcon />} title={tr.t('library.empty')} text={tr.t('library.emptyText')} />
    );
  }
  return (
    <>
      <ul class="library-rows" ref={rows}>
        {view.rows.map((row) => (
          <Row key={row.id} row={row} onDelete={props.onDelete} />
        ))}
      </ul>
      {view.rows.length < view.total && (
        <button type="button" class="button" onClick={props.onMore}>
          {tr.t('library.more')}
        </button>
      )}
    </>
  );
}

/** Names printed with a row at most. */
const ROW_NAMES = 6;

function Row({ row, onDelete }: { row: LibraryRow; onDelete: (row: LibraryRow) => void }): VNode {
  const { tr, now } = useUi();
  const about = [
    row.siteName,
    row.datePublished && tr.date(row.datePublished),
    tr.t('library.saved', { ago: tr.ago(row.savedAt, now) }),
    row.versionCount > 1 && tr.t('library.versions', { n: row.versionCount }),
  ].filter((part) => part);
  return (
    <li class="library-row">
      <div>
        <p class="library-about">{about.join(' · ')}</p>
        <h2 class="library-headline">
          <a href={articleHash(row.id)} data-item lang={row.lang} dir="auto">
            {row.headline}
          </a>
        </h2>
        <p class="library-excerpt" lang={row.lang} dir="auto">
          {row.excerpt}
        </p>
        {row.names.length > 0 && (
          <p class="library-names">{row.names.slice(0, ROW_NAMES).join(', ')}</p>
        )}
      </div>
      <button
        type="button"
        class="button-icon"
        aria-label={tr.t('library.delete', { headline: row.headline })}
        onClick={() => onDelete(row)}
      >
        <TrashIcon />
      </button>
    </li>
  );
}

function ToastLine(props: { toast: Toast | null; onUndo: (toast: Toast) => void }): VNode {
  const { tr } = useUi();
  const { toast, onUndo } = props;
  return (
    <div class="toast-place" role="status">
      {toast && (
        <div class="toast">
          <span dir="auto">
            {toast.kind === 'failed'
              ? (tr.find(`error.${toast.error}`) ?? tr.t('error.failed'))
              : tr.t(`library.${toast.kind}`, { headline: shorten(toast.headline) })}
          </span>
          {toast.kind === 'deleted' && (
            <button type="button" class="button" onClick={() => onUndo(toast)}>
              <SaveIcon />
              {tr.t('common.undo')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

/** A headline short enough for one line of a message. */
function shorten(text: string): string {
  const limit = 60;
  return text.length <= limit ? text : `${text.slice(0, limit).trimEnd()}…`;
}
