import { languageData } from '../../languages/index.ts';
import type { Evidence } from '../../model/mention.ts';
import type { ArticleContext } from '../article-context.ts';
import type { VerifiedCandidate, VerifiedSpan } from '../verify-mentions.ts';
import * as W from './weights.ts';

const CAPITALS = /^\p{Lu}[\p{Lu}\p{Nd}]+$/u;

/** Letters of the longest abbreviation that is taken for one. */
const LONGEST_ABBREVIATION = 4;

/**
 * "управление ГОУ", "передаёт САНА": a word in capitals amid others is an abbreviation, and no form
 * of a name that is written with one capital.
 */
export function inCapitals(
  context: ArticleContext,
  { first, last }: VerifiedSpan,
  { name, entity: { type } }: VerifiedCandidate,
): Evidence[] {
  const surface = context.surface(first);
  if (type !== 'place' && type !== 'person') return [];
  if (last - first > 1 || /\p{Lu}{2}/u.test(name) || !CAPITALS.test(surface)) return [];
  if (surface.length > LONGEST_ABBREVIATION || context.capitalOf(first) !== 'own') return [];
  const shouts = (word: number) => /^\p{Lu}{3,}$/u.test(context.surface(word));
  if (!context.words[first]?.joined || shouts(first - 1) || shouts(last)) return [];
  return [{ code: 'capitals', weight: W.IN_CAPITALS }];
}

/** A word that has its capital from the sentence's start or a headline may be no name at all. */
export function capitalEvidence(context: ArticleContext, span: VerifiedSpan): Evidence[] {
  const word = span.first;
  if (span.last - word > 1 || context.capitalOf(word) === 'own') return [];
  if (CAPITALS.test(context.surface(word)) && context.capitalOf(word) === 'sentence') return [];
  const used = context.lowerCaseElsewhere(word);
  if (context.isCommonWord(word)) {
    if (used) return [{ code: 'common-word', weight: W.COMMON_WORD_USED }];
    const describes = describesNext(context, word);
    const acts = isSubject(context, word);
    if (context.capitalElsewhere(word) && !describes) {
      // "Орел на гербі": the name stands elsewhere, but here nothing says that it is one.
      return acts || !isNoun(context, word)
        ? []
        : [{ code: 'common-word', weight: W.COMMON_WORD_PERHAPS }];
    }
    const weight = acts ? W.COMMON_WORD_SUBJECT : W.COMMON_WORD_CAPITAL;
    return [{ code: 'common-word', weight }];
  }
  if (!used || context.capitalElsewhere(word)) return [];
  return [{ code: 'lower-case', weight: W.LOWER_CASE_ELSEWHERE }];
}

/** Whether the word opens a sentence of a language with cases, where a noun may do so. */
function isNoun(context: ArticleContext, word: number): boolean {
  return (
    languageData(context.text.lang).inflection !== null && context.capitalOf(word) === 'sentence'
  );
}

/** "China released two …", "Кремль поздравил …": what acts is rather a name. */
function isSubject(context: ArticleContext, word: number): boolean {
  const { predicateEnding } = languageData(context.text.lang);
  const next = context.words[word + 1];
  if (!next?.joined || context.isCapitalised(word + 1)) return false;
  return predicateEnding.test(next.norm);
}

/** "Рівне полотно": an adjective before a noun in small letters, which no verb is. */
function describesNext(context: ArticleContext, word: number): boolean {
  const { inflection, functionWords, predicateEnding } = languageData(context.text.lang);
  const next = context.words[word + 1];
  if (!inflection?.adjective.test(context.words[word]?.norm ?? '') || !next?.joined) return false;
  if (context.isCapitalised(word + 1) || functionWords.has(next.norm)) return false;
  return !predicateEnding.test(next.norm);
}
