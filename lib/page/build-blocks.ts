import type { BlockKind } from '../model/text.ts';
import { attributeOf, isElement, isText, tagOf, walk } from './dom-access.ts';
import { blockElementOf, isInline, isSilent, kindOf, separatesWords } from './flow.ts';

/** A stretch of text that stands character for character in one text node. */
export interface Segment {
  /** Offset in the block's text; in a `TextMap`, in `Article.text`. UTF-16 code units. */
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  /** Offset in the node's data. */
  readonly nodeStart: number;
}

/** A link inside a block, with its address as written in the page. */
export interface PageLink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

/** A block of the page's text that knows where each of its characters stands. */
export interface PageBlock {
  readonly element: Element;
  readonly kind: BlockKind;
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly links: readonly PageLink[];
}

/** Runs of white space that rendering collapses into one space, and what stands between them. */
const RUNS = /[ \t\n\r\f]+|[^ \t\n\r\f]+/g;
/** A line break in mid-sentence stands after none of these, and before a small letter. */
const SENTENCE_END = /[.!?…:;]["»”’)\]]*\s*$/;
const GOES_ON = /^\p{Ll}/u;

interface Draft {
  readonly element: Element;
  text: string;
  readonly segments: { start: number; length: number; node: Text; nodeStart: number }[];
  readonly links: { start: number; end: number; href: string }[];
  /** Where a collapsed space came from that is written only if more text follows. */
  space: { node: Text; nodeStart: number } | 'nowhere' | null;
  /** That space parts two cells of a table: it is a tab, so that "2021" and "960" stay two numbers. */
  isCellEdge: boolean;
  /** Line breaks since the last word. */
  breaks: number;
}

function emptyDraft(element: Element): Draft {
  return { element, text: '', segments: [], links: [], space: null, isCellEdge: false, breaks: 0 };
}

class BlockBuilder {
  readonly blocks: PageBlock[] = [];
  readonly #kinds = new Map<Element, BlockKind>();
  #draft: Draft | null = null;
  #anchor: { element: Element; href: string } | null = null;

  enterElement(element: Element): void {
    const tag = tagOf(element);
    const href = tag === 'a' ? attributeOf(element, 'href') : null;
    if (href !== null) this.#anchor = { element, href };
    else if (tag === 'br') this.breakLine();
    else if (!isInline(element)) this.close();
    else if (separatesWords(element)) this.separate(true);
  }

  leaveElement(element: Element): void {
    if (this.#anchor?.element === element) this.#anchor = null;
    else if (tagOf(element) !== 'br' && !isInline(element)) this.close();
  }

  /** Ends the block; what follows begins another. */
  close(): void {
    const draft = this.#draft;
    this.#draft = null;
    if (draft === null || !/\S/.test(draft.text)) return;
    const { element, text, segments, links } = draft;
    this.blocks.push({ element, kind: kindOf(element, this.#kinds), text, segments, links });
  }

  /** A line break; what follows decides whether the block ends here. */
  breakLine(): void {
    const draft = this.#draft;
    if (draft === null) return;
    draft.space ??= 'nowhere';
    draft.breaks++;
  }

  /** The edge between two inner blocks that are read as one. */
  separate(isCellEdge = false): void {
    if (this.#draft === null) return;
    this.#draft.space ??= 'nowhere';
    this.#draft.isCellEdge ||= isCellEdge;
  }

  /** White space or left-out text between two pieces of one block. */
  gap(node: Text): void {
    if (this.#draft !== null) this.#space(this.#draft, node, 0);
  }

  add(node: Text): void {
    const element = this.#draft?.element ?? blockElementOf(node);
    if (element === null) return;
    this.#draft ??= emptyDraft(element);
    for (const match of node.data.matchAll(RUNS)) {
      if (/^[ \t\n\r\f]/.test(match[0])) {
        this.#space(this.#draft, node, match.index);
      } else {
        this.#endBrokenLine(match[0]);
        this.#draft ??= emptyDraft(element);
        this.#write(this.#draft, node, match[0], match.index);
      }
    }
  }

  /** Remembers where a space stands; a real one is better than the one of a line break. */
  #space(draft: Draft, node: Text, nodeStart: number): void {
    const isReal = /^[ \t\n\r\f]/.test(node.data.slice(nodeStart, nodeStart + 1));
    if (draft.space === null || (draft.space === 'nowhere' && isReal)) {
      draft.space = isReal ? { node, nodeStart } : 'nowhere';
    }
  }

  /** Ends the block at a line break, unless the line goes on with `word` in mid-sentence. */
  #endBrokenLine(word: string): void {
    const draft = this.#draft;
    if (draft === null || draft.breaks === 0 || kindOf(draft.element, this.#kinds) === 'heading')
      return;
    const goesOn = draft.breaks === 1 && GOES_ON.test(word) && !SENTENCE_END.test(draft.text);
    if (!goesOn) this.close();
  }

  #write(draft: Draft, node: Text, word: string, at: number): void {
    if (draft.space !== null && draft.text !== '') {
      if (draft.space !== 'nowhere') this.#map(draft, draft.space.node, draft.space.nodeStart, 1);
      draft.text += draft.isCellEdge ? '\t' : ' ';
    }
    draft.space = null;
    draft.isCellEdge = false;
    draft.breaks = 0;
    const start = draft.text.length;
    this.#map(draft, node, at, word.length);
    draft.text += word;
    if (this.#anchor !== null) this.#extendLink(draft, start, this.#anchor.href);
  }

  #map(draft: Draft, node: Text, nodeStart: number, length: number): void {
    const start = draft.text.length;
    const last = draft.segments.at(-1);
    const isNext =
      last !== undefined &&
      last.node === node &&
      last.nodeStart + last.length === nodeStart &&
      last.start + last.length === start;
    if (isNext) last.length += length;
    else draft.segments.push({ start, length, node, nodeStart });
  }

  #extendLink(draft: Draft, start: number, href: string): void {
    const last = draft.links.at(-1);
    const end = draft.text.length;
    if (last !== undefined && last.href === href && last.end >= start - 1) last.end = end;
    else draft.links.push({ start, end, href });
  }
}

/** Where a walk stops: elements and characters in all, and how deep it goes. */
export interface WalkLimits {
  readonly elements: number;
  readonly depth: number;
  readonly characters: number;
}

/**
 * Builds blocks from the chosen text nodes below `root`, in document order. White space is
 * collapsed as rendering does; all else is kept. Nothing below the elements of `leftOut` is used,
 * and nothing beyond `limits`.
 */
export function buildBlocks(
  root: Element,
  chosen: (node: Text) => boolean,
  leftOut: ReadonlySet<Element> = new Set(),
  limits: WalkLimits = { elements: Infinity, depth: Infinity, characters: Infinity },
): PageBlock[] {
  const builder = new BlockBuilder();
  const left = { elements: limits.elements, characters: limits.characters };
  walk(root, {
    enter(node, depth) {
      if (isText(node)) {
        if (!/[^ \t\n\r\f]/.test(node.data) || !chosen(node)) builder.gap(node);
        else if (left.characters >= node.data.length) builder.add(node);
        left.characters -= node.data.length;
        return false;
      }
      if (!isElement(node)) return false;
      left.elements--;
      if (left.elements < 0 || left.characters < 0) return 'stop';
      builder.enterElement(node);
      return depth < limits.depth && !isSilent(node) && !leftOut.has(node);
    },
    leave: (element) => builder.leaveElement(element),
  });
  builder.close();
  return builder.blocks;
}

/** All text below an element as one block, line breaks and inner blocks as spaces; or null. */
export function buildOneBlock(element: Element, kind: BlockKind): PageBlock | null {
  const builder = new BlockBuilder();
  walk(element, {
    enter(node) {
      if (isText(node)) builder.add(node);
      else if (isElement(node) && !isInline(node)) builder.separate();
      return isElement(node) && !isSilent(node);
    },
  });
  builder.close();
  const [block] = builder.blocks;
  return block === undefined ? null : { ...block, element, kind };
}
