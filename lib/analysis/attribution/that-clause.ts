import { clauseWords } from '../../languages/en/clause-words.ts';
import type { SpeechClass } from '../../model/claim.ts';
import { contentEnd, draft, isBackReference, onlyFillers, type Site } from './cue-site.ts';
import { findCues, hasCue } from './cues.ts';
import { type Draft, trim } from './draft.ts';
import { isCapitalised, type Reading } from './reading.ts';
import { rightSubject } from './right-subject.ts';
import { leftSubject, speaker } from './verb-speaker.ts';

/** How far after the verb its that-clause may begin, in segments ("заявил министр, глава …, что"). */
const CLAUSE_REACH = 4;

/** Verbs that tell nobody in particular. */
const TELLS_OR_PROPOSES: ReadonlySet<SpeechClass> = new Set(['say', 'propose']);

/**
 * In tokens: how far after the verb its "that" may stand, and past whom it is told. Of our gold (709 English
 * statements) a reach of 8 finds 684, of 6 683 and of 5 682; 10 adds two of 1,095 in English corpora. For verbs
 * with somebody told the gold and the corpora are the same from 11 to 24.
 */
const THAT_REACH = 8;
const TOLD_REACH = 14;

/** "said that …", "сообщил, что …": what the that-clause of a verb tells. */
export function readThat(site: Site): Draft | null {
  const { kind, frames } = site.cue;
  if (frames.size === 0 && kind === 'verb') return null;
  // "is offering rewards for information that …": a relative clause.
  const takesClause = (['t', 'h', 'a', 'k', 'd'] as const).some((frame) => frames.has(frame));
  if (site.reading.words.bareContent && kind === 'verb' && !takesClause) return null;
  const start = clauseStart(site);
  if (start === null) return null;
  const end = contentEnd(site);
  const source = speaker(site, 'left');
  if (isBackReference(site, site.left)) return null;
  const content = trim(site.reading, start, end);
  const slavic = !site.reading.words.bareContent;
  const nobody = slavic && !source && site.cue.agreement === 'pl' && onlyFillers(site, site.left);
  // "Вратаря спросили, страшно ли ему": nobody is known to have asked.
  const isMany = source?.noun?.agreement === 'pl' || source?.pronoun;
  if (slavic && isAsked(site.reading, start) && site.cue.agreement === 'pl' && !isMany) return null;
  const impersonal = { ...site, cue: { ...site.cue, kind: 'impersonal' as const } };
  return draft(nobody ? impersonal : site, source, content);
}

/** "Если реакции не будет, предупредил он, …": the verb and its subject stand aside. */
function isAside(site: Site): boolean {
  const { segment, index, stretch, left, reading } = site;
  if (segment.before !== ',' || index <= stretch.first || !onlyFillers(site, left)) return false;
  return !reading.words.bareContent && (rightSubject(site)?.pronoun ?? null) !== null;
}

/** "назвал план позором и сказал, что …": the clause is that of the later verb. */
function givesWay(site: Site): boolean {
  const { reading, right } = site;
  const [later] = findCues(reading, right).filter(({ gerund }) => !gerund);
  return later !== undefined && !onlyFillers(site, { first: right.first, last: later.first });
}

/** "встановив хрест на могилі козаків, що …": an object, and a clause about what hangs on it. */
function takesThing(site: Site): boolean {
  const { reading, cue, right } = site;
  if (reading.words.bareContent || !reading.isIn('objectVerbs', cue.first)) return false;
  const { first } = right;
  if (first >= right.last || !/^\p{Ll}{4,}/u.test(reading.surface(first))) return false;
  const light = (
    ['fillers', 'prepositions', 'addressees', 'fronts', 'demonstratives', 'conjunctions'] as const
  ).some((list) => reading.isIn(list, first));
  if (light || reading.matches('told', reading.norm(first)) || rightSubject(site)) return false;
  return leftSubject(site) !== null;
}

/** "пояснил решение спешкой, чтобы закрыть вопрос": an object, and then what it was for. */
function tellsPurpose({ reading, cue, right }: Site, at: number): boolean {
  const directs = cue.frames.has('i') || cue.speechClass !== 'say';
  return !directs && reading.isIn('purposes', at) && right.last > right.first;
}

/** "reported earnings that topped estimates": a thing reported, and a clause about it. */
function tellsOfThing({ reading, cue, right }: Site, at: number): boolean {
  const hasAddressee =
    !TELLS_OR_PROPOSES.has(cue.speechClass) || reading.isIn('toldVerbs', cue.first);
  if (hasAddressee || !/^\p{Ll}/u.test(reading.surface(right.first))) return false;
  if (reading.data.nouns.has(reading.norm(at - 1)) || isCapitalised(reading, at - 1)) return false;
  for (let before = right.first; before < at; before++) {
    const aside =
      reading.isIn('prepositions', before) ||
      reading.isIn('fillers', before) ||
      reading.matches('circumstances', reading.norm(before)) ||
      clauseWords.beforeThat.has(reading.norm(before));
    if (aside) return false;
  }
  return true;
}

/** "said the strikes had hit sites | that …", "in | that statement": no clause of the verb's own. */
function hangsInClause({ reading, cue, right }: Site, at: number): boolean {
  if (reading.isIn('complementizers', at) && reading.isIn('prepositions', at - 1)) return true;
  // "despite criticisms that": the clause tells what those are.
  const governed = reading.isIn('prepositions', at - 2) && at - 2 > right.first;
  if (governed && reading.matches('saidThings', reading.norm(at - 1))) return true;
  if (!cue.frames.has('t') || reading.isIn('toldVerbs', cue.first)) return false;
  for (let before = right.first + 1; before < at; before++) {
    const describes = reading.isIn('prepositions', before - 1) || isDeterminer(reading, before - 1);
    if (reading.matches('finiteVerb', reading.norm(before)) && !describes) return true;
  }
  return false;
}

function isDeterminer(reading: Reading, at: number): boolean {
  const word = reading.norm(at);
  return clauseWords.determiners.has(word) || clauseWords.pointers.has(word);
}

/** "say | that isn’t likely": what the word stands for is the subject. */
function isSubject({ reading }: Site, at: number): boolean {
  return clauseWords.afterThatAlone.has(reading.norm(at + 1));
}

/** "спросил, | будет ли", "| не будет ли". */
function isAsked(reading: Reading, at: number): boolean {
  return reading.isIn('questionParticles', at + 1) || reading.isIn('questionParticles', at + 2);
}

/** Index of the first token of the that-clause of a cue, or null. */
function clauseStart(site: Site): number | null {
  const { stretch, reading, cue, index, right } = site;
  // "“Where are they?” asks Nadia Aziz, who …": the question stands before the verb.
  const asks =
    cue.frames.has('k') && !(stretch.segments[index - 1]?.quote && onlyFillers(site, site.left));
  const opens = (at: number) =>
    reading.isIn('complementizers', at) ||
    (asks && (reading.isIn('questionWords', at) || isAsked(reading, at))) ||
    (reading.isIn('openQuestions', at) && !reading.data.verbs.has(reading.norm(at + 1)));
  if (stretch.reading.words.bareContent) {
    // "told the U.N. General Assembly 18 months ago that".
    const reach = reading.isIn('toldVerbs', site.cue.first) ? TOLD_REACH : THAT_REACH;
    for (let at = right.first; at < Math.min(right.last, right.first + reach); at++) {
      if (reading.data.verbs.get(reading.norm(at))?.nounToo === false) break;
      if (opens(at) && at > right.first && tellsOfThing(site, at)) break;
      if (opens(at) && hangsInClause(site, at)) break;
      if (opens(at))
        return reading.isIn('complementizers', at) && !isSubject(site, at) ? at + 1 : at;
    }
  }
  if (givesWay(site) || takesThing(site)) return null;
  for (let next = index + 1; next < Math.min(stretch.last, index + CLAUSE_REACH); next++) {
    const segment = stretch.segments[next];
    if (segment?.before !== ',') return null;
    if (next > index + 1 && isAside(site)) return null;
    if (opens(segment.first)) {
      if (tellsPurpose(site, segment.first)) return null;
      return reading.isIn('complementizers', segment.first) ? segment.first + 1 : segment.first;
    }
    if (segment.quote || hasCue(reading, segment)) return null;
  }
  return null;
}
