import { hashOf } from '../knowledge/stem-key.ts';
import type { Attribution, Claim, Quantity, SpeechClass } from '../model/claim.ts';
import type { EntityLink } from '../model/mention.ts';
import type { AnalyzedText, BlockKind, TextSpan } from '../model/text.ts';

/** Shorter sentences assert too little to be found again, words. */
const SHORTEST = 5;
const SILENT_BLOCKS: ReadonlySet<BlockKind> = new Set(['heading', 'caption']);
/** What is asked or demanded is not asserted. */
const NO_ASSERTION: ReadonlySet<SpeechClass> = new Set(['ask', 'demand', 'order', 'propose']);

function meets(a: TextSpan, b: TextSpan): boolean {
  return a.start < b.end && b.start < a.end;
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
  return sentences.flatMap(({ start, end, block, tokens: [first, last] }): Claim[] => {
    const span = { start, end };
    const kind = blocks[block]?.kind ?? 'paragraph';
    const words = tokens.slice(first, last).filter((token) => token.kind === 'word').length;
    const sentence = text.slice(start, end);
    if (SILENT_BLOCKS.has(kind) || words < SHORTEST || /\?["»”]?\s*$/.test(sentence)) return [];
    const said = attributions.findIndex(({ content }) => meets(content, span));
    const speech = attributions[said]?.speechClass;
    if (speech !== undefined && NO_ASSERTION.has(speech)) return [];
    const about = links
      .filter((link) => meets(link, span))
      .flatMap(({ entityId }) => entityId ?? []);
    const counted = quantities.flatMap((one, at) => (meets(one, span) ? [at] : []));
    if (said < 0 && about.length === 0 && counted.length === 0) return [];
    return [
      {
        ...span,
        id: hashOf(sentence).toString(36),
        text: sentence,
        attribution: said < 0 ? null : said,
        about: [...new Set(about)],
        quantities: counted,
      },
    ];
  });
}
