import { Fragment, type VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { EarlierClaimView } from '../../lib/views/claims-met-types.ts';
import { JumpIcon } from '../common/icons.tsx';
import { OutLink } from '../common/out-link.tsx';
import { useUi } from '../common/ui-context.tsx';
import type { PanelActions } from './actions.ts';
import { FactCheck } from './fact-check.tsx';

export type EarlierClaimActions = Pick<
  PanelActions,
  'reveal' | 'choose' | 'openArticle' | 'claims'
>;

interface EarlierClaimProps {
  readonly claim: EarlierClaimView;
  readonly actions: EarlierClaimActions;
}

/** A sentence of this article with the earlier claim that it repeats or differs from. */
export function EarlierClaim({ claim, actions }: EarlierClaimProps): VNode {
  const { check } = claim;
  return (
    <div class="earlier-claim">
      <Here claim={claim} actions={actions} />
      <div class="earlier-there">
        {check ? <FactCheck check={check} /> : <There claim={claim} actions={actions} />}
        {claim.note && (
          <p class="earlier-note" dir="auto">
            {claim.note}
          </p>
        )}
      </div>
      <Why claim={claim} />
      {actions.claims && <Choices claim={claim} claims={actions.claims} />}
    </div>
  );
}

/** What this article says, and how the two stand to one another. */
function Here({ claim, actions }: EarlierClaimProps): VNode | null {
  const { tr } = useUi();
  const { here, relation, deniedHere, deniedThere, numbers } = claim;
  if (here === null) return null;
  const denials = [
    deniedHere ? tr.t('claims.deniedHere') : null,
    deniedThere ? tr.t('claims.deniedThere') : null,
  ].filter((one) => one !== null);
  return (
    <>
      <button
        type="button"
        class="statement"
        data-item
        title={tr.t('statements.jump')}
        onClick={() => {
          actions.reveal(here);
          actions.choose?.(here);
        }}
      >
        <span class="statement-head">
          <span class="statement-cue">{tr.t(`claims.relation.${relation}`)}</span>
          {denials.length > 0 && <span class="statement-notes">{denials.join(' · ')}</span>}
          <JumpIcon />
        </span>
        <span class="statement-text" dir="auto">
          {here.text}
        </span>
      </button>
      {numbers && (
        <Numbers here={[numbers.here, claim.hereDate]} there={[numbers.there, claim.date]} />
      )}
    </>
  );
}

/** A number as printed, and the day of what it is printed in. */
type DatedNumber = readonly [number: string, date: string | null];

/** Two numbers that differ, one below the other, each with its date. */
function Numbers(props: { readonly here: DatedNumber; readonly there: DatedNumber }): VNode {
  const { tr } = useUi();
  const rows = [
    [tr.t('claims.numberHere'), ...props.here],
    [tr.t('claims.numberThere'), ...props.there],
  ] as const;
  return (
    <dl class="numbers">
      {rows.map(([label, number, date]) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>
            <strong dir="auto">{number}</strong>
            {date && ` · ${tr.date(date)}`}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** What was said elsewhere, by whom and when. */
function There({ claim, actions }: EarlierClaimProps): VNode {
  const { tr } = useUi();
  const { kind, text, speaker, deniedThere, headline, date, articleId, url } = claim;
  const denier = deniedThere && speaker ? tr.t('kept.denies', { who: speaker }) : speaker;
  const about = [kind === 'own' ? tr.t('kept.own') : denier, date && tr.date(date)];
  const shown = about.filter((part) => part);
  return (
    <>
      <p class="fact-check-claim" dir="auto">
        {text}
      </p>
      {shown.length > 0 && (
        <p class="coverage-about" dir="auto">
          {shown.join(' · ')}
        </p>
      )}
      {articleId !== null && (
        <button
          type="button"
          class="coverage-title link"
          data-item
          onClick={() => actions.openArticle(articleId)}
        >
          <span dir="auto">{headline}</span>
        </button>
      )}
      {articleId === null && url !== null && (
        <OutLink url={url} class="coverage-title" item>
          {headline || url}
        </OutLink>
      )}
    </>
  );
}

function Why({ claim: { reasons } }: { claim: EarlierClaimView }): VNode | null {
  const { tr } = useUi();
  if (reasons.length === 0) return null;
  return (
    <details class="earlier-why">
      <summary>{tr.t('claims.why')}</summary>
      <ul>
        {reasons.map(({ code, shared }) => (
          <li key={code} dir="auto">
            {tr.t(`match.${code}`, { shared: shared.join(', ') })}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Choices(props: {
  claim: EarlierClaimView;
  claims: NonNullable<PanelActions['claims']>;
}): VNode {
  const { tr } = useUi();
  const { claim, claims } = props;
  const [hidden, setHidden] = useState(false);
  const [failed, setFailed] = useState(false);
  const [followed, setFollowed] = useState(claim.followed);
  useEffect(() => setFollowed(claim.followed), [claim.followed]);
  const set = async (change: Parameters<typeof claims.set>[1]): Promise<void> => {
    const kept = await claims.set(claim.id, change);
    setFailed(!kept);
    if (kept && change.follow !== undefined) setFollowed(change.follow);
    if (kept && change.hide !== undefined) setHidden(change.hide);
  };
  if (hidden) {
    return (
      <p class="empty" role="status">
        {tr.t('claim.hidden')}{' '}
        <button type="button" class="link" onClick={() => void set({ hide: false })}>
          {tr.t('common.undo')}
        </button>
        {failed && ` ${tr.t('error.not-stored')}`}
      </p>
    );
  }
  return (
    <p class="earlier-choices">
      <button
        type="button"
        class="link small"
        aria-pressed={followed}
        onClick={() => void set({ follow: !followed })}
      >
        {tr.t(followed ? 'claim.following' : 'claim.follow')}
      </button>
      <button type="button" class="link small" onClick={() => void set({ hide: true })}>
        {tr.t('claim.hide')}
      </button>
      {failed && <span role="alert">{tr.t('error.not-stored')}</span>}
    </p>
  );
}
