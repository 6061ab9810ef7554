import { hashOf } from '../knowledge/stem-key.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Claim } from '../model/claim.ts';
import type { TextSpan } from '../model/text.ts';

function overlap(a: TextSpan, b: TextSpan): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/**
 * What an article says at a passage, to be kept: the claim that shares most with it, else its
 * sentence, whatever that asserts.
 */
export function claimAt({ article, text, claims, attributions }: Analysis, span: TextSpan): Claim {
  const [nearest] = claims
    .filter((claim) => overlap(claim, span) > 0)
    .toSorted((a, b) => overlap(b, span) - overlap(a, span));
  if (nearest) return nearest;
  const sentences = text.sentences.filter((sentence) => overlap(sentence, span) > 0);
  const start = sentences[0]?.start ?? span.start;
  const end = sentences.at(-1)?.end ?? span.end;
  const said = attributions.findIndex(({ content }) => overlap(content, { start, end }) > 0);
  const written = article.text.slice(start, end);
  return {
    start,
    end,
    id: hashOf(written).toString(36),
    text: written,
    attribution: said < 0 ? null : said,
    about: [],
    quantities: [],
  };
}
