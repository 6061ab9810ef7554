import type { VNode } from 'preact';
import { failureText } from '../../../lib/i18n/failure-text.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';
import type { Retention } from '../../../lib/model/feed.ts';
import type { FeedsView } from '../../../lib/views/feed-types.ts';
import { Blank } from '../../common/blank.tsx';
import { PageIcon } from '../../common/icons.tsx';
import { Segmented } from '../../common/segmented.tsx';
import { Failed, Loading } from '../../common/states.tsx';
import { Toast } from '../../common/toast.tsx';
import { useUi } from '../../common/ui-context.tsx';
import { FeedAdder } from './feed-adder.tsx';
import { FeedRow } from './feed-row.tsx';
import type { FeedsActions, FeedsState, FeedsToast, SearchState } from './feeds-actions.ts';

interface FeedsScreenProps {
  readonly list: FeedsState;
  readonly search: SearchState;
  readonly address: string;
  readonly toast: FeedsToast | null;
  /** Ids of feeds that are being asked. */
  readonly refreshing: ReadonlySet<string>;
  readonly actions: FeedsActions;
}

/** The outlets that the reader follows: adding them, how each is doing, what is kept of them. */
export function FeedsScreen(props: FeedsScreenProps): VNode {
  const { tr } = useUi();
  const { search, address, toast, actions } = props;
  return (
    <main class="options">
      <header class="options-head">
        <h1>{tr.t('feeds.title')}</h1>
      </header>
      <p class="screen-intro">{tr.t('feeds.intro')}</p>
      <FeedAdder address={address} search={search} actions={actions} />
      <Body {...props} />
      <Toast text={toast && textOf(toast, tr)} />
    </main>
  );
}

function textOf(toast: FeedsToast, tr: Translator): string {
  if (toast.kind === 'added') return tr.t('feeds.added', { n: toast.count });
  if (toast.kind === 'failed') return failureText(tr, toast.error);
  const gone = tr.t('feeds.removed', { title: toast.title });
  return toast.allowed === null ? gone : `${gone} ${allowedText(toast.allowed, tr)}`;
}

/** The browser's permission alone lets nothing be asked; else the options still list the host. */
function allowedText(why: string, tr: Translator): string {
  if (why === 'not-given-back') return failureText(tr, why);
  return tr.t('feeds.stillAllowed', { part: tr.t('online.title') });
}

function Body({ list, refreshing, actions }: FeedsScreenProps): VNode {
  const { tr } = useUi();
  if (list.state === 'loading') {
    return <Loading blocks={[3, 3]} />;
  }
  if (list.state === 'failed') {
    return <Failed title={tr.t('feeds.failed')} error={list.error} onRetry={actions.retry} />;
  }
  const { view } = list;
  if (view.feeds.length === 0) {
    return <Blank icon={<PageIcon />} title={tr.t('feeds.none')} text={tr.t('feeds.noneText')} />;
  }
  return (
    <>
      <section class="part" aria-labelledby="feeds-yours">
        <h2 id="feeds-yours">{tr.t('feeds.yours')}</h2>
        <p class="notice-buttons">
          <button
            type="button"
            class="button"
            disabled={refreshing.size > 0}
            onClick={() => actions.refresh(null)}
          >
            {tr.t(refreshing.size > 0 ? 'feeds.refreshing' : 'feeds.refreshAll')}
          </button>
          <button type="button" class="button" onClick={actions.saveList}>
            {tr.t('feeds.export')}
          </button>
        </p>
        <ul class="entry-list">
          {view.feeds.map((feed) => (
            <FeedRow
              key={feed.id}
              feed={feed}
              refreshing={refreshing.has(feed.id)}
              actions={actions}
            />
          ))}
        </ul>
      </section>
      <Kept view={view} onKeep={actions.keep} />
    </>
  );
}

const DAYS = [7, 30, 90, 365, 0] as const;
const STORIES = [1000, 5000, 20_000, 100_000] as const;

function Kept(props: { view: FeedsView; onKeep: (retention: Retention) => void }): VNode {
  const { tr } = useUi();
  const { retention, stories } = props.view;
  return (
    <section class="part" aria-labelledby="feeds-kept">
      <h2 id="feeds-kept">{tr.t('feeds.kept')}</h2>
      <div class="part-body">
        <Segmented
          label={tr.t('feeds.keepDays')}
          value={String(retention.days)}
          choices={choicesWith(DAYS, retention.days).map((n) => [
            String(n),
            n === 0 ? tr.t('feeds.anyAge') : tr.t('feeds.days', { n }),
          ])}
          onChange={(days) => props.onKeep({ ...retention, days: Number(days) })}
        />
        <Segmented
          label={tr.t('feeds.keepStories')}
          value={String(retention.stories)}
          choices={choicesWith(STORIES, retention.stories).map((n) => [String(n), tr.number(n)])}
          onChange={(most) => props.onKeep({ ...retention, stories: Number(most) })}
        />
        <p class="hint">
          {tr.t('feeds.keptNow', { n: stories })} {tr.t('feeds.keptHint')}
        </p>
      </div>
    </section>
  );
}

/** The usual choices, and the one in force where it is none of them. */
function choicesWith(choices: readonly number[], value: number): readonly number[] {
  return choices.includes(value) ? choices : [value, ...choices];
}
