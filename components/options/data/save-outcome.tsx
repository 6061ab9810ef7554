import type { VNode } from 'preact';
import { failureText } from '../../../lib/i18n/failure-text.ts';
import { CheckIcon, WarnIcon } from '../../common/icons.tsx';
import { useUi } from '../../common/ui-context.tsx';
import { Progress } from '../progress.tsx';
import type { SaveState } from './data-actions.ts';

/** Broken entries named at most. */
const NAMED = 3;

/** How far the file has come that the reader asked for, and what came of it. */
export function SaveOutcome(props: { saving: SaveState; onCancel: () => void }): VNode {
  const { tr } = useUi();
  const { saving } = props;
  switch (saving.state) {
    case 'saving':
      return (
        <Progress
          text={tr.t('data.saving', { share: tr.percent(saving.share) })}
          share={saving.share}
          onCancel={props.onCancel}
        />
      );
    case 'saved': {
      const { name, bytes, broken } = saving.file;
      return (
        <div role="status">
          <p class="notice notice-good">
            <CheckIcon />
            <span>{tr.t('data.saved', { name, size: tr.size(bytes) })}</span>
          </p>
          {broken.length > 0 && (
            <p class="notice">
              <WarnIcon />
              <span dir="auto">
                {tr.t('data.broken', {
                  n: broken.length,
                  what: broken.slice(0, NAMED).join('; '),
                })}
              </span>
            </p>
          )}
        </div>
      );
    }
    case 'cancelled':
      return <p role="status">{tr.t('data.cancelled')}</p>;
    case 'failed':
      return (
        <p class="notice notice-bad" role="alert">
          <WarnIcon />
          <span>{failureText(tr, saving.error)}</span>
        </p>
      );
    default:
      return <div role="status" />;
  }
}
