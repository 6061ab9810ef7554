import { clauseAround } from './clause-around.ts';
import { isRelativeClause, sentenceBefore } from './cue-site.ts';
import { cutContents, type Draft, type Stretch, saidBy, tokensOf, trim } from './draft.ts';
import {
  matchPhrase,
  onlyFillers,
  opensOther,
  type PhraseMatch,
  sourceOf,
} from './phrase-source.ts';
import { isCapitalised, type Range, type Reading } from './reading.ts';
import { describePhrase, type Speaker } from './speaker-phrase.ts';
import { around } from './verb-patterns.ts';

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

/** "That's according to …", of which the subject stands for the sentence before. */
function isMerePointer(reading: Reading, { first, last }: Range): boolean {
  const words = Array.from({ length: last - first }, (_, at) => reading.norm(first + at));
  return reading.words.bareContent && reading.words.pointers.includes(words.join(' '));
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

/** ", возглавляющего комитет,": more than one word, or it may be what is spoken of. */
function describes(reading: Reading, { first, last }: Range): boolean {
  return last - first > 1 && reading.matches('describing', reading.norm(first));
}

/**
 * "По словам мэра, включая …, мост открыт", "According to the ministry, which runs it, …": the segment
 * after what is added to the speaker.
 */
function pastAddition({ reading, segments, last }: Stretch, index: number): number {
  const next = segments[index + 1];
  // "По сведениям организации (ФАО), в декабре …".
  if (next?.before === '(' && next.after === ')' && index + 2 < last) return index + 2;
  const adds =
    next?.before === ',' &&
    next.after === ',' &&
    !next.quote &&
    index + 2 < last &&
    (reading.isIn('additions', next.first) ||
      isRelativeClause(reading, next) ||
      describes(reading, next));
  return adds ? index + 2 : index + 1;
}
