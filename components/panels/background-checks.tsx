import type { VNode } from 'preact';
import type { EarlierClaimView } from '../../lib/views/claims-met-types.ts';
import { OutLink } from '../common/out-link.tsx';
import { useUi } from '../common/ui-context.tsx';

/**
 * Fact-checks on the same subject, as further reading: without verdicts, so that none is taken for
 * a check of this article.
 */
export function BackgroundChecks(props: { checks: readonly EarlierClaimView[] }): VNode | null {
  const { tr } = useUi();
  if (props.checks.length === 0) return null;
  return (
    <div class="shelf background-checks">
      <h3 class="minor-title">{tr.t('claims.background')}</h3>
      <p class="coverage-reason">{tr.t('claims.backgroundHint')}</p>
      <ul>
        {props.checks.map(({ id, headline, text, check, reasons }) => {
          const about = [check?.publisher, check?.date && tr.date(check.date)];
          const names = reasons.find(({ code }) => code === 'same-names');
          return (
            <li key={id} class="coverage-item">
              {check?.url ? (
                <OutLink url={check.url} class="coverage-title" item>
                  {headline || text}
                </OutLink>
              ) : (
                <span dir="auto">{headline || text}</span>
              )}
              <p class="coverage-about">{about.filter((part) => part).join(' · ')}</p>
              {names && (
                <p class="coverage-reason" dir="auto">
                  {tr.t('match.same-names', { shared: names.shared.join(', ') })}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
