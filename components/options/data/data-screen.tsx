import type { VNode } from 'preact';
import { failureText } from '../../../lib/i18n/failure-text.ts';
import type { LocalBackup, YourDataView } from '../../../lib/views/data-types.ts';
import { FileButton } from '../../common/file-button.tsx';
import { WarnIcon } from '../../common/icons.tsx';
import { Failed, Loading } from '../../common/states.tsx';
import { Toast } from '../../common/toast.tsx';
import { useUi } from '../../common/ui-context.tsx';
import { Part } from '../part.tsx';
import { Progress } from '../progress.tsx';
import { BrokenOffPart } from './broken-off-part.tsx';
import { DamagePart } from './damage-part.tsx';
import {
  type DataActions,
  type DataState,
  type RestoreState,
  type SaveState,
  shouldRemind,
} from './data-actions.ts';
import type { ExchangeActions, ExportState, ForeignState } from './exchange-actions.ts';
import { ExchangePart } from './exchange-part.tsx';
import { Inventory } from './inventory.tsx';
import { RestorePart } from './restore-part.tsx';
import { SaveOutcome } from './save-outcome.tsx';

interface DataScreenProps {
  readonly data: DataState;
  readonly saving: SaveState;
  readonly restoring: RestoreState;
  readonly exporting: ExportState;
  readonly foreign: ForeignState;
  /** Why a damaged library stays as it is, where the reader decided about it; null elsewhere. */
  readonly failure?: string | null;
  readonly actions: DataActions & ExchangeActions;
}

/** What there is of the reader's, how it is kept, and how it goes out and comes in. */
export function DataScreen(props: DataScreenProps): VNode {
  const { data, saving, restoring, failure = null, actions } = props;
  const { tr } = useUi();
  return (
    <main class="options">
      <header class="options-head">
        <h1>{tr.t('data.title')}</h1>
      </header>
      <p class="screen-intro">{tr.t('data.intro')}</p>
      {data.state === 'loading' && <Loading blocks={[6]} />}
      {data.state === 'failed' && (
        <Failed title={tr.t('data.failed')} error={data.error} onRetry={actions.retry} />
      )}
      {data.state === 'ready' && (
        <>
          {data.view.damage && (
            <DamagePart damage={data.view.damage} backups={data.view.backups} actions={actions} />
          )}
          {data.view.brokenOff && !isBusy(restoring) && (
            <BrokenOffPart brokenOff={data.view.brokenOff} actions={actions} />
          )}
          <SavePart view={data.view} saving={saving} actions={actions} />
          <ChoosePart view={data.view} restoring={restoring} actions={actions} />
          <LocalPart view={data.view} saving={saving} actions={actions} />
          <Part id="exchange" title={tr.t('exchange.title')}>
            <ExchangePart exporting={props.exporting} foreign={props.foreign} actions={actions} />
          </Part>
          <Part id="here" title={tr.t('data.here')}>
            <Inventory view={data.view} />
          </Part>
        </>
      )}
      <Toast text={failure && failureText(tr, failure)} icon={<WarnIcon />} />
    </main>
  );
}

/** True while a file is on its way in or back. */
function isBusy(restoring: RestoreState): boolean {
  return 'share' in restoring || restoring.state === 'undoing';
}

interface PartProps {
  readonly view: YourDataView;
  readonly saving: SaveState;
  readonly actions: DataActions;
}

function SavePart({ view, saving, actions }: PartProps): VNode {
  const { tr, now } = useUi();
  const { savedAt } = view;
  return (
    <Part id="file" title={tr.t('data.file')}>
      <p>{tr.t('data.fileText')}</p>
      {shouldRemind(view, now) ? (
        <p class="notice">
          <WarnIcon />
          <span>
            {savedAt === null
              ? tr.t('data.savedNever')
              : tr.t('data.savedAgo', { ago: tr.ago(savedAt, now) })}{' '}
            {tr.t('data.remind')}
          </span>
        </p>
      ) : (
        <p class="hint">
          {savedAt === null
            ? tr.t('data.savedNever')
            : tr.t('data.savedAgo', { ago: tr.ago(savedAt, now) })}
        </p>
      )}
      <p>
        <button
          type="button"
          class="button button-main"
          disabled={saving.state === 'saving'}
          onClick={actions.save}
        >
          {tr.t('data.save')}
        </button>
      </p>
      <SaveOutcome saving={saving} onCancel={actions.cancelSave} />
    </Part>
  );
}

function ChoosePart(props: Omit<PartProps, 'saving'> & { restoring: RestoreState }): VNode {
  const { tr } = useUi();
  const { view, restoring, actions } = props;
  return (
    <Part id="restore" title={tr.t('data.restore')}>
      <p>{tr.t('data.restoreText')}</p>
      <p>
        <FileButton
          label={tr.t('data.choose')}
          accept=".zip,application/zip"
          disabled={isBusy(restoring) || view.brokenOff !== null}
          onChoose={actions.choose}
        />
      </p>
      <RestorePart restoring={restoring} actions={actions} />
    </Part>
  );
}

function LocalPart({ view, saving, actions }: PartProps): VNode {
  const { tr } = useUi();
  return (
    <Part id="local" title={tr.t('data.local')}>
      <p>{tr.t('data.localText')}</p>
      {view.backups.length === 0 && <p class="hint">{tr.t('data.localNone')}</p>}
      {view.backups.length > 0 && (
        <ul class="backup-list">
          {view.backups.map((backup) => (
            <BackupLine
              key={backup.name}
              backup={backup}
              {...(view.brokenOff === null && { onUse: actions.inspect })}
            />
          ))}
        </ul>
      )}
      {saving.state === 'keeping' ? (
        <Progress
          text={tr.t('data.keeping', { share: tr.percent(saving.share) })}
          share={saving.share}
          onCancel={actions.cancelSave}
        />
      ) : (
        <p>
          <button type="button" class="button" onClick={actions.keep}>
            {tr.t('data.keep')}
          </button>
        </p>
      )}
    </Part>
  );
}

function BackupLine(props: { backup: LocalBackup; onUse?: (file: string) => void }): VNode {
  const { tr } = useUi();
  const { onUse } = props;
  const { name, madeAt, bytes, reason } = props.backup;
  const date = tr.moment(madeAt);
  return (
    <li>
      <span>
        {date}
        <span class="entry-facts">
          {' '}
          {tr.size(bytes)} · {tr.t(`data.localReason.${reason}`)}
        </span>
      </span>
      <button
        type="button"
        class="button"
        aria-label={tr.t('data.localUseLabel', { date })}
        disabled={!onUse}
        onClick={() => {
          onUse?.(name);
          document.getElementById('restore')?.scrollIntoView({ block: 'start' });
        }}
      >
        {tr.t('data.localUse')}
      </button>
    </li>
  );
}
