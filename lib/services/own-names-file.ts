/** The file of own names and corrections, described in docs/own-names.md. */
import { RequestFailure } from '../browser/server.ts';
import { readEntity } from '../knowledge/read-entity.ts';
import type { Correction } from '../model/correction.ts';
import { ENTITY_ID, type EntityId } from '../model/knowledge.ts';
import type { Result } from '../model/result.ts';
import { correctionId } from '../store/corrections.ts';
import type { StoredCorrection } from '../store/database.ts';
import { withoutNote } from '../store/notes.ts';
import type { NotedName } from '../store/own-names.ts';

const FORMAT = 'sidelight-own-names';
const VERSION = 1;

/** Limits on what is taken in: beyond them a file is broken or hostile. */
const LONGEST_FILE = 20_000_000;
const MOST_ITEMS = 50_000;
const LONGEST_SURFACE = 300;

/** Ids of the reader's own names. */
export const OWN_ID = /^own:[\w-]{1,64}$/;

/** What a file holds. */
export interface OwnNamesFile {
  readonly names: readonly NotedName[];
  readonly corrections: readonly StoredCorrection[];
}

/** All own names and corrections as the text of a file. `now` is milliseconds since the epoch. */
export function writeOwnNames(
  names: readonly NotedName[],
  corrections: readonly StoredCorrection[],
  now: number,
): string {
  const file = {
    format: FORMAT,
    version: VERSION,
    exported: new Date(now).toISOString(),
    names: names.map(({ entity, note, updatedAt }) => ({ entity, note, updatedAt })),
    corrections: corrections.map(({ correction, madeAt }) => ({ ...correction, madeAt })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a file of anybody's making; the detail of a failure says what is wrong and where. */
export function readOwnNames(text: string): Result<OwnNamesFile, 'bad-file'> {
  if (typeof text !== 'string' || text.length > LONGEST_FILE) return bad('the file is too large');
  const file = asObject(parse(text));
  if (file?.get('format') !== FORMAT) return bad('this is no file of own names');
  if (file.get('version') !== VERSION) return bad(`version ${String(file.get('version'))}`);
  const [names, corrections] = [file.get('names') ?? [], file.get('corrections') ?? []];
  if (!Array.isArray(names) || names.length > MOST_ITEMS) return bad('names: no list, or too long');
  if (!Array.isArray(corrections) || corrections.length > MOST_ITEMS) {
    return bad('corrections: no list, or too long');
  }
  const into: { names: NotedName[]; corrections: StoredCorrection[] } = {
    names: [],
    corrections: [],
  };
  for (const [index, value] of names.entries()) {
    const name = readName(value);
    if (!name.ok) return bad(`names[${index}]: ${name.detail ?? ''}`);
    into.names.push(name.value);
  }
  for (const [index, value] of corrections.entries()) {
    const correction = readCorrection(value);
    const madeAt = asObject(value)?.get('madeAt');
    if (!correction || !isTime(madeAt)) return bad(`corrections[${index}]: is none`);
    into.corrections.push({ id: correctionId(correction), correction, madeAt });
  }
  return { ok: true, value: into };
}

function bad(detail: string): { ok: false; error: 'bad-file'; detail: string } {
  return { ok: false, error: 'bad-file', detail };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The own fields of an object; `__proto__` and its like make it none of ours. */
function asObject(value: unknown): ReadonlyMap<string, unknown> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const fields = new Map<string, unknown>(Object.entries(value));
  const hostile = ['__proto__', 'constructor', 'prototype'].some((key) => fields.has(key));
  return hostile ? null : fields;
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function readName(value: unknown): Result<NotedName, 'bad-file'> {
  const fields = asObject(value);
  if (!fields) return bad('is no object');
  const entity = readEntity(fields.get('entity'));
  if (!entity.ok) return bad(`entity.${entity.detail ?? ''}`);
  const [note, updatedAt] = [fields.get('note') ?? '', fields.get('updatedAt')];
  if (typeof note !== 'string' || note.length > 10_000) return bad('note: is no text');
  if (!isTime(updatedAt)) return bad('updatedAt: is no time');
  const { id } = entity.value;
  if (!OWN_ID.test(id)) return bad('entity.id: is no id of an own name');
  return { ok: true, value: { ...withoutNote({ id, entity: entity.value, updatedAt }), note } };
}

/**
 * A correction out of a message.
 * @throws RequestFailure where it is none
 */
export function checkedCorrection(value: unknown): Correction {
  const read = readCorrection(value);
  if (!read) throw new RequestFailure('bad-request', 'no correction');
  return read;
}

/** A correction out of untrusted data, or null. */
function readCorrection(value: unknown): Correction | null {
  const fields = asObject(value);
  const [kind, surface, entityId] = ['kind', 'surface', 'entityId'].map((key) => fields?.get(key));
  if (typeof surface !== 'string' || surface === '' || surface.length > LONGEST_SURFACE) {
    return null;
  }
  if (kind === 'never-mark') return { kind, surface };
  const isId = typeof entityId === 'string' && ENTITY_ID.test(entityId);
  if ((kind !== 'not-this' && kind !== 'it-is') || !isId) return null;
  return { kind, surface, entityId: entityId as EntityId };
}
