/** What the screens of packs and own names are wired to. */

import type { Correction } from '../model/correction.ts';
import type { Result } from '../model/result.ts';
import type { AnswerOf, RequestOf } from '../protocol.ts';
import { ask, onEvent } from './client.ts';
import { type SendFile, sendFileTo } from './send-file.ts';

type NamedDraft = RequestOf<'own-names/save'>['draft'];
type OwnNameDraft = RequestOf<'own-names/forms'>['draft'];

/** Packs and own names, for a page of the extension. */
export interface KnowledgeClient {
  readonly listPacks: () => Promise<Result<AnswerOf<'packs/list'>>>;
  /** Sends a file piece by piece. `importId` is new for each file. */
  readonly sendPack: SendFile;
  readonly checkPack: (importId: string) => Promise<Result<AnswerOf<'packs/check'>>>;
  readonly installPack: (importId: string) => Promise<Result<AnswerOf<'packs/install'>>>;
  readonly cancelPack: (importId: string) => Promise<Result<null>>;
  readonly removePack: (packId: string) => Promise<Result<null>>;
  /** How much of the file has been checked, 0 to 1. Returns the undo. */
  readonly onCheck: (listener: (importId: string, share: number) => void) => () => void;
  readonly listNames: () => Promise<Result<AnswerOf<'own-names/list'>>>;
  readonly saveName: (draft: NamedDraft) => Promise<Result<unknown>>;
  readonly removeName: (id: NamedDraft['id']) => Promise<Result<null>>;
  readonly nameForms: (draft: OwnNameDraft) => Promise<Result<AnswerOf<'own-names/forms'>>>;
  readonly putCorrection: (correction: Correction) => Promise<Result<null>>;
  readonly removeCorrection: (id: string) => Promise<Result<null>>;
  readonly exportNames: () => Promise<Result<AnswerOf<'own-names/export'>>>;
  readonly importNames: (text: string) => Promise<Result<AnswerOf<'own-names/import'>>>;
  readonly onChange: (listener: (what: 'packs' | 'own-names') => void) => () => void;
}

/** Makes the client; asks nothing yet. */
export function createKnowledgeClient(): KnowledgeClient {
  return {
    listPacks: () => ask('packs/list', {}),
    sendPack: sendFileTo('packs'),
    checkPack: (importId) => ask('packs/check', { importId }),
    installPack: (importId) => ask('packs/install', { importId }),
    cancelPack: (importId) => ask('packs/cancel', { importId }),
    removePack: (packId) => ask('packs/remove', { packId }),
    onCheck: (listener) =>
      onEvent((event) => {
        if (event.type === 'pack-progress') listener(event.importId, event.done / event.total);
      }),
    listNames: () => ask('own-names/list', {}),
    saveName: (draft) => ask('own-names/save', { draft }),
    removeName: (id) => ask('own-names/remove', { id }),
    nameForms: (draft) => ask('own-names/forms', { draft }),
    putCorrection: (correction) => ask('own-names/put-correction', { correction }),
    removeCorrection: (id) => ask('own-names/remove-correction', { id }),
    exportNames: () => ask('own-names/export', {}),
    importNames: (text) => ask('own-names/import', { text }),
    onChange: (listener) =>
      onEvent(({ type }) => {
        if (type === 'packs-changed') listener('packs');
        if (type === 'own-names-changed') listener('own-names');
      }),
  };
}
