import type { Token } from '../../model/text.ts';

/** The words of a sentence between marks of punctuation, by their number. */
export function clausesOf(tokens: readonly Token[]): number[][] {
  const clauses: number[][] = [[]];
  for (const [at, { kind }] of tokens.entries()) {
    if (kind === 'punctuation') clauses.push([]);
    else clauses.at(-1)?.push(at);
  }
  return clauses;
}
