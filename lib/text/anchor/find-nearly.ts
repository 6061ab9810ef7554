/** A stretch of a text that is nearly a pattern. */
export interface NearMatch {
  readonly start: number;
  readonly end: number;
  /** Letters inserted, left out or changed (Levenshtein). */
  readonly errors: number;
}

/**
 * Finds where a pattern stands in a text with the fewest errors, at most `most` of them: the end
 * positions of all local minima, by Sellers' recurrence (Sellers 1980), which also carries where
 * each match starts. Time is pattern × text: some milliseconds for a paragraph in an article.
 *
 * @param most errors allowed; nothing is found beyond
 */
export function findNearly(text: string, pattern: string, most: number): readonly NearMatch[] {
  const rows = pattern.length;
  if (rows === 0 || most < 0) return [];
  const errors = new Int32Array(rows + 1);
  const starts = new Int32Array(rows + 1);
  const codes = Uint16Array.from(pattern, (letter) => letter.charCodeAt(0));
  for (let row = 0; row <= rows; row++) errors[row] = row;
  const found: NearMatch[] = [];
  for (let column = 1; column <= text.length; column++) {
    const code = text.charCodeAt(column - 1);
    let diagonal = 0;
    let diagonalStart = column - 1;
    errors[0] = 0;
    starts[0] = column;
    for (let row = 1; row <= rows; row++) {
      const above = (errors[row - 1] ?? 0) + 1;
      const left = (errors[row] ?? 0) + 1;
      const across = diagonal + (codes[row - 1] === code ? 0 : 1);
      diagonal = errors[row] ?? 0;
      const leftStart = starts[row] ?? 0;
      if (across <= above && across <= left) {
        errors[row] = across;
        starts[row] = diagonalStart;
      } else if (left < above) {
        errors[row] = left;
        starts[row] = leftStart;
      } else {
        errors[row] = above;
        starts[row] = starts[row - 1] ?? 0;
      }
      diagonalStart = leftStart;
    }
    keep(found, { start: starts[rows] ?? 0, end: column, errors: errors[rows] ?? rows }, most);
  }
  return found;
}

/** Keeps one match for each place: the best of those that overlap. */
function keep(found: NearMatch[], match: NearMatch, most: number): void {
  if (match.errors > most || match.start >= match.end) return;
  const last = found.at(-1);
  if (!last || match.start >= last.end) found.push(match);
  else if (match.errors < last.errors) found[found.length - 1] = match;
}
