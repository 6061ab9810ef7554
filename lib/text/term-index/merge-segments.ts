import { writeIdTable } from './build-segment.ts';
import { allocateSegment, hashOfId, idAt, type Segment, sealSegment, termAt } from './segment.ts';

/** A segment with those of its documents that are gone: 1 at their numbers. */
export interface MergePart {
  readonly segment: Segment;
  readonly gone: Uint8Array;
}

/** Terms merged between two rests of `mergeSteps`: a few milliseconds of work. */
const TERMS_PER_STEP = 4_096;

/** A part with the new number of each of its documents, and the next term to be read. */
interface Source extends MergePart {
  readonly renumbered: Int32Array;
  readonly read: { term: number; word: string | null };
}

function* sourcesOf(parts: readonly MergePart[]): Generator<Source> {
  let next = 0;
  for (const { segment, gone } of parts) {
    const renumbered = new Int32Array(segment.documents);
    for (let document = 0; document < segment.documents; document++) {
      renumbered[document] = gone[document] ? -1 : next++;
    }
    yield { segment, gone, renumbered, read: { term: -1, word: '' } };
  }
}

function advance({ segment, read }: Source): void {
  read.term++;
  read.word = read.term < segment.terms ? termAt(segment, read.term) : null;
}

/** Goes through the terms of all sources in order, each with the sources that hold it. */
function* mergedTerms(
  sources: readonly Source[],
): Generator<{ readonly word: string; readonly holders: readonly Source[] }> {
  for (const source of sources) {
    source.read.term = -1;
    advance(source);
  }
  for (;;) {
    let least: string | null = null;
    for (const { read } of sources) {
      if (read.word !== null && (least === null || read.word < least)) least = read.word;
    }
    if (least === null) return;
    const holders = sources.filter(({ read }) => read.word === least);
    yield { word: least, holders };
    for (const source of holders) advance(source);
  }
}

function liveHolders({ segment, renumbered, read }: Source): number {
  const end = segment.postingStarts[read.term + 1] ?? 0;
  let live = 0;
  for (let at = segment.postingStarts[read.term] ?? 0; at < end; at++) {
    if ((renumbered[segment.postings[at] ?? 0] ?? -1) >= 0) live++;
  }
  return live;
}

/** What is written, and how far. */
interface Writing {
  readonly segment: Segment;
  term: number;
  unit: number;
  posting: number;
}

function writeTerm(out: Writing, word: string, holders: readonly Source[]): void {
  const before = out.posting;
  for (const { segment, renumbered, read } of holders) {
    const end = segment.postingStarts[read.term + 1] ?? 0;
    for (let at = segment.postingStarts[read.term] ?? 0; at < end; at++) {
      const document = renumbered[segment.postings[at] ?? 0] ?? -1;
      if (document < 0) continue;
      out.segment.postings[out.posting] = document;
      out.segment.counts[out.posting++] = segment.counts[at] ?? 0;
    }
  }
  if (out.posting === before) return;
  for (let i = 0; i < word.length; i++) out.segment.termText[out.unit++] = word.charCodeAt(i);
  out.term++;
  out.segment.termStarts[out.term] = out.unit;
  out.segment.postingStarts[out.term] = out.posting;
}

/** The sizes of the merged segment. */
function* measure(sources: readonly Source[]) {
  const sizes = { documents: 0, terms: 0, postings: 0, termUnits: 0, idBytes: 0 };
  let totalLength = 0;
  for (const { segment, renumbered } of sources) {
    for (const [document, number] of renumbered.entries()) {
      if (number < 0) continue;
      sizes.documents++;
      totalLength += segment.lengths[document] ?? 0;
      sizes.idBytes += (segment.idStarts[document + 1] ?? 0) - (segment.idStarts[document] ?? 0);
    }
  }
  let terms = 0;
  for (const { word, holders } of mergedTerms(sources)) {
    const live = holders.reduce((sum, source) => sum + liveHolders(source), 0);
    if (live > 0) {
      sizes.terms++;
      sizes.postings += live;
      sizes.termUnits += word.length;
    }
    if (++terms % TERMS_PER_STEP === 0) yield;
  }
  return { sizes, totalLength };
}

function writeDocuments(out: Segment, sources: readonly Source[]): void {
  const hashes: number[] = [];
  let at = 0;
  for (const { segment, renumbered } of sources) {
    for (const [document, number] of renumbered.entries()) {
      if (number < 0) continue;
      const bytes = segment.idText.subarray(
        segment.idStarts[document],
        segment.idStarts[document + 1],
      );
      out.lengths[number] = segment.lengths[document] ?? 0;
      out.idText.set(bytes, at);
      at += bytes.length;
      out.idStarts[number + 1] = at;
      hashes.push(hashOfId(idAt(segment, document)));
    }
  }
  writeIdTable(out, hashes);
}

/**
 * Makes several segments one, without the documents that are gone; the others keep their order.
 * The result has the same bytes as `buildSegment` of the documents that remain. Rests between
 * steps of a few milliseconds, so that a worker can answer in the meantime.
 */
export function* mergeSteps(parts: readonly MergePart[]): Generator<void, Segment> {
  const sources = [...sourcesOf(parts)];
  const { sizes, totalLength } = yield* measure(sources);
  const out: Writing = {
    segment: allocateSegment(sizes, totalLength),
    term: 0,
    unit: 0,
    posting: 0,
  };
  writeDocuments(out.segment, sources);
  yield;
  let terms = 0;
  for (const { word, holders } of mergedTerms(sources)) {
    writeTerm(out, word, holders);
    if (++terms % TERMS_PER_STEP === 0) yield;
  }
  return sealSegment(out.segment);
}

/** `mergeSteps` in one go. */
export function mergeSegments(parts: readonly MergePart[]): Segment {
  const steps = mergeSteps(parts);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
