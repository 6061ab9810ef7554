import type { Entity, EntityId } from '../model/knowledge.ts';
import { lookUp } from './key-table.ts';
import type { EntitySource } from './knowledge-base.ts';
import { type OpenPack, placeOfRecord, type RecordPlace, recordInBlock } from './pack-format.ts';
import { idKey, officeKey } from './pack-layout.ts';

/** Reads a range of the pack's file, as far as the file goes; the store reads slices of its Blob. */
export type ReadBytes = (offset: number, length: number) => Promise<Uint8Array<ArrayBuffer>>;

/** A range of a file, bytes. */
export interface ByteRange {
  readonly offset: number;
  readonly length: number;
}

/** Reads several ranges of the pack's file, in the order asked for. */
export type ReadRanges = (ranges: readonly ByteRange[]) => Promise<readonly Uint8Array[]>;

/** Reads ranges each by itself: for files that know nothing better. */
export function eachBy(read: ReadBytes): ReadRanges {
  return (ranges) => Promise.all(ranges.map(({ offset, length }) => read(offset, length)));
}

/** Blocks kept in memory, about 16 kB each. */
const BLOCKS_KEPT = 64;

/** Blocks nearer to each other than this are read in one go. */
const READ_GAP = 256 * 1024;

class BlockCache {
  readonly #blocks = new Map<number, Uint8Array>();
  readonly #read: ReadRanges;

  constructor(read: ReadRanges) {
    this.#read = read;
  }

  /** The bytes of the blocks at these places, by block number. */
  async blocks(places: readonly RecordPlace[]): Promise<ReadonlyMap<number, Uint8Array>> {
    const wanted = new Map(places.map((place) => [place.block, place]));
    const found = new Map<number, Uint8Array>();
    const missing: RecordPlace[] = [];
    for (const [block, place] of wanted) {
      const known = this.#blocks.get(block);
      if (known) found.set(block, known);
      else missing.push(place);
    }
    for (const [block, bytes] of await this.#readAll(missing)) {
      found.set(block, bytes);
      this.#blocks.set(block, bytes);
    }
    for (const block of this.#blocks.keys()) {
      if (this.#blocks.size <= BLOCKS_KEPT) break;
      this.#blocks.delete(block);
    }
    return found;
  }

  async #readAll(places: readonly RecordPlace[]): Promise<[number, Uint8Array][]> {
    const runs: RecordPlace[][] = [];
    for (const place of [...places].sort((a, b) => a.offset - b.offset)) {
      const run = runs.at(-1);
      const before = run?.at(-1);
      if (run && before && place.offset - (before.offset + before.length) <= READ_GAP)
        run.push(place);
      else runs.push([place]);
    }
    const ranges = runs.map((run) => {
      const offset = run[0]?.offset ?? 0;
      const last = run.at(-1);
      return { offset, length: last ? last.offset + last.length - offset : 0 };
    });
    const read = ranges.length > 0 ? await this.#read(ranges) : [];
    return runs.flatMap((run, number) =>
      run.map(({ block, offset, length }): [number, Uint8Array] => {
        const start = offset - (ranges[number]?.offset ?? 0);
        return [block, read[number]?.slice(start, start + length) ?? new Uint8Array(0)];
      }),
    );
  }
}

/**
 * A source over an open pack. Records are read by block, the few blocks that an article needs in
 * few reads; damaged records (a disk fault after the import) count as absent.
 */
export function packSource(pack: OpenPack, read: ReadRanges): EntitySource {
  const cache = new BlockCache(read);
  async function load(ordinals: readonly number[]): Promise<(Entity | null)[]> {
    const places = ordinals.map((ordinal) => placeOfRecord(pack, ordinal));
    const blocks = await cache.blocks(places.filter((place) => place !== null));
    return places.map((place) => {
      const block = place ? blocks.get(place.block) : undefined;
      const record = place && block ? recordInBlock(block, place.within) : null;
      return record?.ok ? record.value : null;
    });
  }
  async function loadKeys(keys: readonly number[]): Promise<Entity[]> {
    const ordinals: number[] = [];
    for (const key of keys) lookUp(pack.lookup, key, ordinals);
    return (await load([...new Set(ordinals)])).filter((entity) => entity !== null);
  }
  return {
    index: pack.index,
    load,
    async byIds(ids) {
      const wanted = new Set<EntityId>(ids);
      return (await loadKeys(ids.map(idKey))).filter(({ id }) => wanted.has(id));
    },
    async holders(role, of) {
      const found = await loadKeys([officeKey(role, of)]);
      return found.filter((entity) =>
        entity.memberships?.some((held) => held.role === role && held.of === of),
      );
    },
  };
}
