import type { AnalyzedText, Block, Lang, Sentence, Token } from '../model/text.ts';
import { splitSentences } from './split-sentences.ts';
import { tokenizeSpan } from './tokenize.ts';

/** The first layers of a text: tokens and sentences, block by block. Pure; offsets in UTF-16 units. */
export function analyzeText(text: string, blocks: readonly Block[], lang: Lang): AnalyzedText {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const [block, span] of blocks.entries()) {
    const inBlock = tokenizeSpan(text, span);
    for (const { first, last } of splitSentences(text, inBlock, lang)) {
      const [head, tail] = [inBlock[first], inBlock[last - 1]];
      if (!head || !tail) continue;
      const range = [tokens.length + first, tokens.length + last] as const;
      sentences.push({ start: head.start, end: tail.end, block, tokens: range });
    }
    tokens.push(...inBlock);
  }
  return { text, lang, blocks, sentences, tokens };
}

/** Blocks of a plain text: one a line, empty lines left out; the first is the headline if asked. */
export function blocksOfPlainText(text: string, withHeadline = false): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    if (!match[0].trim()) continue;
    const kind = withHeadline && blocks.length === 0 ? 'headline' : 'paragraph';
    blocks.push({ kind, start: match.index, end: match.index + match[0].length });
  }
  return blocks;
}
