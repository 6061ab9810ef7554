/** Counts of a comparison of spans. */
export interface SpanScore {
  gold: number;
  found: number;
  strict: number;
  /** Gold spans that some found span overlaps. */
  overlapped: number;
  /** Found spans that touch no gold span at all. */
  stray: number;
  tokens: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A score to add to. */
export function emptyScore(): SpanScore {
  return { gold: 0, found: 0, strict: 0, overlapped: 0, stray: 0, tokens: 0 };
}

/** Adds one document's comparison. `untouchable` spans are neither required nor held against. */
export function addSpans(
  score: SpanScore,
  gold: readonly Span[],
  found: readonly Span[],
  touchable: readonly Span[],
  tokens: number,
): void {
  const key = ({ start, end }: Span) => `${start}-${end}`;
  const keys = new Set(found.map(key));
  const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
  score.tokens += tokens;
  score.gold += gold.length;
  score.found += found.length;
  score.strict += gold.filter((span) => keys.has(key(span))).length;
  score.overlapped += gold.filter((span) => found.some((one) => overlaps(one, span))).length;
  score.stray += found.filter((one) => !touchable.some((span) => overlaps(one, span))).length;
}

const percent = (part: number, whole: number) => (whole ? ((100 * part) / whole).toFixed(1) : '–');

/** One line of a table: recall strict and by overlap, precision, F1, strays per 1,000 tokens. */
export function scoreRow(title: string, score: SpanScore): Record<string, string> {
  const precision = score.found ? score.strict / score.found : 0;
  const recall = score.gold ? score.strict / score.gold : 0;
  const f1 = precision + recall ? (200 * precision * recall) / (precision + recall) : 0;
  return {
    what: title,
    gold: String(score.gold),
    'R strict': percent(score.strict, score.gold),
    'R overlap': percent(score.overlapped, score.gold),
    'P strict': percent(score.strict, score.found),
    F1: f1.toFixed(1),
    'stray/1k': score.tokens ? ((1000 * score.stray) / score.tokens).toFixed(2) : '–',
  };
}
