import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { failureText } from '../../lib/i18n/failure-text.ts';
import type { CompareView, ReportFormat } from '../../lib/views/compare-types.ts';
import { AppNav } from '../common/app-nav.tsx';
import { Blank } from '../common/blank.tsx';
import { ShelfIcon, WarnIcon } from '../common/icons.tsx';
import { Segmented } from '../common/segmented.tsx';
import { Failed } from '../common/states.tsx';
import { useUi } from '../common/ui-context.tsx';
import { ALL_ROWS, type ComparePart, type CompareState, PARTS } from './compare-actions.ts';
import { CompareHead } from './compare-head.tsx';
import { CompareNames } from './compare-names.tsx';
import { ComparePanes } from './compare-panes.tsx';
import { CompareQuotes } from './compare-quotes.tsx';
import { CompareTable } from './compare-table.tsx';
import { CompareTimeline } from './compare-timeline.tsx';

interface CompareScreenProps {
  readonly compared: CompareState;
  /** Why the last file could not be made; null when nothing is wrong. */
  readonly failure: string | null;
  readonly onRetry: () => Promise<unknown>;
  readonly onLeave: () => void;
  readonly onReport: (format: ReportFormat) => void;
  readonly onPrint: () => void;
  /** The part that is shown first. */
  readonly part?: ComparePart;
}

/** A comparison in every state. */
export function CompareScreen(props: CompareScreenProps): VNode {
  const { tr } = useUi();
  const { compared, onRetry, onLeave } = props;
  return (
    <main class="compare">
      <AppNav page="compare" />
      <h1>{tr.t('compare.title')}</h1>
      {compared.state === 'working' && <Working {...compared} onCancel={onLeave} />}
      {compared.state === 'failed' && (
        <Failed title={tr.t('compare.failed')} error={compared.error} onRetry={onRetry} />
      )}
      {compared.state === 'gone' && (
        <Blank icon={<ShelfIcon />} title={tr.t('compare.gone')} text={tr.t('compare.goneText')}>
          <button type="button" class="button button-main" onClick={onLeave}>
            {tr.t('compare.another')}
          </button>
        </Blank>
      )}
      {compared.state === 'ready' && <Ready {...props} view={compared.view} />}
    </main>
  );
}

function Working(props: { done: number; total: number; onCancel: () => void }): VNode {
  const { tr } = useUi();
  const { done, total } = props;
  return (
    <div class="compare-working">
      <p role="status" id="compare-progress">
        {done < total ? tr.t('compare.reading', { n: done + 1, total }) : tr.t('compare.comparing')}
      </p>
      <progress max={total + 1} value={done} aria-labelledby="compare-progress" />
      <button type="button" class="button" onClick={props.onCancel}>
        {tr.t('common.cancel')}
      </button>
    </div>
  );
}

const FORMATS: readonly ReportFormat[] = ['markdown', 'csv', 'html'];

function Ready(props: CompareScreenProps & { view: CompareView }): VNode {
  const { tr } = useUi();
  const { view } = props;
  const [part, setPart] = useState<ComparePart>(props.part ?? 'table');
  const [filter, setFilter] = useState(ALL_ROWS);
  const [place, setPlace] = useState<{ readonly row: number } | null>(null);
  const showPlace = (row: number): void => {
    setPlace({ row });
    setPart('texts');
  };
  return (
    <>
      <CompareHead
        view={view}
        onLeftOut={(article) => {
          setFilter({ ...ALL_ROWS, leftOutOf: article });
          setPart('table');
        }}
      />
      <div class="compare-tools">
        <Segmented
          label={tr.t('compare.views')}
          hideLabel
          value={part}
          choices={PARTS.map((one) => [one, tr.t(`compare.${one}`)])}
          onChange={setPart}
        />
        <fieldset class="compare-exports">
          <legend class="unseen">{tr.t('compare.export')}</legend>
          {FORMATS.map((format) => (
            <button
              key={format}
              type="button"
              class="button button-quiet"
              onClick={() => props.onReport(format)}
            >
              {tr.t(`compare.export.${format}`)}
            </button>
          ))}
          <button type="button" class="button button-quiet" onClick={props.onPrint}>
            {tr.t('compare.print')}
          </button>
          <button type="button" class="button" onClick={props.onLeave}>
            {tr.t('compare.another')}
          </button>
        </fieldset>
      </div>
      {props.failure !== null && (
        <p class="notice notice-bad" role="alert">
          <WarnIcon />
          <span>{failureText(tr, props.failure)}</span>
        </p>
      )}
      {part === 'table' && (
        <CompareTable view={view} filter={filter} onFilter={setFilter} onPlace={showPlace} />
      )}
      {part === 'quotes' && <CompareQuotes view={view} />}
      {part === 'names' && <CompareNames view={view} />}
      {part === 'timeline' && <CompareTimeline view={view} onPlace={showPlace} />}
      {part === 'texts' && <ComparePanes view={view} place={place} />}
    </>
  );
}
