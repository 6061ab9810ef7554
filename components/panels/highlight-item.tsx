import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { HIGHLIGHT_COLORS } from '../../lib/model/highlight.ts';
import type { HighlightView } from '../../lib/views/sidebar-types.ts';
import { IconButton } from '../common/icon-button.tsx';
import { CloseIcon } from '../common/icons.tsx';
import { NotStored } from '../common/not-stored.tsx';
import { NoteField } from '../common/note-field.tsx';
import { useUi } from '../common/ui-context.tsx';
import type { PanelActions } from './actions.ts';

/** A note on a passage may be an essay, UTF-16 units. */
const MAX_NOTE = 20_000;

interface HighlightItemProps {
  readonly highlight: HighlightView;
  readonly actions: PanelActions;
  readonly onRemove: () => void;
}

/** One passage: its words, its colour, the note on it. */
export function HighlightItem({ highlight, actions, onRemove }: HighlightItemProps): VNode {
  const { tr } = useUi();
  const { span, quote, color, note } = highlight;
  const { highlights: can } = actions;
  const [failed, setFailed] = useState(false);
  return (
    <div class={`highlight highlight-${color}`} data-private>
      {span ? (
        <button
          type="button"
          class="highlight-quote"
          title={tr.t('highlights.jump')}
          onClick={() => actions.reveal(span)}
        >
          <span dir="auto">{quote}</span>
        </button>
      ) : (
        <blockquote class="highlight-quote" dir="auto">
          {quote}
        </blockquote>
      )}
      <HighlightNote id={highlight.id} note={note} can={can} />
      {can && (
        <div class="highlight-tools">
          <Colors
            highlight={highlight}
            onPick={(picked) =>
              void can.change(highlight.id, { color: picked }).then((kept) => setFailed(!kept))
            }
          />
          <IconButton label={tr.t('highlights.remove')} onClick={onRemove}>
            <CloseIcon />
          </IconButton>
        </div>
      )}
      {failed && <NotStored />}
    </div>
  );
}

function Colors(props: {
  highlight: HighlightView;
  onPick: (color: HighlightView['color']) => void;
}): VNode {
  const { tr } = useUi();
  const { highlight, onPick } = props;
  return (
    <fieldset class="highlight-colors">
      <legend class="unseen">{tr.t('highlights.color')}</legend>
      {HIGHLIGHT_COLORS.map((color) => (
        <label key={color} class={`color-dot color-${color}`} title={tr.t(`highlight.${color}`)}>
          <input
            type="radio"
            name={`color-${highlight.id}`}
            checked={color === highlight.color}
            aria-label={tr.t(`highlight.${color}`)}
            onChange={() => onPick(color)}
          />
        </label>
      ))}
    </fieldset>
  );
}

function HighlightNote(props: {
  id: string;
  note: string;
  can: PanelActions['highlights'];
}): VNode | null {
  const { tr } = useUi();
  const { id, note, can } = props;
  const [editing, setEditing] = useState(false);
  const [failed, setFailed] = useState(false);
  if (editing && can) {
    const keep = (text: string): void => {
      if (text !== note) void can.change(id, { note: text }).then((kept) => setFailed(!kept));
    };
    return (
      <NoteField
        title={tr.t('highlights.note')}
        done={tr.t('highlights.noteKeep')}
        maxLength={MAX_NOTE}
        note={note}
        onKeep={keep}
        onDone={() => setEditing(false)}
      />
    );
  }
  return (
    <>
      {note !== '' && (
        <p class="highlight-note" dir="auto">
          {note}
        </p>
      )}
      {can && (
        <button type="button" class="link small" onClick={() => setEditing(true)}>
          {tr.t(note === '' ? 'highlights.noteAdd' : 'highlights.noteEdit')}
        </button>
      )}
      {failed && <NotStored />}
    </>
  );
}
