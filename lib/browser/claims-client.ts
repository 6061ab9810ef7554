/** What the screen of claims is wired to. */
import type { Result } from '../model/result.ts';
import type { AnswerOf, RequestOf } from '../protocol.ts';
import { ask, onEvent } from './client.ts';
import { type SendFile, sendFileTo } from './send-file.ts';

/** The kept claims, for a page of the extension. */
export interface ClaimsClient {
  readonly listClaims: () => Promise<Result<AnswerOf<'claims/list'>>>;
  readonly sendClaims: SendFile;
  readonly checkClaims: (
    importId: string,
    title: string,
  ) => Promise<Result<AnswerOf<'claims/check'>>>;
  readonly installClaims: (importId: string) => Promise<Result<AnswerOf<'claims/install'>>>;
  readonly cancelClaims: (importId: string) => Promise<Result<null>>;
  readonly removeSource: (sourceId: string) => Promise<Result<null>>;
  readonly exportClaims: () => Promise<Result<Blob>>;
  readonly writeClaim: (id: string, text: string, note: string) => Promise<Result<null>>;
  readonly setClaim: (
    id: string,
    change: Omit<RequestOf<'claims/set'>, 'id'>,
  ) => Promise<Result<null>>;
  readonly removeClaim: (id: string) => Promise<Result<null>>;
  /** How much of a file has been looked at or taken in, 0 to 1. Returns the undo. */
  readonly onClaimsProgress: (listener: (importId: string, share: number) => void) => () => void;
  readonly onClaims: (listener: () => void) => () => void;
}

/** Makes the client; asks nothing yet. */
export function createClaimsClient(): ClaimsClient {
  return {
    listClaims: () => ask('claims/list', {}),
    sendClaims: sendFileTo('claims'),
    checkClaims: (importId, title) => ask('claims/check', { importId, title }),
    installClaims: (importId) => ask('claims/install', { importId }),
    cancelClaims: (importId) => ask('claims/cancel', { importId }),
    removeSource: (sourceId) => ask('claims/remove-source', { sourceId }),
    exportClaims,
    writeClaim: (id, text, note) => ask('claims/write', { id, text, note }),
    setClaim: (id, change) => ask('claims/set', { id, ...change }),
    removeClaim: (id) => ask('claims/remove', { id }),
    onClaimsProgress: (listener) =>
      onEvent((event) => {
        if (event.type === 'claims-progress') listener(event.importId, event.share);
      }),
    onClaims: (listener) =>
      onEvent(({ type }) => {
        if (type === 'claims-changed') listener();
      }),
  };
}

/** The feed comes in pieces of a size that messages bear. */
async function exportClaims(): Promise<Result<Blob>> {
  const pieces: string[] = [];
  for (let after: string | null = null; ; ) {
    const piece: Result<AnswerOf<'claims/export'>> = await ask('claims/export', { after });
    if (!piece.ok) return piece;
    pieces.push(piece.value.text);
    after = piece.value.next;
    if (after === null) break;
  }
  return { ok: true, value: new Blob(pieces, { type: 'application/json' }) };
}
