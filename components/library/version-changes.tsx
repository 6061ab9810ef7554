import type { VNode } from 'preact';
import type { TextSpan } from '../../lib/model/text.ts';
import type { ChangeView, VersionChangesView } from '../../lib/views/library-types.ts';
import { IconButton } from '../common/icon-button.tsx';
import { JumpIcon } from '../common/icons.tsx';
import { useUi } from '../common/ui-context.tsx';

/** What changed since the version before, sentence by sentence; each leads to its place. */
export function VersionChanges(props: {
  readonly changes: VersionChangesView;
  readonly onReveal: (span: TextSpan) => void;
}): VNode {
  const { tr } = useUi();
  const { number, savedAt, items } = props.changes;
  const since = tr.t('changes.since', { i: number, date: tr.day(savedAt) });
  return (
    <details class="changes">
      <summary>
        {tr.t('changes.title')}{' '}
        <span class="changes-count">
          {tr.number(items.length)} · {since}
        </span>
      </summary>
      {items.length === 0 ? (
        <p class="empty">{tr.t('changes.none')}</p>
      ) : (
        <ul>
          {items.map((item, at) => (
            // Changes of one pair of versions never change places.
            <li key={at}>
              <Change item={item} onReveal={props.onReveal} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function Change(props: {
  readonly item: ChangeView;
  readonly onReveal: (span: TextSpan) => void;
}): VNode {
  const { tr } = useUi();
  const { kind, words, at } = props.item;
  return (
    <>
      <span class="control-label">{tr.t(`changes.${kind}`)}</span>
      <p dir="auto">
        {words.map(({ kind: part, text }) => {
          if (part === 'same') return text;
          return part === 'added' ? <ins>{text}</ins> : <del>{text}</del>;
        })}
        {at && (
          <IconButton label={tr.t('changes.jump')} onClick={() => props.onReveal(at)}>
            <JumpIcon />
          </IconButton>
        )}
      </p>
    </>
  );
}
