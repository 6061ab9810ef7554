import { clauseWords } from '../../languages/en/clause-words.ts';
import { countryAdjectives } from '../../languages/en/country-adjectives.ts';
import { ANY_POSSESSIVE, BARE_POSSESSIVE } from '../../languages/english-endings.ts';
import { languageData } from '../../languages/index.ts';
import type { Agreement } from '../../languages/speech-data.ts';
import { closesQuotation, opensQuotation } from '../../text/quote-marks.ts';
import type { Draft } from './draft.ts';
import { type Gender, genderOfSpeaker } from './gender.ts';
import { mayBePerson, standsForName } from './may-be-person.ts';
import type { PersonMention } from './people-named.ts';
import type { Range, Reading } from './reading.ts';
import type { Speaker } from './speaker-phrase.ts';
import { isGoverned } from './subject-case.ts';

/** How many sentences back whom "he" means is looked for, and where that only a gender tells. */
const REACH = 3;
const FAR = 5;

/** A person named, and whether more than one capital tells that it is one. */
interface KnownPerson extends PersonMention {
  readonly isKnown: boolean;
}

/** What one sentence holds, outside of quotations. */
interface Sentence {
  readonly speakers: (Speaker & { readonly gender: Gender | null })[];
  readonly people: KnownPerson[];
  /** Tokens of "he" and "she". */
  readonly pronouns: number[];
  /** All of it stands within a quotation. */
  isQuoted: boolean;
}

/** Whom "he" or "she" at a token means; null if nobody near can be meant. */
export type EnglishAntecedents = (at: number, agreement: Agreement) => Speaker | null;

/**
 * Whom English pronouns mean. A text goes on about whom it was about: going back sentence by sentence,
 * whoever spoke, else whom the same pronoun meant there, else the subject, else anybody whose given name
 * tells the gender (read off 25 pages of news; what stands within quotations is told by another).
 */
export function englishAntecedents(
  reading: Reading,
  drafts: readonly Draft[],
  people: readonly PersonMention[],
): EnglishAntecedents {
  const sentences = bySentence(reading, drafts, people);
  const known = new Map<number, Speaker | null>();
  const resolve = (at: number, agreement: Agreement): Speaker | null => {
    const before = known.get(at);
    if (before !== undefined) return before;
    const found = search(reading, sentences, at, agreement, resolve);
    known.set(at, found);
    return found;
  };
  // In the order of the text each asks for those before it, which are known: "He ran." a thousand
  // times over would else be as deep a recursion.
  for (const [at, agreement] of firstPronouns(reading, sentences)) resolve(at, agreement);
  return resolve;
}

/** The first "he" and the first "she" of each sentence, in the order of the text. */
function firstPronouns(
  reading: Reading,
  sentences: ReadonlyMap<number, Sentence>,
): (readonly [at: number, Agreement])[] {
  return [...sentences.values()]
    .flatMap(({ pronouns }) =>
      (['m', 'f'] as const).flatMap((agreement) => {
        const at = firstOf(reading, pronouns, agreement);
        return at === undefined ? [] : [[at, agreement] as const];
      }),
    )
    .sort(([a], [b]) => a - b);
}

function firstOf(
  reading: Reading,
  pronouns: readonly number[],
  agreement: Agreement,
): number | undefined {
  return pronouns.find((one) => reading.data.pronouns.get(reading.norm(one)) === agreement);
}

function search(
  reading: Reading,
  sentences: ReadonlyMap<number, Sentence>,
  at: number,
  agreement: Agreement,
  resolve: EnglishAntecedents,
): Speaker | null {
  let weak: Speaker | null = null;
  let distance = 0;
  for (let index = reading.sentenceOf(at); index >= 0 && distance <= FAR; index--) {
    const sentence = sentences.get(index);
    if (sentence?.isQuoted) continue;
    const found = sentence && inSentence(reading, sentence, { at, agreement, resolve });
    if (found?.sure && (distance <= REACH || found.gendered)) return found.who;
    if (found && distance <= REACH) weak ??= found.who;
    distance++;
  }
  return weak;
}

interface Found {
  readonly who: Speaker;
  readonly sure: boolean;
  /** A given name tells that it is a man or a woman. */
  readonly gendered: boolean;
}

interface Asked {
  readonly at: number;
  readonly agreement: Agreement;
  readonly resolve: EnglishAntecedents;
}

/** Whom a sentence gives for a pronoun of its own or of a later one; only what stands before that counts. */
function inSentence(
  reading: Reading,
  { speakers, people, pronouns }: Sentence,
  { at, agreement, resolve }: Asked,
): Found | null {
  const isBefore = ({ last }: Range) => last <= at;
  const agrees = (gender: Gender | null) => gender === null || gender === agreement;
  const spoke = (isMere: boolean) =>
    speakers.findLast(
      (one) => isBefore(one) && agrees(one.gender) && standsForName(reading, one) === isMere,
    );
  const speaker = spoke(false);
  if (speaker) return { who: speaker, sure: true, gendered: speaker.gender !== null };
  const same = firstOf(reading, pronouns, agreement);
  const meant = same === undefined || same >= at ? null : resolve(same, agreement);
  if (meant) return { who: meant, sure: true, gendered: true };
  const subject = people.find((one) => isBefore(one) && isSubject(reading, one));
  if (subject?.isKnown && agrees(subject.gender))
    return { who: named(subject), sure: true, gendered: subject.gender !== null };
  const other = people.findLast((one) => isBefore(one) && one.gender === agreement);
  // "Ford visited Teresa Lee": the other sex is the subject. Else rather who was spoken of before.
  const isOwn = reading.sentenceOf(at) === reading.sentenceOf(other?.first ?? -1);
  const isSure = isOwn || (subject?.gender ?? null) !== null;
  if (other && isSure) return { who: named(other), sure: true, gendered: true };
  if (other) return { who: named(other), sure: false, gendered: true };
  const anybody = people.findLast((one) => isBefore(one) && one.gender === null);
  const weak = spoke(true) ?? (anybody ? named(anybody) : null);
  return weak && { who: weak, sure: false, gendered: false };
}

function named({ first, last, link }: PersonMention): Speaker {
  return { first, last, link, noun: null, pronoun: null, named: true };
}

/** No preposition before the name, and nobody whose it only tells ("Ford’s sister"). */
function isSubject(reading: Reading, { first, last }: Range): boolean {
  const sentence = reading.analyzed.sentences[reading.sentenceOf(first)];
  const owns =
    ANY_POSSESSIVE.test(reading.norm(last - 1)) || BARE_POSSESSIVE.test(reading.norm(last));
  return !owns && !isGoverned(reading, first, sentence?.tokens[0] ?? first);
}

function bySentence(
  reading: Reading,
  drafts: readonly Draft[],
  people: readonly PersonMention[],
): ReadonlyMap<number, Sentence> {
  const sentences = new Map<number, Sentence>();
  const at = (token: number): Sentence => {
    const index = reading.sentenceOf(token);
    const known = sentences.get(index);
    if (known) return known;
    const made: Sentence = { speakers: [], people: [], pronouns: [], isQuoted: false };
    sentences.set(index, made);
    return made;
  };
  const isQuoted = quotedTokens(reading, drafts);
  const names = namesOf(reading, people);
  for (const { source } of drafts) {
    if (!source || source.pronoun !== null || isQuoted(source.first)) continue;
    if (!mayBePerson(reading, source)) continue;
    const gender =
      genderOfSpeaker(reading, source) ?? names.get(reading.norm(source.last - 1)) ?? null;
    at(source.first).speakers.push({ ...source, gender });
  }
  for (const one of people) {
    if (isQuoted(one.first) || isNoPerson(reading, one) || !mayBePerson(reading, named(one)))
      continue;
    const word = reading.norm(one.last - 1);
    const gender = one.gender ?? names.get(word) ?? null;
    at(one.first).people.push({ ...one, gender, isKnown: one.link !== null || names.has(word) });
  }
  for (let token = 0; token < reading.tokens.length; token++) {
    const pronoun = reading.data.pronouns.get(reading.norm(token));
    if ((pronoun === 'm' || pronoun === 'f') && !isQuoted(token)) at(token).pronouns.push(token);
  }
  for (const { tokens } of reading.analyzed.sentences)
    if (isAllQuoted(tokens, isQuoted)) at(tokens[0]).isQuoted = true;
  for (const { speakers, people: named } of sentences.values()) {
    speakers.sort((a, b) => a.first - b.first);
    named.sort((a, b) => a.first - b.first);
  }
  return sentences;
}

/** The words of full names, with the gender that the given name tells. */
function namesOf(reading: Reading, people: readonly PersonMention[]): Map<string, Gender | null> {
  const names = new Map<string, Gender | null>();
  for (const { first, last, gender, link } of people) {
    if (last - first < 2 && !link) continue;
    for (const at of [first, last - 1]) {
      const word = reading.norm(at);
      const known = names.get(word);
      names.set(word, known && gender && known !== gender ? null : (gender ?? known ?? null));
    }
  }
  return names;
}

/** The "Mr" of "Mr. Trump", "the Obama administration", "Shahab 3": no person, for all the capital. */
function isNoPerson(reading: Reading, { first, last }: Range): boolean {
  const describes =
    clauseWords.articles.has(reading.norm(first - 1)) && /^\p{Ll}/u.test(reading.surface(last));
  if (describes || reading.tokens[last]?.kind === 'number') return true;
  if (last - first > 1) return false;
  const word = reading.norm(first);
  if (word.length < 2) return true;
  if (languageData('en').honorifics.has(word) || Object.hasOwn(countryAdjectives, word))
    return true;
  const goesOn = reading.sentenceOf(last) === reading.sentenceOf(last + 1);
  return reading.surface(last) === '.' && goesOn;
}

function isAllQuoted(
  [first, last]: readonly [number, number],
  isQuoted: (token: number) => boolean,
): boolean {
  for (let token = first; token < last; token++) if (!isQuoted(token)) return false;
  return true;
}

/** Which tokens stand in a quotation that somebody is known to say. */
function quotedTokens(reading: Reading, drafts: readonly Draft[]): (token: number) => boolean {
  const quoted = new Uint8Array(reading.tokens.length);
  for (const { content } of drafts) {
    if (!opensQuotation(reading.surface(content.first))) continue;
    quoted[content.first] = 1;
    for (let token = content.first + 1; token < content.last; token++) {
      quoted[token] = 1;
      if (closesQuotation(reading.surface(token))) break;
    }
  }
  return (token) => quoted[token] === 1;
}
