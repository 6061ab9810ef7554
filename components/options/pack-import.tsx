import type { VNode } from 'preact';
import type { EntityType } from '../../lib/model/knowledge.ts';
import {
  MOST_PACK_BYTES,
  type PackDifference,
  type PackPreview,
} from '../../lib/views/pack-types.ts';
import { useUi } from '../common/ui-context.tsx';
import { FileImport, type ImportWords } from './file-import.tsx';
import { PackFacts } from './pack-facts.tsx';
import type { PackImportState, PacksActions } from './packs-actions.ts';

const WORDS: ImportWords = {
  sending: 'packs.sending',
  checking: 'packs.checking',
  installing: 'packs.installing',
  cancelled: 'packs.cancelled',
  done: 'packs.done',
  bad: 'packs.bad',
  where: 'packs.where',
};

interface PackImportProps {
  readonly incoming: PackImportState;
  readonly actions: PacksActions;
}

/** A pack's file on its way in. */
export function PackImport({ incoming, actions }: PackImportProps): VNode {
  const { tr } = useUi();
  return (
    <FileImport
      incoming={incoming}
      words={WORDS}
      why={(code) => tr.find(`packs.bad.${code}`) ?? tr.t('packs.bad.not-a-pack')}
      mostBytes={MOST_PACK_BYTES}
      preview={(preview) => <Preview preview={preview} actions={actions} />}
      onCancel={actions.cancel}
    />
  );
}

function Preview({ preview, actions }: { preview: PackPreview; actions: PacksActions }): VNode {
  const { tr } = useUi();
  const { pack, types, samples, difference } = preview;
  const contents = (Object.keys(types) as EntityType[]).map(
    (type) => `${tr.t(`types.${type}`)} (${tr.number(types[type] ?? 0)})`,
  );
  return (
    <section class="incoming preview" aria-labelledby="preview-title">
      <h2 id="preview-title" dir="auto">
        {difference
          ? tr.t('packs.previewUpdate', {
              title: pack.title,
              version: difference.installedVersion,
            })
          : tr.t('packs.previewNew', { title: pack.title })}
      </h2>
      <PackFacts pack={pack} />
      <p class="entry-facts">{tr.t('packs.types', { list: contents.join(', ') })}</p>
      {samples.length > 0 && (
        <p class="entry-facts">{tr.t('packs.bestKnown', { list: samples.join(', ') })}</p>
      )}
      {difference && <Difference difference={difference} />}
      <p class="notice-buttons">
        <button type="button" class="button button-main" onClick={actions.install}>
          {tr.t(difference ? 'packs.update' : 'packs.install')}
        </button>
        <button type="button" class="button" onClick={actions.cancel}>
          {tr.t('common.cancel')}
        </button>
      </p>
    </section>
  );
}

function Difference({ difference }: { difference: PackDifference }): VNode {
  const { tr } = useUi();
  const { added, changed, removed, samples } = difference;
  if (added + changed + removed === 0) return <p>{tr.t('packs.same')}</p>;
  const lines = [
    ['added', tr.t('packs.added', { n: added }), added],
    ['changed', tr.t('packs.changed', { n: changed }), changed],
    ['removed', tr.t('packs.removed', { n: removed }), removed],
  ] as const;
  return (
    <ul class="differences">
      {lines.map(([kind, text, count]) => (
        <li key={kind} class={`difference difference-${kind}`}>
          <strong>{text}</strong>
          {samples[kind].length > 0 && (
            <span class="entry-facts" dir="auto">
              {samples[kind].join(', ')}
              {samples[kind].length < count && '…'}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
