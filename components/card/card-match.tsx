import type { TargetedEvent, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Correction } from '../../lib/model/correction.ts';
import type { EntityId } from '../../lib/model/knowledge.ts';
import type { CardView, WhyView } from '../../lib/views/card-types.ts';
import { useUi } from '../common/ui-context.tsx';
import type { PanelActions } from '../panels/actions.ts';
import { NameChoice, NameFinder } from './name-finder.tsx';

/** Of these folds one is open at a time: a card has little room, and the other would be below it. */
const FOLDS = 'card-match';

/** Brings what was just unfolded into view where the card is too low for all of it. */
function showAll({ currentTarget }: TargetedEvent<HTMLDetailsElement>): void {
  if (currentTarget.open) currentTarget.scrollIntoView({ block: 'nearest' });
}

interface CardMatchProps {
  readonly view: CardView;
  readonly correct: PanelActions['correct'];
  /** Absent where the way back is offered elsewhere. */
  readonly uncorrect: PanelActions['uncorrect'];
  readonly findNames: PanelActions['findNames'];
}

/** Why the name was matched, and what to do when it was matched wrongly. */
export function CardMatch({ view, correct, uncorrect, findNames }: CardMatchProps): VNode {
  const { tr } = useUi();
  return (
    <footer class="card-foot">
      <details class="fold" name={FOLDS} onToggle={showAll}>
        <summary>{tr.t('card.why')}</summary>
        <p>{tr.t(`method.${view.method}`)}</p>
        <ul class="card-list">
          {view.why.map((why) => (
            <Why key={`${why.code} ${why.detail}`} why={why} />
          ))}
          <li>{tr.t('why.certainty', { percent: tr.percent(view.score) })}</li>
          {view.rivals.map(({ entityId, label, description, score }) => (
            <li key={entityId} dir="auto">
              {tr.t('why.rival', { name: label, percent: tr.percent(score) })}
              {description && <span class="name-about"> {description}</span>}
            </li>
          ))}
        </ul>
      </details>
      {correct && (
        <Corrections view={view} correct={correct} uncorrect={uncorrect} findNames={findNames} />
      )}
    </footer>
  );
}

/** A reason without its detail says nothing where the message needs one. */
function Why({ why }: { why: WhyView }): VNode | null {
  const { tr } = useUi();
  const kind = why.detail === null ? null : tr.find(`type.${why.detail}`);
  const detail = kind ?? why.detail;
  const reason = tr.find(`why.${why.code}`, detail === null ? {} : { detail });
  if (!reason || reason.includes('{detail}')) return null;
  return <li dir="auto">{why.against ? tr.t('why.against', { reason }) : reason}</li>;
}

/** What came of the last press, and the correction that stands and can be taken back. */
interface Outcome {
  readonly what: 'kept' | 'undone' | 'failed' | null;
  readonly stands: Correction | null;
}

function Corrections(props: {
  view: CardView;
  correct: NonNullable<PanelActions['correct']>;
  uncorrect: PanelActions['uncorrect'];
  findNames: PanelActions['findNames'];
}): VNode {
  const { tr } = useUi();
  const { view, correct, uncorrect, findNames } = props;
  const [{ what, stands }, setOutcome] = useState<Outcome>({ what: null, stands: null });
  const { surface, entityId } = view;
  const send = (correction: Correction): void => {
    void correct(correction).then((kept) =>
      setOutcome(kept ? { what: 'kept', stands: correction } : { what: 'failed', stands: null }),
    );
  };
  const itIs = (id: EntityId): void => send({ kind: 'it-is', surface, entityId: id });
  const undo = (correction: Correction): void => {
    void uncorrect?.(correction).then((gone) =>
      setOutcome(gone ? { what: 'undone', stands: null } : { what: 'failed', stands: correction }),
    );
  };
  return (
    <details class="fold" name={FOLDS} onToggle={showAll}>
      <summary>{tr.t('card.notThis')}</summary>
      <div class="corrections">
        {entityId !== null && (
          <button type="button" onClick={() => send({ kind: 'not-this', surface, entityId })}>
            {tr.t('card.notThisOne', { name: view.label })}
          </button>
        )}
        {view.rivals.map((rival) => (
          <NameChoice key={rival.entityId} offer={rival} onChoose={itIs} />
        ))}
        <button type="button" onClick={() => send({ kind: 'never-mark', surface })}>
          {tr.t('card.neverMark', { surface })}
        </button>
        {findNames && <NameFinder findNames={findNames} onChoose={itIs} />}
      </div>
      <p class="empty" role="status">
        {what === 'failed' && `${tr.t('error.not-stored')} `}
        {stands && `${tr.t('card.corrected')} `}
        {stands && uncorrect && (
          <button type="button" class="link small" onClick={() => undo(stands)}>
            {tr.t('common.undo')}
          </button>
        )}
        {what === 'undone' && tr.t('card.uncorrected')}
      </p>
    </details>
  );
}
