import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { EarlierClaimView, FactCheckView } from '../../lib/views/claims-met-types.ts';
import type { SidebarView } from '../../lib/views/sidebar-types.ts';
import { useArrowKeys } from '../common/arrow-keys.ts';
import { useUi } from '../common/ui-context.tsx';
import { EarlierClaim, type EarlierClaimActions } from './earlier-claim.tsx';
import { FactCheck } from './fact-check.tsx';
import { Section } from './section.tsx';

interface ClaimsPanelProps {
  readonly checks: readonly FactCheckView[];
  /** Why other fact-checks of the page were left out. */
  readonly refused?: SidebarView['checksRefused'];
  readonly earlier: readonly EarlierClaimView[];
  readonly actions: EarlierClaimActions;
}

/** The groups of earlier claims, each with who belongs to it; the first that fits is taken. */
const GROUPS = [
  ['page', ({ tier }: EarlierClaimView) => tier === 'address'],
  ['followed', ({ followed }: EarlierClaimView) => followed],
  ['checked', ({ check }: EarlierClaimView) => check !== null],
  ['earlier', () => true],
] as const;

/**
 * Claims met before: what this page publishes as a fact-check, fact-checks that name the page or
 * fit what it says, and what of this article the reader has met elsewhere. The words of others,
 * never a judgement of ours.
 */
export function ClaimsPanel({
  checks,
  refused = [],
  earlier,
  actions,
}: ClaimsPanelProps): VNode | null {
  const { tr } = useUi();
  const list = useRef<HTMLDivElement>(null);
  useArrowKeys(list);
  const count = checks.length + earlier.length;
  if (count === 0 && refused.length === 0) return null;
  const byGroup = Map.groupBy(
    earlier,
    (claim) => GROUPS.find(([, fits]) => fits(claim))?.[0] ?? 'earlier',
  );
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
        {refused.map((code) => (
          <p key={code} class="empty">
            {tr.t(`claims.refused.${code}`)}
          </p>
        ))}
        {GROUPS.map(([group]) => {
          const claims = byGroup.get(group) ?? [];
          if (claims.length === 0) return null;
          return (
            <section key={group}>
              <h3 class="minor-title">{tr.t(`claims.${group}`)}</h3>
              <ul>
                {claims.map((claim) => (
                  <li key={claim.id}>
                    <EarlierClaim claim={claim} actions={actions} />
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </Section>
  );
}
