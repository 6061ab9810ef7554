import type { EntityLink } from '../../model/mention.ts';
import { fold } from '../../text/normalize.ts';
import { isCapitalised, type Reading } from './reading.ts';

/** Whether a link's surface is the nominative that the pack knows; null where nobody can tell. */
export function isNominative(link: EntityLink): boolean | null {
  const name = link.candidates.find(({ entityId }) => entityId === link.entityId)?.name;
  if (!name) return null;
  const surface = fold(link.surface).split(/\s+/).at(-1);
  return fold(name)
    .split(/\s+/)
    .some((word) => surface === word);
}

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
  while (head > first && ADJECTIVE.test(reading.norm(head))) head--;
  if (head < first) return false;
  const word = reading.norm(head);
  const isOffice = link.method === 'office';
  if (!isOffice && isNominative(link) === true) return false;
  if (reading.matches('kin', word)) return true;
  const isAlone = isOffice || !/\s/.test(link.surface);
  return isAlone && reading.matches('staff', word);
}

/** Adjectives in the cases in which they stand before a name that depends on a noun. */
const ADJECTIVE = /(?:ого|его|ой|ей|ої|ых|их|ым|им|ими)$/;

/** "Trump's lawyer", "a spokesman for US President Joe Biden", but "president of France Macron". */
function isOwner(reading: Reading, link: EntityLink, at: number, first: number): boolean {
  const { text } = reading.analyzed;
  if (/^['’]s\b/.test(text.slice(link.end)) || /['’]s$/.test(link.surface)) return true;
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
  if (/^(?:the|a|an)$/.test(reading.norm(at))) return true;
  return isTitled && reading.linkAt(at)?.type === 'place';
}
