import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { SnippetPiece } from '../../lib/model/library-search.ts';
import type { FacetView, LibraryRow as Row, SnippetView } from '../../lib/views/library-types.ts';
import { IconButton } from '../common/icon-button.tsx';
import { BoxIcon, CloseIcon, ReadIcon, TagIcon, TrashIcon, UnreadIcon } from '../common/icons.tsx';
import { useUi } from '../common/ui-context.tsx';
import { articleHash, type ListActions } from './library-actions.ts';
import { TagForm } from './tag-manager.tsx';

interface RowProps {
  readonly row: Row;
  /** Where it stands in the whole list, from 1. */
  readonly place: number;
  readonly total: number;
  readonly snippet: SnippetView | undefined;
  readonly selected: boolean;
  readonly tags: readonly FacetView[];
  readonly actions: ListActions;
  readonly onTag: (tag: string) => void;
}

/** An article of the list: where it is from, its headline, what was found, what can be done. */
export function LibraryRow(props: RowProps): VNode {
  const { tr, now } = useUi();
  const { row, snippet, selected, actions } = props;
  const [tagging, setTagging] = useState(false);
  const about = [
    row.siteName,
    row.datePublished && tr.date(row.datePublished),
    tr.t('library.saved', { ago: tr.ago(row.savedAt, now) }),
    row.versionCount > 1 && tr.t('library.versions', { n: row.versionCount }),
  ].filter((part) => part);
  return (
    <li
      aria-posinset={props.place}
      aria-setsize={props.total}
      class={`library-row${row.read ? '' : ' library-unread'}`}
    >
      <input
        type="checkbox"
        class="library-check"
        checked={selected}
        aria-label={tr.t('library.select', { headline: row.headline })}
        onChange={(event) => actions.select([row.id], event.currentTarget.checked)}
      />
      <div class="library-main">
        <p class="library-about">
          {!row.read && <span class="library-dot">{tr.t('library.unreadMark')}</span>}
          {about.join(' · ')}
        </p>
        <h3 class="library-headline">
          <a href={articleHash(row.id)} data-item data-id={row.id} lang={row.lang} dir="auto">
            {snippet ? <Pieces pieces={snippet.headline} /> : row.headline}
          </a>
        </h3>
        <p class="library-excerpt" lang={row.lang} dir="auto">
          {snippet?.body ? <Pieces pieces={snippet.body} /> : row.excerpt}
        </p>
        {snippet?.note && (
          <p class="library-note" dir="auto">
            <span class="library-about">{tr.t('library.inNote')}</span>{' '}
            <Pieces pieces={snippet.note} />
          </p>
        )}
        {row.names.length > 0 && <p class="library-names">{row.names.join(', ')}</p>}
        <TagList {...props} />
        {tagging && (
          <TagForm
            tags={props.tags}
            onAdd={(addTag) => actions.change([row.id], { addTag })}
            onClose={() => setTagging(false)}
          />
        )}
      </div>
      <RowButtons {...props} tagging={tagging} onTagging={() => setTagging(!tagging)} />
    </li>
  );
}

/** A text with what was looked for marked. */
function Pieces({ pieces }: { readonly pieces: readonly SnippetPiece[] }): VNode {
  return (
    <>
      {pieces.map(({ text, hit }, at) =>
        // Pieces of one text never change places.
        hit ? <mark key={at}>{text}</mark> : text,
      )}
    </>
  );
}

function TagList({ row, actions, onTag }: RowProps): VNode | null {
  const { tr } = useUi();
  if (row.tags.length === 0) return null;
  return (
    <ul class="library-tags">
      {row.tags.map((tag) => (
        <li key={tag} class="tag">
          <button type="button" dir="auto" onClick={() => onTag(tag)}>
            {tag}
          </button>
          <button
            type="button"
            aria-label={tr.t('library.tagOff', { tag })}
            onClick={() => actions.change([row.id], { removeTag: tag })}
          >
            <CloseIcon />
          </button>
        </li>
      ))}
    </ul>
  );
}

function RowButtons(
  props: RowProps & { readonly tagging: boolean; readonly onTagging: () => void },
): VNode {
  const { tr } = useUi();
  const { row, actions } = props;
  const { headline } = row;
  return (
    <div class="library-buttons">
      <IconButton
        title={tr.t(row.read ? 'library.markUnread' : 'library.markRead')}
        label={tr.t(row.read ? 'library.unreadOne' : 'library.readOne', { headline })}
        onClick={() => actions.change([row.id], { read: !row.read })}
      >
        {row.read ? <UnreadIcon /> : <ReadIcon />}
      </IconButton>
      <IconButton
        title={tr.t('library.tag')}
        expanded={props.tagging}
        label={tr.t('library.tagOne', { headline })}
        onClick={props.onTagging}
      >
        <TagIcon />
      </IconButton>
      <IconButton
        title={tr.t(row.archived ? 'library.unarchive' : 'library.archive')}
        label={tr.t(row.archived ? 'library.unarchiveOne' : 'library.archiveOne', {
          headline,
        })}
        onClick={() => actions.change([row.id], { archived: !row.archived })}
      >
        <BoxIcon />
      </IconButton>
      <IconButton
        title={tr.t('library.deleteShort')}
        label={tr.t('library.delete', { headline })}
        onClick={() => actions.remove([row.id], headline)}
      >
        <TrashIcon />
      </IconButton>
    </div>
  );
}
