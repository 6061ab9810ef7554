import {
  ACCUSING,
  BEFORE_CAUSES,
  BLAMING,
  BLAMING_BEHIND,
  CAUSES,
  type Cause,
  EXCLUSIONS,
  OPINIONS,
} from '../../languages/causes.ts';
import { DENIALS } from '../../languages/opposites.ts';
import type { Token } from '../../model/text.ts';
import { clausesOf } from './clauses.ts';
import type { FoundConflict } from './conflict.ts';
import { unsaidWords } from './denials.ts';
import type { SentenceSigns } from './sentence-signs.ts';

/** Two sentences, the smaller number first, that do not give one cause. */
export interface CauseConflict {
  readonly a: number;
  readonly b: number;
  readonly found: FoundConflict;
  /** Whether both only have it as an opinion, which may be one of something else. */
  readonly isOpinion: boolean;
}

/** What a sentence says did it, and what it says did not. */
interface Blame {
  readonly at: number;
  readonly blamed: ReadonlyMap<string, Token>;
  readonly cleared: ReadonlyMap<string, Token>;
  /** These, and the causes that it only tells besides. */
  readonly named: ReadonlyMap<string, Token>;
  readonly isOpinion: boolean;
}

/**
 * "Birds", says one, "a missile", another: sentences that say why it happened and have no cause in
 * common, or of which one rules out what the other names, however little else they share. What an article
 * tells as it happened ("a missile hit the port") is no blame: a word of blame must stand beside.
 */
export function causeConflicts(sentences: readonly SentenceSigns[]): CauseConflict[] {
  const blames = sentences.flatMap((sentence, at) => blameOf(sentence, at) ?? []);
  return blames.flatMap((one, index) =>
    blames.slice(index + 1).flatMap((other): CauseConflict[] => {
      if (sentences[one.at]?.article === sentences[other.at]?.article) return [];
      const found = clearedOf(one, other) ?? flip(clearedOf(other, one)) ?? others(one, other);
      const isOpinion = one.isOpinion && other.isOpinion;
      return found ? [{ a: one.at, b: other.at, found, isOpinion }] : [];
    }),
  );
}

function blameOf(sentence: SentenceSigns, at: number): Blame | null {
  const { tokens } = sentence;
  const isBlaming = tokens.some((_, one) => blames(tokens, one, BLAMING));
  const excluded = ruledOut(tokens);
  // "Does not rule out arson" says neither.
  if (excluded === null) return null;
  const denied = [...unsaidWords(sentence), ...excluded];
  if (!isBlaming && denied.length === 0) return null;
  const named = causesIn(tokens);
  if (named.size === 0) return null;
  const unsaid = new Set(denied.map((one) => tokens[one]));
  const cleared = new Map(
    [...named].filter(([, token]) => unsaid.has(token) && !isAccused(token, tokens)),
  );
  const blamed = new Map(
    [...named].filter(([name, token]) => !cleared.has(name) && isBlamed(tokens, token, BLAMING)),
  );
  if (blamed.size + cleared.size === 0) return null;
  const isOpinion =
    blamed.size > 0 && ![...blamed.values()].some((token) => isBlamed(tokens, token, FACTS));
  return { at, blamed, cleared, named, isOpinion };
}

/** "Denied aiming at it and blamed an air-defence missile": who accuses goes on to say what did it. */
function isAccused(cause: Token, tokens: readonly Token[]): boolean {
  const accusing = tokens.findLastIndex(
    ({ norm, start }) =>
      start < cause.start && ACCUSING.some((beginning) => norm.startsWith(beginning)),
  );
  return accusing > 0 && !DENIALS.has(tokens[accusing - 1]?.norm ?? '');
}

/** Words of blame that are of nothing else. */
const FACTS: ReadonlySet<string> = new Set([...BLAMING].filter((word) => !OPINIONS.has(word)));

/** A cause further from the word of blame than so many tokens is told besides. */
const REACH = 8;

/** "Because of a storm", "a storm is to blame": a word of blame close by. */
function isBlamed(tokens: readonly Token[], cause: Token, words: ReadonlySet<string>): boolean {
  const at = tokens.indexOf(cause);
  return tokens.some(
    ({ norm }, blaming) =>
      blames(tokens, blaming, words) &&
      Math.abs(at - blaming) <= REACH &&
      (blaming < at || !BEFORE_CAUSES.has(norm)),
  );
}

/** Whether a word blames where it stands: "at fault" does, "a signal fault" is a cause. */
function blames(tokens: readonly Token[], at: number, words: ReadonlySet<string>): boolean {
  const norm = tokens[at]?.norm ?? '';
  const behind = BLAMING_BEHIND.get(norm);
  return words.has(norm) && (!behind || behind.test(tokens[at - 1]?.norm ?? ''));
}

/** The words, by number, of clauses that rule something out; null where one says that it does not. */
function ruledOut(tokens: readonly Token[]): number[] | null {
  const isExclusion = (at: number): boolean =>
    EXCLUSIONS.some(
      ([beginning, next]) =>
        tokens[at]?.norm.startsWith(beginning) === true &&
        (next === null || tokens[at + 1]?.norm === next),
    );
  const clauses = clausesOf(tokens).filter((clause) => clause.some(isExclusion));
  const isKept = clauses.some((clause) => clause.some((at) => DENIALS.has(tokens[at]?.norm ?? '')));
  return isKept ? null : clauses.flat();
}

const BLAMING_WORDS: ReadonlySet<string> = new Set(BLAMING_BEHIND.keys());

function causesIn(tokens: readonly Token[]): Map<string, Token> {
  const found = new Map<string, Token>();
  const within = new Map<string, string>();
  for (const cause of CAUSES) {
    const token = tokens.find(
      ({ norm }, at) => names(cause, norm) && !blames(tokens, at, BLAMING_WORDS),
    );
    if (!token) continue;
    found.set(cause.name, token);
    if (cause.within !== null) within.set(cause.name, cause.within);
  }
  for (const [name, wider] of within) if (found.has(wider)) found.delete(name);
  return found;
}

function names({ beginnings, whole }: Cause, norm: string): boolean {
  return whole.has(norm) || beginnings.some((beginning) => norm.startsWith(beginning));
}

function clearedOf(denier: Blame, other: Blame): FoundConflict | null {
  for (const [name, span] of denier.cleared) {
    const blamed = other.blamed.get(name);
    if (blamed) return { kind: 'negation', label: 'differs', values: [span, blamed] };
  }
  return null;
}

function flip(found: FoundConflict | null): FoundConflict | null {
  return found && { ...found, values: [found.values[1], found.values[0]] };
}

function others(one: Blame, other: Blame): FoundConflict | null {
  const [own] = one.blamed.values();
  const [theirs] = other.blamed.values();
  if (!own || !theirs || [...one.named.keys()].some((name) => other.named.has(name))) return null;
  return { kind: 'actor', label: 'differs', values: [own, theirs] };
}
