import type { Token } from '../../model/text.ts';

/** Marks around a few words end no clause: "опасаться «сценария» нет". */
const QUOTATION = /^[«»„“”"‘’']$/;

/** The words of a sentence between marks of punctuation, by their number. */
export function clausesOf(tokens: readonly Token[]): number[][] {
  const clauses: number[][] = [[]];
  for (const [at, { kind, norm }] of tokens.entries()) {
    if (kind === 'punctuation' && QUOTATION.test(norm)) continue;
    if (kind === 'punctuation') clauses.push([]);
    else clauses.at(-1)?.push(at);
  }
  return clauses;
}
