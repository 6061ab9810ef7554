import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { failureText } from '../../../lib/i18n/failure-text.ts';
import type { BackupVerdict } from '../../../lib/views/data-types.ts';
import { CheckIcon, WarnIcon } from '../../common/icons.tsx';
import { useUi } from '../../common/ui-context.tsx';
import { BadFile } from '../bad-file.tsx';
import { Progress } from '../progress.tsx';
import type { DataActions, RestoreMode, RestoreState } from './data-actions.ts';

interface RestorePartProps {
  readonly restoring: RestoreState;
  readonly actions: DataActions;
}

/** How far a backup has come on its way in: read, shown, taken in, or refused. */
export function RestorePart({ restoring, actions }: RestorePartProps): VNode {
  const { tr } = useUi();
  switch (restoring.state) {
    case 'sending':
    case 'checking':
    case 'restoring':
      return (
        <Progress
          text={tr.t(`data.${restoring.state}`, { share: tr.percent(restoring.share) })}
          share={restoring.share}
          onCancel={actions.cancelRestore}
          {...(restoring.state === 'restoring' && { hint: tr.t('data.restoringHint') })}
        />
      );
    case 'preview':
      return <Preview file={restoring.file} verdict={restoring.verdict} actions={actions} />;
    case 'done':
      return (
        <p class="notice notice-good" role="status">
          <CheckIcon />
          <span>{tr.t('data.done', { added: restoring.added, replaced: restoring.replaced })}</span>
        </p>
      );
    case 'undoing':
    case 'undone':
      return <p role="status">{tr.t(`data.${restoring.state}`)}</p>;
    case 'cancelled':
      return <p role="status">{tr.t('data.cancelled')}</p>;
    case 'bad':
      return (
        <BadFile
          head={tr.t('data.bad')}
          what={tr.find(`data.bad.${restoring.code}`) ?? tr.t('data.bad.damaged')}
          where={restoring.detail && tr.t('data.where', { where: restoring.detail })}
        />
      );
    case 'failed':
      return (
        <p class="notice notice-bad" role="alert">
          <WarnIcon />
          <span>{failureText(tr, restoring.error)}</span>
        </p>
      );
    default:
      return <div role="status" />;
  }
}

interface PreviewProps {
  readonly file: string | null;
  readonly verdict: Extract<BackupVerdict, { state: 'good' }>;
  readonly actions: DataActions;
}

function Preview({ file, verdict, actions }: PreviewProps): VNode {
  const { tr } = useUi();
  const [mode, setMode] = useState<RestoreMode>('merge');
  const changes = verdict.sections.some(({ added, replaced }) => added + replaced > 0);
  const idle = mode === 'merge' && !changes;
  return (
    <section class="incoming preview" aria-labelledby="backup-title">
      <h3 id="backup-title">{tr.t('data.preview', { date: tr.dateTime(verdict.created) })}</h3>
      <PreviewTable verdict={verdict} />
      {verdict.unknown.length > 0 && (
        <p class="notice">
          <WarnIcon />
          <span>{tr.t('data.unknown', { list: tr.list(verdict.unknown) })}</span>
        </p>
      )}
      <fieldset class="choices">
        <legend class="unseen">{tr.t('data.mode')}</legend>
        {(['merge', 'replace'] as const).map((one) => (
          <label key={one} class="choice">
            <input
              type="radio"
              name="restore-mode"
              checked={mode === one}
              onChange={() => setMode(one)}
            />
            <span>
              <strong>{tr.t(`data.mode.${one}`)}</strong>
              <span class="entry-facts">{tr.t(`data.mode.${one}Text`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {idle && <p>{tr.t('data.nothingNew')}</p>}
      <p class="notice-buttons">
        <button
          type="button"
          class="button button-main"
          disabled={idle}
          onClick={() => actions.restore(file, mode)}
        >
          {tr.t(`data.apply.${mode}`)}
        </button>
        <button type="button" class="button" onClick={actions.cancelRestore}>
          {tr.t('common.cancel')}
        </button>
      </p>
    </section>
  );
}

function PreviewTable({ verdict }: Pick<PreviewProps, 'verdict'>): VNode {
  const { tr } = useUi();
  const rows = verdict.sections.filter(({ rows: inFile, here }) => inFile + here > 0);
  const columns = ['file', 'here', 'new', 'newer'] as const;
  return (
    <table class="preview-table">
      <thead>
        <tr>
          <th scope="col">{tr.t('data.column.what')}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {tr.t(`data.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, rows: inFile, here, added, replaced }) => (
          <tr key={name}>
            <th scope="row">{tr.find(`data.section.${name}`) ?? name}</th>
            {[inFile, here, added, replaced].map((count, index) => (
              <td key={columns[index]} class={count === 0 ? 'zero' : undefined}>
                {tr.number(count)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
