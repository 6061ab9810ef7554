import { languageData } from '../../languages/index.ts';
import type { EntityLink } from '../../model/mention.ts';
import type { AnalyzedText } from '../../model/text.ts';
import {
  type EncodedDocument,
  encodeDocument,
  type TermField,
} from '../../text/term-index/term-document.ts';
import { tokenize } from '../../text/tokenize.ts';
import { entityTerm, skeletonTerm, startTerm, wordTerm } from './search-terms.ts';

/** What of a saved article is searched. */
export interface SearchedArticle {
  readonly id: string;
  readonly text: AnalyzedText;
  readonly links: readonly Pick<EntityLink, 'start' | 'entityId' | 'metonymOf'>[];
  /** The outlet's name and the author line. */
  readonly about: readonly string[];
  /** What the reader wrote or marked there. */
  readonly notes: readonly string[];
}

/**
 * How often a word counts where it stands. Tuned on the `dev` half of `tests/eval/gold/search`,
 * where anything from 2 to 5 for the headline does about as well.
 */
const HEADLINE = 4;
const STANDFIRST = 2;
const NOTES = 3;
const ABOUT = 0.5;
const NAME = 1;
const SKELETON = 0.5;

const CAPITAL = /^\p{Lu}/u;

/** An article as the library's search index takes it; see `search-terms.ts` for its terms. */
export function articleDocument(article: SearchedArticle): EncodedDocument {
  const { id, text, links, about, notes } = article;
  return encodeDocument({
    id,
    fields: [
      ...textFields(text),
      ...nameFields(text, links),
      { weight: ABOUT, terms: termsOf(about) },
      { weight: NOTES, terms: termsOf(notes) },
    ],
  });
}

/** The headline and the standfirst weigh more than what follows. */
function weightAt({ blocks }: AnalyzedText, start: number): number {
  const kind = blocks.find((block) => start < block.end)?.kind;
  if (kind === 'headline') return HEADLINE;
  return kind === 'standfirst' ? STANDFIRST : 1;
}

function textFields(analyzed: AnalyzedText): TermField[] {
  const { text, lang, tokens, blocks } = analyzed;
  const stop = languageData(lang).functionWords;
  const fields = new Map<number, [string, number][]>();
  let block = -1;
  let weight = 1;
  for (const { kind, norm, start, end } of tokens) {
    if ((kind !== 'word' && kind !== 'number') || stop.has(norm)) continue;
    while (start >= (blocks[block]?.end ?? 0) && block < blocks.length) block++;
    weight = weightAt({ ...analyzed, blocks: blocks.slice(block, block + 1) }, start);
    const terms = fields.get(weight) ?? [];
    fields.set(weight, terms);
    for (const part of partsOf(norm)) terms.push([wordTerm(part), 1], [startTerm(part), 1]);
    const skeleton = CAPITAL.test(text.slice(start, end)) ? skeletonTerm(norm) : null;
    if (skeleton) terms.push([skeleton, SKELETON]);
  }
  return [...fields].map(([own, terms]) => ({ weight: own, terms }));
}

/** A word with hyphens is found whole and by its parts. */
export function partsOf(norm: string): readonly string[] {
  return norm.includes('-') ? [norm, ...norm.split('-').filter((part) => part.length > 1)] : [norm];
}

function nameFields(text: AnalyzedText, links: SearchedArticle['links']): TermField[] {
  return links.map(({ start, entityId, metonymOf }) => ({
    weight: NAME * weightAt(text, start),
    terms: [entityId, metonymOf].flatMap((id) => (id ? [[entityTerm(id), 1] as const] : [])),
  }));
}

function termsOf(texts: readonly string[]): readonly (readonly [string, number])[] {
  return texts
    .flatMap((text) => tokenize(text))
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .flatMap(({ norm }) => partsOf(norm))
    .flatMap((part) => [[wordTerm(part), 1] as const, [startTerm(part), 1] as const]);
}
