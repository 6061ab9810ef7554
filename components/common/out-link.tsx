import type { ComponentChildren, VNode } from 'preact';
import { useUi } from './ui-context.tsx';

interface OutLinkProps {
  readonly url: string;
  readonly children: ComponentChildren;
  readonly class?: string;
  /** Reached by arrow keys in its list. */
  readonly item?: boolean;
  /** It was opened, with whatever button or key. */
  readonly onOpen?: () => void;
}

/** A link that leaves for a page of the web; other schemes than http(s) are shown as plain text. */
export function OutLink({ url, children, class: className, item, onOpen }: OutLinkProps): VNode {
  const { tr } = useUi();
  if (!/^https?:\/\//i.test(url)) return <span class={className}>{children}</span>;
  return (
    <a
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      class={className}
      data-item={item}
      onClick={onOpen}
      onAuxClick={onOpen}
    >
      {children}
      <span class="unseen"> ({tr.t('common.newTab')})</span>
    </a>
  );
}
