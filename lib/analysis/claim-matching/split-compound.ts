/** Shorter words are no compounds, and shorter pieces no words. */
const SHORTEST = 7;
const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 14;
const LONGEST = 40;

/**
 * The words that a tag or handle in small letters was written from ("fyrefestival", "cornflakes"),
 * where it can be read as words that are known; null if not. Long pieces are preferred.
 *
 * @param isKnown whether a piece is a word of the store
 */
export function splitCompound(
  word: string,
  isKnown: (piece: string) => boolean,
): readonly string[] | null {
  const { length } = word;
  if (length < SHORTEST || length > LONGEST || !/^[a-z]+$/.test(word)) return null;
  const best: (readonly [score: number, from: number] | null)[] = [[0, 0]];
  for (let end = 1; end <= length; end++) {
    best[end] = null;
    for (let from = Math.max(0, end - LONGEST_PIECE); from <= end - SHORTEST_PIECE; from++) {
      const before = best[from];
      if (!before || (from === 0 && end === length)) continue;
      const score = before[0] + (end - from) ** 2;
      if (score > (best[end]?.[0] ?? 0) && isKnown(word.slice(from, end)))
        best[end] = [score, from];
    }
  }
  const pieces: string[] = [];
  for (let end = length; end > 0; ) {
    const at = best[end];
    if (!at) return null;
    pieces.unshift(word.slice(at[1], end));
    end = at[1];
  }
  return pieces;
}
