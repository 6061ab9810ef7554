import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { failureText } from '../../lib/i18n/failure-text.ts';
import type { PackView } from '../../lib/views/pack-types.ts';
import { Blank } from '../common/blank.tsx';
import { FileButton } from '../common/file-button.tsx';
import { IconButton } from '../common/icon-button.tsx';
import { ShelfIcon, TrashIcon, WarnIcon } from '../common/icons.tsx';
import { Failed, Loading } from '../common/states.tsx';
import { Toast } from '../common/toast.tsx';
import { useUi } from '../common/ui-context.tsx';
import { AskRemoval } from './ask-removal.tsx';
import { PackFacts } from './pack-facts.tsx';
import { PackImport } from './pack-import.tsx';
import type { PackImportState, PackListState, PacksActions } from './packs-actions.ts';

interface PacksScreenProps {
  readonly list: PackListState;
  readonly incoming: PackImportState;
  /** Why the last removal failed; null where none did. */
  readonly failure?: string | null;
  readonly actions: PacksActions;
}

/** The installed packs, and a file on its way to be one. */
export function PacksScreen({ list, incoming, failure = null, actions }: PacksScreenProps): VNode {
  const { tr } = useUi();
  const busy = ['sending', 'checking', 'installing'].includes(incoming.state);
  return (
    <main class="options">
      <header class="options-head">
        <h1>{tr.t('packs.title')}</h1>
      </header>
      <p class="screen-intro">{tr.t('packs.intro')}</p>
      <FileButton
        label={tr.t('packs.add')}
        accept=".slpack"
        look="main"
        disabled={busy}
        onChoose={actions.choose}
      />
      <PackImport incoming={incoming} actions={actions} />
      <PackList list={list} actions={actions} />
      <Toast text={failure && failureText(tr, failure)} icon={<WarnIcon />} />
    </main>
  );
}

function PackList({ list, actions }: Pick<PacksScreenProps, 'list' | 'actions'>): VNode {
  const { tr } = useUi();
  if (list.state === 'loading') {
    return <Loading blocks={[3, 3]} />;
  }
  if (list.state === 'failed') {
    return <Failed title={tr.t('packs.failed')} error={list.error} onRetry={actions.retry} />;
  }
  return (
    <>
      <ul class="entry-list">
        {list.view.map((pack) => (
          <PackRow key={pack.id} pack={pack} onRemove={() => actions.remove(pack)} />
        ))}
      </ul>
      {list.view.every(({ installedAt }) => installedAt === null) && (
        <Blank icon={<ShelfIcon />} title={tr.t('packs.none')} text={tr.t('packs.noneText')} />
      )}
    </>
  );
}

function PackRow({ pack, onRemove }: { pack: PackView; onRemove: () => void }): VNode {
  const { tr } = useUi();
  const [asking, setAsking] = useState(false);
  const { title, installedAt, damaged } = pack;
  const came =
    installedAt === null
      ? tr.t('packs.builtIn')
      : tr.t('packs.installed', { date: tr.day(installedAt) });
  return (
    <li class="entry">
      <div class="entry-text">
        <h2 dir="auto">{title}</h2>
        <PackFacts pack={pack} />
        <p class="hint">{came}</p>
        {damaged && (
          <p class="notice notice-bad">
            <WarnIcon />
            <span>{tr.t('packs.damaged')}</span>
          </p>
        )}
        {asking && (
          <AskRemoval
            question={tr.t('packs.removeAsk', { title })}
            yes={tr.t('packs.removeYes')}
            no={tr.t('packs.removeNo')}
            onYes={onRemove}
            onNo={() => setAsking(false)}
          />
        )}
      </div>
      {installedAt !== null && (
        <IconButton label={tr.t('packs.remove', { title })} onClick={() => setAsking(true)}>
          <TrashIcon />
        </IconButton>
      )}
    </li>
  );
}
