import type { VNode } from 'preact';
import type { QuoteCell } from '../../lib/model/comparison.ts';
import type { CompareView } from '../../lib/views/compare-types.ts';
import { useUi } from '../common/ui-context.tsx';
import { Whose } from './compare-head.tsx';

/** Who is quoted where, and how the wording of one statement drifts. */
export function CompareQuotes({ view }: { view: CompareView }): VNode {
  const { tr } = useUi();
  if (view.quotes.length === 0) return <p class="empty">{tr.t('compare.noQuotes')}</p>;
  const speakers = Map.groupBy(view.quotes, ({ speaker }) => speaker);
  return (
    <ul class="compare-list" aria-label={tr.t('compare.quotes')}>
      {[...speakers].map(([speaker, quotes]) => (
        <li key={speaker} class="compare-entry">
          <h3 dir="auto">{quotes[0]?.label}</h3>
          {quotes.map(({ cells }, at) => (
            <ul key={at} class="compare-said">
              {cells.map((cell) => (
                <li key={`${cell.article} ${cell.start}`}>
                  <p>
                    <Whose view={view} article={cell.article} />{' '}
                    <span class="compare-about">
                      {tr.t(cell.isDirect ? 'compare.direct' : 'compare.indirect')}
                    </span>
                  </p>
                  <p lang={view.articles[cell.article]?.lang} dir="auto">
                    <Wording cell={cell} />
                  </p>
                </li>
              ))}
            </ul>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** The words; where another article has them otherwise, what left and what came in. */
function Wording({ cell }: { cell: QuoteCell }): VNode {
  if (!cell.drift?.some(({ kind }) => kind !== 'same')) return <>{cell.text}</>;
  return (
    <>
      {cell.drift.map(({ kind, text }, at) => {
        if (kind === 'removed') return <del key={at}>{text}</del>;
        if (kind === 'added') return <ins key={at}>{text}</ins>;
        return <span key={at}>{text}</span>;
      })}
    </>
  );
}
