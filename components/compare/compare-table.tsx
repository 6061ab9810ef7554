import type { VNode } from 'preact';
import type { ComparisonCell, ComparisonRow, Conflict } from '../../lib/model/comparison.ts';
import type { CompareView } from '../../lib/views/compare-types.ts';
import { conflictLines } from '../../lib/views/conflict-lines.ts';
import { Segmented } from '../common/segmented.tsx';
import { useUi } from '../common/ui-context.tsx';
import { ALL_ROWS, type RowFilter } from './compare-actions.ts';
import { Whose } from './compare-head.tsx';
import { type NumberedRow, shownRows } from './row-filter.ts';

interface CompareTableProps {
  readonly view: CompareView;
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
  readonly onPlace: (row: number) => void;
}

/** Names offered as a filter at most. */
const NAMES_OFFERED = 40;

/** What is said, row by row; each cell is the sentence itself. */
export function CompareTable(props: CompareTableProps): VNode {
  const { tr } = useUi();
  const { view, filter, onFilter } = props;
  const rows = shownRows(view, filter);
  const isShared = view.rows.some(({ kind }) => kind !== 'only');
  return (
    <section aria-label={tr.t('compare.table')}>
      <Filters {...props} />
      <p class="compare-about" role="status">
        {tr.t('compare.rowCount', { n: rows.length })}
        {filter.leftOutOf !== null && (
          <>
            {' · '}
            {tr.t('compare.leftOut')}: <Whose view={view} article={filter.leftOutOf} />{' '}
            <button type="button" class="link small" onClick={() => onFilter(ALL_ROWS)}>
              {tr.t('compare.clear')}
            </button>
          </>
        )}
      </p>
      {!isShared && <p class="notice">{tr.t('compare.noShared')}</p>}
      {rows.length === 0 && isShared && <p class="empty">{tr.t('compare.noRows')}</p>}
      <ol class="compare-rows">
        {rows.map((one) => (
          <Row key={one.index} {...one} {...props} />
        ))}
      </ol>
    </section>
  );
}

function Filters({ view, filter, onFilter }: CompareTableProps): VNode {
  const { tr } = useUi();
  const inRows = new Set(view.rows.flatMap(({ names }) => names));
  const names = view.names
    .map(({ key, entityId, label }) => ({ key: entityId ?? key, label }))
    .filter(({ key }) => inRows.has(key))
    .slice(0, NAMES_OFFERED);
  return (
    <div class="compare-filters">
      <Segmented
        label={tr.t('compare.order')}
        value={filter.order}
        choices={[
          ['differences', tr.t('compare.order.differences')],
          ['text', tr.t('compare.order.text')],
        ]}
        onChange={(order) => onFilter({ ...filter, order })}
      />
      <Segmented
        label={tr.t('compare.filter')}
        value={filter.kind}
        choices={(['all', 'differs', 'shared', 'only'] as const).map((kind) => [
          kind,
          tr.t(`compare.filter.${kind}`),
        ])}
        onChange={(kind) => onFilter({ ...filter, kind })}
      />
      <Choose
        label={tr.t('compare.bySpeaker')}
        any={tr.t('compare.anybody')}
        value={filter.speaker}
        choices={view.speakers}
        onChange={(speaker) => onFilter({ ...filter, speaker })}
      />
      <Choose
        label={tr.t('compare.byName')}
        any={tr.t('compare.anything')}
        value={filter.name}
        choices={names}
        onChange={(name) => onFilter({ ...filter, name })}
      />
    </div>
  );
}

function Choose(props: {
  label: string;
  any: string;
  value: string;
  choices: readonly { readonly key: string; readonly label: string }[];
  onChange: (key: string) => void;
}): VNode {
  return (
    <label class="compare-choose">
      <span class="control-label">{props.label}</span>
      <select
        class="field"
        value={props.value}
        disabled={props.choices.length === 0}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        <option value="">{props.any}</option>
        {props.choices.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

function Row({ row, index, view, onPlace }: NumberedRow & CompareTableProps): VNode {
  const { tr } = useUi();
  // Where the others' silence would say nothing, only those who speak are shown.
  const shown =
    row.kind === 'only' || row.isAside
      ? [...new Set(row.cells.map(({ article }) => article))]
      : view.articles.map((_, article) => article);
  return (
    <li class={`compare-row row-${row.kind}`} id={`row-${index}`}>
      <div class="compare-row-head">
        <h3 class="compare-kind">{tr.t(`compare.kind.${row.kind}`)}</h3>
        <Conflicts row={row} />
        <p class="compare-about">{reasonsOf(row, tr)}</p>
      </div>
      <div class="compare-cells">
        {shown.map((article) => (
          <Cells
            key={article}
            article={article}
            row={row}
            view={view}
            onPlace={() => onPlace(index)}
          />
        ))}
      </div>
    </li>
  );
}

function reasonsOf({ reasons }: ComparisonRow, tr: ReturnType<typeof useUi>['tr']): string {
  return reasons
    .flatMap(
      ({ code, shared }) => tr.find(`compare.reason.${code}`, { shared: shared.join(', ') }) ?? [],
    )
    .join(' · ');
}

function Conflicts({ row }: { row: ComparisonRow }): VNode {
  const { tr } = useUi();
  return (
    <>
      {conflictLines(row, tr).map((line) => (
        <p key={line} class="compare-conflict">
          {line}
        </p>
      ))}
    </>
  );
}

function Cells(props: {
  article: number;
  row: ComparisonRow;
  view: CompareView;
  onPlace: () => void;
}): VNode {
  const { tr } = useUi();
  const { article, row, view, onPlace } = props;
  const { lang, outlet, headline } = view.articles[article] ?? {};
  const own = row.cells
    .map((cell, at) => ({ cell, at }))
    .filter(({ cell }) => cell.article === article);
  return (
    <div class="compare-cell">
      <Whose view={view} article={article} isDated={row.kind === 'differs' && own.length > 0} />
      {own.length === 0 && <p class="compare-silent">{tr.t('compare.silent')}</p>}
      {own.map(({ cell, at }) => (
        <button
          key={cell.start}
          type="button"
          class="compare-sentence"
          lang={lang}
          dir="auto"
          title={tr.t('compare.showPlace', { outlet: outlet ?? headline ?? '' })}
          onClick={onPlace}
        >
          <Marked cell={cell} at={at} conflicts={row.conflicts} />
        </button>
      ))}
    </div>
  );
}

/** The sentence with the words in which it differs marked. */
function Marked(props: {
  cell: ComparisonCell;
  at: number;
  conflicts: readonly Conflict[];
}): VNode {
  const { cell, at, conflicts } = props;
  const [value] = conflicts.flatMap(({ a, b, values: [own, other] }) =>
    a === at ? [own] : b === at ? [other] : [],
  );
  if (!value || value.start < cell.start) return <>{cell.text}</>;
  const [from, to] = [value.start - cell.start, value.end - cell.start];
  return (
    <>
      {cell.text.slice(0, from)}
      <mark class="compare-value">{cell.text.slice(from, to)}</mark>
      {cell.text.slice(to)}
    </>
  );
}
