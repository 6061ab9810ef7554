import { INTERVIEW_WORDS } from '../../languages/interview-words.ts';
import type { EntityLink } from '../../model/mention.ts';
import type { BlockKind } from '../../model/text.ts';
import { type Draft, saidBy, trim } from './draft.ts';
import { isCapitalised, type Range, type Reading } from './reading.ts';
import { describePhrase, type Speaker } from './speaker-phrase.ts';

/** One block of an article as a line of a conversation. */
interface Line extends Range {
  /** Who the line says is speaking ("Ann Porter: …"); null where it does not. */
  readonly speaker: Speaker | null;
  /** The first token behind the label. */
  readonly text: number;
  readonly isLabelled: boolean;
  readonly isQuestion: boolean;
  readonly isTitle: boolean;
}

/** In tokens: a name, an office or a paper before a colon. */
const MAX_LABEL = 6;
/** In tokens: what is longer asks nothing, whatever mark it ends with. */
const MAX_QUESTION = 80;
/** So many questions with an answer each make a conversation of lines with names; … */
const MIN_LABELLED = 2;
/** … without names fewer may be headings, of a text that answers itself. */
const MIN_QUESTIONS = 3;
/**
 * So many questions must speak to "you", and answers of "me": an explainer's do not. Argued: one of each may be
 * quoted in an explainer. Neither our gold nor English corpora nor the tests tell 1, 2 and 3 apart.
 */
const MIN_PERSONAL = 2;
/** What stands between two questions is no longer, in blocks, or it is no answer alone. */
const MAX_ANSWER = 12;

/** What ends with a question mark, quotation marks and brackets behind it left out. */
function endsInQuestion(reading: Reading, { first, last }: Range): boolean {
  let at = last - 1;
  while (at > first && /^["»”’)]$/.test(reading.surface(at))) at--;
  return last - first <= MAX_QUESTION && reading.surface(at) === '?';
}

/** Where the label of a line ends, its colon; -1 where it has none. */
function labelEnd(reading: Reading, { first, last }: Range): number {
  for (let at = first; at < Math.min(last, first + MAX_LABEL); at++) {
    if (reading.surface(at) === ':') return at > first ? at : -1;
    if (reading.tokens[at]?.kind !== 'word' && reading.surface(at) !== '.') return -1;
  }
  return -1;
}

function lineOf(reading: Reading, range: Range, kind: BlockKind): Line {
  const colon = labelEnd(reading, range);
  const isLabelled = colon > 0 && isCapitalised(reading, range.first);
  const label = isLabelled ? { first: range.first, last: colon } : null;
  const named = label && describePhrase(reading, label, null);
  return {
    ...range,
    speaker: named?.link?.type === 'person' ? named : null,
    text: isLabelled ? colon + 1 : range.first,
    isLabelled,
    isQuestion: endsInQuestion(reading, range),
    isTitle: kind === 'headline' || kind === 'heading' || kind === 'caption',
  };
}

function opensWithDash(reading: Reading, { first }: Range): boolean {
  return /^[—–-]$/.test(reading.surface(first));
}

function has(reading: Reading, { first, last }: Range, words: RegExp): boolean {
  for (let at = first; at < last; at++) if (words.test(reading.norm(at))) return true;
  return false;
}

function answer(speaker: Speaker | null, content: Range): Draft {
  return { ...saidBy(speaker, null, content), verbatim: true };
}

/** Lines with names before them, between questions of somebody else: each is by who is named. */
function labelled(reading: Reading, lines: readonly Line[]): Draft[] {
  const isAnswer = (line: Line | undefined): boolean =>
    !!line?.speaker && !line.isQuestion && !line.isTitle;
  const asked = lines.filter((line, at) => line.isQuestion && isAnswer(lines[at + 1]));
  if (asked.length < MIN_LABELLED) return [];
  return lines.flatMap((line) => {
    const content = isAnswer(line) ? trim(reading, line.text, line.last) : null;
    return content ? [answer(line.speaker, content)] : [];
  });
}

/** The one person of the sentence that says that this is an interview, before the first question. */
function interviewee(reading: Reading, lead: readonly Line[]): Speaker | null {
  const { names } = INTERVIEW_WORDS[reading.analyzed.lang];
  for (const line of lead) {
    for (let at = line.first; at < line.last; at++) {
      if (!names.test(reading.norm(at))) continue;
      const sentence = reading.analyzed.sentences[reading.sentenceOf(at)]?.tokens;
      return sentence ? onlyPerson(reading, { first: sentence[0], last: sentence[1] }) : null;
    }
  }
  return null;
}

/** The one person who is named before an answer where the names stop after the first question. */
function namedOnce(lines: readonly Line[]): Speaker | null {
  const named = lines.flatMap(({ speaker }) => speaker ?? []);
  const opens = lines.some(
    (line, at) => line.isQuestion && line.isLabelled && lines[at + 1]?.speaker,
  );
  const people = new Set(named.map(({ link }) => link?.referent));
  return opens && people.size === 1 ? (named[0] ?? null) : null;
}

function onlyPerson(reading: Reading, { first, last }: Range): Speaker | null {
  const people = new Map<string, { link: EntityLink; at: number }>();
  for (let at = first; at < last; at++) {
    const link = reading.linkAt(at);
    if (link?.type === 'person' && !people.has(link.referent))
      people.set(link.referent, { link, at });
  }
  const [one] = people.values();
  if (!one || people.size > 1) return null;
  let end = one.at + 1;
  while (end < last && reading.linkAt(end) === one.link) end++;
  return describePhrase(reading, { first: one.at, last: end }, null);
}

/** The answers to questions without names: by who gives the interview, as the text says once. */
function unlabelled(reading: Reading, lines: readonly Line[]): Draft[] {
  const { asked, answering } = INTERVIEW_WORDS[reading.analyzed.lang];
  const questions = lines.flatMap((line, at) => (line.isQuestion && at > 0 ? [at] : []));
  const [first] = questions;
  if (first === undefined || questions.length < MIN_QUESTIONS) return [];
  const speaker = namedOnce(lines) ?? interviewee(reading, lines.slice(0, first));
  if (!speaker) return [];
  const isMine = (line: Line): boolean => has(reading, line, answering);
  const replies = questions.map((at, index) => {
    const below = lines.slice(at + 1, questions[index + 1] ?? at + 2).slice(0, MAX_ANSWER);
    // A second line with a dash is the other's again, with no question in it.
    const other = below.findIndex((line, after) => after > 0 && opensWithDash(reading, line));
    const own = other < 0 ? below : below.slice(0, other);
    // What is told between two answers speaks of nobody's "me".
    return own.filter((line, after) => !line.isTitle && (after === 0 || isMine(line)));
  });
  const isPersonal =
    questions.filter((at) => has(reading, lines[at] ?? EMPTY, asked)).length >= MIN_PERSONAL &&
    replies.filter((reply) => reply.some(isMine)).length >= MIN_PERSONAL;
  if (!isPersonal) return [];
  return replies.flat().flatMap((line) => {
    const content = trim(reading, line.speaker ? line.text : line.first, line.last);
    return content ? [answer(speaker, content)] : [];
  });
}

const EMPTY: Range = { first: 0, last: 0 };

/**
 * What somebody answers in an interview that is set as questions and answers: only where the page
 * makes plain who answers. Lines begin with names, or the first of them do, or a sentence before the
 * first question calls it an interview and names one person; where names are missing, questions must
 * speak to "you", and answers of "me", for texts that answer their own questions are set alike. Linear
 * in the text. In 2,463 texts of corpora three such conversations are found, with 29 answers, all of
 * them by who gave them; five others do not say so in one sentence, or name two people in it.
 *
 * @param ranges tokens of each block; none where it has no sentence
 */
export function interviewAnswers(
  reading: Reading,
  ranges: readonly (Range | undefined)[],
): readonly Draft[] {
  const lines = reading.analyzed.blocks.flatMap(({ kind }, index) => {
    const range = ranges[index];
    return range ? [lineOf(reading, range, kind)] : [];
  });
  const isNamed = lines.filter(({ speaker }) => speaker !== null).length >= MIN_LABELLED;
  const named = isNamed ? labelled(reading, lines) : [];
  return named.length > 0 ? named : unlabelled(reading, lines);
}
