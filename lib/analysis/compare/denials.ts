import { languageData } from '../../languages/index.ts';
import {
  DENIALS,
  DENIED_AFTER,
  DENIED_BEFORE,
  JOINING,
  REJECTIONS,
} from '../../languages/opposites.ts';
import type { TextSpan, Token } from '../../model/text.ts';
import { clausesOf } from './clauses.ts';
import { reachesOf, type TellingWord, tellingWord } from './denial-reach.ts';
import type { SentenceSigns } from './sentence-signs.ts';

/** What is denied in one breath. */
export interface Denial {
  readonly words: readonly TellingWord[];
  readonly span: TextSpan;
  /** Whether all of it together is denied, or already most of it: "no oil has leaked". */
  readonly isWhole: boolean;
}

/** All that a sentence says and what it denies. */
export interface Deeds {
  readonly said: ReadonlyMap<string, Token>;
  readonly denied: readonly Denial[];
}

/** What a sentence says and what it denies, by keys that hold across languages. */
export function deedsOf(sentence: SentenceSigns): Deeds {
  const { tokens } = sentence;
  const negated = new Set(unsaidWords(sentence));
  const denied: Denial[] = [];
  for (const [at, token] of tokens.entries())
    for (const { words: reached, isWhole } of reachesOf(sentence, at)) {
      for (const one of reached) negated.add(one);
      const words = reached.flatMap((one) => tellingWord(sentence, one) ?? []);
      if (words.length === 0) continue;
      const spans = [token, ...words.map((word) => word.token)];
      const start = Math.min(...spans.map((one) => one.start));
      const end = Math.max(...spans.map((one) => one.end));
      denied.push({ words, span: { start, end }, isWhole });
    }
  const said = new Map<string, Token>();
  const { functionWords } = languageData(sentence.lang);
  for (const [at, token] of tokens.entries()) {
    if (negated.has(at) || functionWords.has(token.norm)) continue;
    for (const key of tellingWord(sentence, at)?.keys ?? []) said.set(key, token);
  }
  return { said, denied };
}

/**
 * Words, by their number, of clauses that deny or reject something. In English what stands before a negation is said;
 * in Russian and Ukrainian "угрозы станции нет" denies all of it. The rejecting verb itself is said.
 */
export function unsaidWords({ tokens, lang }: SentenceSigns): number[] {
  const norm = (at: number): string => tokens[at]?.norm ?? '';
  const isDenial = (at: number): boolean =>
    DENIALS.has(norm(at)) || DENIED_AFTER.has(norm(at)) || DENIED_BEFORE.has(norm(at));
  const isRejection = (at: number): boolean =>
    REJECTIONS.some((beginning) => norm(at).startsWith(beginning));
  return clausesOf(tokens).flatMap((clause) => {
    const rejected = clause.findIndex(isRejection);
    if (rejected >= 0) {
      // "Denies it and blames a technical fault": what is joined to the rejection is said.
      const joined = clause.findIndex((at, one) => one > rejected && JOINING.has(norm(at)));
      const reach = joined < 0 ? clause : clause.slice(0, joined);
      return reach.filter((at) => !isRejection(at));
    }
    const first = clause.findIndex(isDenial);
    return first < 0 ? [] : clause.slice(lang === 'en' ? first : 0);
  });
}
