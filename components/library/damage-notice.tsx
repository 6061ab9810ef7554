import type { VNode } from 'preact';
import type { DamageView } from '../../lib/views/data-types.ts';
import { WarnIcon } from '../common/icons.tsx';
import { RetryButton } from '../common/states.tsx';
import { useUi } from '../common/ui-context.tsx';

/** Says above the list that the library is not whole, and leads to what can be done. */
export function DamageNotice({ damage }: { damage: DamageView }): VNode {
  const { tr } = useUi();
  const { kind, had, has } = damage;
  return (
    <div class="notice notice-bad" role="alert">
      <WarnIcon />
      <div>
        <p>
          <strong>{tr.t(`data.damage.${kind}`)}</strong>
        </p>
        {kind !== 'unopenable' && kind !== 'no-room' && (
          <p>
            {tr.t('data.section.articles')}: {tr.number(has.articles ?? 0)} /{' '}
            {tr.number(had.articles ?? 0)}
          </p>
        )}
        <p>
          <a href="options.html#data">{tr.t('data.damageLibrary')}</a>
        </p>
      </div>
    </div>
  );
}

/** Says above the list that nothing is known of the library's state. */
export function UncheckedNotice({ onRetry }: { onRetry: () => Promise<unknown> }): VNode {
  const { tr } = useUi();
  return (
    <div class="notice" role="alert">
      <WarnIcon />
      <p>
        {tr.t('data.unchecked')} <RetryButton class="link" onRetry={onRetry} />
      </p>
    </div>
  );
}

/** Says above the list that a backup was not brought back to its end, and leads to the way on. */
export function BrokenOffNotice(): VNode {
  const { tr } = useUi();
  return (
    <div class="notice" role="alert">
      <WarnIcon />
      <div>
        <p>
          <strong>{tr.t('data.brokenOff')}</strong>
        </p>
        <p>
          <a href="options.html#data">{tr.t('data.brokenOffLibrary')}</a>
        </p>
      </div>
    </div>
  );
}
