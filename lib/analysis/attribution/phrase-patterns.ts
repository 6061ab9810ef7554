import { clauseWords } from '../../languages/en/clause-words.ts';
import type { SpeechClass } from '../../model/claim.ts';
import { opensQuotation } from '../../text/quote-marks.ts';
import { clauseAround } from './clause-around.ts';
import { isRelativeClause, sentenceBefore } from './cue-site.ts';
import { cutContents, type Draft, type Stretch, saidBy, tokensOf, trim } from './draft.ts';
import { isCapitalised, phraseAt, type Range, type Reading } from './reading.ts';
import { describePhrase, nounLike, type Speaker } from './speaker-phrase.ts';
import { around } from './verb-patterns.ts';

interface PhraseMatch extends Range {
  readonly speechClass: SpeechClass;
  readonly pronoun: number | null;
  readonly needsReport: boolean;
}

/** Reads "по словам министра, …", "по его словам, …", "according to …" in one segment. */
export function readPhrases(stretch: Stretch, index: number): void {
  const segment = stretch.segments[index];
  if (!segment || segment.quote) return;
  for (let at = segment.first; at < segment.last; at++) {
    const match = matchPhrase(stretch.reading, at, segment.last);
    if (!match) continue;
    const found = readMatch(stretch, index, match);
    if (found) stretch.drafts.push(found);
    at = match.last - 1;
  }
}

function matchPhrase(reading: Reading, at: number, end: number): PhraseMatch | null {
  for (const words of reading.phrases.possessive.get(reading.norm(at)) ?? []) {
    if (at + words.length > end || !phraseAt(reading, words, at)) continue;
    const pronoun = at + words.indexOf('*');
    if (isOwned(reading, pronoun, { first: at + words.length, last: end })) continue;
    return { first: at, last: at + words.length, speechClass: 'say', pronoun, needsReport: false };
  }
  for (const { words, speechClass, needsReport } of reading.phrases.source.get(reading.norm(at)) ??
    []) {
    if (at + words.length >= end || !phraseAt(reading, words, at)) continue;
    // ", per the WHO,", not "50 per cent".
    if (clauseWords.asideSources.has(words[0] ?? '') && !isAside(reading, at)) continue;
    return { first: at, last: at + words.length, speechClass, pronoun: null, needsReport };
  }
  return null;
}

function isAside(reading: Reading, at: number): boolean {
  return reading.surface(at - 1) === ',' && isName(reading, at + 1);
}

/** "That's according to …", of which the subject stands for the sentence before. */
function isMerePointer(reading: Reading, { first, last }: Range): boolean {
  const words = Array.from({ length: last - first }, (_, at) => reading.norm(first + at));
  return reading.words.bareContent && reading.words.pointers.includes(words.join(' '));
}

/** "according to their | report": the pronoun only tells whose the source is. */
function isOwned(reading: Reading, pronoun: number, { first, last }: Range): boolean {
  if (!reading.words.bareContent || pronoun !== first - 1 || first >= last) return false;
  const isFree = (['prepositions', 'fillers', 'conjunctions', 'relatives'] as const).some((list) =>
    reading.isIn(list, first),
  );
  return reading.tokens[first]?.kind === 'word' && !isFree;
}

function readMatch(stretch: Stretch, index: number, match: PhraseMatch): Draft | null {
  const { reading } = stretch;
  const segment = stretch.segments[index];
  if (!segment) return null;
  const source = sourceOf(stretch, index, match);
  if (!source) return null;
  const opens = onlyFillers(reading, segment.first, match.first);
  const apposed = opens ? apposedName(stretch, index, source) : null;
  if (apposed) {
    const { first, last, speechClass } = match;
    return {
      ...saidBy(apposed.source, { first, last }, apposed.content),
      speechClass,
      governs: true,
    };
  }
  if ((opens || isBehindCue(stretch, segment, match)) && passesOn(stretch, index, source))
    return null;
  const end = Math.max(source.last, match.last);
  const isCut = source.last < segment.last && opensOther(reading, source.last);
  const rest = isCut ? null : trim(reading, end, segment.last);
  const own = contentOf(stretch, index, { opens, match, rest });
  const content = own && isMerePointer(reading, own) ? sentenceBefore({ reading, segment }) : own;
  if (!content) return null;
  // "said it had asked people, according to the Times": the paper's words are no part of that.
  const isLast = content.last <= segment.first;
  if (reading.words.bareContent && opens && isLast) cutContents(stretch, segment.first);
  const { first, last, speechClass } = match;
  return {
    source,
    cue: { first, last },
    content,
    speechClass,
    negated: false,
    via: [],
    reports: false,
    ...(match.pronoun === null && { governs: true }),
  };
}

/** "he said | according to a transcript". */
function isBehindCue({ drafts }: Stretch, segment: Range, match: Range): boolean {
  return drafts.some(({ cue }) => cue && cue.first >= segment.first && cue.last === match.first);
}

/** "“…,” the commission said, according to Reuters": who says it is known, and who passed it on. */
function passesOn(stretch: Stretch, index: number, source: Speaker): boolean {
  const { reading, segments, first, drafts } = stretch;
  const before = segments[index - 1];
  if (!reading.words.bareContent || !before || before.quote) return false;
  const said = drafts.filter(
    ({ cue, content, source: who, speechClass }) =>
      cue &&
      ((cue.first >= before.first && content.last <= cue.first) ||
        // "The agency said it had tested people, according to the Times".
        (who?.first === segments[first]?.first &&
          content.last >= before.last &&
          speechClass === 'say')),
  );
  if (said.length > 0) cutContents(stretch, before.last);
  for (const one of said) one.via.push({ first: source.first, last: source.last });
  return said.length > 0;
}

/** "According to his aunt, Jane Starner, “…”": the name behind the noun, and what follows it. */
function apposedName(
  { reading, segments, first, last }: Stretch,
  index: number,
  { noun, named, first: from, last: to }: Speaker,
): { source: Speaker; content: Range } | null {
  const name = segments[index + 1];
  const next = segments[index + 2];
  if (!reading.words.bareContent || index !== first || index + 2 >= last) return null;
  if (!noun?.person || named || !name || name.quote || !next || to !== segments[index]?.last)
    return null;
  for (let at = name.first; at < name.last; at++) if (!isCapitalised(reading, at)) return null;
  const content = trim(reading, next.first, segments[last - 1]?.last ?? next.last);
  const source = describePhrase(reading, { first: from, last: name.last }, null);
  return content && { source, content };
}

function onlyFillers(reading: Reading, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const light =
      reading.isIn('fillers', at) ||
      reading.isIn('conjunctions', at) ||
      reading.isIn('complementizers', at);
    if (!light && reading.tokens[at]?.kind === 'word') return false;
  }
  return true;
}

function contentOf(
  stretch: Stretch,
  index: number,
  found: { opens: boolean; match: PhraseMatch; rest: Range | null },
): Range | null {
  const { reading, segments } = stretch;
  const last = segments[stretch.last - 1]?.last ?? found.match.last;
  if (found.opens && found.rest) {
    const from =
      index === stretch.first
        ? found.rest.first
        : (segments[stretch.first]?.first ?? found.rest.first);
    return trim(reading, from, last);
  }
  const beyond = segments[index + 1];
  // "…, according to their report, which the council published": that is told of the report.
  if (found.opens && index > stretch.first && beyond && index + 1 < stretch.last)
    if (isRelativeClause(reading, beyond)) return tokensOf(stretch, stretch.first, index);
  if (found.opens && reading.words.bareContent && index > stretch.first)
    return clauseAround({ stretch, reading, index });
  if (found.opens) return around(stretch, index, pastAddition(stretch, index));
  const first = segments[stretch.first]?.first ?? found.match.first;
  if (index === stretch.first && segments[index]?.after === ',' && stretch.last > index + 1) {
    return trim(reading, first, last);
  }
  return trim(reading, first, found.match.first) ?? tokensOf(stretch, stretch.first, stretch.last);
}

function sourceOf(stretch: Stretch, index: number, match: PhraseMatch): Speaker | null {
  const { reading } = stretch;
  const segment = stretch.segments[index];
  if (!segment) return null;
  if (match.pronoun !== null) {
    const agreement = reading.data.possessives.get(reading.norm(match.pronoun)) ?? 'any';
    const at = match.pronoun;
    return { first: at, last: at + 1, link: null, noun: null, pronoun: agreement, named: false };
  }
  const last = beforeClause(reading, match.last, phraseLast(stretch, index, match));
  const source = describePhrase(reading, { first: match.last, last }, null);
  if (!match.needsReport) return source;
  const head = headOf(reading, match.last);
  if (reading.matches('lawNouns', reading.norm(head))) return null;
  // "согласно статье 50": an article of a law.
  if (reading.tokens[head + 1]?.kind === 'number') return null;
  const report =
    reading.matches('reportNouns', reading.norm(headOf(reading, match.last))) ||
    isName(reading, match.last) ||
    nounLike(reading, headRange(reading, match.last)) !== null;
  return report ? source : null;
}

/** "according to UEFA | as part of the playoffs": in English what else is told ends the phrase. */
function beforeClause(reading: Reading, first: number, last: number): number {
  if (!reading.words.bareContent) return last;
  for (let at = first + 1; at < last; at++) if (opensOther(reading, at)) return at;
  return last;
}

function opensOther(reading: Reading, at: number): boolean {
  const isAs = reading.words.bareContent && reading.isIn('parentheticals', at);
  return isAs || clauseWords.clauseConjunctions.has(reading.norm(at));
}

/** "По словам мэра, включая …, мост открыт": the segment after what is added to the speaker. */
function pastAddition({ reading, segments, last }: Stretch, index: number): number {
  const next = segments[index + 1];
  // "По сведениям организации (ФАО), в декабре …".
  if (next?.before === '(' && next.after === ')' && index + 2 < last) return index + 2;
  const adds =
    next?.before === ',' &&
    next.after === ',' &&
    !next.quote &&
    index + 2 < last &&
    reading.isIn('additions', next.first);
  return adds ? index + 2 : index + 1;
}

/** "По данным следствия 3 февраля в квартире …, …": the comma comes too late for the phrase. */
function runsPastName(reading: Reading, first: number, last: number): boolean {
  // "According to a document written in October 2006, …": in English a comma ends the phrase.
  if (reading.words.bareContent) return false;
  for (let at = first; at < last; at++) if (reading.tokens[at]?.kind === 'number') return true;
  return false;
}

function headRange(reading: Reading, at: number): Range {
  const first = headOf(reading, at);
  return { first, last: first + 1 };
}

/** Past an article or a lower-case English modifier ("the latest report"). */
function headOf(reading: Reading, at: number): number {
  let head = at;
  while (clauseWords.determiners.has(reading.norm(head)) || reading.isIn('reportModifiers', head))
    head++;
  return head;
}

function isName(reading: Reading, at: number): boolean {
  let head = headOf(reading, at);
  if (opensQuotation(reading.surface(head))) head++;
  return reading.linkAt(head) !== undefined || isCapitalised(reading, head);
}

/** "Нагадаємо, згідно з рішенням …": nothing has been told yet. */
function opensAfterFillers({ reading, segments, first }: Stretch, index: number): boolean {
  const own = segments.slice(first, index);
  return own.every((one) => !one.quote && onlyFillers(reading, one.first, one.last));
}

/** Without a comma after it ("По данным полиции в аварии погибли …") the phrase ends early. */
function phraseLast(stretch: Stretch, index: number, match: PhraseMatch): number {
  const { reading } = stretch;
  const segment = stretch.segments[index];
  const end = segment?.last ?? match.last;
  const opensSentence = segment !== undefined && onlyFillers(reading, segment.first, match.first);
  const commaFollows = /^[,—(]$/.test(segment?.after ?? '');
  const whole = trim(reading, match.last, end)?.last ?? end;
  const runsOn = runsPastName(reading, match.last, whole);
  if (index > stretch.first && !runsOn && !opensAfterFillers(stretch, index)) return whole;
  if (!opensSentence || (commaFollows && !runsOn)) return whole;
  let at = match.last + 1;
  while (
    at < end &&
    !reading.isIn('prepositions', at) &&
    reading.tokens[at]?.kind !== 'number' &&
    at - match.last < 6
  ) {
    const link = reading.linkAt(at - 1);
    if (link && reading.linkAt(at) !== link) break;
    at++;
  }
  return at;
}
