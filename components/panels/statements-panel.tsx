import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { NameView, SpeakerView, StatementView } from '../../lib/views/types.ts';
import { useArrowKeys } from '../common/arrow-keys.ts';
import { JumpIcon } from '../common/icons.tsx';
import { NameLabel } from '../common/name-label.tsx';
import { useUi } from '../common/ui-context.tsx';
import type { PanelActions } from './actions.ts';
import { statementId } from './follow.ts';
import { Section } from './section.tsx';

interface StatementsPanelProps {
  readonly speakers: readonly SpeakerView[];
  readonly names: readonly NameView[];
  readonly reveal: PanelActions['reveal'];
  readonly onOpenName: (name: number) => void;
}

/** Who said what: by speaker, each statement in its sentence. */
export function StatementsPanel(props: StatementsPanelProps): VNode {
  const { tr } = useUi();
  const list = useRef<HTMLDivElement>(null);
  useArrowKeys(list);
  const { speakers, names, reveal, onOpenName } = props;
  const count = speakers.reduce((sum, speaker) => sum + speaker.statements.length, 0);
  return (
    <Section id="statements" title={tr.t('section.statements')} count={tr.number(count)}>
      {count === 0 && <p class="empty">{tr.t('statements.none')}</p>}
      <div ref={list}>
        {speakers.map((speaker, index) => (
          <div key={index} class="speaker">
            <SpeakerHead
              speaker={speaker}
              name={speaker.name === null ? undefined : names[speaker.name]}
              onOpenName={onOpenName}
            />
            <ul>
              {speaker.statements.map((said) => (
                <li key={said.passage.start} id={statementId(said)}>
                  <Statement said={said} reveal={reveal} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  );
}

function SpeakerHead(props: {
  speaker: SpeakerView;
  name: NameView | undefined;
  onOpenName: (name: number) => void;
}): VNode {
  const { tr } = useUi();
  const { speaker, name, onOpenName } = props;
  const about = name?.officeThen?.label ?? name?.description;
  return (
    <h3 class="speaker-head">
      {name ? (
        <button type="button" class="name-button" onClick={() => onOpenName(name.index)}>
          <NameLabel type={name.type} text={speaker.label} />
        </button>
      ) : (
        <span dir="auto">{speaker.label || tr.t('statements.nobody')}</span>
      )}
      {about && <span class="name-about"> {about}</span>}
    </h3>
  );
}

function Statement(props: { said: StatementView; reveal: PanelActions['reveal'] }): VNode {
  const { tr } = useUi();
  const { said, reveal } = props;
  const { passage, sentence, quotation, sourcing } = said;
  const from = passage.start - sentence.start;
  const to = passage.end - sentence.start;
  const notes = [
    tr.t(`quotation.${quotation}`),
    sourcing === 'named' ? null : tr.t(`sourcing.${sourcing}`),
    said.negated ? tr.t('speech.negated') : null,
  ].filter((note) => note !== null);
  return (
    <button
      type="button"
      class={`statement statement-${quotation}`}
      data-item
      title={tr.t('statements.jump')}
      onClick={() => reveal(sentence)}
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
  );
}
