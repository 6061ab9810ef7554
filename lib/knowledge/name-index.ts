import type { Entity } from '../model/knowledge.ts';
import { LANGS, type Lang } from '../model/text.ts';
import { buildKeyTable, type KeyTable, lookUp, openKeyTable } from './key-table.ts';
import { familyNamesOf, namePattern, traitsOf } from './name-pattern.ts';
import { extendHash, hashOf, stemOf } from './stem-key.ts';

/**
 * Finds which entities a sequence of words may name. Built once, when a pack is made or
 * installed; opened as views on one buffer.
 *
 * Layout, little endian: `u32 filterBits, u8[2^filterBits] filter`, then a key table. The filter
 * holds, under the hash of a name's first stem, one bit for each length in words (1 to 7, the
 * eighth bit for longer): most words of a text are done with after one byte.
 */
export interface NameIndex {
  readonly filterBits: number;
  readonly filter: Uint8Array;
  readonly table: KeyTable;
}

/** Names longer than this many words are not indexed. */
export const LONGEST_NAME = 12;

/** Family names alone are indexed for people at least this known; see `findMentions`. */
const FAMILY_NAME_MIN_PRIOR = 90;

/** A family name alone leads to at most this many people, the best known first. */
const FAMILY_NAME_LIMIT = 8;
const FILTER_SLOTS_PER_NAME = 4;
const LONG_BIT = 7;

/** Bit of the filter for a name of so many words. */
export function lengthBit(words: number): number {
  return 1 << Math.min(words - 1, LONG_BIT);
}

/** A key: the hash of the first stem, that of all, and the number of words. */
interface NameKey {
  readonly first: number;
  readonly whole: number;
  readonly words: number;
}

/** A name with more key variants than this is indexed under its commonest ones only. */
const MOST_VARIANTS = 24;

/** The keys under which a name is found: the distinct stem sequences of its forms. */
function keysOfName(stems: readonly (readonly string[])[]): NameKey[] {
  let keys: NameKey[] = [];
  for (const [index, choices] of stems.entries()) {
    const next: NameKey[] = [];
    for (const stem of choices) {
      const hash = hashOf(stem);
      if (index === 0) next.push({ first: hash, whole: hash, words: 1 });
      else for (const key of keys) next.push(grow(key, hash));
    }
    keys = next.slice(0, MOST_VARIANTS);
  }
  return keys;
}

function grow(key: NameKey, hash: number): NameKey {
  return { first: key.first, whole: extendHash(key.whole, hash), words: key.words + 1 };
}

/** The stems of every form of each word of a name; the commonest stem of each word first. */
export function stemsOfName(entity: Entity, lang: Lang, name: string): string[][] {
  return namePattern(name, lang, traitsOf(entity, lang, name)).words.map(({ forms }) => {
    const counts = new Map<string, number>();
    for (const form of forms.keys()) {
      const stem = stemOf(form);
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1]).map(([stem]) => stem);
  });
}

/** All names of an entity in one language: label, aliases, names that need company. */
export function allNames(entity: Entity, lang: Lang): readonly string[] {
  return [...(entity.names[lang] ?? []), ...(entity.weakNames?.[lang] ?? [])];
}

/** Collects the names of entities one by one and lays them out as an index. */
export class NameIndexBuilder {
  readonly #hashes: number[] = [];
  readonly #ordinals: number[] = [];
  readonly #firsts: number[] = [];
  readonly #lengths: number[] = [];
  readonly #families = new Map<number, { prior: number; ordinal: number; key: NameKey }[]>();
  #names = 0;

  /** Adds all names of the entity that has this ordinal. */
  add(entity: Entity, ordinal: number): void {
    const seen = new Set<number>();
    for (const lang of LANGS) {
      for (const name of allNames(entity, lang)) {
        const stems = stemsOfName(entity, lang, name);
        if (stems.length === 0 || stems.length > LONGEST_NAME) continue;
        this.#names++;
        for (const key of keysOfName(stems)) {
          if (seen.has(key.whole)) continue;
          seen.add(key.whole);
          this.#push(key, ordinal);
        }
      }
    }
    if (entity.type === 'person' && entity.prior >= FAMILY_NAME_MIN_PRIOR) {
      this.#addFamilyNames(entity, ordinal, seen);
    }
  }

  #push(key: NameKey, ordinal: number): void {
    this.#hashes.push(key.whole);
    this.#ordinals.push(ordinal);
    this.#firsts.push(key.first);
    this.#lengths.push(key.words);
  }

  #addFamilyNames(entity: Entity, ordinal: number, seen: Set<number>): void {
    for (const lang of LANGS) {
      const names = familyNamesOf(entity, lang);
      for (const key of names.flatMap((name) => keysOfName(stemsOfName(entity, lang, name)))) {
        if (seen.has(key.whole)) continue;
        seen.add(key.whole);
        const sharers = this.#families.get(key.whole) ?? [];
        sharers.push({ prior: entity.prior, ordinal, key });
        this.#families.set(key.whole, sharers);
      }
    }
  }

  /** Names added so far, family names alone not counted. */
  get names(): number {
    return this.#names;
  }

  /** The index as one buffer. */
  build(): ArrayBuffer {
    for (const sharers of this.#families.values()) {
      sharers.sort((a, b) => b.prior - a.prior);
      for (const { key, ordinal } of sharers.slice(0, FAMILY_NAME_LIMIT)) this.#push(key, ordinal);
    }
    this.#families.clear();
    const table = buildKeyTable(Uint32Array.from(this.#hashes), Uint32Array.from(this.#ordinals));
    const slots = new Set(this.#firsts).size * FILTER_SLOTS_PER_NAME;
    const filterBits = Math.max(8, Math.ceil(Math.log2(Math.max(1, slots))));
    const buffer = new ArrayBuffer(4 + 2 ** filterBits + table.byteLength);
    new Uint32Array(buffer, 0, 1)[0] = filterBits;
    const filter = new Uint8Array(buffer, 4, 2 ** filterBits);
    for (const [i, first] of this.#firsts.entries()) {
      const slot = first >>> (32 - filterBits);
      filter[slot] = (filter[slot] ?? 0) | lengthBit(this.#lengths[i] ?? 1);
    }
    new Uint8Array(buffer, 4 + 2 ** filterBits).set(new Uint8Array(table));
    return buffer;
  }
}

/** Opens an index in a buffer: a few views, nothing is read or copied. Null if it is none. */
export function openNameIndex(
  buffer: ArrayBuffer,
  byteOffset = 0,
  byteLength = buffer.byteLength - byteOffset,
): NameIndex | null {
  if (byteOffset % 4 !== 0 || byteLength < 4 + 256) return null;
  const filterBits = new Uint32Array(buffer, byteOffset, 1)[0] ?? 0;
  const filterLength = 2 ** filterBits;
  if (filterBits < 8 || filterBits > 28 || 4 + filterLength > byteLength) return null;
  const start = byteOffset + 4 + filterLength;
  const table = openKeyTable(buffer, start, byteLength - 4 - filterLength);
  if (!table) return null;
  return { filterBits, filter: new Uint8Array(buffer, byteOffset + 4, filterLength), table };
}

/** The lengths in words of the names that may begin with this stem, as bits. */
export function lengthsAt(index: NameIndex, firstHash: number): number {
  return index.filter[firstHash >>> (32 - index.filterBits)] ?? 0;
}

/** Appends the ordinal of each entity that may bear the name with this key. */
export function candidatesAt(index: NameIndex, whole: number, into: number[]): void {
  lookUp(index.table, whole, into);
}
