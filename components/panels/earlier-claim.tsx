import type { VNode } from 'preact';
import type { EarlierClaimView } from '../../lib/views/types.ts';
import { JumpIcon } from '../common/icons.tsx';
import { useUi } from '../common/ui-context.tsx';
import type { PanelActions } from './actions.ts';
import { FactCheck } from './fact-check.tsx';

interface EarlierClaimProps {
  readonly claim: EarlierClaimView;
  readonly actions: Pick<PanelActions, 'reveal' | 'openArticle'>;
}

/** A sentence of this article with the earlier claim that it repeats or differs from. */
export function EarlierClaim({ claim, actions }: EarlierClaimProps): VNode {
  const { tr } = useUi();
  const { here, relation, articleId, check } = claim;
  const dated = (value: string | null): string => (value ? ` (${tr.date(value)})` : '');
  return (
    <div class="earlier-claim">
      <button
        type="button"
        class="statement"
        data-item
        title={tr.t('statements.jump')}
        onClick={() => actions.reveal(here)}
      >
        <span class="statement-head">
          <span class="statement-cue">{tr.t(`claims.relation.${relation}`)}</span>
          <JumpIcon />
        </span>
        <span class="statement-text" dir="auto">
          {here.text}
        </span>
      </button>
      {claim.numbers && (
        <p class="coverage-reason">
          {tr.t('claims.numbers', {
            here: claim.numbers.here + dated(claim.hereDate),
            there: claim.numbers.there + dated(claim.date),
          })}
        </p>
      )}
      {check && <FactCheck check={check} />}
      {!check && (
        <>
          <p class="fact-check-claim" dir="auto">
            {claim.text}
          </p>
          {articleId !== null && (
            <button
              type="button"
              class="coverage-title link"
              data-item
              onClick={() => actions.openArticle(articleId)}
            >
              <span dir="auto">{claim.headline}</span>
            </button>
          )}
          {claim.date && <p class="coverage-about">{tr.date(claim.date)}</p>}
        </>
      )}
    </div>
  );
}
