import { PAGE_LABELS } from '../languages/page-labels.ts';
import type { PageBlock } from './build-blocks.ts';

/** A block longer than this is prose whatever it begins with; an appeal may add one sentence. */
const MAX_APPEAL_LENGTH = 320;
/** Share of a block's characters in links from which it counts as made of links. */
const MADE_OF_LINKS = 0.9;

const FURNITURE = new Set(PAGE_LABELS.flatMap(({ furniture }) => furniture));
const RELATED = new Set(PAGE_LABELS.flatMap(({ related }) => related));
const UNRELATED = new Set(PAGE_LABELS.flatMap(({ unrelated }) => unrelated));
const APPEALS = PAGE_LABELS.flatMap(({ appeals }) => appeals);

/** Lower case, one space between words, no emoji or punctuation at either end. */
export function foldLabel(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

export function isRelatedLabel(text: string): boolean {
  return text.length <= 60 && RELATED.has(foldLabel(text));
}

export function isUnrelatedLabel(text: string): boolean {
  return text.length <= 60 && UNRELATED.has(foldLabel(text));
}

/** Hours, dates, minutes to read and counts, as they stand in the line under a headline. */
const DATELINE =
  /^(?=.*\d)[\d\s.,:;|/–—-]*(?:(?:\d{1,2}\s+\p{L}{3,9}\.?,?\s+)?\d{4}|\d{1,2}:\d\d)[\d\s.,:;|/–—-]*(?:\p{L}{1,4}\.?)?$/u;
const COPYRIGHT = /^(?:©|\(c\)\s|copyright\b)/i;
/** Addresses of pages that show a film; a link to one that fills a block is its caption. */
const VIDEO_ADDRESS =
  /(?:^|[/.])(?:videos?|watch|youtube\.com|youtu\.be|vimeo\.com|tv)(?:[/?.]|$)/i;

/** Share of the block's characters that stand in links. */
export function linkShare(block: PageBlock): number {
  const linked = block.links.reduce((sum, { start, end }) => sum + end - start, 0);
  return block.text.length === 0 ? 0 : linked / block.text.length;
}

/** A block that is nothing but a link to a film. */
function isVideoCaption(block: PageBlock): boolean {
  const [link] = block.links;
  return (
    link !== undefined &&
    block.kind !== 'list-item' &&
    linkShare(block) >= MADE_OF_LINKS &&
    (VIDEO_ADDRESS.test(link.href) || / \| /.test(block.text))
  );
}

/** Whether the address is that of a page that shows a film. */
export function isVideoAddress(address: string): boolean {
  return VIDEO_ADDRESS.test(address);
}

/** Whether a line's words alone make it page furniture. */
export function isFurnitureText(text: string): boolean {
  const folded = foldLabel(text);
  if (FURNITURE.has(folded) || RELATED.has(folded) || UNRELATED.has(folded)) return true;
  if (text.length > MAX_APPEAL_LENGTH) return false;
  // Some appeals end in punctuation ("share:"), which folding takes away.
  const written = text.trimStart().toLowerCase();
  return (
    COPYRIGHT.test(text) ||
    APPEALS.some((appeal) => folded.startsWith(appeal) || written.startsWith(appeal))
  );
}

/**
 * Whether a block is page furniture and no part of the article: a line that asks to subscribe or
 * share, a source or copyright line, the caption of an embedded film that is a link, a loading
 * sign, a bare date. Judged by the words of `lib/languages` and by the block's links.
 */
export function isFurniture(block: PageBlock): boolean {
  if (!/[\p{L}\p{N}]/u.test(block.text)) return true;
  if (block.text.length <= 40 && DATELINE.test(block.text.trim())) return true;
  return isFurnitureText(block.text) || isVideoCaption(block);
}
