import type { VNode } from 'preact';
import { Blank } from './blank.tsx';
import { failureText } from './failure-text.ts';
import { WarnIcon } from './icons.tsx';
import { Skeleton } from './skeleton.tsx';
import { useUi } from './ui-context.tsx';

/** What will be a list or a text, as blocks of so many lines, until it is there. */
export function Loading({ blocks }: { blocks: readonly number[] }): VNode {
  const { tr } = useUi();
  return (
    <div class="loading" role="status">
      <span class="unseen">{tr.t('common.loading')}</span>
      {blocks.map((lines, index) => (
        <Skeleton key={index} lines={lines} />
      ))}
    </div>
  );
}

interface FailedProps {
  /** What could not be shown. */
  readonly title: string;
  /** The failure's code: the `error.` message of that name says what it means. */
  readonly error: string;
  readonly onRetry: () => void;
  /** 1 where no other heading names the page. */
  readonly level?: 1 | 2;
}

/** A screen whose content could not be read: why, and a way to try again. */
export function Failed({ title, error, onRetry, level = 2 }: FailedProps): VNode {
  const { tr } = useUi();
  return (
    <Blank level={level} icon={<WarnIcon />} title={title} text={failureText(tr, error)}>
      <button type="button" class="button button-main" onClick={onRetry}>
        {tr.t('common.retry')}
      </button>
    </Blank>
  );
}
