import type { Agreement, SpeakerNoun } from '../../languages/speech-data.ts';
import type { EntityLink } from '../../model/mention.ts';
import { fold } from '../../text/normalize.ts';
import { isCapitalised, type Range, type Reading } from './reading.ts';

/** Who speaks, as the text puts it. */
export interface Speaker extends Range {
  readonly link: EntityLink | null;
  readonly noun: SpeakerNoun | null;
  /** Set where a pronoun (or "там") stands for the speaker. */
  readonly pronoun: Agreement | 'body' | null;
  /** Whether there is a capitalised name in it. */
  readonly named: boolean;
}

/** A longer phrase than this is no speaker but a misread clause. */
const MAX_PHRASE = 16;

/** Whether gender and number of a verb and a noun may go together. */
function agrees(verb: Agreement, noun: Agreement): boolean {
  if (verb === 'any' || noun === 'any' || verb === noun) return true;
  if (verb === 'sg' || noun === 'sg') return noun !== 'pl' && verb !== 'pl';
  return verb === 'f' && noun === 'm'; // "министр заявила": a title of either gender
}

/** Whether a link's surface is the nominative that the pack knows; null where nobody can tell. */
function isNominative(link: EntityLink): boolean | null {
  const name = link.candidates.find(({ entityId }) => entityId === link.entityId)?.name;
  if (!name) return null;
  const surface = fold(link.surface);
  return fold(name)
    .split(/\s+/)
    .some((word) => surface.split(/\s+/).at(-1) === word);
}

function isOblique(reading: Reading, at: number): boolean {
  const link = reading.linkAt(at);
  const nominative = link ? isNominative(link) : null;
  if (nominative !== null) return !nominative;
  const word = reading.norm(at);
  if (/^\p{Lu}+$/u.test(reading.surface(at))) return false;
  return word.length > 3 && reading.matches('obliqueName', word);
}

function isPreposition(reading: Reading, at: number): boolean {
  return reading.isIn('prepositions', at);
}

/** Whether a preposition governs the word at `at`, adjectives and marks between them skipped. */
function isGoverned(reading: Reading, at: number, low: number): boolean {
  for (let i = at - 1; i >= low && at - i < 5; i--) {
    if (isPreposition(reading, i)) return true;
    const adjective = reading.tokens[i]?.kind === 'word' && !reading.isIn('fillers', i);
    const determiner = /^(?:the|a|an|his|her|its|their)$/.test(reading.norm(i));
    const quoteMark = /^["«„“]$/.test(reading.surface(i));
    if (determiner || quoteMark) continue;
    if (!adjective || !isModifier(reading, i)) return false;
  }
  return false;
}

const ADJECTIVE = /(?:ого|ому|его|ему|ой|ей|ый|ий|ым|им|ых|их|ую|юю|ая|яя|ое|ее|ій|ої|у|і)$/;

function isModifier(reading: Reading, at: number): boolean {
  const word = reading.norm(at);
  if (reading.analyzed.lang === 'en')
    return isCapitalised(reading, at) || /(?:ish|an|al|ic)$/.test(word);
  return word.length > 4 && ADJECTIVE.test(word);
}

/** What a subject may begin with at a token, or null. */
function candidateAt(reading: Reading, at: number, low: number, verb: Agreement): Speaker | null {
  if (reading.tokens[at]?.kind !== 'word') return null;
  const norm = reading.norm(at);
  const at1 = { first: at, last: at + 1, link: null, noun: null, pronoun: null, named: false };
  const pronoun = reading.words.pronouns[norm];
  if (pronoun && !isGoverned(reading, at, low)) {
    return agrees(verb, pronoun) || verb === 'any' ? { ...at1, pronoun } : null;
  }
  if (isGoverned(reading, at, low)) return null;
  const noun = reading.data.nouns.get(norm);
  if (noun && agrees(verb, noun.agreement)) {
    return { ...at1, noun, link: reading.linkAt(at) ?? null };
  }
  const link = reading.linkAt(at);
  const named = link !== undefined || isCapitalised(reading, at);
  if (!named || isOblique(reading, at) || isPlainWord(reading, at)) return null;
  if (quotedAfterOblique(reading, at)) return null;
  return { ...at1, link: link ?? null, named: true };
}

/** Capitals that only begin a sentence. */
function isPlainWord(reading: Reading, at: number): boolean {
  if (reading.linkAt(at)) return false;
  return (
    (
      [
        'fillers',
        'prepositions',
        'conjunctions',
        'complementizers',
        'relatives',
        'parentheticals',
        'questionWords',
        'negations',
      ] as const
    ).some((list) => reading.isIn(list, at)) || norm0(reading, at)
  );
}

function norm0(reading: Reading, at: number): boolean {
  return reading.norm(at) in reading.words.possessives || reading.data.verbs.has(reading.norm(at));
}

/** "телеканалу «Север»": a name in marks after an oblique noun is no subject. */
function quotedAfterOblique(reading: Reading, at: number): boolean {
  if (!/^["«„“]$/.test(reading.surface(at - 1))) return false;
  const before = reading.norm(at - 2);
  return /^\p{Ll}/u.test(reading.surface(at - 2)) && reading.matches('obliqueNoun', before);
}

/** Where a subject phrase that begins at `first` ends: before a preposition or a mark, at most. */
function phraseEnd(reading: Reading, first: number, high: number): number {
  let last = first;
  while (last < high && last - first < MAX_PHRASE) {
    const english = reading.analyzed.lang === 'en';
    if (last > first && isPreposition(reading, last)) {
      const complement = english && /^(?:of|for|at|in|from)$/.test(reading.norm(last));
      if (!complement || reading.isIn('circumstances' as never, last)) break;
    }
    if (last > first && (reading.isIn('fillers', last) || reading.isIn('complementizers', last)))
      break;
    if (reading.data.verbs.get(reading.norm(last))?.nounToo === false) break;
    last++;
  }
  return Math.max(last, first + 1);
}

/** Widens a phrase to the left over lower-case adjectives and determiners. */
function withModifiers(reading: Reading, first: number, low: number): number {
  let start = first;
  while (start > low && first - start < 4) {
    const before = start - 1;
    const mark = /^["«„“]$/.test(reading.surface(before));
    const plain =
      reading.tokens[before]?.kind === 'word' &&
      !isPreposition(reading, before) &&
      !reading.isIn('fillers', before) &&
      !reading.isIn('conjunctions', before) &&
      !reading.data.verbs.has(reading.norm(before)) &&
      !reading.matches('obliqueNoun', reading.norm(before));
    if (!mark && !plain) break;
    start = before;
  }
  return start;
}

/** The best identified part of a phrase: a person, else a body or place, else its head noun. */
export function describePhrase(
  reading: Reading,
  { first, last: end }: Range,
  head: Speaker | null,
): Speaker {
  let last = end;
  while (last - first > 1 && /^[.,;:!?…]$/.test(reading.surface(last - 1))) last--;
  const range = { first, last };
  let person: EntityLink | null = null;
  let body: EntityLink | null = null;
  let named = false;
  for (let at = range.first; at < range.last; at++) {
    const link = reading.linkAt(at);
    if (link?.type === 'person') person ??= link;
    else if (link) body ??= link;
    const capital = isCapitalised(reading, at) && !isPlainWord(reading, at);
    if (link || (capital && (at > range.first || !startsSentence(reading, at)))) named = true;
    else if (capital && !reading.data.nouns.has(reading.norm(at))) named = true;
  }
  const noun = head?.noun ?? nounLike(reading, range);
  const headIsNoun = noun !== null && !noun.media && range.last - range.first > 1;
  const office = head?.link?.method === 'office' ? head.link : null;
  const link = person ?? office ?? (headIsNoun && isPerson(noun) ? null : body);
  return { ...range, link, noun, pronoun: head?.pronoun ?? null, named };
}

/** Offices are held by people; services and ministries are bodies. */
function isPerson(noun: SpeakerNoun): boolean {
  return noun.agreement === 'm' || noun.agreement === 'pl' || noun.sourcing === 'anonymous';
}

function startsSentence(reading: Reading, at: number): boolean {
  return reading.analyzed.sentences[reading.sentenceOf(at)]?.tokens[0] === at;
}

/** A speaker noun in another case than the list's nominative: same beginning, other ending. */
function nounLike(reading: Reading, range: Range): SpeakerNoun | null {
  for (let at = range.first; at < range.last; at++) {
    const word = reading.norm(at);
    const exact = reading.data.nouns.get(word);
    if (exact) return exact;
    if (reading.analyzed.lang === 'en' || word.length < 5) continue;
    for (let cut = 1; cut <= 3; cut++) {
      const stem = word.slice(0, -cut);
      for (const ending of ['', 'а', 'я', 'и', 'ы', 'о', 'е', 'к', 'ь', 'й', 'і']) {
        const noun = reading.data.nouns.get(stem + ending);
        if (noun && stem.length >= 4) return noun;
      }
    }
  }
  return null;
}

/** The subject in a stretch of tokens; `agreement` is that of its verb. Null if there is none. */
export function findSubject(
  reading: Reading,
  { first: low, last: high }: Range,
  agreement: Agreement,
): Speaker | null {
  let media: Speaker | null = null;
  const near = high - 1 >= low ? candidateAt(reading, high - 1, low, agreement) : null;
  if (near?.pronoun) return near;
  for (let at = low; at < high; at++) {
    const head = candidateAt(reading, at, low, agreement);
    if (!head) continue;
    if (head.pronoun) return head;
    const first = withModifiers(reading, at, low);
    const last = phraseEnd(reading, at, high);
    const found = describePhrase(reading, { first, last }, head);
    if (found.noun?.media || isMedia(reading, found.link)) {
      media ??= found;
      at = last - 1;
      continue;
    }
    return widen(reading, found, high, agreement);
  }
  return media;
}

/** "Депутат от партии Иванов": a name after a complement belongs to the noun before it. */
function widen(reading: Reading, found: Speaker, high: number, agreement: Agreement): Speaker {
  if (!found.noun || found.link?.type === 'person') return found;
  for (let at = high - 1; at >= found.last; at--) {
    const head = candidateAt(reading, at, found.last, agreement);
    if (!head?.named || head.link?.type !== 'person') continue;
    return describePhrase(reading, { first: found.first, last: at + 1 }, found);
  }
  return found;
}

function isMedia(reading: Reading, link: EntityLink | null): boolean {
  return reading.entityOf(link?.entityId ?? null)?.kind === 'media';
}

/** A subject without any known noun or name: the plain words next to the verb. */
export function plainSubject(reading: Reading, range: Range): Speaker | null {
  let { first, last } = range;
  while (first < last && reading.isIn('fillers', first)) first++;
  while (last > first && reading.isIn('fillers', last - 1)) last--;
  if (first >= last || last - first > 7) return null;
  const word = reading.norm(first);
  const token = reading.tokens[first];
  const english = reading.analyzed.lang === 'en';
  if (token?.kind !== 'word' || isPreposition(reading, first)) return null;
  if (reading.isIn('relatives', first) || reading.isIn('conjunctions', first)) return null;
  if (reading.isIn('complementizers', first) || reading.isIn('parentheticals', first)) return null;
  if (!english && reading.matches('obliqueNoun', word)) return null;
  if (reading.data.verbs.has(word) || reading.data.impersonals.has(word)) return null;
  if (!english && /(?:о|но|ть|ти|ся|сь)$/.test(word) && word.length > 3) return null;
  return describePhrase(reading, { first, last: phraseEnd(reading, first, last) }, null);
}

/** "в Кремле", "в мэрии": the body that stands in the place of a subject. */
export function findPlaceSpeaker(reading: Reading, range: Range): Speaker | null {
  for (let at = range.first; at + 1 < range.last; at++) {
    if (!reading.isIn('placePrepositions', at)) continue;
    const first = at + 1;
    const last = phraseEnd(reading, first, range.last);
    const head = reading.norm(first);
    const words = Array.from({ length: last - first }, (_, i) => reading.norm(first + i));
    const plain = reading.tokens[first]?.kind !== 'word' && !/^["«„]$/.test(reading.surface(first));
    if (plain || words.some((word) => reading.matches('circumstances', word))) continue;
    if (reading.isIn('relatives', first) || head in reading.words.possessives) continue;
    return describePhrase(reading, { first, last }, null);
  }
  return null;
}
