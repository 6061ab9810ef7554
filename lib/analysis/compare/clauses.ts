import type { Token } from '../../model/text.ts';

/** Marks around a few words end no clause: "опасаться «сценария» нет". */
const QUOTATION = /^[«»„“”"‘’']$/;

/** Asked for every number and word of every pair of sentences, found once for each sentence. */
const known = new WeakMap<readonly Token[], readonly (readonly number[])[]>();

/** The words of a sentence between marks of punctuation, by their number. */
export function clausesOf(tokens: readonly Token[]): readonly (readonly number[])[] {
  const found = known.get(tokens) ?? findClauses(tokens);
  known.set(tokens, found);
  return found;
}

function findClauses(tokens: readonly Token[]): number[][] {
  const clauses: number[][] = [[]];
  for (const [at, { kind, norm }] of tokens.entries()) {
    if (kind === 'punctuation' && QUOTATION.test(norm)) continue;
    if (kind === 'punctuation') clauses.push([]);
    else clauses.at(-1)?.push(at);
  }
  return clauses;
}
