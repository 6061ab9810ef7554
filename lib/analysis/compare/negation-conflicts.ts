import { isEveryday, meaningsOf } from '../../languages/meanings.ts';
import { DENIAL_HELPERS, DENIALS, OPPOSITES, WISHES } from '../../languages/opposites.ts';
import type { Lang, TextSpan, Token } from '../../model/text.ts';
import { nameKeys } from './actor-conflicts.ts';
import type { ConflictPair, FoundConflict } from './conflict.ts';
import type { SentenceSigns } from './sentence-signs.ts';

/** Longer words are no links between a negation and its verb ("не было еще подано"). */
const LONGEST_LINK = 4;
/** A negation reaches so many words on, and a negated helper so many back. */
const REACH = 3;
const REACH_BACK = 5;
/** "No president had won": so many words after such a word are not said. */
const REACH_OF_NOBODY = 5;
const NOBODY = new Set(meaningsOf('nobody', 'en'));
const SAME = new Set(meaningsOf('same', 'en'));
const SAME_LETTERS = 4;
/** Only sentences this close in words or names speak of one and the same deed. */
const LEAST_CLOSENESS = 0.12;
const LEAST_SCORE = 0.5;

interface Denial {
  readonly meanings: readonly number[];
  readonly words: readonly Token[];
  readonly span: TextSpan;
}

/** What is denied in one breath, and all that a sentence says beside it, by meaning. */
interface Deeds {
  readonly said: ReadonlyMap<number, Token>;
  readonly denied: readonly Denial[];
}

function tellingMeanings(norm: string, lang: Lang): number[] {
  return meaningsOf(norm, lang).filter((meaning) => !isEveryday(meaning));
}

function deedsOf({ tokens, lang }: SentenceSigns): Deeds {
  const said = new Map<number, Token>();
  const denied: Denial[] = [];
  const negated = new Set<number>();
  for (const [at, token] of tokens.entries()) {
    if (!DENIALS.has(token.norm) || isWished(tokens, at)) continue;
    const words = reachOf(tokens, at, lang);
    for (const word of words) negated.add(word);
    const meanings = words.flatMap((word) => tellingMeanings(tokens[word]?.norm ?? '', lang));
    const own = words.flatMap((word) => tokens[word] ?? []);
    const spans = [token, ...own];
    const start = Math.min(...spans.map((one) => one.start));
    const end = Math.max(...spans.map((one) => one.end));
    if (meanings.length > 0) denied.push({ meanings, words: own, span: { start, end } });
  }
  for (const [at, { norm }] of tokens.entries()) {
    if (!meaningsOf(norm, lang).some((one) => NOBODY.has(one))) continue;
    for (let by = 0; by <= REACH_OF_NOBODY; by++) negated.add(at + by);
  }
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || negated.has(at)) continue;
    for (const meaning of tellingMeanings(token.norm, lang)) said.set(meaning, token);
  }
  return { said, denied };
}

/** "Чтобы не было", "would not": what is wished or feared is not denied. */
function isWished(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - REACH_BACK), at).some(({ norm }) => WISHES.has(norm));
}

/**
 * The words that a negation denies: the next that means something; where a helper follows
 * ("принимать не стали", "общей пресс-конференции не было"), what stands before in the clause.
 */
function reachOf(tokens: readonly Token[], at: number, lang: Lang): number[] {
  const helper = tokens[at + 1]?.norm ?? '';
  const isHelper = DENIAL_HELPERS.some((beginning) => helper.startsWith(beginning));
  const after = tokens[at + 2]?.kind === 'word';
  if (isHelper && !after) {
    const before: number[] = [];
    for (let by = 1; by <= REACH_BACK; by++) {
      const word = tokens[at - by];
      if (word?.kind !== 'word') break;
      if (tellingMeanings(word.norm, lang).length > 0) before.push(at - by);
      if (before.length > 0 && /^(?:стал|ста[лв]и|смог|зм[іо]г)/.test(helper)) break;
    }
    return before;
  }
  // "Не тот импульс", "not the same": another one, which denies nothing that happened.
  if (meaningsOf(helper, lang).some((one) => SAME.has(one))) return [];
  for (let by = 1; by <= REACH; by++) {
    const word = tokens[at + by];
    if (word?.kind !== 'word') return [];
    if (tellingMeanings(word.norm, lang).length > 0) return [at + by];
    if (word.norm.length > LONGEST_LINK) return [];
  }
  return [];
}

/** What one sentence says and the other denies, or calls by the opposite word. */
export function negationConflicts({
  first,
  second,
  closeness,
  score,
  isAnchor,
}: ConflictPair): FoundConflict[] {
  if (closeness < LEAST_CLOSENESS || score < LEAST_SCORE || peopleClash(first, second)) return [];
  const [a, b] = [deedsOf(first), deedsOf(second)];
  const found =
    deniedBy(a, b, isAnchor) ??
    flip(deniedBy(b, a, isAnchor)) ??
    opposite(a, b) ??
    flip(opposite(b, a));
  return found ? [{ kind: 'negation', label: 'differs', values: found }] : [];
}

/** Each names somebody and none is the same: one did it, another did not. */
function peopleClash(first: SentenceSigns, second: SentenceSigns): boolean {
  const people = ({ links }: SentenceSigns) =>
    links.filter(({ type }) => type === 'person').flatMap(nameKeys);
  const [own, other] = [people(first), new Set(people(second))];
  return own.length > 0 && other.size > 0 && !own.some((key) => other.has(key));
}

type Values = readonly [TextSpan, TextSpan];

function flip(values: Values | null): Values | null {
  return values && [values[1], values[0]];
}

/** Everything that one denies in one breath, the other says. */
function deniedBy(
  denier: Deeds,
  other: Deeds,
  isAnchor: (meaning: number) => boolean,
): Values | null {
  for (const { meanings, words, span } of denier.denied) {
    const said = meanings.map((meaning) => other.said.get(meaning));
    const [first] = said;
    const isDenied = meanings.some((meaning) => find(other.denied, meaning) !== null);
    const isTold =
      meanings.some(isAnchor) ||
      words.some(({ norm }) => said.some((one) => sharesBeginning(norm, one?.norm)));
    const isBoth = meanings.every((meaning) =>
      words.some(({ norm }) => sharesBeginning(norm, denier.said.get(meaning)?.norm)),
    );
    if (first && said.every((one) => one !== undefined) && !isDenied && !isBoth && isTold)
      return [span, first];
  }
  return null;
}

/** The same word: a sentence that says what it denies ("not this treaty but that treaty"). */
function sharesBeginning(norm: string, other: string | undefined): boolean {
  return other?.slice(0, SAME_LETTERS) === norm.slice(0, SAME_LETTERS);
}

function find(denied: Deeds['denied'], meaning: number): TextSpan | null {
  return denied.find(({ meanings }) => meanings.includes(meaning))?.span ?? null;
}

function opposite(own: Deeds, other: Deeds): Values | null {
  for (const [one, contrary] of OPPOSITES) {
    const here = sayer(own, one);
    const there = sayer(other, contrary);
    const both = sayer(own, contrary) ?? sayer(other, one);
    const isDenied = [...meaningsOf(one, 'en'), ...meaningsOf(contrary, 'en')].some(
      (meaning) => find(own.denied, meaning) ?? find(other.denied, meaning),
    );
    if (here && there && !both && !isDenied) return [here, there];
  }
  return null;
}

function sayer({ said }: Deeds, word: string): TextSpan | null {
  for (const meaning of meaningsOf(word, 'en')) {
    const span = said.get(meaning);
    if (span) return span;
  }
  return null;
}
