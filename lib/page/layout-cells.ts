import type { PageBlock } from './build-blocks.ts';
import { parentElementOf, tagOf } from './dom-access.ts';

/** A block of at least so many characters is prose; so many of them make a cell a box of text. */
const MIN_PROSE = 60;
const MIN_BLOCKS = 2;
/** Share of the prose that the cell with the article holds. */
const MAIN_SHARE = 0.6;

/** The cells around an element, nearest first. */
function cellsAround(element: Element): Element[] {
  const cells: Element[] = [];
  for (let at: Element | null = element; at !== null; at = parentElementOf(at)) {
    if (tagOf(at) === 'td') cells.push(at);
  }
  return cells;
}

/**
 * What stands in the columns beside the article on pages that are laid out as a table: menus, the
 * weather, a poll. Rows of data keep all their cells, because none of these holds the prose.
 */
export function blocksBesideMainCell(blocks: readonly PageBlock[]): ReadonlySet<PageBlock> {
  const cells = new Map(blocks.map((block) => [block, cellsAround(block.element)]));
  const prose = blocks.filter(({ text }) => text.length >= MIN_PROSE);
  const all = prose.reduce((sum, { text }) => sum + text.length, 0);
  const inCell = new Map<Element, { length: number; blocks: number }>();
  for (const block of prose) {
    for (const cell of cells.get(block) ?? []) {
      const before = inCell.get(cell) ?? { length: 0, blocks: 0 };
      const length = before.length + block.text.length;
      inCell.set(cell, { length, blocks: before.blocks + 1 });
    }
  }
  const mainOfRow = new Map<Element, Element>();
  for (const [cell, own] of inCell) {
    const row = parentElementOf(cell);
    const isMain = own.blocks >= MIN_BLOCKS && own.length >= MAIN_SHARE * all;
    if (row !== null && isMain) mainOfRow.set(row, cell);
  }
  const isBeside = (cell: Element): boolean => {
    const row = parentElementOf(cell);
    const main = row === null ? undefined : mainOfRow.get(row);
    return main !== undefined && main !== cell;
  };
  return new Set(blocks.filter((block) => cells.get(block)?.some(isBeside)));
}
