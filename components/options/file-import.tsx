import type { VNode } from 'preact';
import { failureText } from '../../lib/i18n/failure-text.ts';
import { CheckIcon } from '../common/icons.tsx';
import { useUi } from '../common/ui-context.tsx';
import { BadFile } from './bad-file.tsx';
import { Progress } from './progress.tsx';
import type { ImportState } from './use-import.ts';

type Step = 'sending' | 'checking' | 'installing' | 'cancelled' | 'done' | 'bad' | 'where';

/** What is said of a file of one kind at each step. */
export type ImportWords = { readonly [S in Step]: `kept.${S}` | `packs.${S}` };

interface FileImportProps<Preview> {
  readonly incoming: ImportState<Preview>;
  /** The messages about such files. */
  readonly words: ImportWords;
  /** What the code of a bad file means. */
  readonly why: (code: string) => string;
  /** How large a file may be, bytes. */
  readonly mostBytes: number;
  /** Taking it in lasts, so that it has a bar and can be stopped. */
  readonly installsSlowly?: boolean;
  readonly preview: (preview: Preview, title: string) => VNode;
  readonly onCancel: () => void;
}

/** How far a chosen file has come, what it would bring, or why it is not wanted. */
export function FileImport<Preview>(props: FileImportProps<Preview>): VNode {
  const { tr } = useUi();
  const { incoming, words, onCancel } = props;
  switch (incoming.state) {
    case 'none':
      return <div class="incoming" role="status" />;
    case 'sending':
    case 'checking':
    case 'installing': {
      const { state, share } = incoming;
      const text = tr.t(words[state], { share: tr.percent(share) });
      if (state === 'installing' && !props.installsSlowly) return <Told text={text} />;
      return <Progress text={text} share={share} onCancel={onCancel} />;
    }
    case 'preview':
      return props.preview(incoming.preview, incoming.title);
    case 'cancelled':
      return <Told text={tr.t(words.cancelled)} />;
    case 'done':
      return (
        <p class="incoming notice notice-good" role="status">
          <CheckIcon />
          <span>{tr.t(words.done, { title: incoming.title })}</span>
        </p>
      );
    case 'bad':
      return (
        <BadFile
          head={tr.t(words.bad)}
          what={props.why(incoming.code)}
          where={incoming.detail && tr.t(words.where, { where: incoming.detail })}
        />
      );
    case 'failed':
      return (
        <BadFile
          head={tr.t(words.bad)}
          what={failureText(tr, incoming.error, { size: tr.size(props.mostBytes) })}
        />
      );
  }
}

function Told({ text }: { text: string }): VNode {
  return (
    <p class="incoming" role="status">
      {text}
    </p>
  );
}
