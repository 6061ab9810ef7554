import { clauseWords } from '../../languages/en/clause-words.ts';
import { OWNER_FOLLOWS, POSSESSIVE } from '../../languages/english-endings.ts';
import { DESCRIBING } from '../../languages/phrase-endings.ts';
import type { EntityLink } from '../../model/mention.ts';
import { isNominative } from '../nominative.ts';
import { isCapitalised, type Range, type Reading } from './reading.ts';

/**
 * Whether the person of the link that begins at a token only tells whose the speaker is:
 * "жена Навального", "помощник президента США", "a spokesman for Biden". `first` is where the
 * phrase begins. A title or profession before a full name stands beside it instead
 * ("по словам адвоката Ивана Петрова"); before a family name alone nobody can tell in the
 * genitive, and no speaker is better than a wrong one.
 */
export function isDependent(
  reading: Reading,
  link: EntityLink,
  at: number,
  first: number,
): boolean {
  if (reading.words.bareContent) return isOwner(reading, link, at, first);
  let head = at - 1;
  while (head > first && DESCRIBING.test(reading.norm(head))) head--;
  if (head < first) return false;
  const word = reading.norm(head);
  const isOffice = link.method === 'office';
  if (!isOffice && isNominative(link) === true) return false;
  if (reading.matches('kin', word)) return true;
  const isAlone = isOffice || !/\s/.test(link.surface);
  return isAlone && reading.matches('staff', word);
}

/** "Trump's lawyer", "a spokesman for US President Joe Biden", but "president of France Macron". */
function isOwner(reading: Reading, link: EntityLink, at: number, first: number): boolean {
  const { text } = reading.analyzed;
  if (OWNER_FOLLOWS.test(text.slice(link.end)) || POSSESSIVE.test(link.surface)) return true;
  let head = at - 1;
  while (head > first && reading.data.nouns.has(reading.norm(head))) head--;
  const isTitled = head < at - 1 || link.method === 'office';
  while (head > first && isDeterminer(reading, head, isTitled)) head--;
  if (head <= first || !reading.isIn('owners', head)) return false;
  const noun = head - 1;
  return !reading.linkAt(noun) && (!isCapitalised(reading, noun) || opens(reading, noun));
}

/** Whether a token begins its sentence, whose capital says nothing. */
function opens(reading: Reading, at: number): boolean {
  return reading.analyzed.sentences[reading.sentenceOf(at)]?.tokens[0] === at;
}

function isDeterminer(reading: Reading, at: number, isTitled: boolean): boolean {
  if (clauseWords.articles.has(reading.norm(at))) return true;
  return isTitled && reading.linkAt(at)?.type === 'place';
}

/**
 * Whether a place only tells where the speaker belongs: "полиция Лондона", "the US Geological
 * Survey". Not where it stands for itself ("официальный Киев"), its government ("власти Польши"),
 * a paper of it ("в заявлении Ватикана") or is a residence ("пресс-служба Кремля").
 */
export function isOfPlace(reading: Reading, link: EntityLink, at: number, range: Range): boolean {
  if (link.type !== 'place' || isAuthority(reading, range)) return false;
  const place = reading.entityOf(link.entityId);
  if (place?.metonymOf !== undefined && place.kind !== 'capital') return false;
  if (reading.words.bareContent) return standsBeforeName(reading, link, at, range);
  for (let other = range.first; other < at; other++) {
    if (reading.tokens[other]?.kind !== 'word' || reading.linkAt(other) === link) continue;
    const word = reading.norm(other);
    if (reading.matches('reportNouns', word)) return false;
    const light = DESCRIBING.test(word) || reading.isIn('fillers', other);
    if (!light && !reading.isIn('prepositions', other)) return true;
  }
  return false;
}

/** "the US | Geological Survey": the place begins the name of something else. */
function standsBeforeName(reading: Reading, link: EntityLink, at: number, range: Range): boolean {
  for (let other = at; other < range.last; other++) {
    if (reading.linkAt(other) !== link && isCapitalised(reading, other)) return true;
  }
  return false;
}

/** "власти Польши", "уряд Польщі", "Beijing authorities": a government is who speaks. */
export function isAuthority(reading: Reading, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) {
    const word = reading.norm(at);
    if (reading.matches('authorities', word)) return true;
    const light = DESCRIBING.test(word) || clauseWords.articles.has(word);
    if (!light && !reading.words.bareContent) return false;
  }
  return false;
}
