import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { failureText } from '../../lib/i18n/failure-text.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { Blank } from '../common/blank.tsx';
import { FileButton } from '../common/file-button.tsx';
import { CheckIcon, QuoteIcon } from '../common/icons.tsx';
import { Failed, Loading } from '../common/states.tsx';
import { Toast } from '../common/toast.tsx';
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
      <Toast
        text={toast && textOf(toast, tr)}
        icon={toast?.kind === 'saved' ? <CheckIcon /> : undefined}
      />
    </main>
  );
}

function FileButtons({ busy, actions }: { busy: boolean; actions: ClaimsActions }): VNode {
  const { tr } = useUi();
  return (
    <>
      <p class="notice-buttons">
        <FileButton
          label={tr.t('kept.add')}
          accept=".json,.jsonld,.jsonl,.ndjson,.csv,.tsv,.txt"
          look="main"
          disabled={busy}
          onChoose={actions.choose}
        />
        <button type="button" class="button" onClick={actions.exportFile}>
          {tr.t('kept.export')}
        </button>
      </p>
      <p class="hint file-hint">{tr.t('kept.addHint')}</p>
    </>
  );
}

function Lists(props: Pick<ClaimsScreenProps, 'list' | 'writing' | 'actions'>): VNode {
  const { tr } = useUi();
  const { list, writing, actions } = props;
  if (list.state === 'loading') {
    return <Loading blocks={[3, 3]} />;
  }
  if (list.state === 'failed') {
    return <Failed title={tr.t('kept.failed')} error={list.error} onRetry={actions.retry} />;
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

function NewClaim(props: { initially: string | null; onWrite: ClaimsActions['write'] }): VNode {
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
      onSave={(...written) =>
        void props.onWrite(...written).then((kept) => {
          // What could not be kept is still there to be kept.
          if (kept) setText(null);
        })
      }
      onCancel={() => setText(null)}
    />
  );
}

function textOf(toast: ClaimsToast, tr: Translator): string {
  switch (toast.kind) {
    case 'saved':
      return tr.t('claim.saved');
    case 'gone':
      return tr.t('kept.gone');
    case 'exporting':
      return tr.t('kept.exporting');
    case 'failed':
      return failureText(tr, toast.error);
  }
}
