import { clauseWords } from '../../languages/en/clause-words.ts';
import { OWN_VOICE } from '../../languages/english-endings.ts';
import { ONE_PERSON, PLURAL_OR_GENITIVE } from '../../languages/phrase-endings.ts';
import {
  isCoordinated,
  ownSubject,
  sameSubject,
  sharedSubject,
  subjectPastGerund,
} from './coordinated-verbs.ts';
import { isRelativeClause, onlyFillers, type Site } from './cue-site.ts';
import { hasCue } from './cues.ts';
import { hasFinite } from './finite-verb.ts';
import { isCapitalised, type Range, type Reading } from './reading.ts';
import { rightPlain, rightSubject } from './right-subject.ts';
import type { Segment } from './segments.ts';
import { describePhrase, isPlainWord, isPreposition, type Speaker } from './speaker-phrase.ts';
import { findPlaceSpeaker, findSubject, plainSubject } from './speakers.ts';

/** The subject before the verb, if need be beyond what is put in between. */
export function leftSubject(site: Site): Speaker | null {
  const { reading, left, cue } = site;
  if (cue.gerund) return null;
  const second = subjectPastGerund(site) ?? secondClause(site);
  if (second) return second;
  const shared = sharedSubject(site);
  if (shared) return shared;
  const own = ownClause(site);
  const near =
    (own && findSubject(reading, own, cue.agreement)) ??
    findSubject(reading, left, cue.agreement) ??
    plainSubject(reading, left);
  if (near) return isOneForMany(site, near) ? null : near;
  return onlyFillers(site, left) && left.first === site.segment.first ? jumpLeft(site) : null;
}

/** "Apple shipped it and | Steve Jobs said": a clause with a subject of its own. */
function secondClause(site: Site): Speaker | null {
  const { reading, left, cue } = site;
  if (!reading.words.bareContent) return null;
  let at = left.last - 1;
  while (at > left.first && !clauseWords.clauseJoints.has(reading.norm(at))) at--;
  if (at <= left.first || !hasFinite(reading, { first: left.first, last: at })) return null;
  const subject = findSubject(reading, { first: at + 1, last: left.last }, cue.agreement);
  if (subject?.first !== at + 1) return null;
  return onlyFillers(site, { first: subject.last, last: left.last }) ? subject : null;
}

/** "Певца обвиняют в краже": one person before a plural verb, to whom it is done. */
function isOneForMany({ reading, cue, left }: Site, { first, link, named }: Speaker): boolean {
  if (reading.words.bareContent || cue.agreement !== 'pl' || !named) return false;
  // "Президенты объявили" and the like say it; only these are done to somebody.
  if (cue.speechClass !== 'allege' && !(cue.speechClass === 'assert' && cue.frames.has('n')))
    return false;
  for (let at = left.first; at < left.last; at++)
    if (reading.isIn('conjunctions', at) || /^\p{Lu}{2,}$/u.test(reading.surface(at))) return false;
  return link?.type === 'person' || ONE_PERSON.test(reading.norm(first));
}

/** "Stocks rallied after | Powell ruled out …": what stands after the last word that opens a clause. */
function ownClause({ reading, left }: Site): Range | null {
  for (let at = left.last - 1; at > left.first; at--) {
    if (reading.isIn('clauseOpeners', at)) return { first: at + 1, last: left.last };
  }
  return null;
}

/** "Компания, которая …, объявила": the subject stands before what is put in between. */
export function jumpLeft(site: Site): Speaker | null {
  const { stretch, reading, index, cue, segment } = site;
  const dashed = reading.words.bareContent && segment.before === '—';
  const closes = /^[,)]$/.test(segment.before) || dashed;
  if (!closes || reading.isIn('conjunctions', segment.first)) return null;
  let at = index - 1;
  while (at - 1 > stretch.first && isRelativeClause(reading, stretch.segments[at])) {
    if (!isRelativeClause(reading, stretch.segments[at - 1])) break;
    at--;
  }
  while (at - 1 > stretch.first && isAgeOrHome(reading, stretch.segments[at])) {
    if (!isAgeOrHome(reading, stretch.segments[at - 1])) break;
    at--;
  }
  const inner = stretch.segments[at];
  const isNoted = isAgeOrHome(reading, stretch.segments[at - 1]);
  const outer = stretch.segments[isNoted ? at - 2 : at - 1];
  if (!inner || inner.quote || at <= stretch.first || !outer || outer.quote) return null;
  const relative = isRelativeClause(reading, inner);
  const opens = dashed ? inner.before === '—' : /^[,(]$/.test(inner.before);
  if (!opens || (!relative && hasCue(reading, inner))) return null;
  const subject = findSubject(reading, outer, cue.agreement) ?? plainSubject(reading, outer);
  if (!subject) return null;
  const before = at - 2 >= stretch.first && outer.before === ',' ? stretch.segments[at - 2] : null;
  const bearer = before && !before.quote && appositionBearer(site, before, subject);
  if (bearer) return bearer;
  if (inner.before === '(') return subject;
  const name = findSubject(reading, inner, 'any');
  const apposition = name?.first === inner.first && !subject.link && name.named;
  if (!apposition) return subject;
  return describePhrase(reading, { first: subject.first, last: name.last }, subject);
}

/** In tokens: "of Tilbury Docks", "34 года". */
const MAX_HOME = 4;

/** "Stokes, 52, of Tilbury, denies": an age, or where somebody is from. */
function isAgeOrHome(reading: Reading, segment: Segment | undefined): boolean {
  if (!segment || segment.quote || segment.last - segment.first > MAX_HOME) return false;
  if (!/^[,(]$/.test(segment.before)) return false;
  if (reading.tokens[segment.first]?.kind === 'number') return true;
  // "Rep. Frank Lucas (R-OK), the ranking member, asked": party and state.
  const isNote = segment.before === '(' && /^\p{Lu}/u.test(reading.surface(segment.first));
  if (isNote && segment.last - segment.first <= 3) return true;
  return isPreposition(reading, segment.first) && isCapitalised(reading, segment.first + 1);
}

/** "Ann Porter, the minister, who …, said": the name that the found title stands beside. */
function appositionBearer({ reading, cue }: Site, before: Range, title: Speaker): Speaker | null {
  if (!title.noun || !/^\p{Ll}/u.test(reading.surface(title.first))) return null;
  const bearer = findSubject(reading, before, cue.agreement);
  return bearer?.named && bearer.last === before.last ? bearer : null;
}

/** A body in place of the subject, or the "там" that stands for one. */
export function placeSubject(site: Site): Speaker | null {
  if (site.cue.agreement !== 'pl' && site.cue.agreement !== 'any') return null;
  // "обвиняют в краже": of what, not where.
  const isCharge = site.cue.speechClass === 'allege';
  return (
    findPlaceSpeaker(site.reading, site.left) ??
    (isCharge ? null : findPlaceSpeaker(site.reading, site.right)) ??
    bodyAnaphor(site)
  );
}

/** "В Кремле анонсировали переговоры": a body in place of the subject, its verb in the plural. */
function placeBefore(site: Site): Speaker | null {
  const { reading, left, right, cue } = site;
  if (cue.agreement !== 'pl') return null;
  const place = findPlaceSpeaker(reading, left);
  if (place && hasPluralBefore(reading, left.first, place.first - 1)) return null;
  if (!place || findSubject(reading, left, 'pl')) return null;
  return findSubject(reading, right, 'pl')?.noun?.agreement === 'pl' ? null : place;
}

/** "Працівники компанії у Німеччині оголосили": they do, not who sits there. */
function hasPluralBefore(reading: Reading, first: number, preposition: number): boolean {
  let at = first;
  while (at < preposition && reading.isIn('fillers', at)) at++;
  if (at >= preposition || reading.tokens[at]?.kind !== 'word') return false;
  const light = isPlainWord(reading, at) || reading.matches('circumstances', reading.norm(at));
  return !light && PLURAL_OR_GENITIVE.test(reading.norm(at));
}

/** "Там уточнили": the body that spoke before. */
function bodyAnaphor({ reading, left, right }: Site): Speaker | null {
  for (const range of [left, right]) {
    for (let at = range.first; at < range.last; at++) {
      if (!reading.isIn('bodyAnaphors', at)) continue;
      return { first: at, last: at + 1, link: null, noun: null, pronoun: 'body', named: false };
    }
  }
  return null;
}

/** "йшлося про перевагу на 14 тисяч", "указывается на то, что": nobody writes there. */
function isMeasure(reading: Reading, at: number): boolean {
  if (!reading.isIn('measures', at)) return false;
  const next = [1, 2].some((by) => reading.tokens[at + by]?.kind === 'number');
  return next || reading.isIn('thatWords', at + 1);
}

/** Who says or writes what an impersonal cue reports: "в сообщении МВД". */
export function documentSubject({
  reading,
  right,
  left,
  cue,
  stretch,
  index,
}: Site): Speaker | null {
  const isKnown = reading.isIn('known', cue.first);
  const before = stretch.segments.slice(stretch.first, index).filter(({ quote }) => !quote);
  for (const range of [right, left, ...before.reverse()]) {
    for (let at = range.first; at + 1 < range.last; at++) {
      if (!reading.isIn('documentPrepositions', at)) continue;
      const named = reading.matches('reportNouns', reading.norm(at + 1));
      // "стало известно только в начале года": when, not from what.
      const isWhen = isKnown && reading.matches('circumstances', reading.norm(at + 1));
      const report = named || (range === right && !isMeasure(reading, at) && !isWhen);
      if (report) return describePhrase(reading, { first: at + 1, last: range.last }, null);
    }
  }
  const opens = reading.isIn('prepositions', right.first) || reading.isIn('fillers', right.first);
  const dative = isKnown && right.first < right.last && !opens;
  return dative ? describePhrase(reading, right, null) : null;
}

/** "We called it a feat", "nobody expected it": the text in its own voice. */
export function isOwnVoice({ reading, left }: Site): boolean {
  let at = left.last - 1;
  while (at > left.first && reading.isIn('fillers', at)) at--;
  if (at < left.first) return false;
  if (OWN_VOICE.test(reading.norm(at))) return true;
  return (['firstPersons', 'secondPersons', 'nobody'] as const).some((list) =>
    reading.isIn(list, at),
  );
}

/** Who speaks, looked for on the given side of the verb first. */
export function speaker(site: Site, order: 'left' | 'right'): Speaker | null {
  if (site.cue.kind === 'impersonal') return documentSubject(site);
  if (isOwnVoice(site)) return null;
  if (isCoordinated(site)) {
    const same = ownSubject(site) ?? sameSubject(site);
    if (same) return same;
  }
  const place = placeBefore(site);
  if (place) return place;
  const sides = order === 'left' ? [leftSubject, rightSubject] : [rightSubject, leftSubject];
  for (const side of sides) {
    const found = side(site);
    if (found) return side === rightSubject ? withName(site, found) : found;
  }
  return (
    placeSubject(site) ??
    (order === 'right' ? rightPlain(site) : null) ??
    sameSubject(site) ??
    loneName(site)
  );
}

/** "сообщил главный врач, депутат | Иван Салий": the name that the titles are followed by. */
function withName({ stretch, reading, index, right }: Site, found: Speaker): Speaker {
  const next = stretch.segments[index + 1];
  if (reading.words.bareContent || !found.noun || found.named || found.last < right.last)
    return found;
  if (!next || index + 1 >= stretch.last || next.quote || next.before !== ',') return found;
  if (!reading.data.nouns.has(reading.norm(next.first)) || hasCue(reading, next)) return found;
  // "пресс-секретарь, президент позвонил Зыкиной": a clause of its own.
  for (let at = next.first + 1; at < next.last; at++)
    if (reading.matches('predicateVerb', reading.norm(at)) && !isCapitalised(reading, at))
      return found;
  const whole = describePhrase(reading, { first: found.first, last: next.last }, found);
  return whole.link?.type === 'person' || isCapitalised(reading, next.last - 1) ? whole : found;
}

/** One capitalised word before the verb, whatever its ending ("Баку заявил"). */
function loneName({ reading, left, cue }: Site): Speaker | null {
  let first = left.first;
  while (first < left.last && reading.isIn('fillers', first)) first++;
  const lone = cue.agreement !== 'pl' && left.last - first === 1 && isCapitalised(reading, first);
  return lone ? describePhrase(reading, { first, last: left.last }, null) : null;
}
