import type { VNode } from 'preact';
import type { Translator } from '../../lib/i18n/translator.ts';
import {
  type ClaimFilePreview,
  MOST_CLAIM_FILE_BYTES,
  type PublisherCounts,
} from '../../lib/views/claim-types.ts';
import { useUi } from '../common/ui-context.tsx';
import { FactCheck } from '../panels/fact-check.tsx';
import type { ClaimImportState, ClaimsActions } from './claims-actions.ts';
import { FileImport, type ImportWords } from './file-import.tsx';

const WORDS: ImportWords = {
  sending: 'kept.sending',
  checking: 'kept.checking',
  installing: 'kept.installing',
  cancelled: 'kept.cancelled',
  done: 'kept.done',
  bad: 'kept.bad',
  where: 'kept.where',
};

interface ClaimImportProps {
  readonly incoming: ClaimImportState;
  readonly actions: Pick<ClaimsActions, 'cancel' | 'install'>;
}

/** A file of claims on its way in. */
export function ClaimImport({ incoming, actions }: ClaimImportProps): VNode {
  const { tr } = useUi();
  return (
    <FileImport
      incoming={incoming}
      words={WORDS}
      why={(code) => tr.find(`kept.bad.${code}`) ?? tr.t('kept.bad.not-claims')}
      mostBytes={MOST_CLAIM_FILE_BYTES}
      installsSlowly
      preview={(preview, title) => <Preview title={title} preview={preview} actions={actions} />}
      onCancel={actions.cancel}
    />
  );
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
