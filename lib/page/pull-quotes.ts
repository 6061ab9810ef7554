import type { PageBlock } from './build-blocks.ts';
import { attributeOf, parentElementOf, tagOf } from './dom-access.ts';
import { wordsOf } from './headline.ts';

/** Fewer words than this are repeated by chance. */
const MIN_WORDS = 3;
const MAX_LENGTH = 300;
/** So many boxes around a line are asked whether they set it apart. */
const MAX_CLIMB = 3;
/** No article pulls out more: each is looked for in the whole text. */
const MAX_LOOKED_AT = 200;
const SET_APART = /quote|pull|callout|highlight/i;

/** Whether the page shows the block as a quotation, by its element, class or custom name. */
function isSetApart({ element, kind, segments }: PageBlock): boolean {
  if (kind === 'quote') return true;
  const [first] = segments;
  let at: Element | null = first === undefined ? element : parentElementOf(first.node);
  for (let climbed = 0; at !== null && climbed < MAX_CLIMB; climbed++) {
    if (SET_APART.test(`${tagOf(at)} ${attributeOf(at, 'class') ?? ''}`)) return true;
    if (tagOf(at) === 'aside') return true;
    at = parentElementOf(at);
  }
  return false;
}

function folded(text: string): string {
  return wordsOf(text).join(' ');
}

/** Lines set in large type between paragraphs that say again what a paragraph says. */
export function pullQuotes(blocks: readonly PageBlock[]): ReadonlySet<PageBlock> {
  const candidates = blocks
    .filter(
      (block) =>
        block.text.length <= MAX_LENGTH &&
        wordsOf(block.text).length >= MIN_WORDS &&
        isSetApart(block),
    )
    .slice(0, MAX_LOOKED_AT);
  if (candidates.length === 0) return new Set();
  const texts = blocks.map((block) => ({ block, words: ` ${folded(block.text)} ` }));
  return new Set(
    candidates.filter((quote) => {
      const words = ` ${folded(quote.text)} `;
      return texts.some(
        ({ block, words: whole }) =>
          block !== quote && whole.length > words.length && whole.includes(words),
      );
    }),
  );
}
