import { clauseWords } from '../../languages/en/clause-words.ts';
import { GOVERNED_NOUN } from '../../languages/phrase-endings.ts';
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

/** A longer phrase than this is no speaker but a misread clause. */
const MAX_PHRASE = 16;

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

/** Where a subject phrase that begins at `first` ends: before a preposition or a mark, at most. */
export function phraseEnd(reading: Reading, first: number, high: number): number {
  let last = first;
  while (last < high && last - first < MAX_PHRASE) {
    const english = reading.analyzed.lang === 'en';
    if (last > first && isPreposition(reading, last)) {
      const complement = english && clauseWords.complementPrepositions.has(reading.norm(last));
      const goesOn =
        reading.matches('takesMore', reading.norm(last - 1)) || isInName(reading, last);
      if (!complement && !goesOn) break;
      if (complement && tellsWhere(reading, last)) break;
    }
    if (english && last > first && reading.isIn('clauseOpeners', last)) break;
    // "the firm’s | recently named chairman".
    if (english && last > first && /['’]s?$/.test(reading.norm(last - 1)) && last + 1 < high) {
      last++;
      continue;
    }
    const ends = reading.isIn('fillers', last) || reading.isIn('complementizers', last);
    if (last > first && ends && !joinsName(reading, last, high)) break;
    if (reading.data.verbs.get(reading.norm(last))?.nounToo === false) break;
    if (last > first && (reading.isIn('addressees', last) || isDate(reading, last))) break;
    if (last > first && (beginsPredicate(reading, last) || isAdverb(reading, last))) break;
    if (last > first && last === high - 1 && isWeekday(reading, last)) break;
    if (last > first && isInfinitive(reading, last)) break;
    last++;
  }
  if (reading.words.bareContent && last < high) last = beforeRelative(reading, first, last);
  return Math.max(last, first + 1);
}

/** "analysts | who have done the sums", where the clause does not end with the phrase. */
function beforeRelative(reading: Reading, first: number, last: number): number {
  for (let at = first + 1; at < last; at++) if (reading.isIn('relatives', at)) return at;
  return last;
}

/** "the National Institute on Drug Abuse": a preposition within the name of a body. */
function isInName(reading: Reading, at: number): boolean {
  if (!isCapitalised(reading, at - 1) || !isCapitalised(reading, at + 1)) return false;
  const noun = reading.data.nouns.get(reading.norm(at - 1));
  const isTime = reading.matches('circumstances', reading.norm(at + 1));
  return noun !== undefined && !noun.person && !isTime && reading.norm(at) === 'on';
}

/** "Marcelo Claure | in an email to staff": where it was said. */
function tellsWhere(reading: Reading, at: number): boolean {
  if (reading.norm(at) !== 'in' && reading.norm(at) !== 'at') return false;
  const head = clauseWords.determiners.has(reading.norm(at + 1)) ? at + 2 : at + 1;
  const word = reading.norm(head);
  return reading.matches('reportNouns', word) || reading.matches('circumstances', word);
}

/** "Игорь Рябцев | отвечать не стал", not "Местные власти". */
function isInfinitive(reading: Reading, at: number): boolean {
  if (!/^\p{Ll}/u.test(reading.surface(at)) || nounLike(reading, { first: at, last: at + 1 }))
    return false;
  const follows = isCapitalised(reading, at - 1) && !startsSentence(reading, at - 1);
  return follows && reading.matches('infinitive', reading.norm(at));
}

/** "Dempsey | quickly suspected", "Трамп | постійно": how somebody does it is no part of the name. */
function isAdverb(reading: Reading, at: number): boolean {
  const surface = reading.surface(at);
  const word = reading.norm(at);
  if (!/^\p{Ll}{5,}$/u.test(surface) || reading.data.nouns.has(word)) return false;
  if (!reading.words.bareContent && !isCapitalised(reading, at - 1)) return false;
  return reading.matches('adverb', word);
}

/** "Ryanair | скасував рейси та попередив": the verb of another clause after a name or a noun. */
export function beginsPredicate(reading: Reading, at: number): boolean {
  const word = reading.norm(at);
  if (reading.tokens[at]?.kind !== 'word' || !/^\p{Ll}/u.test(reading.surface(at))) return false;
  if (reading.linkAt(at) || reading.data.nouns.has(word)) return false;
  const hasObject = reading.words.bareContent && reading.isIn('judged', at + 1);
  if (hasObject && /[^s]s$|ed$/.test(word)) return true;
  const before = at - 1;
  const bearer = isCapitalised(reading, before) || reading.data.nouns.has(reading.norm(before));
  if (!bearer || !reading.matches('predicateVerb', word)) return false;
  // "пресс-секретарь | водоканала | Ольга Дубова": whose, and then who.
  const isWhose = isCapitalised(reading, at + 1) && isCapitalised(reading, at + 2);
  return !isWhose || !reading.matches('verbOrNoun', word);
}

/** "the Youth and Sports Bureau": what is joined is the name of one body. */
function joinsName(reading: Reading, at: number, high: number): boolean {
  if (!reading.words.bareContent || reading.norm(at) !== 'and') return false;
  if (!isCapitalised(reading, at - 1) || reading.linkAt(at - 1)?.type === 'person') return false;
  for (let next = at + 1; next < high && isCapitalised(reading, next); next++) {
    const noun = reading.data.nouns.get(reading.norm(next));
    if (noun && next > at + 1 && !noun.person && noun.agreement === 'sg') return true;
  }
  return false;
}

/** "The government Thursday | announced". */
function isWeekday(reading: Reading, at: number): boolean {
  if (!reading.words.bareContent || reading.linkAt(at)?.entityId) return false;
  return clauseWords.weekdays.has(reading.norm(at));
}

/** "22 декабря", "last week" after a name. */
function isDate(reading: Reading, at: number): boolean {
  if (/^(?:last|next)$/.test(reading.norm(at))) {
    return reading.matches('circumstances', reading.norm(at + 1));
  }
  return (
    reading.tokens[at]?.kind === 'number' && reading.matches('circumstances', reading.norm(at + 1))
  );
}

/** Widens a phrase to the left over lower-case adjectives and determiners. */
export function withModifiers(reading: Reading, first: number, low: number): number {
  let start = first;
  while (start > low && first - start < 4) {
    const before = start - 1;
    const mark = opensQuotation(reading.surface(before));
    if (isAge(reading, start)) {
      start -= 2;
      continue;
    }
    if (!mark && isPreposition(reading, before - 1) && before > low) {
      // "По итогам голосования Байден": what the preposition governs belongs to it.
      while (start < first && isGovernedNoun(reading, start)) start++;
      break;
    }
    const plain =
      reading.tokens[before]?.kind === 'word' &&
      !isForeignName(reading, before) &&
      !isPreposition(reading, before) &&
      (!reading.isIn('fillers', before) || /['’]s?$/.test(reading.norm(before - 1))) &&
      !reading.isIn('conjunctions', before) &&
      !reading.isIn('relatives', before) &&
      !reading.isIn('complementizers', before) &&
      !reading.isIn('questionWords', before) &&
      !reading.isIn('addressees', before) &&
      !reading.matches('circumstances', reading.norm(before)) &&
      !(reading.words.bareContent && clauseWords.occasions.has(reading.norm(before))) &&
      (!reading.data.verbs.has(reading.norm(before)) ||
        (isCapitalised(reading, before) && !startsSentence(reading, before))) &&
      !reading.matches('obliqueNoun', reading.norm(before));
    if (!mark && (!plain || isGenitive(reading, before, first))) break;
    start = before;
  }
  return start;
}

/** "43-year-old": a number glued to what follows. */
function isAge({ tokens, surface }: Reading, at: number): boolean {
  const [number, hyphen, word] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (number?.kind !== 'number' || surface(at - 1) !== '-') return false;
  return number.end === hyphen?.start && hyphen.end === word?.start;
}

/** "в адрес веры | Асия Биби", "в останні роки | Бенкс": no title of the one who speaks. */
function isGenitive(reading: Reading, at: number, name: number): boolean {
  if (reading.words.bareContent || !isCapitalised(reading, name)) return false;
  if (!/^\p{Ll}/u.test(reading.surface(at)) || nounLike(reading, { first: at, last: at + 1 }))
    return false;
  return /[ыиі]$|[’'ь]я$/.test(reading.norm(at));
}

/** A known name in Latin letters before a Russian or Ukrainian one: two names, not one. */
function isForeignName(reading: Reading, at: number): boolean {
  return (
    !reading.words.bareContent &&
    reading.linkAt(at) !== undefined &&
    /^[a-z]/i.test(reading.surface(at))
  );
}

/** A lower-case word between a preposition's and a name that neither describes nor entitles it. */
function isGovernedNoun(reading: Reading, at: number): boolean {
  if (reading.words.bareContent || !/^\p{Ll}/u.test(reading.surface(at))) return false;
  return !reading.data.nouns.has(reading.norm(at)) && GOVERNED_NOUN.test(reading.norm(at));
}

/** Kinds of outlets, to which bodies tell what they tell. */
const OUTLET = /^(?:broadcaster|magazine|media|news-agency|newspaper|radio|tv-channel|web-media)$/;

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
  return kind && OUTLET.test(kind) && !isOwn ? { first, last: open } : { first, last };
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
      for (const ending of ['', 'а', 'я', 'и', 'ы', 'о', 'е', 'к', 'ь', 'й', 'і']) {
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
