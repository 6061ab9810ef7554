/** Files of fact-checks: received piece by piece, read whole, shown, taken in, removed. */
import { RequestFailure, tellFrames } from '../browser/server.ts';
import type { FileClaim } from '../exchange/claim-file.ts';
import { Sha256 } from '../knowledge/sha256.ts';
import {
  beginLeaving,
  beginTaking,
  finishTaking,
  leaveClaims,
  listSources,
  markClaimsChecked,
  takeClaims,
  unsettledSources,
} from '../store/claim-sources.ts';
import { knownClaims } from '../store/claims.ts';
import type { ClaimSource, LibraryDatabase } from '../store/database.ts';
import { dropImport, importedFile, sweepImports } from '../store/incoming-files.ts';
import { buildFactChecks } from '../views/build-fact-checks.ts';
import {
  type ClaimFilePreview,
  type ClaimFileVerdict,
  type ClaimSourceView,
  MOST_CLAIM_FILE_BYTES,
} from '../views/claim-types.ts';
import { encodeClaim, tendClaimIndex } from './claim-index.ts';
import { withNames } from './claim-names.ts';
import { idOfFileClaim, rowOfFileClaim } from './claim-rows.ts';
import { readClaimFile } from './read-claim-file.ts';
import { fileReceiver } from './receive-file.ts';
import type { Services } from './services.ts';
import { type HandlersFor, stored } from './stored.ts';

/** Claims kept in one transaction. */
const BATCH = 250;
/** So many claims at once are taken into the index's file: what is not in it makes starts slower. */
const INDEXED_AT_ONCE = 20_000;
/** Progress is told at most so often, milliseconds. */
const PROGRESS_PAUSE = 200;
const SAMPLES = 3;
/** Publishers kept with a source. */
const MOST_PUBLISHERS = 12;
/** A longer name of a file is cut, UTF-16 units. */
const LONGEST_TITLE = 200;

type ImportRequest =
  | 'claims/begin'
  | 'claims/part'
  | 'claims/check'
  | 'claims/install'
  | 'claims/cancel'
  | 'claims/remove-source';

/** What runs in this worker; what is left when it ends is done by `settleClaimSources`. */
interface Work {
  /** By import: cancelling reaches them. */
  readonly signals: Map<string, { aborted: boolean }>;
  readonly taking: Map<string, Promise<ClaimSource>>;
}

const WORK = new WeakMap<LibraryDatabase, Work>();

function workOf({ db }: Services): Work {
  const work = WORK.get(db) ?? { signals: new Map(), taking: new Map() };
  WORK.set(db, work);
  return work;
}

/** The handlers of imports. */
export function claimImportHandlers(
  services: Services,
): Pick<HandlersFor<'claims'>, ImportRequest> {
  const { db } = services;
  const receive = fileReceiver(services, 'claims', MOST_CLAIM_FILE_BYTES);
  const { signals, taking } = workOf(services);
  return {
    'claims/begin': receive.begin,
    'claims/part': receive.part,
    'claims/check': ({ importId, title }) => checkFile(services, importId, title),
    'claims/install': async ({ importId }) => {
      const view = sourceView(await takeIn(services, importId));
      tellFrames({ type: 'claims-changed' });
      return view;
    },
    'claims/cancel': async ({ importId }) => {
      const signal = signals.get(importId);
      if (signal) signal.aborted = true;
      await taking.get(importId)?.catch(() => undefined);
      await stored(() => dropImport(db, importId));
      await settleClaimSources(services);
      return null;
    },
    'claims/remove-source': async ({ sourceId }) => {
      if (await stored(() => beginLeaving(db, sourceId))) await removeAll(services, sourceId);
      tellFrames({ type: 'claims-changed' });
      return null;
    },
  };
}

/** The imported files as shown. */
export async function sourceViews({ db, now }: Services): Promise<readonly ClaimSourceView[]> {
  await stored(() => sweepImports(db, now()));
  return (await listSources(db)).map(sourceView);
}

function sourceView({ importId: _importId, ...source }: ClaimSource): ClaimSourceView {
  return source;
}

async function removeAll({ db }: Services, sourceId: string): Promise<void> {
  while (await stored(() => leaveClaims(db, sourceId)));
  // What went leaves the index's file as well.
  await tendClaimIndex(db);
}

/**
 * Ends what a worker that died had begun: files whose pieces are all here are taken in, what was
 * to go goes. An import whose file is gone is taken back.
 */
export async function settleClaimSources(services: Services): Promise<void> {
  for (const { id, state, importId } of await unsettledSources(services.db)) {
    if (workOf(services).taking.has(importId)) continue;
    const file = state === 'coming' && (await importedFile(services.db, importId));
    if (file) await takeIn(services, importId);
    else if (await beginLeaving(services.db, id)) await removeAll(services, id);
  }
}

function teller(importId: string, now: () => number): (share: number) => void {
  let told = 0;
  return (share) => {
    if (now() - told < PROGRESS_PAUSE) return;
    told = now();
    tellFrames({ type: 'claims-progress', importId, share });
  };
}

async function completeFile({ db }: Services, importId: string): Promise<Blob> {
  const file = await importedFile(db, importId);
  if (!file) throw new RequestFailure('not-stored', 'the file is not complete');
  return file;
}

async function checkFile(
  services: Services,
  importId: string,
  title: string,
): Promise<ClaimFileVerdict> {
  const { db, now } = services;
  const file = await completeFile(services, importId);
  const { signals } = workOf(services);
  const signal = { aborted: false };
  signals.set(importId, signal);
  const census = new Census(services);
  const checksum = new Sha256();
  const read = await readClaimFile(file, {
    signal,
    checksum,
    claims: (claims) => census.add(claims),
    progress: teller(importId, now),
  }).finally(() => signals.delete(importId));
  if (read.state !== 'read') {
    await stored(() => dropImport(db, importId));
    if (read.state === 'cancelled') return read;
    return { state: 'bad', code: read.code, detail: read.where };
  }
  const { format, skipped } = read.reader;
  const preview = { format, skipped, ...census.found() };
  const source: ClaimSource = {
    id: [...checksum.digest()].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
    title: `${title}`.slice(0, LONGEST_TITLE),
    format,
    claims: preview.claims,
    publishers: preview.publishers,
    importedAt: now(),
    importId,
    state: 'coming',
  };
  const alive = await stored(() => markClaimsChecked(db, importId, source, now()));
  return alive ? { state: 'good', preview } : { state: 'cancelled' };
}

/** The same question asked again waits for the answer to the first. */
function takeIn(services: Services, importId: string): Promise<ClaimSource> {
  const { taking } = workOf(services);
  const running = taking.get(importId);
  if (running) return running;
  const source = takeFile(services, importId).finally(() => taking.delete(importId));
  taking.set(importId, source);
  return source;
}

/** Takes a checked file in batch by batch; one begun before goes on where it was. */
async function takeFile(services: Services, importId: string): Promise<ClaimSource> {
  const { db, now } = services;
  const begun = await stored(() => beginTaking(db, importId));
  if (!begun) throw new RequestFailure('not-stored', 'nothing checked to take in');
  const { source, taken } = begun;
  if (source.state === 'here') return source;
  const { signals } = workOf(services);
  const signal = { aborted: false };
  signals.set(importId, signal);
  const known = await services.knowledge();
  let waiting = 0;
  const keep = async (claims: readonly FileClaim[], records: number): Promise<void> => {
    // A graph's claims come with its last record: they are kept again, which changes nothing.
    if (records < taken) return;
    for (let at = 0; at < claims.length && !signal.aborted; at += BATCH) {
      const batch = claims.slice(at, at + BATCH);
      const read = batch.map((claim) => rowOfFileClaim(claim, source.id, now()));
      const rows = await withNames(known, read);
      const done = at + BATCH >= claims.length ? records : 0;
      if (!(await stored(() => takeClaims(db, importId, rows, done, now(), encodeClaim))))
        signal.aborted = true;
    }
    waiting += claims.length;
    if (waiting < INDEXED_AT_ONCE) return;
    waiting = 0;
    await tendClaimIndex(db);
  };
  const read = await readClaimFile(await completeFile(services, importId), {
    signal,
    claims: keep,
    progress: teller(importId, now),
  }).finally(() => signals.delete(importId));
  if (read.state !== 'read') throw new RequestFailure('not-stored', 'the import was given up');
  const here = await stored(() => finishTaking(db, source.id));
  await tendClaimIndex(db);
  return here;
}

/** Counts the claims of a file, and sets them against those that are kept. */
class Census {
  readonly #services: Services;
  readonly #seen = new Set<string>();
  readonly #publishers = new Map<string, number>();
  readonly #samples: FileClaim[] = [];
  #known = 0;
  #from: string | null = null;
  #until: string | null = null;

  constructor(services: Services) {
    this.#services = services;
  }

  async add(claims: readonly FileClaim[]): Promise<void> {
    const fresh = new Map<string, FileClaim>();
    for (const claim of claims) {
      const id = idOfFileClaim(claim);
      if (!this.#seen.has(id)) fresh.set(id, claim);
      this.#seen.add(id);
    }
    const ids = [...fresh.keys()];
    for (let at = 0; at < ids.length; at += BATCH) {
      this.#known += (await knownClaims(this.#services.db, ids.slice(at, at + BATCH))).size;
    }
    for (const claim of fresh.values()) this.#count(claim);
  }

  #count(claim: FileClaim): void {
    const { review, date } = claim;
    const publisher = review?.publisher ?? '';
    this.#publishers.set(publisher, (this.#publishers.get(publisher) ?? 0) + 1);
    if (this.#samples.length < SAMPLES) this.#samples.push(claim);
    if (date === null) return;
    if (this.#from === null || date < this.#from) this.#from = date;
    if (this.#until === null || date > this.#until) this.#until = date;
  }

  found(): Omit<ClaimFilePreview, 'format' | 'skipped'> {
    const publishers = [...this.#publishers].toSorted(([, a], [, b]) => b - a);
    return {
      claims: this.#seen.size,
      fresh: this.#seen.size - this.#known,
      publishers: publishers.slice(0, MOST_PUBLISHERS),
      from: this.#from,
      until: this.#until,
      samples: buildFactChecks(this.#samples.flatMap(({ review }) => review ?? [])),
    };
  }
}
