/** What notes, own names, corrections and sources of claims must be when they come out of a file. */

import { entityId, line, rowId } from '../../exchange/backup/rows.ts';
import {
  type Check,
  listOf,
  mismatch,
  objectOf,
  oneOf,
  optional,
  pairOf,
  text,
  variantOf,
  whole,
} from '../../exchange/schema.ts';
import { readEntity } from '../../knowledge/read-entity.ts';
import type { Correction } from '../../model/correction.ts';
import type { Entity } from '../../model/knowledge.ts';
import type { ClaimSource, OwnName, StoredCorrection, StoredNote } from '../../store/database.ts';

/** UTF-16 units of a note and of a name. */
const LONGEST_NOTE = 100_000;
const LONGEST_SURFACE = 1000;
const MOST_PUBLISHERS = 100_000;

const entity: Check<Entity> = (value) => {
  const read = readEntity(value);
  return read.ok ? read.value : mismatch(read.detail ?? read.error);
};

/** A note on a thing. */
export const noteRow: Check<StoredNote> = objectOf<StoredNote>({
  subject: rowId,
  text: text(LONGEST_NOTE),
  changedAt: whole,
});

/** A name of the reader's own; backups of older versions have its note in it. */
export const ownNameRow: Check<OwnName> = objectOf<OwnName>({
  id: entityId,
  entity,
  note: optional(text(LONGEST_NOTE)),
  updatedAt: whole,
});

const surface = text(LONGEST_SURFACE);

const correction = variantOf<'kind', Correction>('kind', {
  'not-this': objectOf<Extract<Correction, { kind: 'not-this' }>>({
    kind: (value) => (value === 'not-this' ? value : mismatch('is another kind')),
    surface,
    entityId,
  }),
  'never-mark': objectOf<Extract<Correction, { kind: 'never-mark' }>>({
    kind: (value) => (value === 'never-mark' ? value : mismatch('is another kind')),
    surface,
  }),
  'it-is': objectOf<Extract<Correction, { kind: 'it-is' }>>({
    kind: (value) => (value === 'it-is' ? value : mismatch('is another kind')),
    surface,
    entityId,
  }),
});

/** A correction as kept. */
export const correctionRow: Check<StoredCorrection> = objectOf<StoredCorrection>({
  id: rowId,
  correction,
  madeAt: whole,
});

/** A file of fact-checks that was imported. */
export const claimSourceRow: Check<ClaimSource> = objectOf<ClaimSource>({
  id: rowId,
  title: line,
  format: line,
  claims: whole,
  publishers: listOf(pairOf(line, whole), MOST_PUBLISHERS),
  importedAt: whole,
  importId: line,
  state: oneOf('here', 'coming', 'leaving'),
});
