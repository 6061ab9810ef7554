import type { Range, Reading } from './reading.ts';

/** "14:05 РЖД: …": where what a clock shows ends at the beginning of a line. */
export function clockEnd(
  { tokens, surface }: Pick<Reading, 'tokens' | 'surface'>,
  { first, last }: Range,
): number {
  const isClock =
    first + 3 < last &&
    tokens[first]?.kind === 'number' &&
    /^[:.]$/.test(surface(first + 1)) &&
    tokens[first]?.end === tokens[first + 1]?.start &&
    tokens[first + 2]?.kind === 'number';
  return isClock ? first + 3 : first;
}
