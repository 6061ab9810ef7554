import { childrenOf, parentElementOf, queryAll, tagOf, textOf } from './dom-access.ts';
import { type LinkMeasures, LONG_PARAGRAPH } from './link-measures.ts';

/** A box beside the main one belongs to the article where it holds so much of its prose. */
const MIN_SHARE = 0.05;

/** Prose in each element that is the parent of paragraphs, in characters. */
function proseByParent(document: Document, measures: LinkMeasures): Map<Element, number> {
  const lengths = new Map<Element, number>();
  for (const paragraph of queryAll(document, 'p')) {
    if (!measures.isProse(paragraph, LONG_PARAGRAPH, 0.5)) continue;
    const parent = parentElementOf(paragraph);
    if (parent === null) continue;
    lengths.set(parent, (lengths.get(parent) ?? 0) + textOf(paragraph).length);
  }
  return lengths;
}

/**
 * The boxes in which the article's paragraphs stand: the one with the most prose, the one around
 * it, and its neighbours that hold prose too. A first look, before the article is told apart by
 * Readability: enough to say what stands between paragraphs.
 */
export function findTextBoxes(document: Document, measures: LinkMeasures): readonly Element[] {
  const lengths = proseByParent(document, measures);
  const [main] = [...lengths].sort((one, other) => other[1] - one[1]);
  if (main === undefined) return [];
  const [box, length] = main;
  const around = parentElementOf(box);
  if (around === null || tagOf(around) === 'html') return [box];
  const beside = childrenOf(around).filter(
    (child) => child !== box && (lengths.get(child) ?? 0) >= MIN_SHARE * length,
  );
  return tagOf(around) === 'body' ? [box, ...beside] : [box, around, ...beside];
}
