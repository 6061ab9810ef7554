import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { CoverageReason, CoverageShelf } from '../../lib/model/coverage.ts';
import type { CoverageView } from '../../lib/views/types.ts';
import { useArrowKeys } from '../common/arrow-keys.ts';
import { OutLink } from '../common/out-link.tsx';
import { useUi } from '../common/ui-context.tsx';
import type { PanelActions } from './actions.ts';
import { Section } from './section.tsx';

const SHELVES: readonly CoverageShelf[] = ['page', 'library', 'feeds'];

interface CoveragePanelProps {
  readonly coverage: readonly CoverageView[];
  readonly openArticle: PanelActions['openArticle'];
}

/** Other coverage on its three shelves, each item with the reason why it is there. */
export function CoveragePanel({ coverage, openArticle }: CoveragePanelProps): VNode {
  const { tr } = useUi();
  const list = useRef<HTMLDivElement>(null);
  useArrowKeys(list);
  return (
    <Section id="coverage" title={tr.t('section.coverageFull')} count={tr.number(coverage.length)}>
      <div ref={list}>
        {SHELVES.map((shelf) => {
          const items = coverage.filter((item) => item.shelf === shelf);
          return (
            <div key={shelf} class="shelf">
              <h3 class="minor-title">{tr.t(`coverage.${shelf}`)}</h3>
              {items.length === 0 && <p class="empty">{tr.t(`coverage.${shelf}None`)}</p>}
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
