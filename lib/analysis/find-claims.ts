import { hashOf } from '../knowledge/stem-key.ts';
import type { Attribution, Claim, Quantity, SpeechClass } from '../model/claim.ts';
import type { EntityLink } from '../model/mention.ts';
import type { AnalyzedText, BlockKind, TextSpan } from '../model/text.ts';
import { firstEndingAfter } from '../text/overlaps.ts';

/** Shorter sentences assert too little to be found again, words. */
const SHORTEST = 5;
const SILENT_BLOCKS: ReadonlySet<BlockKind> = new Set(['heading', 'caption']);
/** What is asked or demanded is not asserted. */
const NO_ASSERTION: ReadonlySet<SpeechClass> = new Set(['ask', 'demand', 'order', 'propose']);

/** Of each sentence the numbers of the spans that meet it, in their order. */
function bySentence(
  sentences: readonly TextSpan[],
  spans: readonly TextSpan[],
): readonly (readonly number[])[] {
  const met = sentences.map((): number[] => []);
  for (const [number, { start, end }] of spans.entries()) {
    let at = firstEndingAfter(sentences, start);
    for (; (sentences[at]?.start ?? end) < end; at++) met[at]?.push(number);
  }
  return met;
}

/**
 * Sentences that assert something about something: no question, and with a speaker, a known name
 * or a number. Whether they are worth checking is not judged.
 */
export function findClaims(
  { text, blocks, sentences, tokens }: AnalyzedText,
  attributions: readonly Attribution[],
  links: readonly EntityLink[],
  quantities: readonly Quantity[],
): readonly Claim[] {
  const said = bySentence(
    sentences,
    attributions.map(({ content }) => content),
  );
  const named = bySentence(sentences, links);
  const numbers = bySentence(sentences, quantities);
  return sentences.flatMap(({ start, end, block, tokens: [first, last] }, at): Claim[] => {
    const span = { start, end };
    const kind = blocks[block]?.kind ?? 'paragraph';
    const words = tokens.slice(first, last).filter((token) => token.kind === 'word').length;
    const sentence = text.slice(start, end);
    if (SILENT_BLOCKS.has(kind) || words < SHORTEST || /\?["»”]?\s*$/.test(sentence)) return [];
    const attribution = said[at]?.[0] ?? null;
    const speech = attribution === null ? undefined : attributions[attribution]?.speechClass;
    if (speech !== undefined && NO_ASSERTION.has(speech)) return [];
    const about = (named[at] ?? []).flatMap((number) => links[number]?.entityId ?? []);
    const counted = numbers[at] ?? [];
    if (attribution === null && about.length === 0 && counted.length === 0) return [];
    return [
      {
        ...span,
        id: hashOf(sentence).toString(36),
        text: sentence,
        attribution,
        about: [...new Set(about)],
        quantities: counted,
      },
    ];
  });
}
