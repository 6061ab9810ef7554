import type { VNode } from 'preact';
import type { Translator } from '../../lib/i18n/translator.ts';
import {
  type ClaimFilePreview,
  MOST_CLAIM_FILE_BYTES,
  type PublisherCounts,
} from '../../lib/views/claim-types.ts';
import { CheckIcon } from '../common/icons.tsx';
import { useUi } from '../common/ui-context.tsx';
import { FactCheck } from '../panels/fact-check.tsx';
import { BadFile } from './bad-file.tsx';
import type { ClaimImportState, ClaimsActions } from './claims-actions.ts';
import { Progress } from './progress.tsx';

interface ClaimImportProps {
  readonly incoming: ClaimImportState;
  readonly actions: Pick<ClaimsActions, 'cancel' | 'install'>;
}

/** How far the chosen file has come, what it would bring, or why it is not wanted. */
export function ClaimImport({ incoming, actions }: ClaimImportProps): VNode {
  const { tr } = useUi();
  switch (incoming.state) {
    case 'none':
      return <div class="incoming" role="status" />;
    case 'sending':
    case 'checking':
    case 'installing':
      return (
        <Progress
          text={tr.t(`kept.${incoming.state}`, { share: tr.percent(incoming.share) })}
          share={incoming.share}
          onCancel={actions.cancel}
        />
      );
    case 'preview':
      return <Preview title={incoming.title} preview={incoming.preview} actions={actions} />;
    case 'cancelled':
      return (
        <p class="incoming" role="status">
          {tr.t('kept.cancelled')}
        </p>
      );
    case 'done':
      return (
        <p class="incoming notice notice-good" role="status">
          <CheckIcon />
          <span>{tr.t('kept.done', { title: incoming.title })}</span>
        </p>
      );
    case 'bad':
      return (
        <BadFile
          head={tr.t('kept.bad')}
          what={tr.find(`kept.bad.${incoming.code}`) ?? tr.t('kept.bad.not-claims')}
          where={incoming.detail && tr.t('kept.where', { where: incoming.detail })}
        />
      );
    case 'failed':
      return (
        <BadFile
          head={tr.t('kept.bad')}
          what={
            tr.find(`error.${incoming.error}`, { size: tr.size(MOST_CLAIM_FILE_BYTES) }) ??
            tr.t('error.failed')
          }
        />
      );
  }
}

/** "Checks (12), Facts (3), no publisher named (1)". */
export function publisherList(publishers: PublisherCounts, tr: Translator): string {
  const parts = publishers.map(
    ([name, count]) => `${name || tr.t('kept.noPublisher')} (${tr.number(count)})`,
  );
  return tr.t('kept.publishers', { list: parts.join(', ') });
}

interface PreviewProps {
  readonly title: string;
  readonly preview: ClaimFilePreview;
  readonly actions: ClaimImportProps['actions'];
}

function Preview({ title, preview, actions }: PreviewProps): VNode {
  const { tr } = useUi();
  const { format, claims, fresh, publishers, from, until, skipped, samples } = preview;
  const nothingNew = fresh === 0;
  const facts = [
    tr.t('kept.claims', { n: claims }),
    tr.t('kept.fresh', { n: fresh }),
    ...(claims > fresh ? [tr.t('kept.known', { n: claims - fresh })] : []),
    tr.find(`kept.format.${format}`) ?? format,
  ];
  return (
    <section class="incoming preview" aria-labelledby="preview-title">
      <h2 id="preview-title" dir="auto">
        {tr.t(nothingNew ? 'kept.same' : 'kept.preview', { title })}
      </h2>
      <p class="entry-facts">{facts.join(' · ')}</p>
      <p class="entry-facts" dir="auto">
        {publisherList(publishers, tr)}
      </p>
      {from !== null && until !== null && (
        <p class="entry-facts">
          {tr.t('kept.dates', { from: tr.date(from), until: tr.date(until) })}
        </p>
      )}
      {skipped.count > 0 && (
        <p class="entry-facts">
          {tr.t('kept.skipped', {
            n: skipped.count,
            list: skipped.first.join(', ') + (skipped.count > skipped.first.length ? '…' : ''),
          })}
        </p>
      )}
      {samples.length > 0 && (
        <>
          <h3 class="control-label">{tr.t('kept.samples')}</h3>
          {samples.map((check, index) => (
            <FactCheck key={index} check={check} />
          ))}
        </>
      )}
      <p class="notice-buttons">
        {!nothingNew && (
          <button type="button" class="button button-main" onClick={actions.install}>
            {tr.t('kept.install')}
          </button>
        )}
        <button type="button" class="button" onClick={actions.cancel}>
          {tr.t(nothingNew ? 'common.close' : 'common.cancel')}
        </button>
      </p>
    </section>
  );
}
