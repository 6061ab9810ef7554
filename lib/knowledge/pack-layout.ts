import { hashOf } from './stem-key.ts';

/**
 * The layout of a pack file, described in docs/pack-format.md. Little endian throughout:
 *
 * `"SLPK" | u32 version | u32 file length | u32 sections` then for each section
 * `8 bytes tag | u32 offset | u32 length | 32 bytes SHA-256`, then the SHA-256 of all before.
 */
export const MAGIC = 0x4b504c53;
export const VERSION = 1;
export const FIXED_HEADER = 16;
export const SECTION_ENTRY = 48;
export const DIGEST = 32;
const ALIGNMENT = 8;

/** Sections in the order of the file; records last, so that the head can be read alone. */
export const SECTIONS = ['meta', 'names', 'lookup', 'blockdir', 'records'] as const;
export type SectionTag = (typeof SECTIONS)[number];

/** Bytes of the fixed head: header, section table and its checksum. */
export const HEAD_LENGTH = FIXED_HEADER + SECTIONS.length * SECTION_ENTRY + DIGEST;

/** Blocks of records are closed when they reach this many bytes. */
export const BLOCK_BYTES = 16 * 1024;

/** Where a section lies in the file. */
export interface Section {
  readonly tag: SectionTag;
  readonly offset: number;
  readonly length: number;
  readonly digest: Uint8Array;
}

/** What a pack says about itself. */
export interface PackMeta {
  /** Stays the same from version to version: `starter`, `wikidata-2026`. */
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** ISO 8601 date on which it was made. */
  readonly created: string;
  /** Where its facts come from and on what terms. */
  readonly sources: readonly {
    readonly name: string;
    readonly license: string;
    readonly url?: string;
  }[];
  readonly entities: number;
  readonly names: number;
}

/** Key of an id in the lookup table. */
export function idKey(id: string): number {
  return hashOf(`id ${id}`);
}

/** Key of an office in the lookup table. */
export function officeKey(role: string, of: string): number {
  return hashOf(`office ${role} ${of}`);
}

/** The next multiple of the alignment. */
export function aligned(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}
