import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { EarlierClaimView, FactCheckView } from '../../lib/views/types.ts';
import { useArrowKeys } from '../common/arrow-keys.ts';
import { useUi } from '../common/ui-context.tsx';
import type { PanelActions } from './actions.ts';
import { EarlierClaim } from './earlier-claim.tsx';
import { FactCheck } from './fact-check.tsx';
import { Section } from './section.tsx';

interface ClaimsPanelProps {
  readonly checks: readonly FactCheckView[];
  readonly earlier: readonly EarlierClaimView[];
  readonly actions: Pick<PanelActions, 'reveal' | 'openArticle'>;
}

/**
 * Claims met before: what this page publishes as a fact-check, and what of this article the
 * reader has met in other articles. The words of others, never a judgement of ours.
 */
export function ClaimsPanel({ checks, earlier, actions }: ClaimsPanelProps): VNode | null {
  const { tr } = useUi();
  const list = useRef<HTMLDivElement>(null);
  useArrowKeys(list);
  const count = checks.length + earlier.length;
  if (count === 0) return null;
  return (
    <Section id="claims" title={tr.t('section.claims')} count={tr.number(count)}>
      <div ref={list}>
        {checks.length > 0 && <h3 class="minor-title">{tr.t('claims.here')}</h3>}
        <ul>
          {checks.map((check, index) => (
            <li key={`${index} ${check.url}`}>
              <FactCheck check={check} />
            </li>
          ))}
        </ul>
        {earlier.length > 0 && <h3 class="minor-title">{tr.t('claims.earlier')}</h3>}
        <ul>
          {earlier.map((claim, index) => (
            <li key={`${index} ${claim.here.start}`}>
              <EarlierClaim claim={claim} actions={actions} />
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
