import { clauseWords } from '../../languages/en/clause-words.ts';
import {
  ANNOUNCES,
  BARE_NEGATION,
  CANNOT,
  DRAWN_BE,
  ENDS_IN_S,
  LAST_S,
  NEGATED,
  PAST,
  PAST_OR_FOUND,
  POSSESSIVE,
  THINGS_DONE_TO,
} from '../../languages/english-endings.ts';
import { ENGLISH_DESCRIBING } from '../../languages/phrase-endings.ts';
import type { SpeechVerbForm } from '../../languages/speech-data.ts';
import { opensQuotation } from '../../text/quote-marks.ts';
import { isCapitalised, type Reading } from './reading.ts';
import { isPreposition, startsSentence } from './speaker-phrase.ts';

/*
 * Whether an English word that may be a verb of saying is one where it stands: its forms are nouns and
 * participles too, so that the words around it tell.
 */

/** "released a statement | saying that": whoever released it says so. */
export function isReportSaying(reading: Reading, at: number, first: number): boolean {
  return at - 2 >= first && reading.matches('reportNouns', reading.norm(at - 1));
}

/** "was quoted by local media as | saying": who is quoted says it. */
export function isQuotedAs(reading: Reading, at: number, first: number): boolean {
  if (!clauseWords.asWords.has(reading.norm(at - 1))) return false;
  for (let near = at - 2; near > first && at - near < QUOTED_REACH; near--) {
    if (!clauseWords.quotedParticiples.has(reading.norm(near))) continue;
    return isPassive(reading, near, first);
  }
  return false;
}

/**
 * In tokens, with the outlet that quotes: "quoted by the Interfax news agency as". Chosen by that example;
 * from 3 to 16 neither our gold (697 statements) nor 1,095 of English corpora gives another figure.
 */
const QUOTED_REACH = 9;

/** "…, with officials | saying the road was shut". */
export function isAbsolute(reading: Reading, at: number, first: number): boolean {
  const opens = clauseWords.absoluteMarks.has(reading.norm(first));
  if (!opens || at - first < 2 || at - first > ABSOLUTE_REACH) return false;
  for (let near = first + 1; near < at; near++)
    if (reading.data.verbs.get(reading.norm(near))?.nounToo === false) return false;
  return true;
}

/**
 * In tokens: longer subjects after "with" are rare. From 7 to 16 nothing changes in our gold or in English
 * corpora (1,095 statements), below 7 the corpora lose one.
 */
const ABSOLUTE_REACH = 9;

/** "made Vaughan believe": a base form after one name has its subject elsewhere. */
function isMadeTo(reading: Reading, before: number, at: number, first: number): boolean {
  if (before < first || before !== at - 1 || !isCapitalised(reading, before)) return false;
  if (takesPlural(reading, before, at) || LAST_S.test(reading.norm(before))) return false;
  for (let near = before - 1; near >= Math.max(first, before - 4); near--) {
    if (reading.isIn('conjunctions', near)) return false;
    if (reading.linkAt(near) === undefined && !isCapitalised(reading, near)) {
      return clauseWords.causatives.has(reading.norm(near));
    }
  }
  return false;
}

/** "officials claim", "they did not claim": a base form wants a plural or an auxiliary. */
function takesPlural(reading: Reading, subject: number, at: number, first = subject): boolean {
  // "scientists at the observatory think": the noun before the complement counts.
  let head = subject;
  for (let near = subject; near > first && subject - near < COMPLEMENT_REACH; near--) {
    const joins = isPreposition(reading, near) && !isPreposition(reading, near - 1);
    if (joins && reading.tokens[near - 1]?.kind === 'word') head = near - 1;
  }
  if (head !== subject && takesPlural(reading, head, at)) return true;
  const norm = reading.norm(subject);
  const auxiliary = clauseWords.doWords.has(reading.norm(at - 1));
  return (
    auxiliary ||
    clauseWords.barePlurals.has(norm) ||
    ENDS_IN_S.test(norm) ||
    reading.data.nouns.get(norm)?.agreement === 'pl'
  );
}

/** In tokens: where the noun before "at the Polish observatory" is looked for. */
const COMPLEMENT_REACH = 8;

/** "was announced", "was not officially announced". */
export function isPassive(reading: Reading, at: number, first: number): boolean {
  let before = at - 1;
  const light = (i: number) =>
    clauseWords.beforeParticiple.has(reading.norm(i)) || reading.matches('adverb', reading.norm(i));
  while (before >= first && light(before)) before--;
  const verb = reading.norm(before);
  const isBe = clauseWords.beBeforeParticiple.has(verb) || DRAWN_BE.test(verb);
  // "didn't announce" is active, "wasn't announced" is not.
  return isBe && !clauseWords.negatedHelpers.has(verb);
}

/** "arrested for alleged robbery", "described as fair": participles, not verbs. */
function describesNoun(reading: Reading, before: number, at: number): boolean {
  const word = reading.norm(at);
  if (!PAST.test(word)) return false;
  if (POSSESSIVE.test(reading.norm(before))) return true;
  // "14,000 disputed ballots".
  if (reading.tokens[before]?.kind === 'number' && ENDS_IN_S.test(reading.norm(at + 1)))
    return true;
  // "Stadia's current expected lineup".
  const adjective =
    /^\p{Ll}+$/u.test(reading.surface(before)) && ENGLISH_DESCRIBING.test(reading.norm(before));
  const isOwned = POSSESSIVE.test(reading.norm(before - 1));
  if (adjective && isOwned && !reading.data.nouns.has(reading.norm(before))) return true;
  const openly =
    /^[—–(,]$/.test(reading.surface(before)) && clauseWords.asWords.has(reading.norm(at + 1));
  return openly || (before === at - 1 && clauseWords.beforeDescription.has(reading.norm(before)));
}

/** "in U.S. states where", "to the Edmunds report": the noun that a preposition governs. */
function isGovernedWithin(reading: Reading, at: number, first: number): boolean {
  if (reading.isIn('complementizers', at + 1)) return false;
  for (let before = at - 1; before >= first && at - before < GOVERNED_REACH; before--) {
    // "for example, as Herbert notes": a parenthesis governs nothing.
    if (before === first && reading.isIn('parentheticals', before)) return false;
    if (isPreposition(reading, before)) {
      return !startsSentence(reading, before) && !hasPluralHead(reading, before - 1, at);
    }
    const surface = reading.surface(before);
    const part =
      isCapitalised(reading, before) || surface === '.' || clauseWords.articles.has(surface);
    if (!part) return false;
  }
  return false;
}

/** "Hospitals in London | fear a surge": a plural before the preposition, an object behind the verb. */
function hasPluralHead(reading: Reading, head: number, at: number): boolean {
  const isPlural = reading.data.nouns.get(reading.norm(head))?.agreement === 'pl';
  return isPlural && clauseWords.afterPluralVerb.has(reading.norm(at + 1));
}

/** In tokens: longer names between a preposition and its noun are rare. */
const GOVERNED_REACH = 6;

/** "could not confirm that …", "would not say that": a modal denied before a clause, "went on to say". */
function isRefusedTo(reading: Reading, modal: number, at: number): boolean {
  const norm = reading.norm(modal);
  if (clauseWords.infinitiveMarks.has(norm)) {
    if (clauseWords.pleased.has(reading.norm(modal - 1))) return ANNOUNCES.test(reading.norm(at));
    return (
      clauseWords.onwards.has(reading.norm(modal - 1)) &&
      clauseWords.goingOn.has(reading.norm(modal - 2))
    );
  }
  const before = reading.norm(at - 1);
  const isDenial = clauseWords.modalDenials.has(before) || BARE_NEGATION.test(before);
  const negated = isDenial || NEGATED.test(norm);
  const isModal = clauseWords.modals.has(norm.replace(NEGATED, ''));
  return negated && isModal && reading.isIn('complementizers', at + 1);
}

/** "declined to publicly | confirm". */
function isInfinitive(reading: Reading, before: number, first: number): boolean {
  let at = before;
  while (at > first && reading.matches('adverb', reading.norm(at))) at--;
  return at < before && clauseWords.beforeInfinitive.has(reading.norm(at));
}

/** "to shoot | suspected thieves": a participle between an infinitive and its object. */
function isDoneTo(reading: Reading, verb: number, at: number): boolean {
  const isObject = THINGS_DONE_TO.test(reading.surface(at + 1));
  return (
    isObject &&
    clauseWords.infinitiveMarks.has(reading.norm(verb - 1)) &&
    /^\p{Ll}+$/u.test(reading.surface(verb))
  );
}

/** "reports", "claims": verbs only after a subject; "to say", "said to": no cue. */
export function isEnglishVerb(
  reading: Reading,
  at: number,
  first: number,
  last: number,
  { nounToo, agreement }: SpeechVerbForm,
): boolean {
  let before = at - 1;
  while (before >= first && clauseWords.beforeVerb.has(reading.norm(before))) before--;
  if (reading.matches('participles', reading.norm(at))) {
    let auxiliary = at - 1;
    while (auxiliary > first && reading.isIn('fillers', auxiliary - 1)) auxiliary--;
    if (!clauseWords.have.has(reading.norm(auxiliary))) return false;
  }
  // "had orders to shoot": a noun.
  const hasThem = clauseWords.have.has(reading.norm(at - 1));
  if (hasThem && nounToo && ENDS_IN_S.test(reading.norm(at))) return false;
  // "would neither confirm nor deny", "declined to confirm or deny".
  const joins = clauseWords.pairJoints.has(reading.norm(at - 1));
  if (joins && reading.data.verbs.has(reading.norm(at - 2))) {
    before = at - 3;
    while (before >= first && clauseWords.beforePair.has(reading.norm(before))) before--;
  }
  const norm = reading.norm(before);
  if (isRefusedTo(reading, before, at)) return true;
  if (clauseWords.beforeInfinitive.has(norm) || clauseWords.clauseJoiners.has(norm)) return false;
  if (CANNOT.test(norm) || isInfinitive(reading, before, first)) return false;
  // "those found in the intestines", "to shoot suspected thieves": participles.
  const isPast = PAST_OR_FOUND.test(reading.norm(at));
  if (isPast && (clauseWords.pointedAt.has(norm) || isDoneTo(reading, before, at))) return false;
  // "telling them to “believe in yourselves”": what others are to do.
  if (agreement === 'pl' && opensQuotation(reading.surface(at - 1))) return false;
  // "people who reported using it": a relative without a comma tells which people.
  let opening = before;
  while (opening > first && reading.isIn('fillers', opening)) opening--;
  if (clauseWords.relatives.has(reading.norm(opening)) && opening > first) return false;
  if (agreement === 'pl' && isMadeTo(reading, before, at, first)) return false;
  if (clauseWords.determiners.has(norm) || clauseWords.otherDeterminers.has(norm)) return false;
  if (before < first && isCapitalised(reading, at)) return false;
  if (describesNoun(reading, before, at)) return false;
  if (!nounToo) return true;
  // "the U.S. states where": a noun.
  if (clauseWords.nounRelatives.has(reading.norm(at + 1))) return false;
  if (POSSESSIVE.test(norm) || isGovernedWithin(reading, at, first)) return false;
  if (agreement === 'pl' && !takesPlural(reading, before, at, first)) return false;
  const isParenthesis = reading.isIn('parentheticals', first);
  if (at + 1 < last && !isParenthesis && clauseWords.nounComplements.has(reading.norm(at + 1)))
    return false;
  if (before < first) return at > 0 && /^[,”"’—–]$/.test(reading.surface(at - 1));
  return (
    reading.linkAt(before) !== undefined ||
    isCapitalised(reading, before) ||
    reading.data.nouns.has(norm) ||
    reading.data.pronouns.has(norm) ||
    (before === at - 1 && reading.isIn('fillers', before))
  );
}
