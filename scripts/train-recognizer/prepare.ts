import { findCandidates } from '../../lib/analysis/find-mentions.ts';
import { type DocumentToken, documentWords } from '../../lib/analysis/recognizer/document-words.ts';
import { gazetteerTags } from '../../lib/analysis/recognizer/gazetteer-tags.ts';
import { beginOf, insideOf } from '../../lib/analysis/recognizer/labels.ts';
import { WORD_FEATURES, wordFeatures } from '../../lib/analysis/recognizer/token-features.ts';
import type { WordLexicon } from '../../lib/analysis/recognizer/word-lexicon.ts';
import { selectSpans } from '../../lib/analysis/select-spans.ts';
import {
  PatternCache,
  type VerifiedSpan,
  verifyMentions,
} from '../../lib/analysis/verify-mentions.ts';
import type { KnowledgeBase } from '../../lib/knowledge/knowledge-base.ts';
import type { AnalyzedText } from '../../lib/model/text.ts';
import { analyzeText, blocksOfPlainText } from '../../lib/text/analyze-text.ts';
import type { NameWord } from '../../lib/text/name-words.ts';
import type { GoldDocument } from '../eval/corpora.ts';
import { type GoldName, goldNames, typeIndex } from './read-training.ts';

/** A text with what the packs say of it. */
export interface TaggedText {
  readonly text: AnalyzedText;
  readonly nameWords: readonly NameWord[];
  readonly spans: readonly VerifiedSpan[];
}

/** A document made ready for training. */
export interface Prepared extends TaggedText {
  readonly document: GoldDocument;
  readonly words: readonly DocumentToken[];
  readonly slots: Uint32Array;
  readonly gold: Uint8Array;
  /** The first stage's labels, made by a model that did not see the document. */
  stage1: Uint8Array;
}

/** Reads a document and looks its names up, as the pipeline does. */
export async function tagText(
  document: GoldDocument,
  knowledge: KnowledgeBase,
): Promise<TaggedText> {
  const text = analyzeText(document.text, blocksOfPlainText(document.text), document.lang);
  const found = findCandidates(text, knowledge.indexes);
  const records = await knowledge.load(found.refs);
  const spans = selectSpans(verifyMentions(text, found, records, new PatternCache(text.lang)));
  return { text, nameWords: found.words, spans };
}

/** The labels of the tokens that the gold names cover. */
export function goldLabels(text: AnalyzedText, names: readonly GoldName[]): Uint8Array {
  const labels = new Uint8Array(text.tokens.length);
  let token = 0;
  for (const name of names) {
    while ((text.tokens[token]?.end ?? Number.POSITIVE_INFINITY) <= name.start) token++;
    let first = true;
    while ((text.tokens[token]?.start ?? Number.POSITIVE_INFINITY) < name.end) {
      const type = typeIndex(name.type);
      labels[token] = first ? beginOf(type) : insideOf(type);
      first = false;
      token++;
    }
  }
  // A name that runs over the end of a sentence begins again there.
  for (const { tokens } of text.sentences) {
    const label = labels[tokens[0]] ?? 0;
    if (label > 0 && (label & 1) === 0) labels[tokens[0]] = label - 1;
  }
  return labels;
}

/** All that training needs of one document. */
export async function prepare(
  document: GoldDocument,
  knowledge: KnowledgeBase,
  lexicon: WordLexicon,
  bits: number,
): Promise<Prepared> {
  const tagged = await tagText(document, knowledge);
  const { text } = tagged;
  const words = documentWords(text, lexicon);
  const slots = new Uint32Array(words.length * WORD_FEATURES);
  for (const { tokens } of text.sentences) {
    wordFeatures(words, tokens[0], tokens[1], text.lang, bits, slots);
  }
  const gold = goldLabels(text, goldNames(document));
  return { ...tagged, document, words, slots, gold, stage1: new Uint8Array(words.length) };
}

/** The packs' tags with a share of the names left out at random. */
export function tagsWithout(prepared: Prepared, share: number, random: () => number): Uint8Array {
  const spans = prepared.spans.filter(() => random() >= share);
  return gazetteerTags(prepared.words.length, prepared.nameWords, spans);
}
