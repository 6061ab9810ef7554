import type { VNode } from 'preact';
import type { ComparisonCell, TimelineEntry } from '../../lib/model/comparison.ts';
import type { CompareView } from '../../lib/views/compare-types.ts';
import { alsoDates, timelineDate } from '../../lib/views/timeline-date.ts';
import { useUi } from '../common/ui-context.tsx';
import { Whose } from './compare-head.tsx';

/** What happened when, by what the articles say themselves. */
export function CompareTimeline(props: {
  view: CompareView;
  onPlace: (row: number) => void;
}): VNode {
  const { tr } = useUi();
  const { view, onPlace } = props;
  if (view.timeline.length === 0) return <p class="empty">{tr.t('compare.noTimeline')}</p>;
  const rowOf = ({ article, start }: ComparisonCell): number =>
    view.rows.findIndex(({ cells }) =>
      cells.some((cell) => cell.article === article && cell.start === start),
    );
  return (
    <ol class="compare-timeline" aria-label={tr.t('compare.timeline')}>
      {byDate(view.timeline).map((entry, at) => (
        <li key={at} class={entry.isAhead ? 'compare-ahead' : ''}>
          <p class="compare-date">
            <EntryDate entry={entry} />
            {entry.isAhead && <span class="compare-about"> {tr.t('compare.ahead')}</span>}
          </p>
          <ul>
            {entry.cells.map((cell) => {
              const row = rowOf(cell);
              const sentence = (
                <span lang={view.articles[cell.article]?.lang} dir="auto">
                  {cell.text}
                </span>
              );
              return (
                <li key={`${cell.article} ${cell.start}`}>
                  <Whose view={view} article={cell.article} />
                  {row < 0 ? (
                    <p>{sentence}</p>
                  ) : (
                    <button type="button" class="compare-sentence" onClick={() => onPlace(row)}>
                      {sentence}
                    </button>
                  )}
                  {cell.also && <p class="compare-about">{alsoDates(cell.also, tr)}</p>}
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/** Claims of one date under one heading. */
function byDate(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const dates = Map.groupBy(entries, ({ date, end, isAhead }) => `${date} ${end} ${isAhead}`);
  return [...dates.values()].flatMap(([first, ...more]) =>
    first ? [{ ...first, cells: [first, ...more].flatMap(({ cells }) => cells) }] : [],
  );
}

function EntryDate({ entry }: { entry: TimelineEntry }): VNode {
  const { tr } = useUi();
  return <time dateTime={entry.date}>{timelineDate(entry, tr)}</time>;
}
