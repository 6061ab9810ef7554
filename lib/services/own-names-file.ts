/** The file of own names, notes on names, and corrections, described in docs/own-names.md. */
import { RequestFailure } from '../browser/server.ts';
import { readEntity } from '../knowledge/read-entity.ts';
import type { Correction } from '../model/correction.ts';
import { ENTITY_ID, type EntityId } from '../model/knowledge.ts';
import type { Result } from '../model/result.ts';
import { correctionId } from '../store/corrections.ts';
import type { OwnName, StoredCorrection, StoredNote } from '../store/database.ts';
import { withoutNote } from '../store/notes.ts';
import type { OwnNamesRows } from '../store/own-names.ts';
import { parseJson } from '../text/parse-json.ts';

const FORMAT = 'sidelight-own-names';
const VERSION = 1;

/** Limits on what is taken in: beyond them a file is broken or hostile. */
const LONGEST_FILE = 20_000_000;
const MOST_ITEMS = 50_000;
const LONGEST_SURFACE = 300;
const LONGEST_NOTE = 10_000;

/** What a note is on: an id, or a name that nobody knows (`StoredNote`). */
const SUBJECT = /^\S(?:.{0,298}\S)?$/u;

/** Ids of the reader's own names. */
export const OWN_ID = /^own:[\w-]{1,64}$/;

/** Everything that the reader made of names, as the text of a file. `now` is milliseconds since the epoch. */
export function writeOwnNames({ names, notes, corrections }: OwnNamesRows, now: number): string {
  const file = {
    format: FORMAT,
    version: VERSION,
    exported: new Date(now).toISOString(),
    names: names.map(({ entity, updatedAt }) => ({ entity, updatedAt })),
    notes: notes.map(({ subject, text, changedAt }) => ({ subject, text, changedAt })),
    corrections: corrections.map(({ correction, madeAt }) => ({ ...correction, madeAt })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a file of anybody's making; the detail of a failure says what is wrong and where. */
export function readOwnNames(text: string): Result<OwnNamesRows, 'bad-file'> {
  if (typeof text !== 'string' || text.length > LONGEST_FILE) return bad('the file is too large');
  const file = asObject(parseJson(text));
  if (file?.get('format') !== FORMAT) return bad('this is no file of own names');
  if (file.get('version') !== VERSION) return bad(`version ${String(file.get('version'))}`);
  const names = readList(file, 'names', readName);
  if (!names.ok) return names;
  const notes = readList(file, 'notes', readNote);
  if (!notes.ok) return notes;
  const corrections = readList(file, 'corrections', readStoredCorrection);
  if (!corrections.ok) return corrections;
  const older = names.value.flatMap(({ note }) => note ?? []);
  return {
    ok: true,
    value: {
      names: names.value.map(({ name }) => name),
      notes: latestOnly([...older, ...notes.value]),
      corrections: corrections.value,
    },
  };
}

/** A list of a file, each entry read; a list that is missing is an empty one. */
function readList<T>(
  file: ReadonlyMap<string, unknown>,
  field: string,
  read: (value: unknown) => Result<T, 'bad-file'>,
): Result<readonly T[], 'bad-file'> {
  const values = file.get(field) ?? [];
  if (!Array.isArray(values) || values.length > MOST_ITEMS) {
    return bad(`${field}: no list, or too long`);
  }
  const items: T[] = [];
  for (const [index, value] of values.entries()) {
    const item = read(value);
    if (!item.ok) return bad(`${field}[${index}]: ${item.detail ?? ''}`);
    items.push(item.value);
  }
  return { ok: true, value: items };
}

/** One note a subject: the one changed last. */
function latestOnly(notes: readonly StoredNote[]): readonly StoredNote[] {
  const latest = new Map<string, StoredNote>();
  for (const note of notes) {
    const before = latest.get(note.subject);
    if (!before || before.changedAt <= note.changedAt) latest.set(note.subject, note);
  }
  return [...latest.values()];
}

function bad(detail: string): { ok: false; error: 'bad-file'; detail: string } {
  return { ok: false, error: 'bad-file', detail };
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

/** A name, and the note that files of older versions keep with it. */
function readName(
  value: unknown,
): Result<{ readonly name: OwnName; readonly note: StoredNote | null }, 'bad-file'> {
  const fields = asObject(value);
  if (!fields) return bad('is no object');
  const entity = readEntity(fields.get('entity'));
  if (!entity.ok) return bad(`entity.${entity.detail ?? ''}`);
  const [text, updatedAt] = [fields.get('note') ?? '', fields.get('updatedAt')];
  if (!isNote(text)) return bad('note: is no text');
  if (!isTime(updatedAt)) return bad('updatedAt: is no time');
  const { id } = entity.value;
  if (!OWN_ID.test(id)) return bad('entity.id: is no id of an own name');
  const name = withoutNote({ id, entity: entity.value, updatedAt });
  const note = text === '' ? null : { subject: id, text, changedAt: updatedAt };
  return { ok: true, value: { name, note } };
}

function readNote(value: unknown): Result<StoredNote, 'bad-file'> {
  const fields = asObject(value);
  const [subject, text, changedAt] = ['subject', 'text', 'changedAt'].map((key) =>
    fields?.get(key),
  );
  if (typeof subject !== 'string' || !SUBJECT.test(subject)) return bad('subject: is none');
  if (!isNote(text) || text === '') return bad('text: is no note');
  if (!isTime(changedAt)) return bad('changedAt: is no time');
  return { ok: true, value: { subject, text, changedAt } };
}

function isNote(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_NOTE;
}

function readStoredCorrection(value: unknown): Result<StoredCorrection, 'bad-file'> {
  const correction = readCorrection(value);
  const madeAt = asObject(value)?.get('madeAt');
  if (!correction || !isTime(madeAt)) return bad('is none');
  return { ok: true, value: { id: correctionId(correction), correction, madeAt } };
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
