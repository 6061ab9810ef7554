import type { VNode } from 'preact';
import type { CompareChoice, CompareChoices, SuggestedSet } from '../../lib/views/compare-types.ts';
import { AppNav } from '../common/app-nav.tsx';
import { Blank } from '../common/blank.tsx';
import { SearchIcon, ShelfIcon } from '../common/icons.tsx';
import { Failed, Loading } from '../common/states.tsx';
import { useUi } from '../common/ui-context.tsx';
import { type ChooserState, compareHash, FEWEST_CHOSEN, MOST_CHOSEN } from './compare-actions.ts';

interface CompareChooserProps {
  readonly chooser: ChooserState;
  readonly query: string;
  readonly chosen: readonly string[];
  readonly onQuery: (query: string) => void;
  readonly onChoose: (ids: readonly string[]) => void;
  readonly onCompare: (ids: readonly string[]) => void;
  readonly onRetry: () => Promise<unknown>;
}

/** Two to six articles are chosen: a suggested set, or one by one. */
export function CompareChooser(props: CompareChooserProps): VNode {
  const { tr } = useUi();
  const { chooser } = props;
  return (
    <main class="compare compare-chooser">
      <AppNav page="compare" />
      <h1>{tr.t('compare.choose')}</h1>
      <p class="compare-lead">{tr.t('compare.chooseText')}</p>
      {chooser.state === 'loading' && <Loading blocks={[6]} />}
      {chooser.state === 'failed' && (
        <Failed title={tr.t('library.failed')} error={chooser.error} onRetry={props.onRetry} />
      )}
      {chooser.state === 'ready' &&
        (chooser.choices.total < FEWEST_CHOSEN ? (
          <Blank
            icon={<ShelfIcon />}
            title={tr.t('compare.empty')}
            text={tr.t('compare.emptyText')}
          />
        ) : (
          <Choices {...props} choices={chooser.choices} />
        ))}
    </main>
  );
}

function Choices(props: CompareChooserProps & { choices: CompareChoices }): VNode {
  const { tr } = useUi();
  const { choices, query, chosen } = props;
  const { suggested } = choices;
  return (
    <>
      {!choices.complete && (
        <p class="notice" role="status">
          {tr.t('library.preparing')}
        </p>
      )}
      {/* Where the search came before the sets, it is not known whether there are any. */}
      {suggested && (
        <section class="compare-part" aria-labelledby="compare-suggested">
          <h2 id="compare-suggested">{tr.t('compare.suggested')}</h2>
          {suggested.length === 0 ? (
            <p class="empty">{tr.t('compare.suggestedNone')}</p>
          ) : (
            <ul class="compare-sets">
              {suggested.map((set) => (
                <Suggested key={set.articles[0]?.articleId} set={set} />
              ))}
            </ul>
          )}
        </section>
      )}
      <section class="compare-part" aria-labelledby="compare-all">
        <h2 id="compare-all">{tr.t('compare.all')}</h2>
        <label class="search-field">
          <span class="unseen">{tr.t('compare.search')}</span>
          <SearchIcon />
          <input
            class="field"
            type="search"
            placeholder={tr.t('compare.search')}
            value={query}
            onInput={(event) => props.onQuery(event.currentTarget.value)}
          />
        </label>
        <ul class="compare-choices">
          {choices.articles.map((article) => (
            <Choice key={article.articleId} article={article} {...props} />
          ))}
        </ul>
        {query.trim() !== '' && choices.articles.length === 0 && (
          <p class="empty">{tr.t('compare.noMatch')}</p>
        )}
        {query === '' && choices.total > choices.articles.length && (
          <p class="empty">{tr.t('compare.more')}</p>
        )}
      </section>
      <div class="compare-bar">
        <p role="status">
          {tr.t('compare.chosen', { n: chosen.length })}
          {chosen.length >= MOST_CHOSEN && ` · ${tr.t('compare.chosenMost')}`}
        </p>
        <button
          type="button"
          class="button button-quiet"
          disabled={chosen.length === 0}
          onClick={() => props.onChoose([])}
        >
          {tr.t('compare.clear')}
        </button>
        <button
          type="button"
          class="button button-main"
          disabled={chosen.length < FEWEST_CHOSEN}
          onClick={() => props.onCompare(chosen)}
        >
          {tr.t('compare.start')}
        </button>
      </div>
    </>
  );
}

function Suggested({ set }: { set: SuggestedSet }): VNode {
  const { tr } = useUi();
  const ids = set.articles.map(({ articleId }) => articleId);
  return (
    <li class="compare-set">
      <ul>
        {set.articles.map(({ articleId, headline, lang, ...about }) => (
          <li key={articleId}>
            <span lang={lang} dir="auto" class="compare-headline">
              {headline}
            </span>
            <About {...about} />
          </li>
        ))}
      </ul>
      <a class="button" href={compareHash(ids)}>
        {tr.t('compare.compareSet')}
        <span class="unseen"> {tr.t('compare.setCount', { n: ids.length })}</span>
      </a>
    </li>
  );
}

function Choice(props: CompareChooserProps & { article: CompareChoice }): VNode {
  const { article, chosen, onChoose } = props;
  const { articleId, headline, lang, ...about } = article;
  const isChosen = chosen.includes(articleId);
  return (
    <li>
      <label class="compare-choice">
        <input
          type="checkbox"
          checked={isChosen}
          disabled={!isChosen && chosen.length >= MOST_CHOSEN}
          onChange={() =>
            onChoose(isChosen ? chosen.filter((id) => id !== articleId) : [...chosen, articleId])
          }
        />
        <span>
          <span lang={lang} dir="auto" class="compare-headline">
            {headline}
          </span>
          <About {...about} />
        </span>
      </label>
    </li>
  );
}

function About(props: Pick<CompareChoice, 'outlet' | 'datePublished'>): VNode {
  const { tr } = useUi();
  const { outlet, datePublished } = props;
  const date = datePublished ? tr.dateTime(datePublished) : tr.t('compare.undated');
  return <span class="compare-about">{outlet ? `${outlet} · ${date}` : date}</span>;
}
