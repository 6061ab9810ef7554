import { vi } from 'vitest';
import type { ClaimsHost } from '../../components/options/claims-actions.ts';
import { CLAIM_PREVIEW, CLAIMS } from '../fixtures/views/claims.ts';

const done = { ok: true as const, value: null };

/** A world of claims in which everything goes well, unless told otherwise. */
export function claims<C extends Partial<ClaimsHost>>(change: C = {} as C) {
  const world = {
    listClaims: vi.fn<ClaimsHost['listClaims']>(async () => ({ ok: true, value: CLAIMS })),
    sendClaims: vi.fn<ClaimsHost['sendClaims']>(async () => done),
    checkClaims: vi.fn<ClaimsHost['checkClaims']>(async () => ({
      ok: true,
      value: { state: 'good', preview: CLAIM_PREVIEW },
    })),
    installClaims: vi.fn<ClaimsHost['installClaims']>(async () => {
      const [value] = CLAIMS.sources;
      return value ? { ok: true, value } : { ok: false, error: 'failed' };
    }),
    cancelClaims: vi.fn<ClaimsHost['cancelClaims']>(async () => done),
    removeSource: vi.fn<ClaimsHost['removeSource']>(async () => done),
    exportClaims: vi.fn<ClaimsHost['exportClaims']>(async () => ({
      ok: true,
      value: new Blob(['{}']),
    })),
    writeClaim: vi.fn<ClaimsHost['writeClaim']>(async () => done),
    setClaim: vi.fn<ClaimsHost['setClaim']>(async () => done),
    removeClaim: vi.fn<ClaimsHost['removeClaim']>(async () => done),
    onClaimsProgress: () => () => undefined,
    onClaims: () => () => undefined,
  };
  return { ...world, ...change };
}
