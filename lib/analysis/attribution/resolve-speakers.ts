import type { Agreement } from '../../languages/speech-data.ts';
import { opensQuotation } from '../../text/quote-marks.ts';
import type { Draft } from './draft.ts';
import { englishAntecedents } from './english-antecedents.ts';
import { type Gender, genderOfSpeaker } from './gender.ts';
import { findPeople, type PersonMention } from './people-named.ts';
import type { Range, Reading } from './reading.ts';
import { type Speaker, startsSentence } from './speaker-phrase.ts';

/** How many sentences back a pronoun's name may stand, a speaker's, and that of "they", "there". */
const REACH = 4;
const SPEAKER_REACH = 2;
const BODY_REACH = 6;

/** The naming mention for a pronoun, "там" or a bare title; null if there is none near. */
export type Antecedents = (draft: Draft) => Speaker | null;

/** Prepares the search for what pronouns stand for: persons in order, earlier speakers. */
export function antecedents(reading: Reading, drafts: readonly Draft[]): Antecedents {
  const people = inOrder(findPeople(reading, drafts));
  const english = reading.words.bareContent ? englishAntecedents(reading, drafts, people) : null;
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
    if (english) return english(source.first, source.pronoun);
    const said = saidWith.get(cue?.first ?? -1) ?? [];
    const isOther = (one: Range) => !said.some((content) => isWithin(one, content));
    return personFor(reading, { people, isOther, speakers }, source, source.pronoun);
  };
}

/** The quotations said with each cue: nobody named in them is the one who says them. */
function quotesByCue(reading: Reading, drafts: readonly Draft[]) {
  const byCue = new Map<number, Range[]>();
  for (const { cue, content } of drafts) {
    const isQuote = opensQuotation(reading.surface(content.first));
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
 * In Russian and Ukrainian: the nearest agreeing speaker of this or the last two sentences, else the
 * nearest agreeing person: speakers tend to go on (all news read so far).
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
  if (blockOf(speaker.first) === own || !startsSentence(reading, pronoun.first - 1)) return false;
  const before = { at: pronoun.first, reach: REACH, fits: isOther };
  const nearest = lastBefore(reading, people, before);
  return nearest !== null && nearest.gender === agreement && blockOf(nearest.first) === own;
}

/** In Cyrillic texts Latin letters and marks are those of media and firms. */
function isWrittenLikePerson(reading: Reading, range: Range): boolean {
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

function canBe(gender: Gender | null, agreement: Agreement): boolean {
  return gender === null || gender === agreement;
}
