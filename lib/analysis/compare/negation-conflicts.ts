import { meaningsOf } from '../../languages/meanings.ts';
import { ASKING, LAST_TIME, OPPOSITES } from '../../languages/opposites.ts';
import type { EntityLink } from '../../model/mention.ts';
import type { TextSpan, Token } from '../../model/text.ts';
import { holdsPhrase } from '../../text/phrases.ts';
import { nameKeys } from './agents.ts';
import { isOfPeople } from './compare-counts.ts';
import type { ConflictPair, FoundConflict } from './conflict.ts';
import type { TellingWord } from './denial-reach.ts';
import { type Deeds, type Denial, deedsOf } from './denials.ts';
import { soundsOfName } from './name-sounds.ts';
import { haveOtherScopes } from './number-scope.ts';
import { areComplements } from './number-sums.ts';
import type { SentenceSigns } from './sentence-signs.ts';
import { areOfOtherTimes } from './time-conflicts.ts';

/** Only sentences this close in words or names speak of one and the same deed. */
const LEAST_CLOSENESS = 0.12;
const LEAST_SCORE = -0.5;
/** Opposite words of two sentences that are less alike may be of two things. */
const LEAST_SCORE_OF_OPPOSITES = 1;
/** Of what "no" denies up to the end of its clause, so much must be said by the other. */
const MOST_OF_IT = 0.5;
const SAME_LETTERS = 4;
/** Sentences this close tell of one deed by all that they share, though its word be a common one. */
const TOLD_CLOSENESS = 0.5;

/** What one sentence says and the other denies, or calls by the opposite word. */
export function negationConflicts(pair: ConflictPair): FoundConflict[] {
  const { first, second, closeness, score, isAnchor } = pair;
  if (closeness < LEAST_CLOSENESS || score < LEAST_SCORE) return [];
  if (peopleClash(first, second) || countPeople(first, second)) return [];
  if (areComplements(first, second) || [first, second].some(asks)) return [];
  if (measureOtherThings(first, second) || [first, second].some(tellsLastTime)) return [];
  const [a, b] = [deedsOf(first), deedsOf(second)];
  const isTold = (key: string): boolean => isAnchor(key) || closeness >= TOLD_CLOSENESS;
  const isNear = score >= LEAST_SCORE_OF_OPPOSITES && !areOfOtherTimes(first, second);
  const found =
    deniedBy(a, b, isTold) ??
    flip(deniedBy(b, a, isTold)) ??
    (isNear ? (opposite(a, b) ?? flip(opposite(b, a))) : null);
  return found ? [{ kind: 'negation', label: 'differs', values: found }] : [];
}

/** "Had not been beaten for ten years", "was last beaten in 2013". */
function tellsLastTime({ tokens }: SentenceSigns): boolean {
  return holdsPhrase(
    tokens.map(({ norm }) => norm),
    LAST_TIME,
  );
}

/** "Opened 14% lower", "closed 11% lower": two moments, of which the opposite words tell. */
function measureOtherThings(first: SentenceSigns, second: SentenceSigns): boolean {
  return first.quantities.some((a) =>
    second.quantities.some(
      (b) => a.unit !== null && a.unit === b.unit && haveOtherScopes(first, second, a, b),
    ),
  );
}

/** "Declined to say whether", "неизвестно, знал ли". */
function asks({ tokens }: SentenceSigns): boolean {
  return tokens.some(({ norm }) => ASKING.has(norm));
}

/** "One could not be saved", "26 were saved": who count people tell their fates by numbers. */
function countPeople(first: SentenceSigns, second: SentenceSigns): boolean {
  return [first, second].every(({ quantities }) =>
    quantities.some(({ counted }) => counted !== null && isOfPeople(counted)),
  );
}

/** Each names somebody and none is the same: one did it, another did not. */
function peopleClash(first: SentenceSigns, second: SentenceSigns): boolean {
  const people = ({ links }: SentenceSigns) =>
    links
      .filter(({ type }) => type === 'person')
      .flatMap((link) => [...nameKeys(link), ...givenSounds(link)]);
  const [own, other] = [people(first), new Set(people(second))];
  return own.length > 0 && other.size > 0 && !own.some((key) => other.has(key));
}

/** "Stella Assange" may be told of as "Stella": the sounds of the name's first word. */
function givenSounds({ surface }: EntityLink): string[] {
  const [given, ...more] = surface.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const sounds = given !== undefined && more.length > 0 ? soundsOfName(given) : null;
  return sounds ? [`@${sounds}`] : [];
}

type Values = readonly [TextSpan, TextSpan];

function flip(values: Values | null): Values | null {
  return values && [values[1], values[0]];
}

/** What one denies in one breath, the other says. */
function deniedBy(denier: Deeds, other: Deeds, isTold: (key: string) => boolean): Values | null {
  for (const denial of denier.denied) {
    const said = denial.words.flatMap((word) => {
      const found = saidOf(word, other);
      return found ? [{ word, found }] : [];
    });
    const [first] = said;
    if (!first || !isAllOfIt(denial, said.length, other)) continue;
    if (said.some(({ word }) => isDeniedIn(word, other.denied) || isSaidToo(word, denier)))
      continue;
    const isDeed =
      said.length > 1 ||
      said.some(({ word, found }) =>
        word.keys.some(
          (key) =>
            isTold(key) ||
            isStemOf(key, found, other) ||
            sharesBeginning(word.token.norm, found.norm),
        ),
      );
    if (isDeed) return [denial.span, first.found];
  }
  return null;
}

/** Whether enough of what is denied is said: all words whose meaning is known, or most of many. */
function isAllOfIt({ words, isWhole }: Denial, found: number, other: Deeds): boolean {
  const [last] = words.slice(-1);
  if (!isWhole)
    return found >= MOST_OF_IT * words.length && last !== undefined && saidOf(last, other) !== null;
  return words.every(
    (word) => saidOf(word, other) !== null || !word.keys.some((key) => key.startsWith('~')),
  );
}

/** One word in both, not only one meaning: a stem is no sign of its own kind. */
function isStemOf(key: string, found: Token, { said }: Deeds): boolean {
  return /^[^~^%@#]/.test(key) && said.get(key) === found;
}

function saidOf({ keys }: TellingWord, { said }: Deeds) {
  for (const key of keys) {
    const found = said.get(key);
    if (found) return found;
  }
  return null;
}

function isDeniedIn({ keys }: TellingWord, denied: readonly Denial[]): boolean {
  return denied.some(({ words }) =>
    words.some((word) => word.keys.some((key) => keys.includes(key))),
  );
}

/** A sentence that says what it denies: "not this treaty but that treaty". */
function isSaidToo({ keys, token }: TellingWord, { said }: Deeds): boolean {
  return keys.some((key) => sharesBeginning(token.norm, said.get(key)?.norm));
}

function sharesBeginning(norm: string, other: string | undefined): boolean {
  return other?.slice(0, SAME_LETTERS) === norm.slice(0, SAME_LETTERS);
}

function opposite(own: Deeds, other: Deeds): Values | null {
  for (const [one, contrary] of OPPOSITES) {
    const here = sayer(own, one);
    const there = sayer(other, contrary);
    const both = sayer(own, contrary) ?? sayer(other, one);
    const isDenied = [...keysOf(one), ...keysOf(contrary)].some((key) =>
      [own, other].some(({ denied }) =>
        denied.some(({ words }) => words.some(({ keys }) => keys.includes(key))),
      ),
    );
    if (here && there && !both && !isDenied) return [here, there];
  }
  return null;
}

function keysOf(word: string): string[] {
  return meaningsOf(word, 'en').map((meaning) => `~${meaning}`);
}

function sayer({ said }: Deeds, word: string): TextSpan | null {
  for (const key of keysOf(word)) {
    const span = said.get(key);
    if (span) return span;
  }
  return null;
}
