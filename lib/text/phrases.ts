import type { Token } from '../model/text.ts';

/** Whether the words of a phrase, folded, stand one behind the other from a token on. */
export function phraseStands(
  tokens: readonly Token[],
  at: number,
  phrase: readonly string[],
): boolean {
  return phrase.every((word, offset) => tokens[at + offset]?.norm === word);
}

/** Whether any of some phrases, each written as one string, stands whole in folded words. */
export function holdsPhrase(norms: readonly string[], phrases: readonly string[]): boolean {
  const told = ` ${norms.join(' ')} `;
  return phrases.some((phrase) => told.includes(` ${phrase} `));
}
