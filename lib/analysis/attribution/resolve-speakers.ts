import type { Agreement } from '../../languages/speech-data.ts';
import type { EntityLink } from '../../model/mention.ts';
import type { Draft } from './draft.ts';
import { isCapitalised, type Range, type Reading } from './reading.ts';
import { isPlainWord, type Speaker } from './speaker-phrase.ts';

/** How many sentences back a pronoun's name may stand, a speaker's, and that of "they", "there". */
const REACH = 4;
const SPEAKER_REACH = 2;
const BODY_REACH = 6;

/** A person named in the text. */
interface PersonMention extends Range {
  readonly link: EntityLink | null;
  readonly gender: 'm' | 'f' | null;
}

/** The naming mention for a pronoun, "там" or a bare title; null if there is none near. */
export type Antecedents = (draft: Draft) => Speaker | null;

/** Prepares the search for what pronouns stand for: persons in order, earlier speakers. */
export function antecedents(reading: Reading, drafts: readonly Draft[]): Antecedents {
  const people = inOrder(findPeople(reading, drafts));
  const named = drafts.map(({ source }) => source).filter((source) => source?.pronoun === null);
  const speakers = inOrder(named.filter((source) => source !== null));
  const saidWith = quotesByCue(reading, drafts);
  return ({ source, cue }) => {
    if (!source?.pronoun) return null;
    const before = (fits: (one: Speaker) => boolean, reach = SPEAKER_REACH) =>
      lastBefore(reading, speakers, { at: source.first, reach, fits });
    if (source.pronoun === 'body') return before(isBody, BODY_REACH);
    if (source.pronoun === 'pl') return before(isPlural);
    if (source.pronoun === 'n') return before(isBody);
    const said = saidWith.get(cue?.first ?? -1) ?? [];
    const isOther = (one: Range) => !said.some((content) => isWithin(one, content));
    return personFor(reading, { people, isOther, speakers }, source, source.pronoun);
  };
}

/** The quotations said with each cue: nobody named in them is the one who says them. */
function quotesByCue(reading: Reading, drafts: readonly Draft[]) {
  const byCue = new Map<number, Range[]>();
  for (const { cue, content } of drafts) {
    const isQuote = /^["«„“]$/.test(reading.surface(content.first));
    if (cue && isQuote) byCue.set(cue.first, [...(byCue.get(cue.first) ?? []), content]);
  }
  return byCue;
}

function isWithin(one: Range, { first, last }: Range): boolean {
  return one.first >= first && one.last <= last;
}

function inOrder<T extends Range>(ranges: readonly T[]): T[] {
  return [...ranges].sort((a, b) => a.first - b.first);
}

interface Search<T> {
  readonly at: number;
  /** In sentences. */
  readonly reach: number;
  readonly fits: (one: T) => boolean;
}

/** The last fitting range before a token, within reach. */
function lastBefore<T extends Range>(
  reading: Reading,
  sorted: readonly T[],
  { at, reach, fits }: Search<T>,
): T | null {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.first ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const sentence = reading.sentenceOf(at);
  for (let index = low - 1; index >= 0; index--) {
    const one = sorted[index];
    if (!one || sentence - reading.sentenceOf(one.first) > reach) return null;
    if (fits(one)) return one;
  }
  return null;
}

function isPlural({ noun }: Speaker): boolean {
  return noun?.agreement === 'pl';
}

function isBody({ link, noun }: Speaker): boolean {
  return link?.type !== 'person' && (noun === null || noun.agreement !== 'm');
}

interface Known {
  readonly people: readonly PersonMention[];
  /** Whether a person may be meant: not one who is named in what is said. */
  readonly isOther: (one: Range) => boolean;
  readonly speakers: readonly Speaker[];
}

/**
 * The nearest agreeing speaker of this or the last two sentences, else the nearest agreeing
 * person: speakers tend to go on (all ru, uk and en news read so far).
 */
function personFor(
  reading: Reading,
  known: Known,
  pronoun: Speaker,
  agreement: Agreement,
): Speaker | null {
  const { people, speakers } = known;
  const at = pronoun.first;
  const speaker = lastBefore(reading, speakers, {
    at,
    reach: SPEAKER_REACH,
    fits: (one) =>
      isPossiblyPerson(one) &&
      isWrittenLikePerson(reading, one) &&
      canBe(genderOfSpeaker(reading, one), agreement),
  });
  const here = speaker && ownPerson(reading, known, pronoun, agreement, speaker);
  if (speaker && !here) return speaker;
  const ofGender = (gender: Agreement | null) =>
    lastBefore(reading, people, {
      at,
      reach: REACH,
      fits: (one) => one.gender === gender && known.isOther(one),
    });
  const person = ofGender(agreement) ?? ofGender(null);
  if (person) {
    const { first, last, link } = person;
    return { first, last, link, noun: null, pronoun: null, named: true };
  }
  return lastBefore(reading, speakers, { at, reach: REACH, fits: isPossiblyPerson });
}

/** "Литвин созвал депутатов. По его мнению, …": the paragraph names him, and nobody spoke in it. */
function ownPerson(
  reading: Reading,
  { people, isOther }: Known,
  pronoun: Speaker,
  agreement: Agreement,
  speaker: Speaker,
): boolean {
  const { sentences } = reading.analyzed;
  const blockOf = (at: number) => sentences[reading.sentenceOf(at)]?.block;
  const own = blockOf(pronoun.first);
  if (blockOf(speaker.first) === own || !opensSentence(reading, pronoun.first - 1)) return false;
  const before = { at: pronoun.first, reach: REACH, fits: isOther };
  const nearest = lastBefore(reading, people, before);
  return nearest !== null && nearest.gender === agreement && blockOf(nearest.first) === own;
}

/** In Cyrillic texts Latin letters and marks are those of media and firms. */
function isWrittenLikePerson(reading: Reading, range: Range): boolean {
  if (reading.words.bareContent) return true;
  for (let at = range.first; at < range.last; at++) {
    if (/[a-z"«]/i.test(reading.surface(at))) return false;
  }
  return true;
}

/** "He" is nobody's ministry or city. */
function isPossiblyPerson({ link, noun }: Speaker): boolean {
  if (link) return link.type === 'person' || link.method === 'office';
  return (
    noun === null ||
    noun.agreement === 'm' ||
    noun.agreement === 'sg' ||
    noun.agreement === 'any' ||
    noun.agreement === 'f'
  );
}

function canBe(gender: 'm' | 'f' | null, agreement: Agreement): boolean {
  return gender === null || gender === agreement;
}

function genderOfSpeaker(reading: Reading, speaker: Speaker): 'm' | 'f' | null {
  const known = genderOfLink(reading, speaker.link);
  if (known) return known;
  const named = genderOfWords(reading, speaker);
  if (named) return named;
  const { noun } = speaker;
  return noun?.agreement === 'f' ? 'f' : null;
}

function genderOfLink(reading: Reading, link: EntityLink | null): 'm' | 'f' | null {
  const gender = reading.entityOf(link?.entityId ?? null)?.gender;
  return gender ? (gender === 'male' ? 'm' : 'f') : null;
}

/** By the first capitalised word, the given name, and the last, the family name. */
function genderOfWords(reading: Reading, range: Range): 'm' | 'f' | null {
  const names: string[] = [];
  for (let at = range.first; at < range.last; at++) {
    // "Margaret Lee of the Harrow Institute": what follows the preposition is no part of a name.
    if (names.length > 1 && reading.isIn('prepositions', at)) break;
    const opens = opensSentence(reading, at);
    const noun = reading.data.nouns.has(reading.norm(at));
    if (isCapitalised(reading, at) && !noun && !(opens && range.last - range.first > 2))
      names.push(reading.norm(at));
  }
  const family = names.at(-1);
  const given = names.at(-2);
  if (!family) return null;
  if (reading.analyzed.lang === 'en') return given ? genderOfName(reading, given) : null;
  if (/(?:[оеє]в|[иіїы]н)(?:а|ой|у|ою)$|(?:ск|цк|зьк)(?:ая|ой|ую|а|ої|ою|у)$/.test(family)) {
    const genitive = given !== undefined && /[^аяий]$/.test(given);
    return genitive
      ? 'm'
      : /(?:а|у)$/.test(family) && given === undefined
        ? null
        : genderBy(given, 'f');
  }
  return given
    ? genderBy(given, genderOfName(reading, given))
    : /[бвгджзйклмнпрстфхцчшщ]$/.test(family)
      ? 'm'
      : null;
}

/** Oblique endings of given names: "Юттой" is a woman's, "Томасом" a man's. */
function genderBy(given: string | undefined, otherwise: 'm' | 'f' | null): 'm' | 'f' | null {
  if (!given) return otherwise;
  if (
    /(?:ой|ей|ою|ею|єю|ії|ии)$/.test(given) &&
    !/(?:андрей|алексей|сергей|николай|матвей|тимофей)$/.test(given)
  )
    return 'f';
  if (/(?:ом|ем|єм)$/.test(given) && !/(?:артем|ефрем)$/.test(given)) return 'm';
  return otherwise;
}

function genderOfName(reading: Reading, name: string): 'm' | 'f' | null {
  if (reading.matches('maleName', name) && !reading.matches('femaleName', name)) return 'm';
  if (reading.matches('maleName', name)) return reading.analyzed.lang === 'en' ? null : 'm';
  return reading.matches('femaleName', name) ? 'f' : null;
}

/** One capitalised word that may be a family name; at a sentence's start only before a verb. */
function isLoneName(reading: Reading, at: number): boolean {
  if (reading.data.nouns.has(reading.norm(at)) || reading.isIn('ownPersons', at)) return false;
  if (reading.data.pronouns.has(reading.norm(at)) || isPlainWord(reading, at)) return false;
  if (!opensSentence(reading, at) || reading.words.bareContent) return true;
  return genderByVerb(reading, at + 1) !== null;
}

/** The gender that a Slavic past tense shows: "поблагодарил", "подякувала". */
function genderByVerb(reading: Reading, at: number): 'm' | 'f' | null {
  if (reading.words.bareContent) return null;
  const word = reading.norm(at);
  if (/(?:ла|лась|лася)$/.test(word)) return 'f';
  return /[аиыіїуюея](?:л|лся|в|вся)$/.test(word) ? 'm' : null;
}

function opensSentence(reading: Reading, at: number): boolean {
  return reading.analyzed.sentences[reading.sentenceOf(at)]?.tokens[0] === at;
}

/** Linked persons, speakers with names, and runs of two or more capitalised words. */
function findPeople(reading: Reading, drafts: readonly Draft[]): PersonMention[] {
  const people: PersonMention[] = [];
  for (const { source } of drafts) {
    if (!source?.named || source.pronoun || (source.link && source.link.type !== 'person'))
      continue;
    people.push({ ...source, gender: genderOfSpeaker(reading, source) });
  }
  for (let at = 0; at < reading.tokens.length; at++) {
    const link = reading.linkAt(at);
    let last = at;
    if (link) {
      while (reading.linkAt(last) === link) last++;
      if (link.type === 'person') {
        const range = { first: at, last };
        people.push({
          ...range,
          link,
          gender: genderOfLink(reading, link) ?? genderOfWords(reading, range),
        });
      }
    } else {
      while (
        isCapitalised(reading, last) &&
        !reading.linkAt(last) &&
        !reading.isIn('fillers', last) &&
        !reading.isIn('prepositions', last)
      )
        last++;
      if (last - at >= 3 && opensSentence(reading, at)) at++;
      const single = last - at === 1 && isLoneName(reading, at);
      if (last - at >= 2 || single) {
        const range = { first: at, last };
        people.push({
          ...range,
          link: null,
          gender: single ? genderByVerb(reading, last) : genderOfWords(reading, range),
        });
      }
    }
    if (last > at) at = last - 1;
  }
  return people;
}
