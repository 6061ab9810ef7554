import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface NoteFieldProps {
  readonly title: string;
  readonly done: string;
  readonly note: string;
  /** UTF-16 units at most. */
  readonly maxLength: number;
  readonly onKeep: (text: string) => void;
  readonly onDone: () => void;
}

/**
 * Where a note is written. What is typed is kept when the field is left, however it is left: what
 * it stands in closes easily.
 */
export function NoteField(props: NoteFieldProps): VNode {
  const { title, done, note, maxLength, onKeep, onDone } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const latest = useRef({ text: note, onKeep });
  latest.current.onKeep = onKeep;
  useEffect(() => {
    field.current?.focus();
    return () => latest.current.onKeep(latest.current.text);
  }, []);
  return (
    <form
      class="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <label>
        <span class="card-title">{title}</span>
        <textarea
          ref={field}
          class="field"
          dir="auto"
          rows={3}
          maxLength={maxLength}
          defaultValue={note}
          onInput={(event) => {
            latest.current.text = event.currentTarget.value;
          }}
          onBlur={() => latest.current.onKeep(latest.current.text)}
        />
      </label>
      <button type="submit" class="button">
        {done}
      </button>
    </form>
  );
}
