import type { VNode } from 'preact';
import { failureText } from '../../lib/i18n/failure-text.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import type { CorrectionView, OwnNameView } from '../../lib/views/pack-types.ts';
import { Blank } from '../common/blank.tsx';
import { FileButton } from '../common/file-button.tsx';
import { IconButton } from '../common/icon-button.tsx';
import { CloseIcon, PageIcon, TrashIcon } from '../common/icons.tsx';
import { NameLabel } from '../common/name-label.tsx';
import { Failed, Loading } from '../common/states.tsx';
import { Toast } from '../common/toast.tsx';
import { useUi } from '../common/ui-context.tsx';
import {
  draftFor,
  labelOfDraft,
  type OwnNamesActions,
  type OwnNamesGone,
  type OwnNamesState,
  type OwnNamesToast,
} from './own-names-actions.ts';

interface OwnNamesScreenProps {
  readonly list: OwnNamesState;
  readonly toast: OwnNamesToast | null;
  readonly actions: OwnNamesActions;
}

/** The reader's own names and their corrections. */
export function OwnNamesScreen({ list, toast, actions }: OwnNamesScreenProps): VNode {
  const { tr } = useUi();
  const undoable = toTakeBack(toast);
  return (
    <main class="options">
      <header class="options-head">
        <h1>{tr.t('own.title')}</h1>
      </header>
      <p class="screen-intro">{tr.t('own.intro')}</p>
      <button
        type="button"
        class="button button-main"
        onClick={() => actions.edit(draftFor('', tr.lang))}
      >
        {tr.t('own.new')}
      </button>
      <Body list={list} actions={actions} />
      <Toast
        text={toast && textOf(toast, tr)}
        onUndo={undoable ? () => actions.undo(undoable) : undefined}
      />
    </main>
  );
}

function Body({ list, actions }: Pick<OwnNamesScreenProps, 'list' | 'actions'>): VNode {
  const { tr } = useUi();
  if (list.state === 'loading') {
    return <Loading blocks={[3, 3]} />;
  }
  if (list.state === 'failed') {
    return <Failed title={tr.t('own.failed')} error={list.error} onRetry={actions.retry} />;
  }
  const { names, corrections } = list.view;
  return (
    <>
      {names.length === 0 ? (
        <Blank icon={<PageIcon />} title={tr.t('own.none')} text={tr.t('own.noneText')} />
      ) : (
        <ul class="entry-list">
          {names.map((name) => (
            <NameRow key={name.id} name={name} actions={actions} />
          ))}
        </ul>
      )}
      <section class="part" aria-labelledby="corrections-title">
        <h2 id="corrections-title">{tr.t('own.corrections')}</h2>
        {corrections.length === 0 && <p class="hint">{tr.t('own.correctionsNone')}</p>}
        <ul class="site-list">
          {corrections.map((correction) => (
            <CorrectionRow key={correction.id} correction={correction} actions={actions} />
          ))}
        </ul>
      </section>
      <FilePart actions={actions} />
    </>
  );
}

function NameRow({ name, actions }: { name: OwnNameView; actions: OwnNamesActions }): VNode {
  const { tr } = useUi();
  const label = labelOfDraft(name, tr.lang);
  const others = Object.values(name.names)
    .flat()
    .filter((one) => one !== label);
  const description = name.description[tr.lang] ?? Object.values(name.description)[0];
  return (
    <li class="entry">
      <div class="entry-text">
        <h2>
          <NameLabel type={name.type} text={label} />
        </h2>
        {description && <p dir="auto">{description}</p>}
        {others.length > 0 && <p class="entry-facts">{others.join(', ')}</p>}
        {name.note && (
          <p class="entry-note" dir="auto">
            {name.note}
          </p>
        )}
        <button
          type="button"
          class="link small"
          aria-label={tr.t('own.edit', { name: label })}
          onClick={() => actions.edit(name)}
        >
          {tr.t('own.editShort')}
        </button>
      </div>
      <IconButton label={tr.t('own.remove', { name: label })} onClick={() => actions.remove(name)}>
        <TrashIcon />
      </IconButton>
    </li>
  );
}

/** A correction in words. */
function wordsOf({ correction, entity }: CorrectionView, tr: Translator): string {
  const { surface } = correction;
  if (correction.kind === 'never-mark') return tr.t('own.never-mark', { surface });
  return tr.t(`own.${correction.kind}`, { surface, entity: entity ?? correction.entityId });
}

function CorrectionRow(props: { correction: CorrectionView; actions: OwnNamesActions }): VNode {
  const { tr } = useUi();
  const what = wordsOf(props.correction, tr);
  const label = tr.t('own.takeBack', { what });
  return (
    <li>
      <span dir="auto">{what}</span>
      <IconButton label={label} onClick={() => props.actions.takeBack(props.correction)}>
        <CloseIcon />
      </IconButton>
    </li>
  );
}

function FilePart({ actions }: { actions: OwnNamesActions }): VNode {
  const { tr } = useUi();
  return (
    <section class="part" aria-labelledby="file-title">
      <h2 id="file-title">{tr.t('own.file')}</h2>
      <p class="hint">{tr.t('own.fileText')}</p>
      <p class="notice-buttons">
        <button type="button" class="button" onClick={actions.exportFile}>
          {tr.t('own.export')}
        </button>
        <FileButton
          label={tr.t('own.import')}
          accept="application/json,.json"
          onChoose={actions.importFile}
        />
      </p>
    </section>
  );
}

function toTakeBack(toast: OwnNamesToast | null): OwnNamesGone | undefined {
  if (toast?.kind === 'failed') return toast.last;
  return toast?.kind === 'gone' || toast?.kind === 'taken-back' ? toast : undefined;
}

function textOf(toast: OwnNamesToast, tr: Translator): string {
  switch (toast.kind) {
    case 'saved':
      return tr.t('own.saved', { name: toast.name });
    case 'gone':
      return tr.t('own.gone', { name: labelOfDraft(toast.name, tr.lang) });
    case 'taken-back':
      return tr.t('own.takenBack', { what: wordsOf(toast.correction, tr) });
    case 'imported': {
      const { added, replaced, unchanged, notes, corrections } = toast.counts;
      return tr.t('own.imported', { added, replaced, unchanged, notes, corrections });
    }
    case 'failed': {
      const { error, detail, last } = toast;
      const where = detail && tr.t('packs.where', { where: detail });
      return [failureText(tr, error), where, last && textOf(last, tr)].filter(Boolean).join(' ');
    }
  }
}
