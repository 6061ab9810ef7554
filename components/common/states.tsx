import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { failureText } from '../../lib/i18n/failure-text.ts';
import { Blank } from './blank.tsx';
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
  /** Settles when the new attempt is over. */
  readonly onRetry: () => Promise<unknown>;
  /** 1 where no other heading names the page. */
  readonly level?: 1 | 2;
}

/** A screen whose content could not be read: why, and a way to try again. */
export function Failed({ title, error, onRetry, level = 2 }: FailedProps): VNode {
  const { tr } = useUi();
  return (
    <Blank level={level} icon={<WarnIcon />} title={title} text={failureText(tr, error)}>
      <RetryButton class="button button-main" onRetry={onRetry} />
    </Blank>
  );
}

/** A part of a screen that could not be read: why, in a line, and a way to try again. */
export function FailedLine({ error, onRetry }: Pick<FailedProps, 'error' | 'onRetry'>): VNode {
  const { tr } = useUi();
  return (
    <p class="empty" role="alert">
      {failureText(tr, error)} <RetryButton class="link small" onRetry={onRetry} />
    </p>
  );
}

/** Stays where it is while it tries, so that the keyboard's place is not lost with it. */
export function RetryButton(props: { class: string; onRetry: FailedProps['onRetry'] }): VNode {
  const { tr } = useUi();
  const [trying, setTrying] = useState(false);
  const retry = (): void => {
    if (trying) return;
    setTrying(true);
    void props.onRetry().finally(() => setTrying(false));
  };
  return (
    <button type="button" class={props.class} aria-disabled={trying} onClick={retry}>
      {tr.t(trying ? 'common.loading' : 'common.retry')}
    </button>
  );
}
