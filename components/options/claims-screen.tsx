import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Blank } from '../common/blank.tsx';
import { CheckIcon, QuoteIcon, WarnIcon } from '../common/icons.tsx';
import { Skeleton } from '../common/skeleton.tsx';
import { useUi } from '../common/ui-context.tsx';
import { ClaimForm } from '../panels/claim-form.tsx';
import { ClaimImport } from './claim-import.tsx';
import { ClaimSources } from './claim-sources.tsx';
import type {
  ClaimImportState,
  ClaimsActions,
  ClaimsState,
  ClaimsToast,
} from './claims-actions.ts';
import { KeptClaims } from './kept-claims.tsx';

interface ClaimsScreenProps {
  readonly list: ClaimsState;
  readonly incoming: ClaimImportState;
  readonly toast: ClaimsToast | null;
  /** What a new claim is written from; null where none is being written. */
  readonly writing: string | null;
  readonly actions: ClaimsActions;
}

/** The claims that articles are compared with. */
export function ClaimsScreen(props: ClaimsScreenProps): VNode {
  const { tr } = useUi();
  const { list, incoming, toast, writing, actions } = props;
  return (
    <main class="options">
      <header class="options-head">
        <h1>{tr.t('kept.title')}</h1>
      </header>
      <p class="screen-intro">{tr.t('kept.intro')}</p>
      <FileButtons
        busy={['sending', 'checking', 'installing'].includes(incoming.state)}
        actions={actions}
      />
      <ClaimImport incoming={incoming} actions={actions} />
      <Lists list={list} writing={writing} actions={actions} />
      <Toast toast={toast} />
    </main>
  );
}

function FileButtons({ busy, actions }: { busy: boolean; actions: ClaimsActions }): VNode {
  const { tr } = useUi();
  const file = useRef<HTMLInputElement>(null);
  return (
    <>
      <p class="notice-buttons">
        <button
          type="button"
          class="button button-main"
          disabled={busy}
          onClick={() => file.current?.click()}
        >
          {tr.t('kept.add')}
        </button>
        <button type="button" class="button" onClick={actions.exportFile}>
          {tr.t('kept.export')}
        </button>
      </p>
      <p class="hint file-hint">{tr.t('kept.addHint')}</p>
      <input
        ref={file}
        type="file"
        hidden
        accept=".json,.jsonld,.jsonl,.ndjson,.csv,.tsv,.txt"
        aria-label={tr.t('kept.add')}
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          // The same file may be chosen again after it was mended.
          if (chosen) actions.choose(chosen);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}

function Lists(props: Pick<ClaimsScreenProps, 'list' | 'writing' | 'actions'>): VNode {
  const { tr } = useUi();
  const { list, writing, actions } = props;
  if (list.state === 'loading') {
    return (
      <div class="entry-list" role="status">
        <span class="unseen">{tr.t('common.loading')}</span>
        <Skeleton lines={3} />
        <Skeleton lines={3} />
      </div>
    );
  }
  if (list.state === 'failed') {
    return (
      <Blank
        icon={<WarnIcon />}
        title={tr.t('kept.failed')}
        text={tr.find(`error.${list.error}`) ?? tr.t('error.failed')}
      >
        <button type="button" class="button" onClick={actions.retry}>
          {tr.t('common.retry')}
        </button>
      </Blank>
    );
  }
  const { followed, hidden } = list.view;
  return (
    <>
      <section class="part" aria-labelledby="followed-title">
        <h2 id="followed-title">{tr.t('kept.followed')}</h2>
        <NewClaim initially={writing} onWrite={actions.write} />
        {followed.length === 0 ? (
          <Blank
            icon={<QuoteIcon />}
            title={tr.t('kept.followedNone')}
            text={tr.t('kept.followedNoneText')}
          />
        ) : (
          <KeptClaims
            claims={followed}
            act={({ kind }) => tr.t(kind === 'own' ? 'kept.delete' : 'kept.unfollow')}
            onAct={actions.unfollow}
          />
        )}
      </section>
      <ClaimSources view={list.view} onRemove={actions.remove} />
      {hidden.length > 0 && (
        <section class="part" aria-labelledby="hidden-title">
          <h2 id="hidden-title">{tr.t('kept.hidden')}</h2>
          <KeptClaims claims={hidden} act={() => tr.t('kept.show')} onAct={actions.show} />
        </section>
      )}
    </>
  );
}

function NewClaim(props: {
  initially: string | null;
  onWrite: (text: string, note: string) => void;
}): VNode {
  const { tr } = useUi();
  const [text, setText] = useState(props.initially);
  if (text === null) {
    return (
      <button type="button" class="button" onClick={() => setText('')}>
        {tr.t('claim.write')}
      </button>
    );
  }
  return (
    <ClaimForm
      text={text}
      onSave={(claim, note) => {
        props.onWrite(claim, note);
        setText(null);
      }}
      onCancel={() => setText(null)}
    />
  );
}

function Toast({ toast }: { toast: ClaimsToast | null }): VNode {
  const { tr } = useUi();
  const text =
    toast &&
    {
      saved: () => tr.t('claim.saved'),
      gone: () => tr.t('kept.gone'),
      exporting: () => tr.t('kept.exporting'),
      failed: () =>
        tr.find(`error.${toast.kind === 'failed' ? toast.error : ''}`) ?? tr.t('error.failed'),
    }[toast.kind]();
  return (
    <div class="toast-place" role="status">
      {text && (
        <div class="toast">
          {toast?.kind === 'saved' && <CheckIcon />}
          <span>{text}</span>
        </div>
      )}
    </div>
  );
}
