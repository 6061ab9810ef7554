import type { TextSpan } from '../model/text.ts';
import type { Segment } from './build-blocks.ts';

/** A place in the live page. */
export interface PagePoint {
  readonly node: Text;
  readonly offset: number;
}

/** Where a span of the text stands in the page: as for `StaticRange`. */
export interface PageRange {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

/**
 * Takes offsets of `Article.text` (UTF-16 code units) to the live page and back. It holds the
 * text nodes as they were read; a node that the page has changed or removed since is its user's
 * to notice.
 */
export class TextMap {
  readonly #segments: readonly Segment[];
  readonly #byNode = new Map<Text, Segment[]>();

  /** `segments` sorted by start and not overlapping. */
  constructor(segments: readonly Segment[]) {
    this.#segments = segments;
    for (const segment of segments) {
      const known = this.#byNode.get(segment.node);
      if (known === undefined) this.#byNode.set(segment.node, [segment]);
      else known.push(segment);
    }
  }

  /** The text nodes that the text was read from, in reading order. */
  nodes(): Iterable<Text> {
    return this.#byNode.keys();
  }

  /** Where the character at `offset` stands; null for separators and text not in the page. */
  pointAt(offset: number): PagePoint | null {
    const segment = this.#segments[this.#lastStartingBy(offset)];
    if (segment === undefined || offset >= segment.start + segment.length) return null;
    return { node: segment.node, offset: segment.nodeStart + offset - segment.start };
  }

  /**
   * The page range of a span, shrunk to the characters that stand in the page; null if none
   * does. A span over several blocks gives one range over all between them.
   */
  rangeOf({ start, end }: TextSpan): PageRange | null {
    const firstIndex = this.#lastStartingBy(start);
    const holding = this.#segments[firstIndex];
    const holds = holding !== undefined && start < holding.start + holding.length;
    const first = holds ? holding : this.#segments[firstIndex + 1];
    const last = this.#segments[this.#lastStartingBy(end - 1)];
    if (first === undefined || last === undefined || first.start >= end) return null;
    if (last.start + last.length <= start) return null;
    return {
      startContainer: first.node,
      startOffset: first.nodeStart + Math.max(start, first.start) - first.start,
      endContainer: last.node,
      endOffset: last.nodeStart + Math.min(end, last.start + last.length) - last.start,
    };
  }

  /**
   * The offset of a place in the page, or null if its node is no part of the text. A place in
   * collapsed white space gives the end of the character before it.
   */
  offsetOf(node: Text, offset: number): number | null {
    let best: number | null = null;
    for (const segment of this.#byNode.get(node) ?? []) {
      if (segment.nodeStart > offset && best !== null) break;
      const inside = Math.min(Math.max(offset - segment.nodeStart, 0), segment.length);
      best = segment.start + inside;
      if (offset <= segment.nodeStart + segment.length) break;
    }
    return best;
  }

  /** Index of the last segment that starts at or before the offset; -1 if none does. */
  #lastStartingBy(offset: number): number {
    let low = 0;
    let high = this.#segments.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const segment = this.#segments[middle];
      if (segment !== undefined && segment.start <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
