import { clauseWords } from '../../languages/en/clause-words.ts';
import type { SpeakerNoun } from '../../languages/speech-data.ts';
import type { EntityLink } from '../../model/mention.ts';
import type { Draft } from './draft.ts';
import { isCapitalised, type Range, type Reading } from './reading.ts';
import { isPreposition, nounLike, type Speaker, startsSentence } from './speaker-phrase.ts';

/** How far before a name its title may begin, in tokens. */
const TITLE_REACH = 8;
/** Somebody whose title the text names, without saying who: makes the title ambiguous. */
const SOMEBODY = '?';

/** The person whose title a speaker is called by ("the minister said"); null if not certain. */
export type TitleHolders = (draft: Draft) => Speaker | null;

/** A person, or an office held by one, with a title in front of its first naming. */
interface Holder extends Range {
  readonly link: EntityLink;
}

/**
 * Prepares the search for who is meant by a bare title ("Замминистра заявил", "the minister
 * said"): the one person whom the text introduces with that title, before this place. Where it
 * gives the title to anybody else as well, with or without a name, nobody is chosen.
 */
export function titleHolders(reading: Reading): TitleHolders {
  let titles: ReadonlyMap<SpeakerNoun, ReadonlyMap<string, Holder>> | null = null;
  return ({ source }) => {
    const title = source && bareTitle(reading, source);
    if (!title) return null;
    titles ??= findTitles(reading);
    const holders = [...(titles.get(title) ?? [])];
    const [only] = holders;
    if (!only || holders.length > 1 || only[0] === SOMEBODY) return null;
    const { first, last, link } = only[1];
    if (first >= source.first) return null;
    return { first, last, link, noun: null, pronoun: null, named: true };
  };
}

/** The title that a speaker consists of, in one word or its two, articles and "first" apart; null for names, bodies and groups. */
function bareTitle(reading: Reading, source: Speaker): SpeakerNoun | null {
  if (source.link || source.pronoun) return null;
  const last = source.last - 1;
  const isFirst = reading.matches('firstRank', reading.norm(source.first));
  const first = isFirst ? source.first + 1 : source.first;
  if (source.last - first === 2) {
    const short = shortTitleOf(reading, first);
    if (short) return short;
  }
  const article =
    source.last - source.first === 2 && clauseWords.definite.has(reading.norm(source.first));
  if (source.first !== last && !article) return null;
  const noun = nounLike(reading, { first: last, last: source.last });
  return noun && isTitle(noun) ? noun : null;
}

function isTitle({ agreement, sourcing, media }: SpeakerNoun): boolean {
  return sourcing === 'office' && !media && agreement !== 'pl' && agreement !== 'n';
}

/** Who bears each title in the text; `SOMEBODY` stands for a holder that is not named. */
function findTitles(reading: Reading): Map<SpeakerNoun, Map<string, Holder>> {
  const titles = new Map<SpeakerNoun, Map<string, Holder>>();
  const add = (noun: SpeakerNoun | null, key: string, holder: Holder): void => {
    if (!noun || !isTitle(noun)) return;
    const holders = titles.get(noun) ?? new Map<string, Holder>();
    if (!holders.has(key)) holders.set(key, holder);
    titles.set(noun, holders);
  };
  const titleAt = (at: number): SpeakerNoun | null =>
    nounLike(reading, { first: at, last: at + 1 });
  const named = people(reading);
  const byFirst = new Map(named.map((holder) => [holder.first, holder]));
  const taken = new Set<number>();
  for (const holder of named) {
    const at = titleBefore(reading, holder.first);
    if (at === null) continue;
    taken.add(at);
    if (!isOtherRank(reading, at)) add(titleAt(at), holder.link.referent, holder);
  }
  for (const [at, token] of reading.tokens.entries()) {
    if (token.kind !== 'word') continue;
    const short = shortTitleOf(reading, at);
    if (short) {
      const holder = nameAfter(reading, at + 2, byFirst);
      if (holder) add(short, holder.link.referent, holder);
      else if (isSomebodys(reading, at + 1, at)) add(short, SOMEBODY, nobody(at));
    }
    if (taken.has(at)) continue;
    const link = reading.linkAt(at);
    if (link?.method === 'office') {
      add(titleAt(at), link.referent, { first: at, last: at + 1, link });
    } else if (!link && (isOtherRank(reading, at) || isSomebodys(reading, at))) {
      add(titleAt(at), SOMEBODY, nobody(at));
    }
  }
  return titles;
}

/** "заместитель министра" → замминистра: the title in one word, for the two that begin here. */
function shortTitleOf(reading: Reading, at: number): SpeakerNoun | null {
  if (reading.tokens[at + 1]?.kind !== 'word') return null;
  const [rank, head] = [reading.norm(at), reading.norm(at + 1)];
  for (const [short, [first, second]] of Object.entries(reading.data.words.shortTitles)) {
    if (!rank.startsWith(first) || !head.startsWith(second)) continue;
    return reading.data.nouns.get(short) ?? null;
  }
  return null;
}

/** The person whose name ends the phrase that goes on here: "иностранных дел Сергей Рябков". */
function nameAfter(reading: Reading, from: number, named: ReadonlyMap<number, Holder>) {
  for (let at = from; at < from + TITLE_REACH && isTitleWord(reading, at); at++) {
    const holder = named.get(at);
    if (holder) return holder;
  }
  return null;
}

/** Goes on with a title: no verb, no preposition, no comma, in the sentence of the word before. */
function isTitleWord(reading: Reading, at: number): boolean {
  return (
    reading.tokens[at]?.kind === 'word' &&
    reading.sentenceOf(at) === reading.sentenceOf(at - 1) &&
    !isPreposition(reading, at) &&
    !reading.data.verbs.has(reading.norm(at))
  );
}

function nobody(at: number): Holder {
  return { first: at, last: at + 1, link: NOBODY };
}

/** Stands where there is no link; never handed out. */
const NOBODY: EntityLink = {
  start: 0,
  end: 0,
  surface: '',
  type: 'person',
  entityId: null,
  referent: SOMEBODY,
  score: 0,
  method: 'reference',
  why: [],
  candidates: [],
};

/** Every mention of a linked person by name, as tokens. */
function people(reading: Reading): Holder[] {
  const found: Holder[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const link = reading.linkAt(at);
    if (link?.type !== 'person' || link.method === 'office') continue;
    const first = at;
    while (reading.linkAt(at + 1) === link) at++;
    found.push({ first, last: at + 1, link });
  }
  return found;
}

/**
 * The head of the title right before a name: in English the word next to it ("bank chief John"),
 * else the first noun of the phrase ("глава банка Иванов").
 */
function titleBefore(reading: Reading, name: number): number | null {
  let head: number | null = null;
  const sentence = reading.sentenceOf(name);
  for (let at = name - 1; at >= Math.max(0, name - TITLE_REACH); at--) {
    const ends = reading.tokens[at]?.kind !== 'word' || reading.sentenceOf(at) !== sentence;
    if (ends || isPreposition(reading, at) || reading.isIn('conjunctions', at)) break;
    if (reading.data.verbs.has(reading.norm(at)) || reading.linkAt(at)?.type === 'person') break;
    if (!nounLike(reading, { first: at, last: at + 1 })) continue;
    head = at;
    if (reading.analyzed.lang === 'en') break;
  }
  return head;
}

/** "deputy minister", "former president": another title than the bare noun. */
function isOtherRank(reading: Reading, at: number): boolean {
  const sentence = reading.sentenceOf(at);
  for (let before = at - 1; before >= at - 3 && before >= 0; before--) {
    if (reading.sentenceOf(before) !== sentence || reading.tokens[before]?.kind !== 'word') break;
    if (reading.matches('otherRanks', reading.norm(before))) return true;
  }
  return false;
}

/** A title with whose it is, but without a name: "министр обороны Франции". It begins at `first`. */
function isSomebodys(reading: Reading, at: number, first: number = at): boolean {
  const sentence = reading.sentenceOf(at);
  const belongs = (next: number): boolean =>
    reading.sentenceOf(next) === sentence &&
    (reading.linkAt(next) !== undefined ||
      (isCapitalised(reading, next) && !startsSentence(reading, next)));
  for (let next = at + 1; next <= at + 4; next++) {
    const english =
      reading.analyzed.lang === 'en' && clauseWords.titleComplements.has(reading.norm(next));
    if (reading.tokens[next]?.kind !== 'word') break;
    if (isPreposition(reading, next) && !english) break;
    if (reading.data.verbs.has(reading.norm(next))) break;
    if (belongs(next)) return true;
  }
  return first > 0 && reading.tokens[first - 1]?.kind === 'word' && belongs(first - 1);
}
