import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { newId } from '../common/new-id.ts';
import { useUi } from '../common/ui-context.tsx';

/** What is kept at most, UTF-16 units. */
const LONGEST_CLAIM = 1_000;
const LONGEST_NOTE = 4_000;

interface ClaimFormProps {
  /** What it is written from. */
  readonly text: string;
  /** The same id each time this form is saved: what is kept twice is one claim. */
  readonly onSave: (id: string, text: string, note: string) => void;
  readonly onCancel: () => void;
}

/** A claim in the reader's own words. Stands only in frames and pages of ours. */
export function ClaimForm({ text, onSave, onCancel }: ClaimFormProps): VNode {
  const { tr } = useUi();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [own] = useState(() => `own ${newId()}`);
  const [claim, setClaim] = useState(text);
  const [note, setNote] = useState('');
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="claim-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (claim.trim() !== '') onSave(own, claim, note);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <label class="control-label" for={`${id}-claim`}>
        {tr.t('claim.text')}
      </label>
      <textarea
        ref={field}
        id={`${id}-claim`}
        class="field"
        dir="auto"
        rows={3}
        maxLength={LONGEST_CLAIM}
        required
        value={claim}
        onInput={(event) => setClaim(event.currentTarget.value)}
      />
      <label class="control-label" for={`${id}-note`}>
        {tr.t('claim.note')}
      </label>
      <textarea
        id={`${id}-note`}
        class="field"
        dir="auto"
        rows={2}
        maxLength={LONGEST_NOTE}
        value={note}
        onInput={(event) => setNote(event.currentTarget.value)}
      />
      <p class="notice-buttons">
        <button type="submit" class="button button-main">
          {tr.t('claim.save')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {tr.t('common.cancel')}
        </button>
      </p>
    </form>
  );
}
