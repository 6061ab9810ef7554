import { clauseWords } from '../../languages/en/clause-words.ts';
import { APPOSED_ADJECTIVE } from '../../languages/phrase-endings.ts';
import { isMainClause, type Site } from './cue-site.ts';
import { hasCue } from './cues.ts';
import { type Stretch, tokensOf } from './draft.ts';
import { mayBeFinite, tellsClause } from './finite-verb.ts';
import type { Range, Reading } from './reading.ts';
import { findSubject } from './speakers.ts';

/**
 * The clause before "сказал он", and what follows it in the same sentence where that goes on with
 * it: "The recipe, she says, came from a dream", not "The hall was full, she says, to her delight".
 */
export function clauseAround({
  stretch,
  reading,
  index,
}: Pick<Site, 'stretch' | 'reading' | 'index'>): Range | null {
  const before = tokensOf(stretch, stretch.first, index);
  const next = pastApposition(stretch, index + 1, before);
  const goesOn =
    next &&
    before &&
    index + 1 < stretch.last &&
    !next.quote &&
    (opensPredicate(reading, next) ||
      goesOnAfterIf(reading, before, next) ||
      (!tellsClause(reading, before) && !hasCue(reading, next)) ||
      isCleft(reading, before, next)) &&
    !reading.data.verbs.get(reading.norm(next.first))?.gerund &&
    (!reading.isIn('relatives', next.first) || isCleft(reading, before, next)) &&
    (reading.words.bareContent || !reading.matches('interposed', reading.norm(next.first))) &&
    (isCircumstance({ stretch, reading, index }) || !isApposition(reading, next));
  const whole = tokensOf(stretch, stretch.first, goesOn ? stretch.last : index);
  return whole && withoutFrontedThat(reading, whole);
}

/** "This system, says Ann Lee, a doctor at the clinic, helps …": who she is besides goes on nowhere. */
function pastApposition({ reading, segments, last }: Stretch, index: number, before: Range | null) {
  const next = segments[index];
  if (!next || !before || tellsClause(reading, before)) return next;
  for (let at = index; at + 1 < last && at < index + MAX_APPOSED; at++) {
    const [here, beyond] = [segments[at], segments[at + 1]];
    if (!here || !beyond || here.quote || here.before !== ',') return next;
    if (at === index && !isApposition(reading, here)) return next;
    if (opensPredicate(reading, beyond)) return beyond;
  }
  return next;
}

/** In segments: "a doctor at the clinic | San Francisco". */
const MAX_APPOSED = 3;

/** In words: what is longer may well be a clause. */
const MAX_CIRCUMSTANCE = 5;

/** "В субботу, отмечает BBC, адвокат …": when or where, of which nothing is said yet. */
function isCircumstance({ stretch, reading, index }: Pick<Site, 'stretch' | 'reading' | 'index'>) {
  const opening = stretch.segments[stretch.first];
  if (index !== stretch.first + 1 || !opening || opening.quote) return false;
  const { first, last } = opening;
  const circumstantial =
    last - first === 1 ||
    reading.isIn('prepositions', first) ||
    reading.isIn('fillers', first) ||
    reading.matches('circumstances', reading.norm(first));
  if (!circumstantial || last - first > MAX_CIRCUMSTANCE) return false;
  for (let at = first + 1; at < last; at++) {
    const small = /^\p{Ll}/u.test(reading.surface(at));
    if (small && reading.matches('predicateVerb', reading.norm(at))) return false;
  }
  return true;
}

/** "О том, что мост закрыт, сообщил мэр": the clause without what fronts it. */
function withoutFrontedThat(reading: Reading, { first, last }: Range): Range {
  const fronted =
    reading.isIn('aboutPrepositions', first) &&
    reading.isIn('fronts', first + 1) &&
    reading.surface(first + 2) === ',' &&
    reading.isIn('complementizers', first + 3);
  return fronted && last > first + 4 ? { first: first + 4, last } : { first, last };
}

/** "Иван Петров, глава …", "Stefan Brandl, a spokesman …". */
function isApposition(reading: Reading, { first }: Range): boolean {
  return (
    reading.data.nouns.has(reading.norm(first)) ||
    (!reading.words.bareContent && APPOSED_ADJECTIVE.test(reading.norm(first))) ||
    (clauseWords.articles.has(reading.norm(first)) &&
      findSubject(reading, { first, last: first + 4 }, 'any')?.noun !== undefined)
  );
}

/** "If they are squeezed, he noted, | they may cut corners": the main clause comes behind the aside. */
function goesOnAfterIf(reading: Reading, before: Range, next: Range): boolean {
  const opens =
    reading.isIn('clauseOpeners', before.first) && !reading.isIn('prepositions', before.first);
  return opens && !reading.isIn('conjunctions', before.first) && isMainClause(reading, next);
}

/** "It was the driver, prosecutors say, who switched it off". */
function isCleft(reading: Reading, before: Range, next: Range): boolean {
  const it = reading.words.bareContent && clauseWords.emptySubjects.has(reading.norm(before.first));
  return (
    it &&
    clauseWords.emptyBe.has(reading.norm(before.first + 1)) &&
    clauseWords.cleftRelatives.has(reading.norm(next.first))
  );
}

/** "…, she said, will leave in December": a verb whose subject stands before the aside. */
function opensPredicate(reading: Reading, { first, last }: Range): boolean {
  let at = first;
  while (
    at < last &&
    reading.isIn('fillers', at) &&
    !reading.matches('finiteVerb', reading.norm(at))
  )
    at++;
  return at < last && !reading.isIn('conjunctions', first) && mayBeFinite(reading, at);
}
