import type { Entity } from '../model/knowledge.ts';
import type { Result } from '../model/result.ts';
import { decodeJson } from '../text/utf8.ts';
import { type KeyTable, openKeyTable } from './key-table.ts';
import { type NameIndex, openNameIndex } from './name-index.ts';
import {
  DIGEST,
  FIXED_HEADER,
  HEAD_LENGTH,
  MAGIC,
  type PackMeta,
  SECTION_ENTRY,
  SECTIONS,
  type Section,
  type SectionTag,
  VERSION,
} from './pack-layout.ts';
import { readEntity } from './read-entity.ts';
import { sha256 } from './sha256.ts';

export { HEAD_LENGTH, type PackMeta } from './pack-layout.ts';
export { encodePack, type PackDescription, PackWriter } from './write-pack.ts';

/** Why bytes are not a usable pack; the detail says where. */
export type PackError =
  | 'not-a-pack'
  | 'unknown-version'
  | 'truncated'
  | 'wrong-checksum'
  | 'bad-index'
  | 'bad-meta'
  | 'bad-record';

/** The fixed head of a file: where everything is. */
export interface PackHead {
  readonly fileLength: number;
  /** Bytes from the start of the file that `openPack` needs: all but the records. */
  readonly indexLength: number;
  readonly sections: Readonly<Record<SectionTag, Section>>;
}

/** Where a record is: read the block's bytes from the file, then `recordInBlock`. */
export interface RecordPlace {
  /** Number of the block. */
  readonly block: number;
  /** Offset of the block in the file, and its length, in bytes. */
  readonly offset: number;
  readonly length: number;
  /** Number of the record in its block. */
  readonly within: number;
}

/** A pack whose head has been read: views on its bytes, no record decoded. */
export interface OpenPack {
  readonly head: PackHead;
  readonly meta: PackMeta;
  readonly index: NameIndex;
  /** Ids and offices → ordinals; see `idKey` and `officeKey`. */
  readonly lookup: KeyTable;
  /** Pairs of first ordinal and offset for each block, then the totals. */
  readonly blockDirectory: Uint32Array;
}

/** A failure of a pack. */
export type PackFailure = {
  readonly ok: false;
  readonly error: PackError;
  readonly detail: string;
};

/** A failure with where it is. */
export function failure(error: PackError, detail: string): PackFailure {
  return { ok: false, error, detail };
}

/** Whether two runs of bytes are equal. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** Reads and checks the first `HEAD_LENGTH` bytes of a file. */
export function readPackHead(bytes: Uint8Array): Result<PackHead, PackError> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < FIXED_HEADER || view.getUint32(0, true) !== MAGIC) {
    return failure('not-a-pack', 'the file does not begin like a pack');
  }
  const version = view.getUint32(4, true);
  if (version !== VERSION) return failure('unknown-version', `version ${version}`);
  if (bytes.length < HEAD_LENGTH) return failure('truncated', 'the head is incomplete');
  const table = bytes.subarray(0, HEAD_LENGTH - DIGEST);
  if (!sameBytes(sha256(table), bytes.subarray(HEAD_LENGTH - DIGEST, HEAD_LENGTH))) {
    return failure('wrong-checksum', 'head');
  }
  const fileLength = view.getUint32(8, true);
  const sections = new Map<string, Section>();
  let free = HEAD_LENGTH;
  for (const [index, tag] of SECTIONS.entries()) {
    const at = FIXED_HEADER + index * SECTION_ENTRY;
    const offset = view.getUint32(at + 8, true);
    const length = view.getUint32(at + 12, true);
    // In the order of the table and apart: what `openPack` reads lies before the records.
    if (offset % 8 !== 0 || offset < free || offset + length > fileLength) {
      return failure('bad-index', tag);
    }
    free = offset + length;
    sections.set(tag, { tag, offset, length, digest: bytes.slice(at + 16, at + 16 + DIGEST) });
  }
  const byTag = Object.fromEntries(sections) as Record<SectionTag, Section>;
  return { ok: true, value: { fileLength, indexLength: byTag.records.offset, sections: byTag } };
}

/** A word of a source's: anything but text is none. */
function sourceText(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, LONGEST_SOURCE) : '';
}

/** Limits on what a pack may say about itself. */
const PACK_ID = /^[a-z0-9][a-z0-9._-]{0,63}$/;
const MOST_SOURCES = 50;
const LONGEST_SOURCE = 300;

function isWebAddress(value: unknown): value is string {
  return typeof value === 'string' && value.length < 2000 && /^https?:\/\//.test(value);
}

function readMeta(bytes: Uint8Array): PackMeta | null {
  const value = decodeJson(bytes);
  if (typeof value !== 'object' || value === null) return null;
  const { id, title, version, created, sources, entities, names } = value as Record<
    string,
    unknown
  >;
  const texts = [id, title, version, created];
  if (!texts.every((one) => typeof one === 'string' && one.length < 300)) return null;
  if (typeof entities !== 'number' || typeof names !== 'number' || !Array.isArray(sources))
    return null;
  if (!PACK_ID.test(String(id)) || sources.length > MOST_SOURCES) return null;
  const read = sources.map(
    (source: { name?: unknown; license?: unknown; url?: unknown } | null) => ({
      name: sourceText(source?.name),
      license: sourceText(source?.license),
      ...(isWebAddress(source?.url) ? { url: source.url } : {}),
    }),
  );
  return {
    id: String(id),
    title: String(title),
    version: String(version),
    created: String(created),
    sources: read,
    entities,
    names,
  };
}

/**
 * Opens a pack from its first `indexLength` bytes (or the whole file): views only, checksums are
 * checked once on import (`checkPack`), not at every start.
 *
 * @param known the head, where it was read from these bytes before: it is not read twice
 */
export function openPack(buffer: ArrayBuffer, known?: PackHead): Result<OpenPack, PackError> {
  const start = new Uint8Array(buffer, 0, Math.min(HEAD_LENGTH, buffer.byteLength));
  const read = known ? ({ ok: true, value: known } as const) : readPackHead(start);
  if (!read.ok) return read;
  const head = read.value;
  const { sections, indexLength } = head;
  if (buffer.byteLength < indexLength) return failure('truncated', 'the index is incomplete');
  const { meta, names, lookup, blockdir } = sections;
  const readable = readMeta(new Uint8Array(buffer, meta.offset, meta.length));
  if (!readable) return failure('bad-meta', 'the description cannot be read');
  const index = openNameIndex(buffer, names.offset, names.length);
  if (!index) return failure('bad-index', 'names');
  const table = openKeyTable(buffer, lookup.offset, lookup.length);
  if (!table) return failure('bad-index', 'lookup');
  if (blockdir.length % 8 !== 0 || blockdir.length === 0) return failure('bad-index', 'blockdir');
  const blockDirectory = new Uint32Array(buffer, blockdir.offset, blockdir.length / 4);
  return {
    ok: true,
    value: { head, meta: readable, index, lookup: table, blockDirectory },
  };
}

/** How many records a pack has. */
export function recordCount(pack: OpenPack): number {
  return pack.blockDirectory[pack.blockDirectory.length - 2] ?? 0;
}

/** Where the record with this ordinal is, or null if there is none. */
export function placeOfRecord(pack: OpenPack, ordinal: number): RecordPlace | null {
  const { blockDirectory } = pack;
  if (ordinal < 0 || ordinal >= recordCount(pack)) return null;
  let low = 0;
  let high = blockDirectory.length / 2 - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((blockDirectory[middle * 2] ?? 0) <= ordinal) low = middle;
    else high = middle;
  }
  const start = blockDirectory[low * 2 + 1] ?? 0;
  const end = blockDirectory[low * 2 + 3] ?? start;
  return {
    block: low,
    offset: pack.head.sections.records.offset + start,
    length: end - start,
    within: ordinal - (blockDirectory[low * 2] ?? 0),
  };
}

/** Decodes one record of a block, the others untouched. */
export function recordInBlock(block: Uint8Array, within: number): Result<Entity, PackError> {
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  const count = block.length >= 4 ? view.getUint32(0, true) : 0;
  const data = 4 * (count + 2);
  if (within < 0 || within >= count || data > block.length)
    return failure('bad-record', 'no such record');
  const start = data + view.getUint32(4 + within * 4, true);
  const end = data + view.getUint32(8 + within * 4, true);
  if (start > end || end > block.length) return failure('bad-record', 'beyond its block');
  const value = decodeJson(block.subarray(start, end));
  if (value === undefined) return failure('bad-record', 'not readable as JSON');
  return readEntity(value);
}
