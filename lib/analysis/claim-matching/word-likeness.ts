/** Below this two words are taken for different ones. */
const LEAST = 0.45;
const SHORTEST = 4;
const SAME_START = 2;

function trigrams(word: string): string[] {
  const padded = `^${word}$`;
  return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
}

/**
 * How alike two words with one beginning are by their letters, 0 to 1: the share of trigrams that
 * they have in common (Dice 1945), 0 where it is small. Sees derivations that no stem sees:
 * "photographer", "Brexiteer".
 */
export function wordLikeness(a: string, b: string): number {
  if (a.length < SHORTEST || b.length < SHORTEST) return 0;
  if (a.slice(0, SAME_START) !== b.slice(0, SAME_START)) return 0;
  const own = trigrams(a);
  const other = new Set(trigrams(b));
  const shared = own.filter((gram) => other.has(gram)).length;
  const likeness = (2 * shared) / (own.length + other.size);
  return likeness < LEAST ? 0 : likeness;
}
