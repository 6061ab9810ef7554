/** What the evaluations of names have in common: their options, and names as corpora mark them. */
import type { KnowledgeBase } from '../../../lib/knowledge/knowledge-base.ts';
import type { AnalyzedText } from '../../../lib/model/text.ts';
import { linkNames } from '../../../lib/name-article.ts';
import { analyzeText, blocksOfPlainText } from '../../../lib/text/analyze-text.ts';
import type { GoldDocument, GoldMention } from '../corpora.ts';

/** What the evaluation is called with. */
export interface NamesOptions {
  readonly corpora: string;
  /** Only documents of this half. Tune on `dev`. */
  readonly part: 'dev' | 'held' | 'all';
  /** Print examples of what went wrong. */
  readonly show: boolean;
}

/** What a name begins with: a capital or a digit. */
export const NAME_START = /^[\p{Lu}\p{Nd}]/u;
/** Quotation marks and stops that corpora leave around names. */
export const MARKS = /^[\s«»"“”„'.,]+|[\s«»"“”„'.,]+$/gu;

/** A gold span without the quotation marks around it; null where it is no capitalised name. */
export function trimmed(mention: GoldMention): GoldMention | null {
  const lead = /^[\s«»"“”„'.,]*/u.exec(mention.surface)?.[0].length ?? 0;
  const surface = mention.surface.replace(MARKS, '');
  if (!NAME_START.test(surface)) return null;
  const start = mention.start + lead;
  return { ...mention, surface, start, end: start + surface.length };
}

/** A document of a corpus as the pipeline reads it. */
export function analyzed(document: GoldDocument): AnalyzedText {
  return analyzeText(document.text, blocksOfPlainText(document.text), document.lang);
}

/** The names that are found in a document. */
export async function linksOf(document: GoldDocument, knowledge: KnowledgeBase) {
  const text = analyzed(document);
  const { links } = await linkNames(text, knowledge, null, (_, work) => work());
  return { text, links };
}
