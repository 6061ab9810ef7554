import { declineWord } from '../../knowledge/decline.ts';
import { clauseWords } from '../../languages/en/clause-words.ts';
import { languageData } from '../../languages/index.ts';
import { type ReferenceNouns, referenceNouns } from '../../languages/reference-nouns.ts';
import type { EntityLink } from '../../model/mention.ts';
import type { Lang } from '../../model/text.ts';
import type { Draft } from './draft.ts';
import { genderByVerb } from './gender.ts';
import { isCapitalised, type Range, type Reading } from './reading.ts';
import type { Speaker } from './speaker-phrase.ts';

/** How many sentences back the name may stand. */
const REACH = 4;

/** The name for which a speaker's noun stands ("В компании сообщили"); null if not certain. */
export type NominalSpeakers = (draft: Draft) => Speaker | null;

interface Named extends Range {
  readonly link: EntityLink;
}

const nounsOf = new Map<Lang, ReadonlyMap<string, ReferenceNouns>>();

/** The nouns of a language in all their forms. */
function nounForms(lang: Lang): ReadonlyMap<string, ReferenceNouns> {
  const known = nounsOf.get(lang);
  if (known) return known;
  const { inflection } = languageData(lang);
  const forms = new Map<string, ReferenceNouns>();
  for (const group of referenceNouns[lang]) {
    for (const noun of group.nouns.split(' ')) {
      if (noun === '') continue;
      const all = inflection ? declineWord(noun, inflection, { person: false }).keys() : [noun];
      for (const form of all) forms.set(form, group);
    }
  }
  nounsOf.set(lang, forms);
  return forms;
}

/**
 * Prepares the search for what nouns such as "компания", "ведомство", "the club" stand for where
 * somebody is quoted: the last sentence before that names something of the noun's kind must name
 * one such thing only. The nouns themselves are not marked: a page full of underlined "компания"
 * would bother more than it tells, while who said it is wanted.
 */
export function nominalSpeakers(reading: Reading): NominalSpeakers {
  let named: readonly Named[] | null = null;
  return ({ source, cue }) => {
    const noun = source && referenceNoun(reading, source);
    if (!source || !noun) return null;
    named ??= namedThings(reading);
    const only = lastOf(reading, named, source.first, withGender(reading, cue, noun));
    if (!only) return null;
    const { first, last, link } = only;
    return { first, last, link, noun: null, pronoun: null, named: true };
  };
}

/** "Дипломат отметила": the verb tells whether a man or a woman is meant. */
function withGender(reading: Reading, cue: Range | null, noun: ReferenceNouns): ReferenceNouns {
  if (!cue || noun.type !== 'person' || noun.gender) return noun;
  for (let at = cue.first; at < cue.last; at++) {
    const gender = genderByVerb(reading, at);
    if (gender) return { ...noun, gender: gender === 'm' ? 'male' : 'female' };
  }
  return noun;
}

/** The noun that a speaker consists of, with no more than "the" or "власти" before it. */
function referenceNoun(reading: Reading, source: Speaker): ReferenceNouns | null {
  if (source.link || source.pronoun) return null;
  const at = source.last - 1;
  const noun = nounForms(reading.analyzed.lang).get(reading.norm(at));
  if (!noun || reading.linkAt(at)) return null;
  const english = reading.analyzed.lang === 'en';
  // "a company", "plane maker" without an article: somebody new.
  const isKnown = clauseWords.definite.has(reading.norm(source.first));
  if (english) return isKnown && at - source.first <= 2 ? noun : null;
  if (at === source.first) return noun;
  const ofCountry = at - source.first === 1 && noun.type === 'place';
  return ofCountry && reading.matches('authorities', reading.norm(source.first)) ? noun : null;
}

/** Every link as tokens, in order. */
function namedThings(reading: Reading): Named[] {
  const found: Named[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const link = reading.linkAt(at);
    if (!link) continue;
    const first = at;
    while (reading.linkAt(at + 1) === link) at++;
    found.push({ first, last: at + 1, link });
  }
  return found;
}

/** The one fitting thing of the last sentence before a token that names any. */
function lastOf(
  reading: Reading,
  named: readonly Named[],
  before: number,
  noun: ReferenceNouns,
): Named | null {
  const here = reading.sentenceOf(before);
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle]?.first ?? 0) < before) low = middle + 1;
    else high = middle;
  }
  let found: Named | null = null;
  for (let index = low - 1; index >= 0; index--) {
    const one = named[index];
    if (!one) break;
    const sentence = reading.sentenceOf(one.first);
    if (here - sentence > REACH) break;
    if (found && sentence !== reading.sentenceOf(found.first)) break;
    // "Apple и компания": in its own sentence a name is rather another's.
    if (sentence === here || !fits(reading, one.link, noun)) continue;
    if (found && found.link.referent !== one.link.referent) return null;
    found = one;
  }
  return found && !isOneOfTwo(reading, found) ? found : null;
}

/** "Shell and BP": beside a name that no link knows, either may be meant. */
function isOneOfTwo(reading: Reading, { first, last }: Named): boolean {
  const joins = (at: number) => reading.isIn('conjunctions', at);
  return (
    (joins(first - 1) && isCapitalised(reading, first - 2)) ||
    (joins(last) && isCapitalised(reading, last + 1))
  );
}

function fits(reading: Reading, link: EntityLink, noun: ReferenceNouns): boolean {
  if (link.type !== noun.type) return false;
  const entity = reading.entityOf(link.entityId);
  if (!entity) return noun.unknownToo && link.method === 'recognizer';
  if (noun.gender && entity.gender && entity.gender !== noun.gender) return false;
  return noun.kinds === null || noun.kinds.test(entity.kind ?? '');
}
