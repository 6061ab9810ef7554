import type { Entity } from '../model/knowledge.ts';
import type { Result } from '../model/result.ts';
import { isSoundKeyTable } from './key-table.ts';
import {
  failure,
  HEAD_LENGTH,
  type OpenPack,
  openPack,
  type PackError,
  type PackFailure,
  type PackMeta,
  readPackHead,
  recordCount,
  recordInBlock,
  sameBytes,
} from './pack-format.ts';
import { SECTIONS, type Section } from './pack-layout.ts';
import type { ReadBytes } from './pack-source.ts';
import { Sha256 } from './sha256.ts';

/** Bytes read and looked at in one go: a few milliseconds of work. */
const STRIDE = 512 * 1024;

/** A block longer than this is no block of ours: records are a few kilobytes. */
const MOST_BLOCK_BYTES = 8 * 1024 * 1024;

/** What may be heard while a pack is checked. */
export interface PackWatch {
  /** The pack's description is sound; awaited before the records are read. */
  readonly opened?: (meta: PackMeta) => Promise<void>;
  /** Each sound record in order, with a checksum of its content. */
  readonly record?: (entity: Entity, print: number) => void;
  /** Bytes looked at so far. */
  readonly progress?: (done: number) => void;
  /** Set `aborted` to stop early. */
  readonly signal?: { readonly aborted: boolean };
}

/**
 * Checks a whole file before it is installed: lengths, checksums, indexes, every record. Pieces are
 * read one after another, and other work gets its turn at each. Nothing of the file is trusted.
 * @returns the pack, opened; `cancelled` when the signal said so
 */
export async function checkPack(
  read: ReadBytes,
  length: number,
  watch: PackWatch = {},
): Promise<Result<OpenPack, PackError | 'cancelled'>> {
  const head = readPackHead(await read(0, Math.min(HEAD_LENGTH, length)));
  if (!head.ok) return head;
  const { fileLength, indexLength, sections } = head.value;
  if (length !== fileLength) return failure('truncated', `${length} of ${fileLength} bytes`);
  const index = await read(0, indexLength);
  const opened = openPack(bufferOf(index));
  if (!opened.ok) return opened;
  const pack = opened.value;
  for (const tag of SECTIONS) {
    if (tag === 'records') continue;
    if (watch.signal?.aborted) return { ok: false, error: 'cancelled' };
    if (!(await hasDigest(read, sections[tag]))) return failure('wrong-checksum', tag);
  }
  const unsound = unsoundIndex(pack);
  if (unsound) return unsound;
  await watch.opened?.(pack.meta);
  watch.progress?.(indexLength);
  return checkRecords(read, pack, watch);
}

/** The same for a file that is in memory: one that was just made. */
export function checkPackBytes(
  file: Uint8Array,
  watch: PackWatch = {},
): Promise<Result<OpenPack, PackError | 'cancelled'>> {
  return checkPack(
    async (offset, length) => file.slice(offset, offset + length),
    file.length,
    watch,
  );
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = bytes;
  const whole = byteOffset === 0 && buffer.byteLength === byteLength;
  return whole && buffer instanceof ArrayBuffer ? buffer : bytes.slice().buffer;
}

async function hasDigest(read: ReadBytes, section: Section): Promise<boolean> {
  const sum = new Sha256();
  for (let at = 0; at < section.length; at += STRIDE) {
    sum.update(await read(section.offset + at, Math.min(STRIDE, section.length - at)));
  }
  return sameBytes(sum.digest(), section.digest);
}

function unsoundIndex(pack: OpenPack): PackFailure | null {
  if (!isSoundBlockDirectory(pack)) return failure('bad-index', 'blockdir');
  const count = recordCount(pack);
  if (pack.meta.entities !== count) {
    return failure('bad-meta', `says ${pack.meta.entities} entities, has ${count}`);
  }
  if (!isSoundKeyTable(pack.index.table, count)) return failure('bad-index', 'names');
  if (!isSoundKeyTable(pack.lookup, count)) return failure('bad-index', 'lookup');
  return null;
}

/** Whether the blocks ascend and end where the records do: asked once, of untrusted bytes. */
function isSoundBlockDirectory({ blockDirectory, head }: OpenPack): boolean {
  for (let i = 2; i < blockDirectory.length; i++) {
    if ((blockDirectory[i] ?? 0) < (blockDirectory[i - 2] ?? 0)) return false;
  }
  const bytes = blockDirectory[blockDirectory.length - 1] ?? 0;
  const first = [blockDirectory[0], blockDirectory[1]];
  const empty = blockDirectory.length === 2;
  return bytes === head.sections.records.length && (empty || first.every((value) => value === 0));
}

/** A block as the directory has it: first ordinal, how many records, where in the section. */
interface BlockSpan {
  readonly first: number;
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

/** Blocks taken together until they fill a stride. */
function* strides({ blockDirectory }: OpenPack): Generator<readonly BlockSpan[]> {
  let run: BlockSpan[] = [];
  for (let i = 0; i + 3 < blockDirectory.length; i += 2) {
    const [first = 0, start = 0, next = 0, end = 0] = blockDirectory.subarray(i, i + 4);
    run.push({ first, count: next - first, start, end });
    if (end - (run[0]?.start ?? 0) < STRIDE) continue;
    yield run;
    run = [];
  }
  if (run.length > 0) yield run;
}

async function checkRecords(
  read: ReadBytes,
  pack: OpenPack,
  watch: PackWatch,
): Promise<Result<OpenPack, PackError | 'cancelled'>> {
  const { records } = pack.head.sections;
  const sum = new Sha256();
  // A damaged file is told by its checksum first: bad records are then no wonder.
  let bad: PackFailure | null = null;
  for (const run of strides(pack)) {
    if (watch.signal?.aborted) return { ok: false, error: 'cancelled' };
    const start = run[0]?.start ?? 0;
    const end = run.at(-1)?.end ?? start;
    if (end - start > STRIDE + MOST_BLOCK_BYTES) return failure('bad-index', 'a block too long');
    const bytes = await read(records.offset + start, end - start);
    sum.update(bytes);
    for (const block of bad ? [] : run) {
      bad ??= checkBlock(bytes.subarray(block.start - start, block.end - start), block, watch);
    }
    watch.progress?.(records.offset + end);
  }
  if (!sameBytes(sum.digest(), records.digest)) return failure('wrong-checksum', 'records');
  return bad ?? { ok: true, value: pack };
}

function checkBlock(block: Uint8Array, { first, count }: BlockSpan, watch: PackWatch) {
  for (let within = 0; within < count; within++) {
    const record = recordInBlock(block, within);
    if (!record.ok) {
      return failure('bad-record', `record ${first + within}: ${record.detail ?? ''}`);
    }
    watch.record?.(record.value, printOf(JSON.stringify(record.value)));
  }
  return null;
}

/** FNV-1a over UTF-16 units: tells a changed record from an unchanged one. */
function printOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
