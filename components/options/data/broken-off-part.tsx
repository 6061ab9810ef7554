import type { VNode } from 'preact';
import type { BrokenOffView } from '../../../lib/views/data-types.ts';
import { WarnIcon } from '../../common/icons.tsx';
import { useUi } from '../../common/ui-context.tsx';
import type { DataActions } from './data-actions.ts';

interface BrokenOffPartProps {
  readonly brokenOff: BrokenOffView;
  readonly actions: DataActions;
}

/** A backup that was not brought back to its end: go on with it, or undo it. */
export function BrokenOffPart({ brokenOff, actions }: BrokenOffPartProps): VNode {
  const { tr } = useUi();
  const { file, mode, created, share } = brokenOff;
  const date = tr.dateTime(created);
  const isHere = share === 1;
  return (
    <section class="incoming notice damage" role="alert">
      <WarnIcon />
      <div>
        <h2>{tr.t('data.brokenOff')}</h2>
        <p>
          {isHere
            ? tr.t('data.brokenOffEnd', { date })
            : tr.t(`data.brokenOffText.${mode}`, { date, share: tr.percent(share) })}
        </p>
        {!isHere && <p>{tr.t('data.brokenOffWays')}</p>}
        <p class="notice-buttons">
          <button
            type="button"
            class="button button-main"
            onClick={() => actions.restore(file, mode)}
          >
            {tr.t('data.goOn')}
          </button>
          {!isHere && (
            <button type="button" class="button" onClick={actions.undoRestore}>
              {tr.t('data.undoRestore')}
            </button>
          )}
        </p>
      </div>
    </section>
  );
}
