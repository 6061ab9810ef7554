import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { CardView } from '../../lib/views/card-types.ts';
import { NotStored } from '../common/not-stored.tsx';
import { NoteField } from '../common/note-field.tsx';
import { useUi } from '../common/ui-context.tsx';
import type { PanelActions } from '../panels/actions.ts';

/** Long enough for an excerpt, short enough for a card; UTF-16 units. */
const MAX_NOTE = 5000;

/**
 * The reader's own note on a name, shown and written. What is typed is kept when the field is
 * left, however it is left: a card closes easily.
 */
export function CardNote(props: {
  view: CardView;
  setNote: PanelActions['setNote'];
}): VNode | null {
  const { tr } = useUi();
  const { view, setNote } = props;
  const [note, setShown] = useState(view.note);
  const [editing, setEditing] = useState(false);
  const [failed, setFailed] = useState(false);
  if (!setNote && note === null) return null;

  const keep = (text: string): void => {
    setShown(text.trim() === '' ? null : text);
    if (!setNote || text === (note ?? '')) return;
    void setNote(view.noteSubject, text).then((kept) => setFailed(!kept));
  };
  if (editing) {
    return (
      <NoteField
        title={tr.t('card.note')}
        done={tr.t('card.noteKeep')}
        maxLength={MAX_NOTE}
        note={note ?? ''}
        onKeep={keep}
        onDone={() => setEditing(false)}
      />
    );
  }
  // The button is as high with a note as without: the page can feel the height of the card.
  return (
    <>
      {note !== null && (
        <section class="card-note" data-private>
          <h2 class="card-title">{tr.t('card.note')}</h2>
          <p dir="auto">{note}</p>
        </section>
      )}
      {setNote && (
        <p class="note-offer">
          <button type="button" class="link small" onClick={() => setEditing(true)}>
            {tr.t(note === null ? 'card.noteAdd' : 'card.noteEdit')}
          </button>
        </p>
      )}
      {failed && <NotStored />}
    </>
  );
}
