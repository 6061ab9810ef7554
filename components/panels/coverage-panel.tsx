import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { CoverageReason, CoverageShelf } from '../../lib/model/coverage.ts';
import type { CoverageView } from '../../lib/views/coverage-types.ts';
import type { SidebarView } from '../../lib/views/sidebar-types.ts';
import { useArrowKeys } from '../common/arrow-keys.ts';
import { NotStored } from '../common/not-stored.tsx';
import { OutLink } from '../common/out-link.tsx';
import { useUi } from '../common/ui-context.tsx';
import type { PanelActions } from './actions.ts';
import { Section } from './section.tsx';

const SHELVES: readonly CoverageShelf[] = ['page', 'library', 'feeds'];

interface CoveragePanelProps {
  readonly view: Pick<SidebarView, 'coverage' | 'followedStory' | 'feeds'>;
  readonly actions: PanelActions;
}

/** Other coverage on its three shelves, each item with the reason why it is there. */
export function CoveragePanel({ view, actions }: CoveragePanelProps): VNode {
  const { tr } = useUi();
  const { coverage, feeds } = view;
  const { openArticle } = actions;
  const list = useRef<HTMLDivElement>(null);
  useArrowKeys(list);
  return (
    <Section id="coverage" title={tr.t('section.coverageFull')} count={tr.number(coverage.length)}>
      <FollowStory view={view} actions={actions} />
      <div ref={list}>
        {SHELVES.map((shelf) => {
          const items = coverage.filter((item) => item.shelf === shelf);
          return (
            <div key={shelf} class="shelf">
              <h3 class="minor-title">
                {tr.t(`coverage.${shelf}`)}
                <Sources items={items} />
              </h3>
              {items.length === 0 && (
                <p class="empty">
                  {shelf === 'feeds' && feeds === 0
                    ? tr.t('coverage.feedsNoneYet')
                    : tr.t(`coverage.${shelf}None`)}
                </p>
              )}
              <ul>
                {items.map((item) => (
                  <li key={`${item.url} ${item.title}`}>
                    <Item item={item} openArticle={openArticle} />
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </Section>
  );
}

/** Whether the story is followed, and the way to follow it or not. */
function FollowStory({ view, actions }: CoveragePanelProps): VNode | null {
  const { tr } = useUi();
  const [failed, setFailed] = useState(false);
  const { followStory, openDesk } = actions;
  if (!followStory) return null;
  const { followedStory } = view;
  const on = followedStory !== null;
  const toggle = (): void => void followStory(!on, followedStory).then((kept) => setFailed(!kept));
  return (
    <>
      <p class="follow-story">
        {on && openDesk && (
          <button type="button" class="link small" onClick={openDesk}>
            {tr.t('desk.following')}
          </button>
        )}
        <button type="button" class={on ? 'link small' : 'button'} onClick={toggle}>
          {tr.t(on ? 'desk.unfollow' : 'desk.follow')}
        </button>
      </p>
      {failed && <NotStored />}
    </>
  );
}

/** "5 outlets, 2 independent texts", where some of a shelf's items are copies. */
function Sources({ items }: { items: readonly CoverageView[] }): VNode | null {
  const { tr } = useUi();
  if (!items.some(({ copies }) => copies)) return null;
  const outlets = new Set(
    items.flatMap(({ outlet, copies = [] }) => [outlet, ...copies.map((copy) => copy.outlet)]),
  );
  return (
    <span class="section-count">
      {' '}
      {tr.t('desk.outlets', { n: outlets.size })}, {tr.t('desk.texts', { n: items.length })}
    </span>
  );
}

function Item(props: { item: CoverageView; openArticle: PanelActions['openArticle'] }): VNode {
  const { tr } = useUi();
  const { item, openArticle } = props;
  const { articleId } = item;
  const reasons = item.reasons.filter(({ code }) => code !== 'page-link');
  const when =
    item.offset !== null
      ? tr.offset(item.offset)
      : item.datePublished
        ? tr.date(item.datePublished)
        : null;
  const about = [item.outlet, when].filter((part) => part !== null);
  return (
    <div class="coverage-item">
      {articleId === undefined ? (
        <OutLink url={item.url} class="coverage-title" item>
          <span dir="auto">{item.title}</span>
        </OutLink>
      ) : (
        <button
          type="button"
          class="coverage-title link"
          data-item
          onClick={() => openArticle(articleId)}
        >
          <span dir="auto">{item.title}</span>
        </button>
      )}
      {about.length > 0 && <p class="coverage-about">{about.join(' · ')}</p>}
      {item.copies && (
        <p class="coverage-reason">
          {tr.t('desk.copiedBy', {
            list: tr.list([...new Set(item.copies.map(({ outlet, title }) => outlet ?? title))]),
          })}
        </p>
      )}
      {reasons.map((reason) => (
        <p key={reason.code} class="coverage-reason">
          <Reason reason={reason} />
        </p>
      ))}
    </div>
  );
}

function Reason({ reason }: { reason: CoverageReason }): VNode {
  const { tr } = useUi();
  return <>{tr.find(`coverage.reason.${reason.code}`, { shared: tr.list(reason.shared) })}</>;
}
