import { meaningsOf } from '../../languages/meanings.ts';
import {
  OPPOSED_STATES,
  type OpposedStates,
  type StatePhrase,
  type StateSubject,
} from '../../languages/opposed-states.ts';
import {
  CLAUSE_LINKS,
  DENIALS,
  DENIED_AFTER,
  INTENTIONS,
  UNSURE,
  WHEREABOUTS_WORDS,
} from '../../languages/opposites.ts';
import type { TextSpan, Token } from '../../model/text.ts';
import { agentsOf } from './agents.ts';
import type { FoundConflict } from './conflict.ts';
import { placesClash } from './number-places.ts';
import type { SentenceSigns } from './sentence-signs.ts';
import { areOfOtherTimes } from './time-conflicts.ts';

/** Two sentences, the smaller number first, that tell opposed states of one subject. */
export interface StateConflict {
  readonly a: number;
  readonly b: number;
  readonly found: FoundConflict;
}

/** One side of a pair of states, told by a sentence. */
interface Told {
  readonly at: number;
  readonly side: 0 | 1;
  readonly span: TextSpan;
  /** Keys of what it is told of. */
  readonly of: ReadonlySet<string>;
}

/** A denial turns the state that follows it within so many tokens. */
const DENIAL_REACH = 3;
/** What it is about stands so near to the state, in tokens. */
const TOPIC_REACH = 9;
/** "Уйти в отставку он … не собирается": a denied intention so far behind turns it as well. */
const INTENTION_REACH = 9;
/** A word in more sentences of an article is no sign of one subject. */
const MOST_SENTENCES = 2;

/** "In the city": where it is, not what. */
const WHEREABOUTS = new Set(
  WHEREABOUTS_WORDS.flatMap((word) => meaningsOf(word, 'en')).map((one) => `~${one}`),
);

/** How many sentences of an article have a key. */
type CountOf = (article: number, key: string) => number;

/**
 * "Will remain in office" and "said he would be gone": of two opposed states (`opposed-states.ts`) one article
 * tells one and another the other, of the same subject, however little else their sentences share. An article
 * that tells both itself tells a change, and of neither anything can be said.
 */
export function stateConflicts(
  sentences: readonly SentenceSigns[],
  countOf: CountOf,
): StateConflict[] {
  const sure = sentences.map(({ tokens }) => !tokens.some(({ norm }) => UNSURE.has(norm)));
  return OPPOSED_STATES.flatMap((states) => {
    const told = sentences.flatMap((sentence, at) =>
      sure[at] ? (toldBy(states, sentence, at) ?? []) : [],
    );
    const tellings = tellingsOf(told, sentences);
    return told.flatMap((one, index) =>
      told.slice(index + 1).flatMap((other): StateConflict[] => {
        const [first, second] = [sentences[one.at], sentences[other.at]];
        if (!first || !second || first.article === second.article) return [];
        if (one.side === other.side || placesClash(first, second)) return [];
        if (states.of === 'life' && areOfOtherTimes(first, second)) return [];
        const shared = [...one.of].filter(
          (key) =>
            other.of.has(key) && (isOfPerson(states.of) || isTelling(key, first, second, countOf)),
        );
        const isToldBoth = (key: string): boolean =>
          tellings.has(telling(first.article, other.side, key)) ||
          tellings.has(telling(second.article, one.side, key));
        if (shared.every(isToldBoth)) return [];
        const found: FoundConflict = {
          kind: 'negation',
          label: 'differs',
          values: [one.span, other.span],
        };
        return [{ a: one.at, b: other.at, found }];
      }),
    );
  });
}

function isOfPerson(of: StateSubject): boolean {
  return of === 'person' || of === 'life';
}

function isTelling(
  key: string,
  first: SentenceSigns,
  second: SentenceSigns,
  countOf: CountOf,
): boolean {
  return [first, second].every(({ article }) => countOf(article, key) <= MOST_SENTENCES);
}

function telling(article: number, side: 0 | 1, key: string): string {
  return `${article} ${side} ${key}`;
}

/** Which side each article tells of each subject: one that tells both tells a change. */
function tellingsOf(
  told: readonly Told[],
  sentences: readonly SentenceSigns[],
): ReadonlySet<string> {
  return new Set(
    told.flatMap(({ at, side, of }) => {
      const article = sentences[at]?.article ?? -1;
      return [...of].map((key) => telling(article, side, key));
    }),
  );
}

/** The side that a sentence tells; null where it tells none or both. */
function toldBy(states: OpposedStates, sentence: SentenceSigns, at: number): Told | null {
  const { tokens } = sentence;
  const topics = states.topic.flatMap((phrase) => placesOf(phrase, tokens));
  if (states.topic.length > 0 && topics.length === 0) return null;
  const isAbout = (place: number): boolean =>
    states.topic.length === 0 || topics.some((topic) => Math.abs(topic - place) <= TOPIC_REACH);
  const all = states.sides.flatMap((phrases, side) =>
    phrases.flatMap((phrase) =>
      placesOf(phrase, tokens)
        .filter(isAbout)
        .map((place) => ({ place, length: phrase.words.length, side })),
    ),
  );
  // Of phrases that begin at one place the longest is meant: "не допустил" is no "допустил".
  const meant = all.filter(
    (one) =>
      !all.some(
        (other) =>
          other.length > one.length &&
          other.place <= one.place &&
          one.place < other.place + other.length,
      ),
  );
  const turned = meant.map((one) => ({
    ...one,
    side:
      (isDenied(tokens, one.place) ? 1 - one.side : one.side) === 0 ? (0 as const) : (1 as const),
  }));
  const [first] = turned;
  if (!first || turned.some(({ side }) => side !== first.side)) return null;
  const [from, to] = [tokens[first.place], tokens[first.place + first.length - 1]];
  if (!from || !to) return null;
  const span = { start: from.start, end: to.end };
  const of = subjectOf(
    states.of,
    sentence,
    first.place,
    topics,
    meant.map(({ place }) => place),
  );
  return { at, side: first.side, span, of };
}

/** Where a phrase begins, by token. */
function placesOf({ words }: StatePhrase, tokens: readonly Token[]): number[] {
  const places: number[] = [];
  const fits = ({ text, isWhole }: StatePhrase['words'][number], at: number): boolean => {
    const norm = tokens[at]?.norm ?? '';
    return isWhole ? norm === text : norm.startsWith(text);
  };
  const [head, ...rest] = words;
  for (let at = 0; head && at < tokens.length; at++) {
    if (fits(head, at) && rest.every((word, by) => fits(word, at + 1 + by))) places.push(at);
  }
  return places;
}

function isDenied(tokens: readonly Token[], place: number): boolean {
  for (let by = 1; by <= DENIAL_REACH; by++) {
    const { norm = '', kind } = tokens[place - by] ?? {};
    if (kind === 'punctuation' || CLAUSE_LINKS.has(norm)) break;
    if (DENIALS.has(norm) || DENIED_AFTER.has(norm)) return true;
  }
  return tokens
    .slice(place + 1, place + INTENTION_REACH)
    .some(
      ({ norm }, by) =>
        DENIALS.has(norm) &&
        INTENTIONS.some((verb) => tokens[place + by + 2]?.norm.startsWith(verb)),
    );
}

function subjectOf(
  of: StateSubject,
  sentence: SentenceSigns,
  place: number,
  topics: readonly number[],
  states: readonly number[],
): Set<string> {
  const { tokens, keysAt, signs } = sentence;
  const at = tokens[place]?.start ?? 0;
  if (isOfPerson(of)) {
    const people = agentsOf(sentence);
    const person = people.findLast(({ start }) => start < at) ?? people[0];
    return new Set(person?.keys ?? []);
  }
  const keys = (numbers: readonly number[]): string[] =>
    numbers
      .flatMap((one) => keysAt.get(tokens[one]?.start ?? -1) ?? [])
      .filter((key) => !key.startsWith('^'));
  if (of === 'topic') return new Set(keys(topics));
  const own = new Set(keys(states));
  return new Set(
    signs
      .filter(({ kind }) => kind !== 'number')
      .flatMap((sign) => sign.keys)
      .filter((key) => !/^[\^&]/.test(key) && !own.has(key) && !WHEREABOUTS.has(key)),
  );
}
