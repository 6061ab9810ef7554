import type { AnalyzedText, Sentence, TextSpan } from '../../model/text.ts';

/** A sentence's folded tokens in one line, for patterns, with the way back to the text. */
export interface SentenceLine {
  readonly line: string;
  /** The text span of a stretch of the line. */
  readonly span: (start: number, end: number) => TextSpan;
}

/** Joins the folded tokens of a sentence by single spaces. */
export function lineOf({ tokens }: AnalyzedText, sentence: Sentence): SentenceLine {
  const [first, last] = sentence.tokens;
  const own = tokens.slice(first, last);
  const offsets: number[] = [];
  let line = '';
  for (const token of own) {
    if (line) line += ' ';
    offsets.push(line.length);
    line += token.norm;
  }
  const indexAt = (offset: number): number => {
    let low = 0;
    let high = offsets.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((offsets[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const span = (start: number, end: number): TextSpan => ({
    start: own[indexAt(start)]?.start ?? sentence.start,
    end: own[indexAt(Math.max(start, end - 1))]?.end ?? sentence.end,
  });
  return { line, span };
}
