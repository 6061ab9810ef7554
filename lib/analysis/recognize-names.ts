import { SHORTENED_LAST, WRITTEN_POSSESSIVE } from '../languages/english-endings.ts';
import type { EntityType } from '../model/knowledge.ts';
import type { AnalyzedText, TextSpan } from '../model/text.ts';
import { firstEndingAfter } from '../text/overlaps.ts';
import type { ArticleContext } from './article-context.ts';
import { gazetteerTags } from './recognizer/gazetteer-tags.ts';
import type { RecognizedSpan, Recognizer } from './recognizer/recognizer.ts';
import { completeNames } from './unknown/complete-names.ts';
import type { RecognizedName } from './unknown-names.ts';
import type { VerifiedSpan } from './verify-mentions.ts';

/**
 * Names less certain than this are not shown: scores are calibrated, so that below it a name is
 * more likely wrong than right. A higher bound would cost more right names than wrong ones.
 */
const SHOWN = 0.5;

/** The stretch of text of a recognized span: without the English possessive, with "Jr." whole. */
function inText(text: AnalyzedText, { first, last }: RecognizedSpan): TextSpan {
  const start = text.tokens[first]?.start ?? 0;
  const end = text.tokens[last - 1]?.end ?? start;
  if (text.lang !== 'en') return { start, end };
  const possessive = WRITTEN_POSSESSIVE.exec(text.text.slice(start, end))?.[0].length ?? 0;
  if (text.text[end] === '.' && SHORTENED_LAST.test(text.text.slice(start, end))) {
    return { start, end: end + 1 };
  }
  return { start, end: end - possessive };
}

/**
 * Names found by their look and their surroundings, whether a pack knows them or not. What the
 * packs' names say (`spans`, flat) is one of the features. Sorted, not overlapping.
 */
export function recognizeNames(
  context: ArticleContext,
  spans: readonly VerifiedSpan[],
  recognizer: Recognizer,
): RecognizedName[] {
  const { text, words } = context;
  const tags = gazetteerTags(text.tokens.length, words, spans);
  const recognized = recognizer
    .recognize(text, tags)
    .filter(({ score }) => score >= SHOWN)
    .map((span) => ({ ...inText(text, span), type: span.type, score: span.score }));
  return completeNames(context, spans, recognized);
}

/** Longest possessive ending, which belongs to a word of the text but to no name. */
const POSSESSIVE_LENGTH = 2;

/**
 * The recognized name of which a stretch of text is only a part ("Хьюстон" in "Уитни Хьюстон"):
 * what it names is another thing. `names` sorted, not overlapping.
 */
export function longerNames(
  names: readonly RecognizedName[],
): (start: number, end: number) => RecognizedName | null {
  return (start, end) => {
    const name = names[firstEndingAfter(names, start)];
    if (!name || name.start > start || name.end < end) return null;
    return name.start < start || name.end > end + POSSESSIVE_LENGTH ? name : null;
  };
}

/**
 * The recognizer's word on the type of a stretch of text, where it takes just that for a name:
 * evidence for the linker. What is only a part of a longer name has none ("Литвы" in
 * "Министерство обороны Литвы"), but for family names after given names and initials.
 */
export function typesOf(
  names: readonly RecognizedName[],
): (start: number, end: number) => EntityType | null {
  const byEnd = new Map(names.map((name) => [name.end, name]));
  return (start, end) => {
    for (let at = end; at >= end - POSSESSIVE_LENGTH; at--) {
      const name = byEnd.get(at);
      if (name && (name.start === start || (name.type === 'person' && name.start < start))) {
        return name.type;
      }
    }
    return null;
  };
}
