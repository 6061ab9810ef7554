import { languageData } from '../../languages/index.ts';
import { AGENT_WORDS, BEFORE_SUBJECTS, WORDS_OF } from '../../languages/opposites.ts';
import type { EntityLink } from '../../model/mention.ts';
import type { TextSpan, Token } from '../../model/text.ts';
import { readingsOfName } from './name-sounds.ts';
import type { SentenceSigns } from './sentence-signs.ts';

/** Somebody whom a sentence names where whoever does it may stand. */
export interface Agent extends TextSpan {
  /** The same in every language: an entity, the sounds of the last word, what it refers to. */
  readonly keys: readonly string[];
  /** Whether the name is an entity's or a certain person's, not a mere capital. */
  readonly isKnown: boolean;
}

/** A name the same in every language, by entity, else by sound. */
export function nameKeys({ entityId, surface, referent }: EntityLink): string[] {
  const last =
    surface
      .toLowerCase()
      .match(/\p{L}[\p{L}'’-]*/gu)
      ?.at(-1) ?? '';
  // "Lee Sang-min" is Ли Сан Мин elsewhere: the last part of a word as well.
  const words = [...new Set([last, last.split('-').at(-1) ?? ''])];
  const sounds = words.flatMap(readingsOfName);
  return [...(entityId ? [entityId] : []), ...sounds.map((one) => `@${one}`), referent];
}

/** Every person whom the sentence names and no preposition governs, in the order of the text. */
export function agentsOf(sentence: SentenceSigns): Agent[] {
  const linked = sentence.links.flatMap((link): Agent[] => {
    const { start, end, entityId } = link;
    if (link.type !== 'person') return [];
    return [{ start, end, keys: nameKeys(link), isKnown: entityId !== null }];
  });
  return [...linked, ...unlinkedNames(sentence)]
    .filter((agent) => !isGoverned(agent, sentence))
    .toSorted((a, b) => a.start - b.start);
}

/**
 * "Aziz Akhannouch", "Mr Moore": two words with capitals, of which none or only a place is known, or
 * one behind a title. One capital alone may be anything: a month, a firm, a street.
 */
function unlinkedNames({ tokens, signs, links, keysAt, lang }: SentenceSigns): Agent[] {
  const { honorifics } = languageData(lang);
  const named = new Set(
    signs.flatMap(({ kind, at }) => (kind === 'name' && at !== undefined ? [at] : [])),
  );
  const isPlace = ({ start }: TextSpan): boolean =>
    links.some((link) => link.type === 'place' && link.start === start && link.entityId === null);
  const runs: Token[][] = [];
  for (const [at, token] of tokens.entries()) {
    const last = runs.at(-1);
    const follows = last?.at(-1) === tokens[at - 1] && last !== undefined;
    const begins =
      at === 0 &&
      isUnknownCapital(tokens[1], named, isPlace) &&
      keysAt.get(token.start)?.length === 1;
    if (!begins && !named.has(token.start) && !(follows && isPlace(token))) continue;
    if (follows) last.push(token);
    else runs.push([token]);
  }
  const isAddressed = ({ start }: Token): boolean =>
    honorifics.has(tokens.findLast((token) => token.end <= start)?.norm ?? '');
  return runs.flatMap(([first, ...more]): Agent[] => {
    const last = more.at(-1) ?? (first && isAddressed(first) ? first : undefined);
    const keys = last ? readingsOfName(last.norm).map((one) => `@${one}`) : [];
    if (!first || !last || keys.length === 0) return [];
    return [{ start: first.start, end: last.end, keys, isKnown: false }];
  });
}

/** Whether a name goes on behind a word that has its capital from beginning the sentence. */
function isUnknownCapital(
  next: Token | undefined,
  named: ReadonlySet<number>,
  isPlace: (span: TextSpan) => boolean,
): boolean {
  return next !== undefined && (named.has(next.start) || isPlace(next));
}

/** "по словам Байдена", "with Lavrov": a function word before the name that governs it. */
export function isGoverned({ start }: TextSpan, { tokens, lang }: SentenceSigns): boolean {
  const before = tokens.findLast((token) => token.end <= start)?.norm ?? '';
  if (BEFORE_SUBJECTS.has(before) || AGENT_WORDS.has(before)) return false;
  if (WORDS_OF.has(before)) return true;
  return languageData(lang).functionWords.has(before);
}

/** Whether a sentence names somebody anywhere. */
export function namesAgent({ signs, links }: SentenceSigns, { keys }: Agent): boolean {
  const own = signs.filter(({ kind }) => kind === 'name').flatMap((one) => one.keys);
  const all = [...own, ...links.flatMap(nameKeys)];
  return keys.some((key) => all.some((other) => key === other || soundAlike(key, other)));
}

/** With its mark: two consonants begin too many names, "Russia" and "Reznikov". */
const TELLING_SOUNDS = 4;

/** Sounds of one name in two spellings: one goes on where the other ends. */
function soundAlike(a: string, b: string): boolean {
  if (!a.startsWith('@') || !b.startsWith('@')) return false;
  const shorter = Math.min(a.length, b.length);
  const isBeginning = shorter >= TELLING_SOUNDS && (a.startsWith(b) || b.startsWith(a));
  return a === b || isBeginning || a.slice(0, TELLING_SOUNDS) === b.slice(0, TELLING_SOUNDS);
}

/**
 * Whether two agents are two: none of their names is one name. Names that nothing knows differ
 * across languages only where they begin otherwise, since spellings do.
 */
export function areTwo(a: Agent, b: Agent, sameLanguage: boolean): boolean {
  if (a.keys.some((key) => b.keys.some((other) => key === other || soundAlike(key, other))))
    return false;
  if (sameLanguage || (a.isKnown && b.isKnown)) return true;
  const sounds = ({ keys }: Agent) => keys.filter((key) => key.startsWith('@'));
  return (
    sounds(a).length > 0 &&
    sounds(b).length > 0 &&
    !sounds(a).some((one) => sounds(b).some((other) => one[1] === other[1]))
  );
}
