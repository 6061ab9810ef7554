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
            <Said key={at} cells={cells} view={view} />
          ))}
        </li>
      ))}
    </ul>
  );
}

/** One statement as the articles have it, in the columns of their heads. */
function Said({ cells, view }: { cells: readonly QuoteCell[]; view: CompareView }): VNode {
  const { tr } = useUi();
  const byArticle = Map.groupBy(cells, ({ article }) => article);
  const columns =
    byArticle.size > 1 ? view.articles.map((_, article) => article) : byArticle.keys();
  return (
    <ul class="compare-said compare-cells">
      {[...columns].map((article) => {
        const own = byArticle.get(article);
        // A column without words keeps the others in theirs; to those who listen it is nothing.
        if (!own) return <li key={article} aria-hidden="true" />;
        return (
          <li key={article} class="compare-cell">
            <Whose view={view} article={article} />
            {own.map((cell) => (
              <div key={cell.start}>
                <p class="compare-about">
                  {tr.t(cell.isDirect ? 'compare.direct' : 'compare.indirect')}
                </p>
                <p class="compare-words" lang={view.articles[article]?.lang} dir="auto">
                  <Wording cell={cell} />
                </p>
              </div>
            ))}
          </li>
        );
      })}
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
