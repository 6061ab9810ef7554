import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { IconButton } from '../common/icon-button.tsx';
import { FollowIcon, PencilIcon } from '../common/icons.tsx';
import { useUi } from '../common/ui-context.tsx';
import type { ClaimActions } from './actions.ts';
import { ClaimForm } from './claim-form.tsx';

interface ClaimToolsProps {
  /** What a claim of the reader's own would be written from. */
  readonly text: string;
  readonly followed: boolean;
  readonly onFollow: (follow: boolean) => Promise<boolean>;
  readonly actions: ClaimActions;
}

/** What the reader can do with something that was said: follow it, or put it in own words. */
export function ClaimTools({ text, followed, onFollow, actions }: ClaimToolsProps): VNode {
  const { tr } = useUi();
  const [writing, setWriting] = useState(false);
  // What was just pressed stands until the answer of the background is drawn.
  const [pressed, setPressed] = useState<boolean | null>(null);
  useEffect(() => setPressed(null), [followed]);
  const [told, setTold] = useState<'saved' | 'failed' | null>(null);
  const follows = pressed ?? followed;
  const follow = async (): Promise<void> => {
    setPressed(!follows);
    setTold(null);
    if (!(await onFollow(!follows))) {
      setPressed(null);
      setTold('failed');
    }
  };
  const write = async (id: string, claim: string, note: string): Promise<void> => {
    const kept = await actions.write(id, claim, note);
    setTold(kept ? 'saved' : 'failed');
    if (kept) setWriting(false);
  };
  return (
    <>
      <p class="claim-tools" data-kept={follows || undefined}>
        <IconButton
          label={tr.t(follows ? 'claim.following' : 'claim.follow')}
          pressed={follows}
          onClick={() => void follow()}
        >
          <FollowIcon filled={follows} />
        </IconButton>
        <IconButton
          label={tr.t('claim.rewrite')}
          pressed={writing}
          onClick={() => setWriting(!writing)}
        >
          <PencilIcon />
        </IconButton>
      </p>
      {writing && (
        <ClaimForm
          text={text}
          onSave={(...written) => void write(...written)}
          onCancel={() => setWriting(false)}
        />
      )}
      <p class="claim-told" role="status">
        {told && tr.t(told === 'saved' ? 'claim.saved' : 'error.not-stored')}
      </p>
    </>
  );
}
