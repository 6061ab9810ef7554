import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { NameView } from '../../lib/views/card-types.ts';
import type { SpeakerView } from '../../lib/views/statement-types.ts';
import { useArrowKeys } from '../common/arrow-keys.ts';
import { NameLabel } from '../common/name-label.tsx';
import { useUi } from '../common/ui-context.tsx';
import { statementId } from './point-to.ts';
import { Section } from './section.tsx';
import { Statement, type StatementActions } from './statement.tsx';

interface StatementsPanelProps {
  readonly speakers: readonly SpeakerView[];
  readonly names: readonly NameView[];
  readonly actions: StatementActions;
  readonly onOpenName: (name: number) => void;
}

/** Who said what: by speaker, each statement in its sentence. */
export function StatementsPanel(props: StatementsPanelProps): VNode {
  const { tr } = useUi();
  const list = useRef<HTMLDivElement>(null);
  useArrowKeys(list);
  const { speakers, names, actions, onOpenName } = props;
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
                  <Statement said={said} actions={actions} />
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
