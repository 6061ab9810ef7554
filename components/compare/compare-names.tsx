import type { VNode } from 'preact';
import { articleLetter } from '../../lib/model/comparison.ts';
import type { CompareView } from '../../lib/views/compare-types.ts';
import { useUi } from '../common/ui-context.tsx';

/** Names shown at most, those that most articles have first. */
const SHOWN = 120;

/** Who and what is named, in which articles and how often. */
export function CompareNames({ view }: { view: CompareView }): VNode {
  const { tr } = useUi();
  if (view.names.length === 0) return <p class="empty">{tr.t('compare.noNames')}</p>;
  return (
    <table class="compare-names">
      <caption class="unseen">{tr.t('compare.names')}</caption>
      <thead>
        <tr>
          <th scope="col">{tr.t('compare.byName')}</th>
          {view.articles.map(({ articleId, outlet, headline }, at) => (
            <th key={articleId} scope="col" title={outlet ?? headline}>
              <span class={`compare-letter letter-${at}`} aria-hidden="true">
                {articleLetter(at)}
              </span>
              <span class="unseen">{outlet ?? headline}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.names.slice(0, SHOWN).map(({ key, label, counts }) => (
          <tr key={key}>
            <th scope="row" dir="auto">
              {label}
            </th>
            {counts.map((count, at) => (
              <td key={at} class={count === 0 ? 'compare-none' : ''}>
                <span aria-hidden="true">{count === 0 ? '–' : tr.number(count)}</span>
                <span class="unseen">
                  {count === 0 ? tr.t('compare.notNamed') : tr.t('compare.mentions', { n: count })}
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
