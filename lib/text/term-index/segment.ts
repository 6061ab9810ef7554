import { decodeUtf8 } from '../utf8.ts';

/**
 * The postings of many documents in one buffer, read-only. Opening it makes views and reads the
 * header only.
 *
 * Layout, little endian, each part at a multiple of 4 bytes: the header (`HEADER_WORDS` u32),
 * `u32[terms + 1] termStarts`, `u32[terms + 1] postingStarts`, `u32[documents] lengths`,
 * `u32[documents + 1] idStarts`, `u32[documents] idHashes` (ascending), `u32[documents]
 * idDocuments` (beside them), then `postings` document numbers (u16 where all fit, else u32),
 * `u16[termUnits] termText`, `u8[idBytes] idText`, `u8[postings] counts`.
 *
 * Terms ascend by their UTF-16 units: a look-up is a binary search over units, and the terms with
 * one beginning are neighbours. About 3 bytes a posting up to 65,536 documents, 5 beyond.
 */
export interface Segment {
  readonly buffer: ArrayBuffer;
  readonly documents: number;
  readonly terms: number;
  /** The lengths of all documents together, in steps of `COUNT_STEP`. */
  readonly totalLength: number;
  readonly termStarts: Uint32Array;
  readonly postingStarts: Uint32Array;
  readonly lengths: Uint32Array;
  readonly idStarts: Uint32Array;
  readonly idHashes: Uint32Array;
  readonly idDocuments: Uint32Array;
  readonly postings: Uint16Array | Uint32Array;
  readonly termText: Uint16Array;
  readonly idText: Uint8Array<ArrayBuffer>;
  readonly counts: Uint8Array;
}

/** What a segment holds, before there is a buffer. */
export interface SegmentSizes {
  readonly documents: number;
  readonly terms: number;
  readonly postings: number;
  readonly termUnits: number;
  readonly idBytes: number;
}

const MAGIC = 0x58495453; // "STIX"
const FORMAT = 1;
const HEADER_WORDS = 12;
const CHECKSUM_AT = 2;
const SHORT_NUMBERS = 0x10000;
const TWO_32 = 0x100000000;

function roundUp(bytes: number): number {
  return (bytes + 3) & ~3;
}

function numberBytes({ documents }: SegmentSizes): 2 | 4 {
  return documents <= SHORT_NUMBERS ? 2 : 4;
}

function byteLengthOf(sizes: SegmentSizes): number {
  const { documents, terms, postings, termUnits, idBytes } = sizes;
  const words = HEADER_WORDS + 2 * (terms + 1) + 3 * documents + documents + 1;
  return (
    words * 4 +
    roundUp(postings * numberBytes(sizes)) +
    roundUp(termUnits * 2) +
    roundUp(idBytes) +
    roundUp(postings)
  );
}

function viewsOn(buffer: ArrayBuffer, sizes: SegmentSizes, totalLength: number): Segment {
  const { documents, terms, postings, termUnits, idBytes } = sizes;
  let at = HEADER_WORDS * 4;
  const take = (bytes: number): number => {
    const start = at;
    at += roundUp(bytes);
    return start;
  };
  const words = (count: number) => new Uint32Array(buffer, take(count * 4), count);
  const termStarts = words(terms + 1);
  const postingStarts = words(terms + 1);
  const lengths = words(documents);
  const idStarts = words(documents + 1);
  const idHashes = words(documents);
  const idDocuments = words(documents);
  const Numbers = numberBytes(sizes) === 2 ? Uint16Array : Uint32Array;
  return {
    buffer,
    documents,
    terms,
    totalLength,
    termStarts,
    postingStarts,
    lengths,
    idStarts,
    idHashes,
    idDocuments,
    postings: new Numbers(buffer, take(postings * numberBytes(sizes)), postings),
    termText: new Uint16Array(buffer, take(termUnits * 2), termUnits),
    idText: new Uint8Array(buffer, take(idBytes), idBytes),
    counts: new Uint8Array(buffer, take(postings), postings),
  };
}

/** An empty buffer of the right size with its views, for builders: fill it, then `sealSegment`. */
export function allocateSegment(sizes: SegmentSizes, totalLength: number): Segment {
  const buffer = new ArrayBuffer(byteLengthOf(sizes));
  new Uint32Array(buffer, 0, HEADER_WORDS).set([
    MAGIC,
    FORMAT,
    0,
    sizes.documents,
    sizes.terms,
    sizes.postings,
    sizes.termUnits,
    sizes.idBytes,
    totalLength % TWO_32,
    Math.floor(totalLength / TWO_32),
  ]);
  return viewsOn(buffer, sizes, totalLength);
}

/** Writes the checksum: the last step of building. */
export function sealSegment(segment: Segment): Segment {
  new Uint32Array(segment.buffer, 0, HEADER_WORDS)[CHECKSUM_AT] = checksumOf(segment.buffer);
  return segment;
}

/** Views on a segment; null if the bytes cannot be one. Does not read the contents. */
export function openSegment(buffer: ArrayBuffer): Segment | null {
  if (buffer.byteLength < HEADER_WORDS * 4 || buffer.byteLength % 4 !== 0) return null;
  const [magic, format, , documents = 0, terms = 0, postings = 0, termUnits = 0, idBytes = 0] =
    new Uint32Array(buffer, 0, HEADER_WORDS);
  if (magic !== MAGIC || format !== FORMAT) return null;
  const sizes = { documents, terms, postings, termUnits, idBytes };
  if (byteLengthOf(sizes) !== buffer.byteLength) return null;
  const [low = 0, high = 0] = new Uint32Array(buffer, 8 * 4, 2);
  return viewsOn(buffer, sizes, low + high * TWO_32);
}

/** Whether the contents are those that were written: reads all of it, about 1 ms for 4 MB. */
export function isIntact({ buffer }: Segment): boolean {
  return new Uint32Array(buffer, 0, HEADER_WORDS)[CHECKSUM_AT] === checksumOf(buffer);
}

/** FNV-1a over 32-bit words, the checksum's own word left out. */
function checksumOf(buffer: ArrayBuffer): number {
  const words = new Uint32Array(buffer);
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) {
    if (at !== CHECKSUM_AT) hash = Math.imul(hash ^ (words[at] ?? 0), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

/** The term with this number. */
export function termAt({ termStarts, termText }: Segment, term: number): string {
  return String.fromCharCode(...termText.subarray(termStarts[term], termStarts[term + 1]));
}

/** Arguments that a call may safely have. */
const UNITS_A_CALL = 4_096;

/** The terms `[from, to)` as one string, in which each stands where `termStarts` says. */
export function termsAsText({ termStarts, termText }: Segment, from: number, to: number): string {
  const end = termStarts[to] ?? 0;
  const pieces: string[] = [];
  for (let at = termStarts[from] ?? 0; at < end; at += UNITS_A_CALL) {
    const units = termText.subarray(at, Math.min(end, at + UNITS_A_CALL));
    pieces.push(Reflect.apply(String.fromCharCode, null, units));
  }
  return pieces.join('');
}

/** How the term with this number, or its first `units`, compares with another: below, at, or above zero. */
function compareAt(
  { termStarts, termText }: Segment,
  term: number,
  other: string,
  units = Number.POSITIVE_INFINITY,
): number {
  const start = termStarts[term] ?? 0;
  const length = Math.min(units, (termStarts[term + 1] ?? 0) - start);
  const shared = Math.min(length, other.length);
  for (let at = 0; at < shared; at++) {
    const difference = (termText[start + at] ?? 0) - other.charCodeAt(at);
    if (difference !== 0) return difference;
  }
  return length - other.length;
}

/** Number of the first term that is not before `text`: `terms` when all are. */
export function lowerBound(segment: Segment, text: string): number {
  return firstTerm(segment, (term) => compareAt(segment, term, text) >= 0);
}

/** Number of the first term behind those that begin with `prefix`. */
export function prefixEnd(segment: Segment, prefix: string): number {
  return firstTerm(segment, (term) => compareAt(segment, term, prefix, prefix.length) > 0);
}

/** Number of the first term that is so, as are all behind it; `terms` when none is. */
function firstTerm({ terms }: Segment, isSo: (term: number) => boolean): number {
  let low = 0;
  let high = terms;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isSo(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The number of a term, or -1. */
export function termNumber(segment: Segment, term: string): number {
  const at = lowerBound(segment, term);
  return at < segment.terms && compareAt(segment, at, term) === 0 ? at : -1;
}

/** A 32-bit hash of an id (FNV-1a over UTF-16 units). */
export function hashOfId(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The id of the document with this number. */
export function idAt({ idStarts, idText }: Segment, document: number): string {
  return decodeUtf8(idText.subarray(idStarts[document], idStarts[document + 1])) ?? '';
}

function isSameId(one: Segment, document: number, other: Segment, otherDocument: number): boolean {
  const start = one.idStarts[document] ?? 0;
  const otherStart = other.idStarts[otherDocument] ?? 0;
  const length = (one.idStarts[document + 1] ?? 0) - start;
  if ((other.idStarts[otherDocument + 1] ?? 0) - otherStart !== length) return false;
  for (let at = 0; at < length; at++) {
    if (one.idText[start + at] !== other.idText[otherStart + at]) return false;
  }
  return true;
}

/** Calls `visit` with the numbers of each document that is in both, by one pass over both. */
export function forEachShared(
  one: Segment,
  other: Segment,
  visit: (document: number, otherDocument: number) => void,
): void {
  let from = 0;
  for (let at = 0; at < one.documents; at++) {
    const hash = one.idHashes[at] ?? 0;
    while (from < other.documents && (other.idHashes[from] ?? 0) < hash) from++;
    const document = one.idDocuments[at] ?? 0;
    for (let same = from; same < other.documents && other.idHashes[same] === hash; same++) {
      const otherDocument = other.idDocuments[same] ?? 0;
      if (isSameId(one, document, other, otherDocument)) visit(document, otherDocument);
    }
  }
}

/** The number of the document with this id, or -1. */
export function documentNumber(segment: Segment, id: string): number {
  const hash = hashOfId(id);
  const { idHashes, idDocuments } = segment;
  let low = 0;
  let high = idHashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((idHashes[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  for (; idHashes[low] === hash; low++) {
    const document = idDocuments[low] ?? 0;
    if (idAt(segment, document) === id) return document;
  }
  return -1;
}
