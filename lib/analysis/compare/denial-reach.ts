import { DENYING_ONE, INFINITIVE, NO_DEED_AFTER } from '../../languages/denial-endings.ts';
import { clauseWords } from '../../languages/en/clause-words.ts';
import { meaningsOf } from '../../languages/meanings.ts';
import {
  ABLE,
  CLAUSE_LINKS,
  DENIAL_HELPERS,
  DENIALS,
  DENIED_AFTER,
  DENIED_BEFORE,
  LACKING,
  LIGHT_NOUNS,
  LIGHT_VERBS,
  NEARLY,
  REFUSALS,
  REFUSED_FROM,
  UNTIL_NOW,
  WISHES,
} from '../../languages/opposites.ts';
import type { Token } from '../../model/text.ts';
import { clausesOf } from './clauses.ts';
import { overlap } from './overlap.ts';
import type { SentenceSigns } from './sentence-signs.ts';

/** Longer words are no links between a negation and its verb ("не было еще подано"). */
const LONGEST_LINK = 4;
/** A negation reaches so many words on, and a negated helper so many back. */
const REACH = 4;
const REACH_BACK = 5;
const LONGEST_INSERTION = 7;
/** "No president had won": so many telling words after such a word are denied. */
const REACH_OF_NOBODY = 4;
const LONGEST_CLAUSE = 10;
/** "Пострадавших нет": so many before. */
const REACH_OF_NONE = 2;
const SAME = new Set(meaningsOf('same', 'en'));

/** A word that means something, with what it is compared by in any language. */
export interface TellingWord {
  readonly token: Token;
  readonly keys: readonly string[];
}

/** A word with a key that says more than "to be": a stem, a meaning, a sound. */
export function tellingWord(
  { tokens, keysAt, times }: SentenceSigns,
  at: number,
): TellingWord | null {
  const token = tokens[at];
  // "Since January" is no deed.
  if (token && times.some((time) => overlap(time, token) > 0)) return null;
  const keys = keysAt.get(token?.start ?? -1) ?? [];
  const isEveryday = keys.some((key) => key.startsWith('^'));
  return token?.kind === 'word' && keys.length > 0 && !isEveryday ? { token, keys } : null;
}

/** Words, by their number in the sentence, that are denied together. */
export interface Reach {
  readonly words: readonly number[];
  /** Whether all of it together is denied, or already most of it: "no oil has leaked". */
  readonly isWhole: boolean;
}

/** What the word at a place denies; nothing for most words. */
export function reachesOf(sentence: SentenceSigns, at: number): Reach[] {
  const { tokens } = sentence;
  const norm = tokens[at]?.norm ?? '';
  if (NEARLY.has(tokens[at - 1]?.norm ?? '') || NEARLY.has(tokens[at + 1]?.norm ?? '')) return [];
  const whole = (...all: readonly (readonly number[])[]): Reach[] =>
    all.map((words) => ({ words, isWhole: true }));
  if (DENIALS.has(norm)) {
    if (isWished(tokens, at) || isOfOthers(tokens, at)) return [];
    const before = beforeHelper(sentence, at);
    return whole(
      before.length > 0 ? before : reachOf(sentence, at),
      nounOfLight(sentence, at),
      anyOfIt(sentence, at),
    );
  }
  if (DENIED_BEFORE.has(norm) && tokens[at + 1]?.kind !== 'word')
    return whole(clauseBefore(tokens, at));
  if (LACKING.has(norm)) return whole(clauseAfter(sentence, at).slice(0, 1));
  // "Nothing to do with it" denies no deed.
  if (DENIED_AFTER.has(norm) && NO_DEED_AFTER.has(tokens[at + 2]?.norm ?? '')) return [];
  if (DENIED_AFTER.has(norm))
    return isOfOthers(tokens, at) ? [] : [{ words: clauseAfter(sentence, at), isWhole: false }];
  if (!REFUSALS.some((beginning) => norm.startsWith(beginning))) return [];
  const deed = infinitiveBeside(sentence, at);
  return whole(deed.length > 0 ? deed : nounRefused(sentence, at));
}

/** "Nobody had won since 2002": what is denied of all before, in this clause, is what happened now. */
function isOfOthers(tokens: readonly Token[], at: number): boolean {
  const clause = clausesOf(tokens).find((one) => one.includes(at)) ?? [];
  return clause.some((word) => UNTIL_NOW.has(tokens[word]?.norm ?? ''));
}

/** "Чтобы не было", "would not": what is wished or feared is not denied. */
function isWished(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - REACH_BACK), at);
  return before.some(
    ({ norm }, index) => WISHES.has(norm) && !(ABLE.has(norm) && index === before.length - 1),
  );
}

function isHelper(norm: string): boolean {
  return DENIAL_HELPERS.some((beginning) => norm.startsWith(beginning));
}

/** The word that a negation denies: the next that means something. */
function reachOf(sentence: SentenceSigns, at: number): number[] {
  const { tokens, lang } = sentence;
  const next = tokens[at + 1]?.norm ?? '';
  // "Не тот импульс", "not the same": another one, which denies nothing that happened.
  if (meaningsOf(next, lang).some((one) => SAME.has(one))) return [];
  for (let by = 1; by <= REACH; by++) {
    const word = tokens[at + by];
    if (word?.kind !== 'word') return [];
    if (isHelper(word.norm)) continue;
    if (tellingWord(sentence, at + by)) return [at + by];
    const isEveryday = sentence.keysAt.has(word.start);
    if (word.norm.length > LONGEST_LINK && !isEveryday) return [];
  }
  return [];
}

/** "Погибших, по всем данным, не было": where what is put in between begins, else the place itself. */
function beforeInsertion(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.norm !== ',') return at;
  for (let by = 2; by <= LONGEST_INSERTION; by++) {
    if (tokens[at - by]?.norm === ',') return at - by;
  }
  return at;
}

/** "Принимать не стали", "общей пресс-конференции не было": a helper denies what stands before. */
function beforeHelper(sentence: SentenceSigns, at: number): number[] {
  const { tokens } = sentence;
  const helper = tokens[at + 1]?.norm ?? '';
  const next = tokens[at + 2];
  const goesOn = next?.kind === 'word' && !CLAUSE_LINKS.has(next.norm);
  if (!isHelper(helper) || goesOn) return [];
  const before: number[] = [];
  const from = beforeInsertion(tokens, at);
  for (let by = 1; by <= REACH_BACK; by++) {
    if (tokens[from - by]?.kind !== 'word') break;
    if (tellingWord(sentence, from - by)) before.push(from - by);
    if (before.length > 0 && DENYING_ONE.test(helper)) break;
  }
  return before;
}

/** The telling words of the clause after a word, as far as one looks. */
function clauseAfter(sentence: SentenceSigns, at: number): number[] {
  const { tokens } = sentence;
  const after: number[] = [];
  for (let by = 1; by <= LONGEST_CLAUSE && after.length < REACH_OF_NOBODY; by++) {
    const word = tokens[at + by];
    // "Никто не пострадал" is denied by its "не".
    if (!word || DENIALS.has(word.norm)) return [];
    if (word.kind === 'punctuation' || (after.length > 0 && CLAUSE_LINKS.has(word.norm))) break;
    if (tellingWord(sentence, at + by)) after.push(at + by);
  }
  return after;
}

/** "Refused to stand", "участвовать в выборах отказался": the deed that was refused. */
function infinitiveBeside(sentence: SentenceSigns, at: number): number[] {
  const { tokens, lang } = sentence;
  if (lang === 'en') {
    const isMarked = clauseWords.infinitiveMarks.has(tokens[at + 1]?.norm ?? '');
    const isInfinitive = isMarked && tellingWord(sentence, at + 2) !== null;
    return isInfinitive ? [at + 2] : [];
  }
  for (const step of [1, -1]) {
    for (let by = 1; by <= REACH && tokens[at + step * by]?.kind === 'word'; by++) {
      const beside = at + step * by;
      const isVerb = INFINITIVE.test(tokens[beside]?.norm ?? '');
      if (isVerb && tellingWord(sentence, beside)) return [beside];
    }
  }
  return [];
}

function isLight(norm: string): boolean {
  return LIGHT_VERBS.some((beginning) => norm.startsWith(beginning));
}

/** "Не дал интервью", "участі у перегонах не братиме": the noun behind the verb, else the first before. */
function nounOfLight(sentence: SentenceSigns, at: number): number[] {
  const { tokens } = sentence;
  if (!isLight(tokens[at + 1]?.norm ?? '')) return [];
  const ways = [
    [2, 3],
    [-3, -2, -1],
  ];
  for (const way of ways)
    for (const by of way) {
      if (tokens[at + by]?.kind !== 'word') continue;
      if (!tellingWord(sentence, at + by)) continue;
      if (by > 0 || isLightNoun(sentence, at + by)) return [at + by];
    }
  return [];
}

const LIGHT = new Set(LIGHT_NOUNS.flatMap((word) => meaningsOf(word, 'en')));

/** What stands before the verb may be who did not do it: only such nouns are what was not done. */
function isLightNoun({ tokens, lang }: SentenceSigns, at: number): boolean {
  return meaningsOf(tokens[at]?.norm ?? '', lang).some((one) => LIGHT.has(one));
}

/** "Did not sign a joint statement": there was none, whatever one could have done with it. */
function anyOfIt(sentence: SentenceSigns, at: number): number[] {
  const { tokens } = sentence;
  const article = [2, 3].find((by) => /^(?:an?|any)$/.test(tokens[at + by]?.norm ?? ''));
  if (article === undefined) return [];
  const words: number[] = [];
  for (let word = at + article + 1; tellingWord(sentence, word); word++) words.push(word);
  return words.length > 1 ? words : [];
}

/** "Отказался от защиты титула", "від захисту відмовився": the first noun that "from" governs. */
function nounRefused(sentence: SentenceSigns, at: number): number[] {
  const { tokens } = sentence;
  for (let by = -REACH; by <= REACH; by++) {
    const from = tokens[at + by];
    if (by === 0 || !REFUSED_FROM.has(from?.norm ?? '')) continue;
    const noun = [1, 2].find((behind) => tellingWord(sentence, at + by + behind) !== null);
    return noun === undefined ? [] : [at + by + noun];
  }
  return [];
}

function clauseBefore(tokens: readonly Token[], at: number): number[] {
  const before: number[] = [];
  for (let by = 1; by <= REACH_OF_NONE && tokens[at - by]?.kind === 'word'; by++)
    before.push(at - by);
  return before;
}
