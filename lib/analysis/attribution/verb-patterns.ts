import { type Cue, hasCue } from './cues.ts';
import { cutContents, type Draft, type Stretch, tokensOf, trim } from './draft.ts';
import { isCapitalised, phraseAt, type Range, type Reading } from './reading.ts';
import { isTerminator, type Segment } from './segments.ts';
import {
  describePhrase,
  findPlaceSpeaker,
  findSubject,
  plainSubject,
  type Speaker,
} from './speakers.ts';

/** A cue with the places where its speaker and its content may stand. */
interface Site {
  readonly stretch: Stretch;
  readonly reading: Reading;
  readonly cue: Cue;
  readonly index: number;
  readonly segment: Segment;
  /** Tokens of the segment before and after the cue. */
  readonly left: Range;
  readonly right: Range;
}

/** How far after the verb its that-clause may begin, in segments ("заявил министр, глава …, что"). */
const CLAUSE_REACH = 4;

/** Past the last token of a segment that is no full stop. */
function lastWord(reading: Reading, first: number, last: number): number {
  let end = last;
  while (end > first && isTerminator(reading, end - 1)) end--;
  return end;
}

/** Reads one verb cue; adds what it finds to the stretch's drafts. */
export function readVerb(stretch: Stretch, index: number, cue: Cue, low: number): void {
  const segment = stretch.segments[index];
  if (!segment) return;
  const site: Site = {
    stretch,
    reading: stretch.reading,
    cue,
    index,
    segment,
    left: { first: low, last: cue.first },
    right: { first: cue.last, last: lastWord(stretch.reading, cue.last, segment.last) },
  };
  const found =
    readPassive(site) ??
    readParenthesis(site) ??
    readDirective(site) ??
    readThat(site) ??
    readColon(site) ??
    readBefore(site) ??
    readAfter(site);
  if (found) stretch.drafts.push(found);
}

function draft(site: Site, source: Speaker | null, content: Range | null): Draft | null {
  if (!content) return null;
  if (!source && site.cue.kind !== 'impersonal') return null;
  const { first, last, speechClass, negated, frames } = site.cue;
  const reports = frames.has('r') || site.cue.kind === 'impersonal';
  return { source, cue: { first, last }, content, speechClass, negated, via: [], reports };
}

// ---- who -----------------------------------------------------------------------------------

function onlyFillers({ reading }: Site, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) {
    const light =
      reading.isIn('fillers', at) ||
      reading.isIn('conjunctions', at) ||
      reading.isIn('parentheticals', at);
    if (!light && reading.tokens[at]?.kind === 'word') return false;
  }
  return true;
}

function leftSubject(site: Site): Speaker | null {
  const { reading, left, cue } = site;
  if (cue.gerund) return null;
  const near = findSubject(reading, left, cue.agreement) ?? plainSubject(reading, left);
  if (near) return near;
  return onlyFillers(site, left) && left.first === site.segment.first ? jumpLeft(site) : null;
}

/** "Компания, которая …, объявила": the subject stands before what is put in between. */
function jumpLeft({ stretch, reading, index, cue, segment }: Site): Speaker | null {
  if (segment.before !== ',' || reading.isIn('conjunctions', segment.first)) return null;
  const inner = stretch.segments[index - 1];
  const outer = stretch.segments[index - 2];
  if (!inner || inner.quote || index - 1 <= stretch.first || !outer || outer.quote) return null;
  const relative = reading.isIn('relatives', inner.first) || isRelative(reading, inner);
  if (inner.before !== ',' || (!relative && hasCue(reading, inner))) return null;
  const subject = findSubject(reading, outer, cue.agreement) ?? plainSubject(reading, outer);
  if (!subject) return null;
  const name = findSubject(reading, inner, 'any');
  const apposition = name?.first === inner.first && !subject.link && name.named;
  if (!apposition) return subject;
  return describePhrase(reading, { first: subject.first, last: name.last }, subject);
}

/** "с которой встретился адвокат": a relative after a preposition. */
function isRelative(reading: Reading, { first }: Range): boolean {
  return reading.isIn('prepositions', first) && reading.isIn('relatives', first + 1);
}

function rightSubject({ reading, right, cue }: Site): Speaker | null {
  if (cue.gerund) return null;
  return findSubject(reading, right, cue.agreement);
}

/** Words right after the verb, where no known noun or name is. */
function rightPlain({ reading, right, cue }: Site): Speaker | null {
  return cue.gerund ? null : plainSubject(reading, right);
}

function placeSubject(site: Site): Speaker | null {
  if (site.cue.agreement !== 'pl' && site.cue.agreement !== 'any') return null;
  return (
    findPlaceSpeaker(site.reading, site.left) ??
    findPlaceSpeaker(site.reading, site.right) ??
    bodyAnaphor(site)
  );
}

/** "В Кремле анонсировали переговоры": a body in place of the subject, its verb in the plural. */
function placeBefore(site: Site): Speaker | null {
  const { reading, left, right, cue } = site;
  if (cue.agreement !== 'pl') return null;
  const place = findPlaceSpeaker(reading, left);
  if (!place || findSubject(reading, left, 'pl')) return null;
  return findSubject(reading, right, 'pl')?.noun?.agreement === 'pl' ? null : place;
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

/** "…, и добавил", "…, добавив": whoever spoke before in the sentence. */
function sameSubject(site: Site): Speaker | null {
  const { stretch, left } = site;
  if (!site.cue.gerund && !onlyFillers(site, left) && !isCoordinated(site)) return null;
  const before = stretch.drafts.at(-1)?.source;
  if (before) {
    cutContents(stretch, coordinationStart(site));
    return before;
  }
  return stretch.previous?.source ?? null;
}

function coordinationStart({ reading, left, segment }: Site): number {
  let at = left.last;
  while (
    at > segment.first &&
    (reading.isIn('fillers', at - 1) || reading.isIn('conjunctions', at - 1))
  )
    at--;
  return at;
}

/** "… said A and added B": a conjunction right before the verb, an earlier cue in the segment. */
function isCoordinated(site: Site): boolean {
  const { reading, left, segment } = site;
  if (left.first === segment.first && site.stretch.drafts.length === 0) return false;
  let at = left.last - 1;
  while (at > left.first && reading.isIn('fillers', at) && !reading.isIn('conjunctions', at)) at--;
  return at >= left.first && reading.isIn('conjunctions', at);
}

/** Who says or writes what an impersonal cue reports: "в сообщении МВД". */
function documentSubject({ reading, right, cue }: Site): Speaker | null {
  for (let at = right.first; at + 1 < right.last; at++) {
    if (!reading.isIn('documentPrepositions', at)) continue;
    return describePhrase(reading, { first: at + 1, last: right.last }, null);
  }
  const dative = /^(?:известно|відомо)$/.test(reading.norm(cue.first)) && right.first < right.last;
  return dative ? describePhrase(reading, right, null) : null;
}

function speaker(site: Site, order: 'left' | 'right'): Speaker | null {
  if (site.cue.kind === 'impersonal') return documentSubject(site);
  if (isCoordinated(site)) {
    const same = sameSubject(site);
    if (same) return same;
  }
  const place = placeBefore(site);
  if (place) return place;
  const sides = order === 'left' ? [leftSubject, rightSubject] : [rightSubject, leftSubject];
  for (const side of sides) {
    const found = side(site);
    if (found) return found;
  }
  return (
    placeSubject(site) ??
    (order === 'right' ? rightPlain(site) : null) ??
    sameSubject(site) ??
    loneName(site)
  );
}

/** One capitalised word before the verb, whatever its ending ("Баку заявил"). */
function loneName({ reading, left }: Site): Speaker | null {
  let first = left.first;
  while (first < left.last && reading.isIn('fillers', first)) first++;
  const lone = left.last - first === 1 && isCapitalised(reading, first);
  return lone ? describePhrase(reading, { first, last: left.last }, null) : null;
}

// ---- what ----------------------------------------------------------------------------------

function readPassive(site: Site): Draft | null {
  if (site.cue.kind !== 'passive') return null;
  const source = findSubject(
    site.reading,
    { first: site.cue.last + 1, last: site.right.last },
    'any',
  );
  const content = isBackReference(site, site.left)
    ? sentenceBefore(site)
    : trim(site.reading, site.left.first, site.left.last - 1);
  return draft(site, source, content);
}

function isBackReference({ reading }: Site, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) {
    for (const phrase of reading.words.backReferences) {
      const words = phrase.split(' ');
      if (at + words.length <= last && phraseAt(reading, words, at)) return true;
    }
  }
  return false;
}

function sentenceBefore({ reading, segment }: Site): Range | null {
  const before = reading.analyzed.sentences[reading.sentenceOf(segment.first) - 1];
  return before ? trim(reading, before.tokens[0], before.tokens[1]) : null;
}

/** "Как сообщил министр, …". */
function readParenthesis(site: Site): Draft | null {
  const { stretch, reading, segment, index, left } = site;
  if (!reading.isIn('parentheticals', left.first) || left.first !== segment.first) return null;
  const rest = { ...site, left: { first: left.first + 1, last: left.last } };
  const source = speaker(rest, 'right');
  return draft(site, source, around(stretch, index));
}

/** The content around a parenthesis: what follows it, what precedes it, or the whole. */
export function around(stretch: Stretch, index: number): Range | null {
  const { first, last } = stretch;
  if (index === first) return tokensOf(stretch, index + 1, last);
  if (index === last - 1) return tokensOf(stretch, first, index);
  return tokensOf(stretch, first, last);
}

function readThat(site: Site): Draft | null {
  const start = clauseStart(site);
  if (start === null) return null;
  const end = site.stretch.segments[site.stretch.last - 1]?.last ?? start;
  const source = speaker(site, 'left');
  if (isBackReference(site, site.left)) return null;
  return draft(site, source, trim(site.reading, start, end));
}

/** Index of the first token of the that-clause of a cue, or null. */
function clauseStart({ stretch, reading, cue, index, right }: Site): number | null {
  const asks = cue.frames.has('k');
  const opens = (at: number) =>
    reading.isIn('complementizers', at) || (asks && reading.isIn('questionWords', at));
  if (stretch.reading.words.bareContent) {
    for (let at = right.first; at < Math.min(right.last, right.first + 8); at++) {
      if (reading.data.verbs.get(reading.norm(at))?.nounToo === false) break;
      if (opens(at)) return reading.isIn('complementizers', at) ? at + 1 : at;
    }
  }
  for (let next = index + 1; next < Math.min(stretch.last, index + CLAUSE_REACH); next++) {
    const segment = stretch.segments[next];
    if (segment?.before !== ',') return null;
    if (opens(segment.first)) {
      return reading.isIn('complementizers', segment.first) ? segment.first + 1 : segment.first;
    }
    if (segment.quote || hasCue(reading, segment)) return null;
  }
  return null;
}

/** "Он сказал: «…»". */
function readColon(site: Site): Draft | null {
  const { stretch, index, segment } = site;
  let colon = index;
  while (colon < stretch.last && colon < index + 3 && stretch.segments[colon]?.after !== ':')
    colon++;
  if (stretch.segments[colon]?.after !== ':' || segment.quote) return null;
  const next = stretch.segments[colon + 1];
  if (!next) return null;
  const content = next.quote
    ? { first: next.first, last: next.last }
    : tokensOf(stretch, colon + 1, stretch.last);
  return draft(site, speaker(site, 'left'), content);
}

/** "…, сказал он", "«…», — заявил министр", "…, the minister said". */
function readBefore(site: Site): Draft | null {
  const { stretch, reading, index, segment, left, cue } = site;
  const before = stretch.segments[index - 1];
  if (index <= stretch.first || !before || left.first !== segment.first || cue.gerund) return null;
  const quoted = before.quote !== null;
  const dashed = segment.before === '—';
  const clause = cue.frames.has('t') || cue.kind === 'impersonal' || dashed;
  if (!quoted && (!clause || !/^[,—]$/.test(segment.before))) return null;
  if (reading.isIn('relatives', segment.first) || reading.isIn('conjunctions', segment.first))
    return null;
  const verbFirst = onlyFillers(site, left);
  if (!verbFirst && !quoted && !reading.words.bareContent) return null;
  if (!verbFirst && hasBareContent(site)) return null;
  if (!verbFirst && stretch.segments[index + 1]?.quote && segment.after === '') return null;
  if (verbFirst && !quoted && interposed(site)) return null;
  const source = verbFirst
    ? (rightSubject(site) ?? speaker(site, 'right'))
    : (findSubject(reading, left, cue.agreement) ??
      plainSubject(reading, left) ??
      placeSubject(site));
  if (!source && cue.kind !== 'impersonal') return null;
  if (passesOn(site, source)) return null;
  return draft(site, source, quoted ? quotedBefore(stretch, index) : clauseAround(site));
}

/** "The chief executive, Nadia Frost, told CNN that …": the verb goes with what stands before. */
function interposed(site: Site): boolean {
  const { reading, right, cue } = site;
  if (!reading.words.bareContent || !hasBareContent(site)) return false;
  const object = afterObject(reading, right, cue);
  const isTold = object > right.first && right.last - object >= 2;
  const subject = findSubject(reading, right, cue.agreement);
  const subjectOnly = subject !== null && subject.first <= right.first + 1;
  return (isTold || !subjectOnly) && jumpLeft(site) !== null;
}

/** The quotations that end right before a segment. */
function quotedBefore(stretch: Stretch, index: number): Range | null {
  let first = index - 1;
  while (first > stretch.first && stretch.segments[first - 1]?.quote) first--;
  return tokensOf(stretch, first, index);
}

/** The clause before "сказал он", and what follows it in the same sentence. */
function clauseAround({ stretch, reading, index }: Site): Range | null {
  const next = stretch.segments[index + 1];
  const goesOn =
    next &&
    index + 1 < stretch.last &&
    !next.quote &&
    !reading.data.verbs.get(reading.norm(next.first))?.gerund &&
    !reading.isIn('relatives', next.first) &&
    !isApposition(reading, next) &&
    !hasCue(reading, next);
  return tokensOf(stretch, stretch.first, goesOn ? stretch.last : index);
}

/** "Иван Петров, глава …", "Stefan Brandl, a spokesman …". */
function isApposition(reading: Reading, { first }: Range): boolean {
  return (
    reading.data.nouns.has(reading.norm(first)) ||
    (/^(?:a|an|the)$/.test(reading.norm(first)) &&
      findSubject(reading, { first, last: first + 4 }, 'any')?.noun !== undefined)
  );
}

/** "Министр заявил, что …, передает Reuters": a report of a statement already found. */
function passesOn({ stretch, cue, segment }: Site, source: Speaker | null): boolean {
  const said = stretch.drafts.filter(
    ({ content, source: who }) => who && content.first < segment.first,
  );
  if (!source || said.length === 0 || !cue.frames.has('r')) return false;
  cutContents(stretch, segment.first);
  for (const one of said) one.via.push({ first: source.first, last: source.last });
  return true;
}

function hasBareContent({ reading, right, cue }: Site): boolean {
  if (!reading.words.bareContent || !cue.frames.has('t')) return false;
  const first = afterObject(reading, right, cue);
  return (
    first < right.last && !reading.isIn('prepositions', first) && !reading.isIn('fillers', first)
  );
}

/** After "told": past the person told. */
function afterObject(reading: Reading, right: Range, cue: Cue): number {
  let at = right.first;
  if (!/^(?:tell|told|tells|assured|assures|informed|informs)$/.test(reading.norm(cue.first)))
    return at;
  while (at < right.last && /^(?:the|a|his|her|their|our|its)$/.test(reading.norm(at))) at++;
  const link = reading.linkAt(at);
  do at++;
  while (at < right.last && link && reading.linkAt(at) === link);
  return at;
}

/** Content right after the verb: "said prices fell", "о задержании", "требует отставки". */
function readAfter(site: Site): Draft | null {
  const { stretch, reading, cue, right, left, index } = site;
  const next = stretch.segments[index + 1];
  if (
    isBackReference(site, left) ||
    isBackReference(site, { ...right, last: Math.min(right.last, right.first + 2) })
  ) {
    return draft(site, speaker(site, 'right'), sentenceBefore(site));
  }
  const end = stretch.segments[stretch.last - 1]?.last ?? right.last;
  if (cue.frames.has('a')) {
    for (let at = right.first; at < right.last; at++) {
      if (!reading.isIn('aboutPrepositions', at)) continue;
      return draft(
        site,
        speaker({ ...site, right: { ...right, last: at } }, 'left'),
        trim(reading, at + 1, end),
      );
    }
  }
  if (hasBareContent(site)) {
    return draft(
      site,
      speaker({ ...site, right: { ...right, last: right.first } }, 'left'),
      trim(reading, afterObject(reading, right, cue), end),
    );
  }
  if (next?.quote && index + 1 < stretch.last && next.quote) {
    return draft(site, speaker(site, 'left'), { first: next.first, last: next.last });
  }
  return readObject(site, end);
}

/** "предлагает подписать договор, что …": the object comes before any clause inside it. */
function readDirective(site: Site): Draft | null {
  const { reading, cue, right, stretch, segment } = site;
  const object = trim(reading, right.first, right.last);
  if (!cue.frames.has('i') || !object || segment.after === ':') return null;
  if (reading.isIn('complementizers', object.first) || !leftSubject(site)) return null;
  return readObject(site, stretch.segments[stretch.last - 1]?.last ?? right.last);
}

/** "потребовал отставки", "обвинил … в …": an object or an infinitive is the content. */
function readObject(site: Site, end: number): Draft | null {
  const { stretch, reading, cue, right } = site;
  const takesObject = cue.frames.has('n') || cue.frames.has('i');
  const nested = stretch.drafts.some(
    ({ content }) => content.first <= cue.first && content.last > cue.first,
  );
  if (!takesObject || nested || cue.gerund || right.last - right.first < 1) return null;
  const source = leftSubject(site) ?? placeSubject(site) ?? sameSubject(site);
  if (source && source.first >= cue.first && source.pronoun !== 'body') return null;
  return draft(site, source, trim(reading, right.first, end));
}
