import { clauseWords } from '../../languages/en/clause-words.ts';
import { NOMINATIVE_ENDINGS } from '../../languages/phrase-endings.ts';
import type { Agreement, SpeakerNoun } from '../../languages/speech-data.ts';
import type { EntityLink } from '../../model/mention.ts';
import { closesQuotation, opensQuotation } from '../../text/quote-marks.ts';
import { clockEnd } from './clock-end.ts';
import { datelineEnd } from './dateline-end.ts';
import { isAuthority, isDependent, isOfPlace } from './dependent-names.ts';
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

/** A speaker with the verb beside it. */
export interface Told {
  readonly source: Speaker;
  readonly verb: Range;
}

/** Whether a token is one of the language's prepositions. */
export function isPreposition(reading: Reading, at: number): boolean {
  return reading.isIn('prepositions', at);
}

/** Capitals that only begin a sentence. */
export function isPlainWord(reading: Reading, at: number): boolean {
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
    ).some((list) => reading.isIn(list, at)) || isGrammarWord(reading, at)
  );
}

function isGrammarWord(reading: Reading, at: number): boolean {
  return (
    clauseWords.nounOpeners.has(reading.norm(at)) ||
    reading.data.possessives.has(reading.norm(at)) ||
    reading.data.verbs.has(reading.norm(at))
  );
}

/** Whether a token is the first of its sentence, a clock's time ("14:05") left out. */
export function startsSentence(reading: Reading, at: number): boolean {
  const sentence = reading.analyzed.sentences[reading.sentenceOf(at)];
  if (!sentence || at - sentence.tokens[0] > OPENING) return false;
  const [first, last] = sentence.tokens;
  return (
    at === first || at === clockEnd(reading, { first, last }) || isPastDateline(reading, at, first)
  );
}

/** In tokens: "14:05", "LONDON, March 4 (Reuters) —". */
const OPENING = 14;

function isPastDateline(reading: Reading, at: number, first: number): boolean {
  return (
    /^(?:[—–_-]|--|\))$/.test(reading.surface(at - 1)) &&
    datelineEnd(reading, { first, last: at }) === at
  );
}

/** Kinds of outlets, to which bodies tell what they tell. */
const OUTLETS: ReadonlySet<string> = new Set([
  'broadcaster',
  'magazine',
  'media',
  'news-agency',
  'newspaper',
  'radio',
  'tv-channel',
  'web-media',
]);

/**
 * "В полиции Петербурга «Фонтанке» подтвердили": a body, and whom it told. Right behind its noun a
 * name in marks is the body's own ("газета «Фонтанка»").
 */
function withoutOutletTold(reading: Reading, { first, last }: Range): Range {
  if (reading.words.bareContent || !closesQuotation(reading.surface(last - 1)))
    return { first, last };
  let open = last - 2;
  while (open > first && !opensQuotation(reading.surface(open))) open--;
  const link = reading.linkAt(open + 1);
  const kind = link && reading.entityOf(link.entityId)?.kind;
  const noun = open > first ? nounLike(reading, { first, last: open }) : null;
  const isOwn = reading.data.nouns.has(reading.norm(open - 1)) || noun === null || noun.media;
  return kind && OUTLETS.has(kind) && !isOwn ? { first, last: open } : { first, last };
}

/** The best identified part of a phrase: a person, else a body or place, else its head noun. */
export function describePhrase(
  reading: Reading,
  { first, last: end }: Range,
  head: Speaker | null,
): Speaker {
  let last = end;
  while (last - first > 1 && /^[.,;:!?…]$/.test(reading.surface(last - 1))) last--;
  const range = withoutOutletTold(reading, { first, last });
  let person: EntityLink | null = null;
  let body: EntityLink | null = null;
  let owner: EntityLink | null = null;
  let named = false;
  for (let at = range.first; at < range.last; at++) {
    const link = reading.linkAt(at);
    if (link?.type === 'person') {
      const begins = reading.linkAt(at - 1) !== link || at === range.first;
      if (begins && isDependent(reading, link, at, range.first)) owner = link;
      if (link !== owner) person ??= link;
    } else if (link && !isOfPlace(reading, link, at, range)) body ??= link;
    const capital = isCapitalised(reading, at) && !isPlainWord(reading, at);
    if (link || (capital && (at > range.first || !startsSentence(reading, at)))) named = true;
    else if (capital && !reading.data.nouns.has(reading.norm(at))) named = true;
  }
  const noun = head?.noun ?? nounLike(reading, range);
  const headIsNoun = noun !== null && !noun.media && range.last - range.first > 1;
  const office = head?.link?.method === 'office' ? head.link : null;
  const isOfPerson = headIsNoun && isPerson(noun) && !isAuthority(reading, range);
  const isOwned = owner !== null || isOfPerson;
  const link = person ?? office ?? (isOwned ? null : body);
  return { ...range, link, noun, pronoun: head?.pronoun ?? null, named };
}

/** Offices are held by people; services and ministries are bodies. */
function isPerson(noun: SpeakerNoun): boolean {
  return (
    noun.person ||
    noun.agreement === 'm' ||
    noun.agreement === 'pl' ||
    noun.sourcing === 'anonymous'
  );
}

/** A speaker noun in another case than the list's nominative: same beginning, other ending. */
export function nounLike(reading: Reading, range: Range): SpeakerNoun | null {
  for (let at = range.first; at < range.last; at++) {
    const word = reading.norm(at);
    const exact = reading.data.nouns.get(word) ?? formerNoun(reading, word);
    if (exact) return exact;
    if (reading.analyzed.lang === 'en' || word.length < 5) continue;
    for (let cut = 1; cut <= 3; cut++) {
      const stem = word.slice(0, -cut);
      for (const ending of NOMINATIVE_ENDINGS) {
        const noun = reading.data.nouns.get(stem + ending);
        if (noun && stem.length >= 4) return noun;
      }
    }
  }
  return null;
}

/** "екс-голова": the noun behind the prefix. */
function formerNoun(reading: Reading, word: string): SpeakerNoun | undefined {
  if (!reading.matches('former', word)) return undefined;
  return reading.data.nouns.get(word.slice(word.indexOf('-') + 1));
}

/** Somebody or some body: a noun of the list, a pronoun, a name that is not but a first word. */
export function isSomebody(
  reading: Reading,
  { noun, link, pronoun, first, last }: Speaker,
): boolean {
  if (noun || pronoun) return true;
  if (link) return link.type === 'person' || link.type === 'organization';
  for (let at = first; at < last; at++)
    if (isCapitalised(reading, at) && !startsSentence(reading, at)) return true;
  return false;
}
