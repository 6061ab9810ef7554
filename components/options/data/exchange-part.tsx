import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { EXPORT_FORMATS, type ExportFormat } from '../../../lib/views/exchange-types.ts';
import { FileButton } from '../../common/file-button.tsx';
import { CheckIcon, WarnIcon } from '../../common/icons.tsx';
import { useUi } from '../../common/ui-context.tsx';
import { Progress } from '../progress.tsx';
import type { ExchangeActions, ExportState, ForeignState } from './exchange-actions.ts';

/** Programs that have the same name in every language. */
const PROGRAMS: Readonly<Record<string, string>> = {
  pocket: 'Pocket',
  instapaper: 'Instapaper',
  omnivore: 'Omnivore',
  readwise: 'Readwise',
  hypothesis: 'Hypothesis',
};

interface ExchangePartProps {
  readonly exporting: ExportState;
  readonly foreign: ForeignState;
  readonly actions: ExchangeActions;
}

/** Files for other programs, and lists from them. */
export function ExchangePart({ exporting, foreign, actions }: ExchangePartProps): VNode {
  return (
    <>
      <Out exporting={exporting} actions={actions} />
      <In foreign={foreign} actions={actions} />
    </>
  );
}

function Out({ exporting, actions }: Omit<ExchangePartProps, 'foreign'>): VNode {
  const { tr } = useUi();
  const [format, setFormat] = useState<ExportFormat>('markdown');
  const id = useId();
  return (
    <div class="exchange">
      <h3>{tr.t('exchange.out')}</h3>
      <p>{tr.t('exchange.outText')}</p>
      <div>
        <label class="control-label" for={id}>
          {tr.t('exchange.format')}
        </label>
        <select
          id={id}
          class="field"
          value={format}
          onChange={({ currentTarget: { value } }) => {
            const chosen = EXPORT_FORMATS.find((one) => one === value);
            if (chosen) setFormat(chosen);
          }}
        >
          {EXPORT_FORMATS.map((one) => (
            <option key={one} value={one}>
              {tr.t(`exchange.format.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <p>
        <button
          type="button"
          class="button"
          disabled={exporting.state === 'saving'}
          onClick={() => actions.exportAs(format)}
        >
          {tr.t('exchange.save')}
        </button>
      </p>
      {exporting.state === 'saving' && (
        <Progress
          text={tr.t('exchange.saving', { share: tr.percent(exporting.share) })}
          share={exporting.share}
          onCancel={actions.cancelExport}
        />
      )}
      <div role="status">
        {exporting.state === 'cancelled' && tr.t('data.cancelled')}
        {exporting.state === 'saved' && (
          <Good
            text={tr.t('exchange.saved', {
              name: exporting.file.name,
              size: tr.size(exporting.file.bytes),
            })}
          />
        )}
        {exporting.state === 'failed' && <Failed error={exporting.error} />}
      </div>
    </div>
  );
}

function In({ foreign, actions }: Omit<ExchangePartProps, 'exporting'>): VNode {
  const { tr } = useUi();
  return (
    <div class="exchange">
      <h3>{tr.t('exchange.in')}</h3>
      <p>{tr.t('exchange.inText')}</p>
      <p>
        <FileButton
          label={tr.t('exchange.choose')}
          accept=".html,.htm,.csv,.json,.jsonld,.zip"
          disabled={foreign.state === 'reading'}
          onChoose={actions.chooseForeign}
        />
      </p>
      {foreign.state === 'preview' && <Preview foreign={foreign} actions={actions} />}
      <div role="status">
        {foreign.state === 'reading' && tr.t('exchange.reading')}
        {foreign.state === 'cancelled' && tr.t('data.cancelled')}
        {foreign.state === 'taken' && <Good text={tr.t('exchange.taken', { ...foreign.taken })} />}
        {foreign.state === 'failed' && <Failed error={foreign.error} />}
        {foreign.state === 'bad' && (
          <Bad text={tr.find(`exchange.bad.${foreign.code}`) ?? tr.t('exchange.bad.unknown')} />
        )}
      </div>
    </div>
  );
}

function Preview(props: {
  foreign: Extract<ForeignState, { state: 'preview' }>;
  actions: ExchangeActions;
}): VNode {
  const { tr } = useUi();
  const { verdict } = props.foreign;
  const { format, pages, fresh, highlights, skipped, notes, lost, samples } = verdict;
  return (
    <section class="incoming preview" aria-labelledby="foreign-title">
      <h4 id="foreign-title">
        {tr.t('exchange.found', {
          format: tr.find(`exchange.from.${format}`) ?? PROGRAMS[format] ?? format,
        })}
      </h4>
      <p>{tr.t('exchange.counts', { pages, fresh, highlights })}</p>
      {notes > 0 && <p class="hint">{tr.t('exchange.notes', { count: notes })}</p>}
      {lost.length > 0 && (
        <p class="hint">
          {tr.t('exchange.lost', {
            // Some have commas and an "and" of their own.
            list: lost.map((what) => tr.find(`exchange.lost.${what}`) ?? what).join('; '),
          })}
        </p>
      )}
      {skipped > 0 && <p class="hint">{tr.t('exchange.skipped', { count: skipped })}</p>}
      <ul class="samples">
        {samples.map((title, index) => (
          <li key={`${index} ${title}`} dir="auto">
            {title}
          </li>
        ))}
        {pages > samples.length && <li>…</li>}
      </ul>
      <p class="notice-buttons">
        <button type="button" class="button button-main" onClick={props.actions.takeForeign}>
          {tr.t('exchange.take')}
        </button>
        <button type="button" class="button" onClick={props.actions.dropForeign}>
          {tr.t('common.cancel')}
        </button>
      </p>
    </section>
  );
}

function Good({ text }: { text: string }): VNode {
  return (
    <p class="notice notice-good">
      <CheckIcon />
      <span>{text}</span>
    </p>
  );
}

function Bad({ text }: { text: string }): VNode {
  return (
    <p class="notice notice-bad">
      <WarnIcon />
      <span>{text}</span>
    </p>
  );
}

function Failed({ error }: { error: string }): VNode {
  const { tr } = useUi();
  return (
    <Bad text={tr.find(`error.${error}`) ?? tr.find(`data.bad.${error}`) ?? tr.t('error.failed')} />
  );
}
