import type { VNode } from 'preact';
import { articleLetter } from '../../lib/model/comparison.ts';
import type { CompareView } from '../../lib/views/compare-types.ts';
import { useUi } from '../common/ui-context.tsx';
import { articleHash } from '../library/library-actions.ts';

/** The articles with their letters, when each was published, and what each leaves out. */
export function CompareHead(props: {
  view: CompareView;
  onLeftOut: (article: number) => void;
}): VNode {
  const { tr } = useUi();
  const { view, onLeftOut } = props;
  return (
    <>
      <ol class="compare-articles" aria-label={tr.t('compare.articles')}>
        {view.articles.map(({ articleId, headline, outlet, datePublished, lang }, at) => {
          const missing = view.leftOut[at]?.length ?? 0;
          return (
            <li key={articleId}>
              <span class={`compare-letter letter-${at}`} aria-hidden="true">
                {articleLetter(at)}
              </span>
              <div>
                <p class="compare-about">
                  {[
                    outlet,
                    datePublished
                      ? tr.t('compare.published', { date: tr.dateTime(datePublished) })
                      : tr.t('compare.undated'),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
                <h2 class="compare-headline">
                  <a href={`library.html${articleHash(articleId)}`} lang={lang} dir="auto">
                    {headline}
                  </a>
                </h2>
                {missing > 0 ? (
                  <button type="button" class="link small" onClick={() => onLeftOut(at)}>
                    {tr.t('compare.leftOutOf', { n: missing })}
                    <span class="unseen">: {outlet ?? headline}</span>
                  </button>
                ) : (
                  <p class="compare-about">
                    {tr.t(
                      view.shortened.includes(at) ? 'compare.shortened' : 'compare.leftOutNone',
                    )}
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      {view.wireCopies.map(({ articles }) => (
        <p key={articles.join()} class="notice">
          {tr.t('compare.copies')}: {articles.map(articleLetter).join(', ')}
        </p>
      ))}
    </>
  );
}

/**
 * Whose sentence it is: the letter, and the outlet for who cannot see its place; where sentences
 * differ, also when it was published, since the later one may only know more.
 */
export function Whose(props: { view: CompareView; article: number; isDated?: boolean }): VNode {
  const { tr } = useUi();
  const { view, article, isDated = false } = props;
  const { outlet, headline, datePublished } = view.articles[article] ?? {
    outlet: null,
    headline: '',
    datePublished: null,
  };
  return (
    <span class="compare-whose">
      <span class={`compare-letter letter-${article}`} aria-hidden="true">
        {articleLetter(article)}
      </span>
      {outlet ?? headline}
      {isDated && datePublished !== null && (
        <time dateTime={datePublished}>{tr.dateTime(datePublished)}</time>
      )}
    </span>
  );
}
