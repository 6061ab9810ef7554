import type { VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { failureText } from '../../lib/i18n/failure-text.ts';
import type { Result } from '../../lib/model/result.ts';
import type { NamedDraft, OwnNameDraft } from '../../lib/views/pack-types.ts';
import { download } from '../common/download.ts';
import { useUi } from '../common/ui-context.tsx';
import { useLoaded } from '../common/use-loaded.ts';
import { OwnNameForm } from './own-name-form.tsx';
import {
  draftFor,
  labelOfDraft,
  type OwnNamesActions,
  type OwnNamesGone,
  type OwnNamesHost,
  type OwnNamesToast,
} from './own-names-actions.ts';
import { OwnNamesScreen } from './own-names-screen.tsx';
import { readText } from './read-text.ts';

interface OwnNamesAppProps {
  readonly host: OwnNamesHost;
  /** What was selected in a page, for a new name; null for the list. */
  readonly selection: string | null;
  /** The form was left. */
  readonly onList: () => void;
}

/** Own names and corrections with their data. */
export function OwnNamesApp({ host, selection, onList }: OwnNamesAppProps): VNode {
  const { tr } = useUi();
  const onNames = useCallback(
    (listener: () => void) =>
      host.onChange((what) => {
        if (what === 'own-names') listener();
      }),
    [host],
  );
  const { loaded: list, reload: load } = useLoaded(host.listNames, onNames);
  const [toast, setToast] = useState<OwnNamesToast | null>(null);
  const [editing, setEditing] = useState<OwnNameDraft | null>(() =>
    selection === null ? null : draftFor(selection, tr.lang),
  );
  useEffect(() => {
    if (selection !== null) setEditing(draftFor(selection, tr.lang));
  }, [selection, tr.lang]);
  const loadForms = useCallback(
    async (draft: OwnNameDraft) => {
      const forms = await host.nameForms(draft);
      return forms.ok ? forms.value : [];
    },
    [host],
  );
  const close = (): void => {
    setEditing(null);
    onList();
  };
  const tell = async (
    done: Promise<Result<unknown>>,
    toast: OwnNamesToast | null,
    last?: OwnNamesGone,
  ): Promise<boolean> => {
    const result = await done;
    setToast(result.ok ? toast : { ...failed(result), ...(last && { last }) });
    await load();
    return result.ok;
  };
  if (editing) {
    const save = async (draft: NamedDraft): Promise<void> => {
      const name = labelOfDraft(draft, tr.lang);
      if (await tell(host.saveName(draft), { kind: 'saved', name })) close();
    };
    return (
      <main class="options">
        <header class="options-head">
          <h1>
            {editing.id
              ? tr.t('own.edit', { name: labelOfDraft(editing, tr.lang) })
              : tr.t('own.new')}
          </h1>
        </header>
        {toast?.kind === 'failed' && (
          <p class="notice notice-bad" role="alert">
            {failureText(tr, toast.error)}
          </p>
        )}
        <OwnNameForm
          key={editing.id ?? selection ?? ''}
          initially={editing}
          loadForms={loadForms}
          onSave={(draft) => void save(draft)}
          onCancel={close}
        />
      </main>
    );
  }
  const actions: OwnNamesActions = {
    edit: (draft) => {
      setToast(null);
      setEditing(draft);
    },
    remove: (name) => void tell(host.removeName(name.id), { kind: 'gone', name }),
    takeBack: (correction) =>
      void tell(host.removeCorrection(correction.id), { kind: 'taken-back', correction }),
    undo: (last) => {
      if (last.kind === 'gone') {
        const name = labelOfDraft(last.name, tr.lang);
        void tell(host.saveName(last.name), { kind: 'saved', name }, last);
      } else void tell(host.putCorrection(last.correction.correction), null, last);
    },
    exportFile: () =>
      void host.exportNames().then((file) => {
        if (file.ok) download('sidelight-names.json', jsonFile(file.value.text));
        else setToast(failed(file));
      }),
    importFile: (file) =>
      void readText(file).then(async (text) => {
        const imported = await host.importNames(text);
        setToast(imported.ok ? { kind: 'imported', counts: imported.value } : failed(imported));
        await load();
      }),
    retry: load,
  };
  return <OwnNamesScreen list={list} toast={toast} actions={actions} />;
}

function failed(result: Extract<Result<unknown>, { ok: false }>) {
  const { error, detail } = result;
  return { kind: 'failed', error, ...(detail && error === 'bad-file' && { detail }) } as const;
}

function jsonFile(text: string): Blob {
  return new Blob([text], { type: 'application/json' });
}
