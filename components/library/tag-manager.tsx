import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { FacetView } from '../../lib/views/library-types.ts';
import { IconButton } from '../common/icon-button.tsx';
import { CheckIcon, TrashIcon } from '../common/icons.tsx';
import { useUi } from '../common/ui-context.tsx';

/** A tag's length at most, as the background keeps it. */
const LONGEST_TAG = 60;

/** All tags, to be given another name or taken away everywhere. */
export function TagManager(props: {
  readonly tags: readonly FacetView[];
  readonly onRename: (from: string, to: string) => void;
}): VNode | null {
  const { tr } = useUi();
  const [open, setOpen] = useState(false);
  if (props.tags.length === 0) return null;
  return (
    <div class="tag-manager">
      <button
        type="button"
        class="button button-quiet"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {tr.t('library.tagsEdit')}
      </button>
      {open && (
        <ul>
          {props.tags.map(({ value }) => (
            <TagLine key={value} tag={value} onRename={props.onRename} />
          ))}
        </ul>
      )}
    </div>
  );
}

function TagLine(props: {
  readonly tag: string;
  readonly onRename: (from: string, to: string) => void;
}): VNode {
  const { tr } = useUi();
  const { tag, onRename } = props;
  const [name, setName] = useState(tag);
  const clean = name.trim();
  return (
    <li>
      <form
        class="tag-line"
        onSubmit={(event) => {
          event.preventDefault();
          if (clean !== '' && clean !== tag) onRename(tag, clean);
        }}
      >
        <input
          class="field"
          dir="auto"
          aria-label={tr.t('library.tagName', { tag })}
          maxLength={LONGEST_TAG}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <IconButton
          submits
          disabled={clean === '' || clean === tag}
          label={tr.t('library.tagRename', { tag })}
        >
          <CheckIcon />
        </IconButton>
        <IconButton label={tr.t('library.tagRemove', { tag })} onClick={() => onRename(tag, '')}>
          <TrashIcon />
        </IconButton>
      </form>
    </li>
  );
}

/** A field for a new tag, with the tags that there are as suggestions. */
export function TagForm(props: {
  readonly tags: readonly FacetView[];
  readonly onAdd: (tag: string) => void;
  readonly onClose: () => void;
}): VNode {
  const { tr } = useUi();
  const [name, setName] = useState('');
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="tag-line"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') props.onAdd(name.trim());
        setName('');
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        props.onClose();
      }}
    >
      <input
        class="field"
        dir="auto"
        list={list}
        aria-label={tr.t('library.tagNew')}
        placeholder={tr.t('library.tagNew')}
        maxLength={LONGEST_TAG}
        value={name}
        ref={field}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <datalist id={list}>
        {props.tags.map(({ value }) => (
          <option key={value} value={value} />
        ))}
      </datalist>
      <button type="submit" class="button" disabled={name.trim() === ''}>
        {tr.t('library.tagAdd')}
      </button>
    </form>
  );
}
