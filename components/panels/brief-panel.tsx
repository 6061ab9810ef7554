import type { VNode } from 'preact';
import type { SidebarView } from '../../lib/views/sidebar-types.ts';
import type { StatementView } from '../../lib/views/statement-types.ts';
import { NameLabel } from '../common/name-label.tsx';
import { useUi } from '../common/ui-context.tsx';
import type { PanelActions } from './actions.ts';
import { goToSection, Section } from './section.tsx';

interface BriefPanelProps {
  readonly view: SidebarView;
  readonly reveal: PanelActions['reveal'];
  readonly onOpenName: (name: number) => void;
}

/** Who, where and when, and the main statements: everything a link to where it stands. */
export function BriefPanel({ view, reveal, onOpenName }: BriefPanelProps): VNode {
  const { tr } = useUi();
  const { who, where, when, statements } = view.brief;
  const met = view.factChecks.length + view.earlierClaims.length;
  const empty = who.length + where.length + statements.length + met === 0;
  return (
    <Section id="brief" title={tr.t('section.brief')}>
      {empty && <p class="empty">{tr.t('brief.empty')}</p>}
      {!empty && (
        <dl class="brief">
          <NameRow label={tr.t('brief.who')} indexes={who} view={view} onOpenName={onOpenName} />
          <NameRow
            label={tr.t('brief.where')}
            indexes={where}
            view={view}
            onOpenName={onOpenName}
          />
          {when && (
            <>
              <dt>{tr.t('brief.when')}</dt>
              <dd>{tr.date(when)}</dd>
            </>
          )}
          <MetRow view={view} />
        </dl>
      )}
      {statements.length > 0 && (
        <>
          <h3 class="minor-title">{tr.t('brief.said')}</h3>
          <ul class="brief-statements">
            {statements.map(({ speaker, statement }) => {
              const group = view.speakers[speaker];
              const said = group?.statements[statement];
              if (!group || !said) return null;
              return (
                <li key={`${speaker}-${statement}`}>
                  <BriefStatement speaker={group.label} said={said} reveal={reveal} />
                </li>
              );
            })}
          </ul>
        </>
      )}
    </Section>
  );
}

function NameRow(props: {
  label: string;
  indexes: readonly number[];
  view: SidebarView;
  onOpenName: (name: number) => void;
}): VNode | null {
  if (props.indexes.length === 0) return null;
  return (
    <>
      <dt>{props.label}</dt>
      <dd class="brief-names">
        {props.indexes.map((index) => {
          const name = props.view.names[index];
          if (!name) return null;
          return (
            <button
              type="button"
              class="name-button"
              key={index}
              onClick={() => props.onOpenName(index)}
            >
              <NameLabel type={name.type} text={name.label} />
            </button>
          );
        })}
      </dd>
    </>
  );
}

function BriefStatement(props: {
  speaker: string;
  said: StatementView;
  reveal: PanelActions['reveal'];
}): VNode {
  const { tr } = useUi();
  const { speaker, said, reveal } = props;
  const { line } = said;
  return (
    <button type="button" class="brief-statement" onClick={() => reveal(said.sentence)}>
      <span class={line.how === 'said' ? 'brief-speaker brief-said' : 'brief-speaker'} dir="auto">
        {line.who ?? (speaker || tr.t('statements.nobody'))}
      </span>{' '}
      {line.how !== 'said' && (
        <span class="brief-cue" dir="auto">
          {said.cue && line.how === 'words'
            ? withSmallInitial(said.cue)
            : tr.t(`speech.${said.speechClass}`)}
        </span>
      )}{' '}
      <q class="plain-quote" dir="auto">
        {said.passage.text}
      </q>
    </button>
  );
}

/** "Заявили" may begin a sentence there, and stands amid a line here. */
function withSmallInitial(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** That something of this was met before, said where it is seen first; leads to the section. */
function MetRow({ view }: { readonly view: SidebarView }): VNode | null {
  const { tr } = useUi();
  const kinds = [
    ...view.factChecks.map(() => tr.t('claims.here')),
    ...view.earlierClaims.map(({ tier, relation }) =>
      tier === 'address' ? tr.t('claims.page') : tr.t(`claims.relation.${relation}`),
    ),
  ];
  if (kinds.length === 0) return null;
  return (
    <>
      <dt>{tr.t('brief.met')}</dt>
      <dd>
        <button type="button" class="link brief-met" onClick={() => goToSection('claims')}>
          {[...new Set(kinds.map(withSmallInitial))].join(' · ')}
        </button>
      </dd>
    </>
  );
}
