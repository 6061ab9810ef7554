import { NOMINATIVE_ADJECTIVE } from '../../languages/phrase-endings.ts';
import { draft, hasRelative, isBackReference, type Site } from './cue-site.ts';
import { type Draft, trim } from './draft.ts';
import { isCapitalised, type Range, type Reading } from './reading.ts';
import { rightSubject } from './right-subject.ts';
import { describePhrase, type Speaker, startsSentence } from './speaker-phrase.ts';
import { findSubject } from './speakers.ts';
import { placeSubject } from './verb-speaker.ts';

/** "О гибели двух человек сообщил губернатор", "О планах премьер рассказал в среду". */
export function readFronted(site: Site): Draft | null {
  const { reading, left, cue, segment } = site;
  const demanded = readFrontedInfinitive(site);
  if (demanded) return demanded;
  const tells = cue.frames.has('a') || cue.frames.has('r');
  if (reading.words.bareContent || cue.gerund || !tells) return null;
  if (cue.negated && cue.speechClass === 'say') return null;
  if (left.first !== segment.first || isBackReference(site, left)) return null;
  let first = left.first;
  while (first < left.last && isLight(reading, first)) first++;
  const about = { first: first + 1, last: left.last };
  if (!reading.isIn('aboutPrepositions', first) || hasRelative(reading, about)) return null;
  const between = subjectBetween(site, about);
  const after = subjectAfter(site);
  const adjoins = after !== null && after.first <= cue.last;
  const source = (between?.link && !adjoins ? between : (after ?? between)) ?? placeSubject(site);
  if (!source) return null;
  const last = withoutFillers(reading, about.first, source === between ? between.first : left.last);
  return draft(site, source, trim(reading, about.first, last));
}

/** "Снести гостиницу требуют жители": what is demanded, the verb, and who demands. */
function readFrontedInfinitive(site: Site): Draft | null {
  const { reading, left, cue, segment } = site;
  if (reading.words.bareContent || cue.gerund || !cue.frames.has('i')) return null;
  if (left.first !== segment.first || !startsSentence(reading, left.first)) return null;
  if (!reading.matches('infinitive', reading.norm(left.first)) || hasRelative(reading, left))
    return null;
  const source = rightSubject(site);
  return source && source.first <= cue.last + 1
    ? draft(site, source, trim(reading, left.first, left.last))
    : null;
}

function isLight(reading: Reading, at: number): boolean {
  return reading.isIn('conjunctions', at) || reading.isIn('fillers', at);
}

/** "О планах правительства | премьер рассказал": what the preposition governs is no part of it. */
function subjectBetween({ reading, cue }: Site, about: Range): Speaker | null {
  const found = findSubject(reading, about, cue.agreement);
  if (!found) return null;
  let { first } = found;
  const title = titleAfterName(reading, found);
  while (first < found.last - 1 && (first < title || !opensSubject(reading, first, found))) first++;
  return describePhrase(reading, { first, last: found.last }, found);
}

/** "Про призначення Сирського | президент": a noun of office after a name in another case. */
function titleAfterName(reading: Reading, { first, last }: Speaker): number {
  for (let at = first + 1; at < last; at++) {
    const isTitle = !isCapitalised(reading, at) && reading.data.nouns.has(reading.norm(at));
    const isName =
      isCapitalised(reading, at - 1) && reading.matches('obliqueName', reading.norm(at - 1));
    if (isTitle && isName) return at;
  }
  return first;
}

function opensSubject(reading: Reading, at: number, { link }: Speaker): boolean {
  const word = reading.norm(at);
  const named = isCapitalised(reading, at) && (link === null || reading.linkAt(at) === link);
  if (named || reading.data.nouns.has(word)) return true;
  return NOMINATIVE_ADJECTIVE.test(word);
}

/** The subject after the verb, if need be after a date: "сообщил в субботу, 24 ноября, министр". */
function subjectAfter(site: Site): Speaker | null {
  const { stretch, reading, index, cue } = site;
  const near = rightSubject(site);
  const date = stretch.segments[index + 1];
  const beyond = stretch.segments[index + 2];
  if (near || !date || !beyond || index + 2 >= stretch.last) return near;
  const isDate = reading.tokens[date.first]?.kind === 'number' && date.last - date.first <= 3;
  return isDate ? findSubject(reading, beyond, cue.agreement) : null;
}

function withoutFillers(reading: Reading, first: number, last: number): number {
  let end = last;
  while (end > first && reading.isIn('fillers', end - 1)) end--;
  return end;
}
