import type { VNode } from 'preact';
import type { VerdictClass } from '../../lib/model/claim.ts';
import type { FactCheckView } from '../../lib/views/claims-met-types.ts';
import { OutLink } from '../common/out-link.tsx';
import { useUi } from '../common/ui-context.tsx';

/** Shapes on a grid of 20 × 20; the words beside them say what they mean. */
const SHAPES: Readonly<Record<VerdictClass, string>> = {
  true: 'm5 10.5 3.5 3.5L15 6.5',
  'mostly-true': 'm5 9.5 3.5 3.5L15 5.5M5 16.5h10',
  mixed: 'M4 8c2-2 4-2 6 0s4 2 6 0M4 13c2-2 4-2 6 0s4 2 6 0',
  'mostly-false': 'm6 4.5 8 8m0-8-8 8M5 16.5h10',
  false: 'm5.5 5.5 9 9m0-9-9 9',
  unproven: 'M7.5 7.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7m0 3v.1',
  satire: 'M5 8.5c2-2.5 3-2.5 4 0m2 0c2-2.5 3-2.5 4 0M6 12.5c2 3.5 6 3.5 8 0',
  other: 'M10 9.25v4.5m0-7.25v.1M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15',
};

function VerdictIcon({ verdict }: { verdict: VerdictClass }): VNode {
  return (
    <svg
      class="icon verdict-icon"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={SHAPES[verdict]} />
    </svg>
  );
}

/** A fact-check: its publisher's words, what they are about, and where to read it. */
export function FactCheck({ check }: { check: FactCheckView }): VNode {
  const { tr } = useUi();
  const { claim, claimant, claimDate, label, verdict, publisher, date, url } = check;
  const said = [claimant, claimDate && tr.date(claimDate)].filter((part) => part);
  const published = [publisher, date && tr.date(date)].filter((part) => part).join(' · ');
  return (
    <article class="fact-check">
      <p class="fact-check-verdict" title={tr.t(`verdict.${verdict}`)}>
        <VerdictIcon verdict={verdict} />
        <span class="unseen">{tr.t('claims.verdict')} </span>
        <strong dir="auto" lang={check.lang ?? undefined}>
          {label || tr.t('claims.seePublisher')}
        </strong>
      </p>
      <p class="fact-check-claim" dir="auto" lang={check.lang ?? undefined}>
        {claim}
      </p>
      {said.length > 0 && (
        <p class="fact-check-about" dir="auto">
          {tr.t('claims.claimant', { who: said.join(', ') })}
        </p>
      )}
      {url === null ? (
        <p class="fact-check-about">{published}</p>
      ) : (
        <OutLink url={url} class="fact-check-link" item>
          {published || tr.t('claims.seePublisher')}
        </OutLink>
      )}
    </article>
  );
}
