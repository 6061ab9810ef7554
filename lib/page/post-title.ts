import type { PageBlock } from './build-blocks.ts';
import { queryAll, tagOf, textOf } from './dom-access.ts';
import { sameWords } from './headline.ts';
import type { PageMetadata } from './metadata.ts';

/**
 * Posts have no title: their page is called as who wrote them. Where that is so, the bold line that
 * begins the text is the headline.
 */
export function withPostTitle(
  headline: PageBlock | null,
  body: readonly PageBlock[],
  { byline, siteName }: PageMetadata,
): { readonly headline: PageBlock | null; readonly body: readonly PageBlock[] } {
  const [first, ...rest] = body;
  const isName =
    headline !== null &&
    tagOf(headline.element) === 'title' &&
    [byline, siteName].some((name) => name !== null && sameWords(name, headline.text));
  const isBold = (block: PageBlock): boolean =>
    queryAll(block.element, 'b, strong').some((bold) => sameWords(textOf(bold), block.text));
  if (!isName || first === undefined || !isBold(first)) return { headline, body };
  return { headline: { ...first, kind: 'headline' }, body: rest };
}
