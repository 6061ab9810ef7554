import { clauseWords } from '../../languages/en/clause-words.ts';
import { GERUND, NEGATED } from '../../languages/english-endings.ts';
import type { Agreement, Frame } from '../../languages/speech-data.ts';
import type { SpeechClass } from '../../model/claim.ts';
import {
  isAbsolute,
  isEnglishVerb,
  isPassive,
  isQuotedAs,
  isReportSaying,
} from './english-verbs.ts';
import { isCapitalised, type Range, type Reading } from './reading.ts';
import { isPreposition } from './speaker-phrase.ts';

/** A word or two by which a text tells that somebody speaks. */
export interface Cue extends Range {
  readonly kind: 'verb' | 'impersonal' | 'passive';
  readonly speechClass: SpeechClass;
  readonly frames: ReadonlySet<Frame>;
  readonly agreement: Agreement;
  readonly gerund: boolean;
  readonly negated: boolean;
}

const NO_FRAMES: ReadonlySet<Frame> = new Set();
const THAT: ReadonlySet<Frame> = new Set(['t', 'a']);
const LIGHT_REACH = 3;

/** All cues in a range, in order. */
export function findCues(reading: Reading, { first, last }: Range): Cue[] {
  const cues: Cue[] = [];
  for (let at = first; at < last; at++) {
    const cue = cueAt(reading, at, first, last);
    if (cue) {
      cues.push(cue);
      at = cue.last - 1;
    }
  }
  return cues;
}

/** Whether a range holds a finite cue. */
export function hasCue(reading: Reading, range: Range): boolean {
  return findCues(reading, range).some(({ gerund }) => !gerund);
}

function cueAt(reading: Reading, at: number, first: number, last: number): Cue | null {
  if (reading.matches('idlePairs', `${reading.norm(at)} ${reading.norm(at + 1)}`)) return null;
  return (
    lightCue(reading, at, first, last) ??
    verbCue(reading, at, first, last) ??
    impersonalCue(reading, at, first)
  );
}

function lightCue(reading: Reading, at: number, first: number, last: number): Cue | null {
  const light = reading.data.lightVerbs.get(reading.norm(at));
  if (!light) return null;
  for (let next = at + 1; next < last && next <= at + LIGHT_REACH; next++) {
    const speechClass = light.nouns.get(reading.norm(next));
    if (!speechClass) continue;
    // "called an election for June" calls for nothing.
    const isPhrasal = reading.isIn('prepositions', next);
    if (isPhrasal && next > at + 1 && !reading.isIn('fillers', next - 1)) continue;
    if (reading.words.bareContent && leadsElsewhere(reading, next, last)) return null;
    // "it had been made clear": nobody says who.
    const isPart = reading.words.bareContent && !GERUND.test(reading.norm(at));
    if (isPart && isPassive(reading, at, first)) return null;
    const inPlace = speechClass === 'ask' || speechClass === 'deny' || speechClass === 'promise';
    const negated = isNegated(reading, at, first) !== (speechClass === 'deny');
    const phrasal = light.quoteOnly ? NO_FRAMES : THAT;
    const frames: ReadonlySet<Frame> = inPlace ? new Set(['t', 'n', 'i']) : phrasal;
    const notDenied = speechClass === 'deny' && isNegated(reading, at, first);
    return {
      kind: 'verb',
      first: at,
      last: next + 1,
      speechClass: notDenied ? 'say' : speechClass,
      frames,
      agreement: light.agreement,
      gerund: false,
      negated: notDenied ? false : negated,
    };
  }
  return null;
}

/** "went on | to win", "did not appeal | to her": the particle, and no speech behind it. */
function leadsElsewhere(reading: Reading, particle: number, last: number): boolean {
  const word = reading.norm(particle);
  const isTo = (at: number) => clauseWords.infinitiveMarks.has(reading.norm(at));
  if (clauseWords.onwards.has(word)) return isTo(particle + 1);
  if (!clauseWords.particlesBeforeAim.has(word)) return false;
  for (let at = particle + 1; at < last; at++)
    if (clauseWords.aims.has(reading.norm(at))) return false;
  return true;
}

/** Whether a verb is negated. `first` is where its clause begins at the earliest. */
export function isNegated(reading: Reading, at: number, first: number): boolean {
  for (let before = at - 1; before >= first && before >= at - 2; before--) {
    if (reading.isIn('negations', before) || NEGATED.test(reading.norm(before))) return true;
    if (!reading.isIn('fillers', before)) return false;
  }
  return false;
}

/** A gerund belongs to the subject of its sentence only at the head of its segment. */
function opensSegment(reading: Reading, at: number, first: number): boolean {
  let before = at - 1;
  while (
    before >= first &&
    (reading.isIn('fillers', before) || reading.isIn('conjunctions', before))
  )
    before--;
  return before < first;
}

function verbCue(reading: Reading, at: number, first: number, last: number): Cue | null {
  const word = reading.norm(at);
  const form = reading.data.verbs.get(word);
  if (!form || (isCapitalised(reading, at) && (reading.linkAt(at) || at > first))) return null;
  const english = reading.analyzed.lang === 'en';
  const before = reading.norm(at - 1);
  const isCited = english && form.gerund && isQuotedAs(reading, at, first);
  if (english && !isCited && !isEnglishVerb(reading, at, first, last, form)) return null;
  const inReport =
    english &&
    form.gerund &&
    (isCited || isReportSaying(reading, at, first) || isAbsolute(reading, at, first));
  if (
    form.gerund &&
    !inReport &&
    !opensSegment(reading, at, first) &&
    !(english && clauseWords.beBeforeGerund.has(before))
  ) {
    return null;
  }
  const negation = isNegated(reading, at, first);
  if (!negation && reading.matches('onlyNegated', word)) return null;
  const affirmed =
    negation && reading.words.negatedAffirmations.some((stem) => word.startsWith(stem));
  const hasAgent = clauseWords.agentMarks.has(reading.norm(at + 1));
  const passive = english && !form.gerund && isPassive(reading, at, first);
  if (passive && !clauseWords.sayingAdjectives.has(word)) {
    // "was announced by", not "was directed by".
    if (!hasAgent || !takesNoun(form.frames)) return null;
  }
  // "interests shared by both": a participle that describes what stands before it.
  if (english && !passive && !form.frames.has('t') && hasAgent) return null;
  const kind = passive && hasAgent ? 'passive' : 'verb';
  // "is promising at best": an adjective.
  const mere =
    form.frames.has('i') &&
    isPreposition(reading, at + 1) &&
    !clauseWords.infinitiveMarks.has(reading.norm(at + 1));
  if (english && form.gerund && isPassive(reading, at, first) && mere) return null;
  const progressive = english && form.gerund && clauseWords.beBeforeGerund.has(before);
  return {
    kind,
    first: at,
    last: at + 1,
    speechClass: affirmed ? 'say' : form.speechClass,
    frames: form.frames,
    agreement: form.agreement,
    gerund: form.gerund && !progressive && !inReport,
    negated: affirmed ? false : negation || form.speechClass === 'deny',
  };
}

/** Whether what is said may be a noun, or a clause that one stands for. */
function takesNoun(frames: ReadonlySet<Frame>): boolean {
  return (['t', 'n', 's', 'e'] as const).some((frame) => frames.has(frame));
}

/** "сообщается", "стало известно", "it is reported". */
function impersonalCue(reading: Reading, at: number, first: number): Cue | null {
  const word = reading.norm(at);
  if (!reading.data.impersonals.has(word) || isNegated(reading, at, first)) return null;
  const before = reading.norm(at - 1);
  if (reading.analyzed.lang === 'en') {
    const it =
      clauseWords.emptySubjects.has(reading.norm(at - 2)) && clauseWords.emptyBe.has(before);
    if (!it || at - 2 < first) return null;
  }
  const needsOrigin = reading.isIn('following', at);
  if (needsOrigin && !reading.isIn('documentPrepositions', at + 1)) return null;
  if (reading.isIn('known', at) && !reading.isIn('becoming', at - 1)) return null;
  return {
    kind: 'impersonal',
    first: at,
    last: at + 1,
    speechClass: 'say',
    frames: NO_FRAMES,
    agreement: 'any',
    gerund: false,
    negated: false,
  };
}
