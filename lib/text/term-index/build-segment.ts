import { encodeUtf8 } from '../utf8.ts';
import { allocateSegment, hashOfId, type Segment, sealSegment } from './segment.ts';
import { type EncodedDocument, TERM_END } from './term-document.ts';

/**
 * Lays documents out as one segment, in the order given. Deterministic: the same documents give
 * the same bytes. About 1 s for 100,000 documents of 20 terms.
 *
 * @param documents with ids that differ
 */
export function buildSegment(documents: readonly EncodedDocument[]): Segment {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const holders: number[] = [];
  const postings = documents.reduce((sum, { counts }) => sum + counts.length, 0);
  const termOf = new Uint32Array(postings);
  let at = 0;
  for (const { terms } of documents) {
    for (const term of splitTerms(terms)) {
      let number = numbers.get(term);
      if (number === undefined) {
        number = words.length;
        numbers.set(term, number);
        words.push(term);
        holders.push(0);
      }
      holders[number] = (holders[number] ?? 0) + 1;
      termOf[at++] = number;
    }
  }
  const order = words.map((_, number) => number);
  order.sort((a, b) => ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1));
  const ids = documents.map(({ id }) => encodeUtf8(id));
  const segment = allocateSegment(
    {
      documents: documents.length,
      terms: words.length,
      postings,
      termUnits: words.reduce((sum, { length }) => sum + length, 0),
      idBytes: ids.reduce((sum, { length }) => sum + length, 0),
    },
    documents.reduce((sum, { length }) => sum + length, 0),
  );
  writeDocuments(segment, documents, ids);
  const cursor = writeTerms(segment, order, words, holders);
  writePostings(segment, documents, termOf, cursor);
  return sealSegment(segment);
}

/** The terms of an encoded document. */
function splitTerms(terms: string): readonly string[] {
  return terms === '' ? [] : terms.split(TERM_END);
}

function writeDocuments(
  segment: Segment,
  documents: readonly EncodedDocument[],
  ids: readonly Uint8Array[],
): void {
  let at = 0;
  for (const [document, bytes] of ids.entries()) {
    segment.lengths[document] = documents[document]?.length ?? 0;
    segment.idText.set(bytes, at);
    at += bytes.length;
    segment.idStarts[document + 1] = at;
  }
  writeIdTable(
    segment,
    documents.map(({ id }) => hashOfId(id)),
  );
}

/** The table that leads from ids to documents; `hashes` in the order of the documents. */
export function writeIdTable(segment: Segment, hashes: readonly number[]): void {
  const order = hashes.map((_, document) => document);
  order.sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0) || a - b);
  for (const [at, document] of order.entries()) {
    segment.idHashes[at] = hashes[document] ?? 0;
    segment.idDocuments[at] = document;
  }
}

/** Writes the dictionary; where the postings of each term begin, by the number it came with. */
function writeTerms(
  segment: Segment,
  order: readonly number[],
  words: readonly string[],
  holders: readonly number[],
): Uint32Array {
  const cursor = new Uint32Array(words.length);
  let unit = 0;
  let posting = 0;
  for (const [rank, number] of order.entries()) {
    const word = words[number] ?? '';
    for (let i = 0; i < word.length; i++) segment.termText[unit++] = word.charCodeAt(i);
    cursor[number] = posting;
    posting += holders[number] ?? 0;
    segment.termStarts[rank + 1] = unit;
    segment.postingStarts[rank + 1] = posting;
  }
  return cursor;
}

function writePostings(
  segment: Segment,
  documents: readonly EncodedDocument[],
  termOf: Uint32Array,
  cursor: Uint32Array,
): void {
  let at = 0;
  for (const [document, { counts }] of documents.entries()) {
    for (const count of counts) {
      const term = termOf[at++] ?? 0;
      const place = cursor[term] ?? 0;
      cursor[term] = place + 1;
      segment.postings[place] = document;
      segment.counts[place] = count;
    }
  }
}
