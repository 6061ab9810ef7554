import type { VNode } from 'preact';
import type { StatementView } from '../../lib/views/statement-types.ts';
import { JumpIcon } from '../common/icons.tsx';
import { useUi } from '../common/ui-context.tsx';
import type { PanelActions } from './actions.ts';
import { ClaimTools } from './claim-tools.tsx';
import { point, statementId } from './point-to.ts';

export type StatementActions = Pick<PanelActions, 'reveal' | 'choose' | 'claims'>;

interface StatementProps {
  readonly said: StatementView;
  readonly actions: StatementActions;
}

/** What was said, in its sentence; pressed, it is marked in the text as well. */
export function Statement({ said, actions }: StatementProps): VNode {
  const { tr } = useUi();
  const { passage, sentence, quotation, sourcing } = said;
  const { reveal, choose, claims } = actions;
  const from = passage.start - sentence.start;
  const to = passage.end - sentence.start;
  const notes = [
    tr.t(`quotation.${quotation}`),
    sourcing === 'named' ? null : tr.t(`sourcing.${sourcing}`),
    said.negated ? tr.t('speech.negated') : null,
    said.via.length > 0 ? tr.t('statements.via', { who: said.via.join(', ') }) : null,
  ].filter((note) => note !== null);
  return (
    <>
      <button
        type="button"
        class={`statement statement-${quotation}`}
        data-item
        title={tr.t('statements.jump')}
        onClick={() => {
          point(statementId(said));
          reveal(sentence);
          choose?.(sentence);
        }}
      >
        <span class="statement-head">
          <span class="statement-cue" dir="auto">
            {said.cue ?? tr.t(`speech.${said.speechClass}`)}
          </span>
          <span class="statement-notes">{notes.join(' · ')}</span>
          <JumpIcon />
        </span>
        <span class="statement-text" dir="auto">
          {sentence.text.slice(0, Math.max(0, from))}
          <strong>{sentence.text.slice(Math.max(0, from), to)}</strong>
          {sentence.text.slice(to)}
        </span>
      </button>
      {claims && (
        <ClaimTools
          text={passage.text}
          followed={said.followed}
          onFollow={(follow) => claims.follow(passage, follow)}
          actions={claims}
        />
      )}
    </>
  );
}
