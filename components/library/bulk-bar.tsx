import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { LibraryView } from '../../lib/views/library-types.ts';
import { IconButton } from '../common/icon-button.tsx';
import { BoxIcon, ReadIcon, TagIcon, TrashIcon, UnreadIcon } from '../common/icons.tsx';
import { useUi } from '../common/ui-context.tsx';
import { compareHash, FEWEST_CHOSEN, MOST_CHOSEN } from '../compare/compare-actions.ts';
import type { Working } from './in-batches.ts';
import type { ListActions } from './library-actions.ts';
import { TagForm } from './tag-manager.tsx';

/** What can be done to all selected articles at once; nothing while none is. */
export function BulkBar(props: {
  readonly view: LibraryView;
  /** What is listed is in the archive. */
  readonly isArchive: boolean;
  readonly selected: ReadonlySet<string>;
  /** Something is being done to many: `WorkingBar` stands in its place. */
  readonly working: Working | null;
  readonly actions: ListActions;
}): VNode | null {
  const { tr } = useUi();
  const { view, isArchive, selected, working, actions } = props;
  const [tagging, setTagging] = useState(false);
  if (working || selected.size === 0) return null;
  const ids = [...selected];
  return (
    <section class="bulk-bar" aria-label={tr.t('library.bulk')}>
      <strong role="status">{tr.t('library.selected', { n: ids.length })}</strong>
      {selected.size < view.total && (
        <button type="button" class="button button-quiet" onClick={actions.selectAll}>
          {tr.t('library.selectAll', { n: view.total })}
        </button>
      )}
      <button type="button" class="button button-quiet" onClick={actions.clearSelection}>
        {tr.t('library.selectNone')}
      </button>
      {ids.length >= FEWEST_CHOSEN && ids.length <= MOST_CHOSEN && (
        <a class="button" href={`compare.html${compareHash(ids)}`}>
          {tr.t('nav.compare')}
        </a>
      )}
      <span class="bulk-deeds">
        <IconButton
          label={tr.t('library.markRead')}
          onClick={() => actions.change(ids, { read: true })}
        >
          <ReadIcon />
        </IconButton>
        <IconButton
          label={tr.t('library.markUnread')}
          onClick={() => actions.change(ids, { read: false })}
        >
          <UnreadIcon />
        </IconButton>
        <IconButton
          label={tr.t('library.tag')}
          expanded={tagging}
          onClick={() => setTagging(!tagging)}
        >
          <TagIcon />
        </IconButton>
        <IconButton
          label={tr.t(isArchive ? 'library.unarchive' : 'library.archive')}
          onClick={() => {
            actions.clearSelection();
            actions.change(ids, { archived: !isArchive });
          }}
        >
          <BoxIcon />
        </IconButton>
        <IconButton label={tr.t('library.deleteShort')} onClick={() => actions.remove(ids, null)}>
          <TrashIcon />
        </IconButton>
      </span>
      {tagging && (
        <TagForm
          tags={view.tags}
          onAdd={(addTag) => actions.change(ids, { addTag })}
          onClose={() => setTagging(false)}
        />
      )}
    </section>
  );
}

/** In the place of the buttons while something is done to many: how far it is, and a way to stop it. */
export function WorkingBar(props: {
  readonly working: Working;
  readonly onStop: () => void;
}): VNode {
  const { tr } = useUi();
  const { done, total } = props.working;
  return (
    <section class="bulk-bar" aria-label={tr.t('library.bulk')}>
      <strong role="status" id="bulk-progress">
        {tr.t('library.working', { n: done, total })}
      </strong>
      <progress max={total} value={done} aria-labelledby="bulk-progress" />
      <button type="button" class="button" onClick={props.onStop}>
        {tr.t('library.stop')}
      </button>
    </section>
  );
}
