import { VERDICT_WORDS } from '../../languages/verdicts/index.ts';
import type { VerdictWords } from '../../languages/verdicts/verdict-words.ts';
import type { VerdictClass } from '../../model/claim.ts';
import { fold } from '../../text/normalize.ts';

type Sense = Exclude<keyof VerdictWords, 'heading'>;

interface Phrase {
  readonly words: readonly string[];
  readonly sense: Sense;
}

/** A phrase found in the label, by the index of its first word. */
interface Hit {
  readonly at: number;
  readonly sense: Sense;
}

const SENSES: readonly Sense[] = [
  'mixed',
  'unproven',
  'satire',
  'mostlyTrue',
  'mostlyFalse',
  'false',
  'true',
  'not',
  'mostly',
  'partly',
  'entirely',
  'but',
];
/** A longer first clause is a sentence: its verdict is in its first words or not to be had. */
const LONGEST_LABEL = 8;
const FIRST_WORDS = 2;
/** A negation reaches this many words forward: "nie jest prawdą". */
const REACH = 3;
/** Senses that say by themselves what the verdict is, the strongest first. */
const WHOLE: readonly (readonly [Sense, VerdictClass])[] = [
  ['satire', 'satire'],
  ['mixed', 'mixed'],
  ['mostlyTrue', 'mostly-true'],
  ['mostlyFalse', 'mostly-false'],
];

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .replaceAll('_', ' ')
      .match(/\p{L}[\p{L}\p{M}]*/gu)
      ?.map(fold) ?? []
  );
}

function listOf(phrases: string | undefined): readonly (readonly string[])[] {
  return (phrases ?? '').split(',').flatMap((phrase) => {
    const words = phrase.trim();
    return words === '' ? [] : [words.split(' ').map((word) => fold(word))];
  });
}

/** Longer phrases first, then whole words before beginnings of words. */
function precision({ words }: Phrase): number {
  return 2 * words.length + (words.some((word) => word.endsWith('*')) ? 0 : 1);
}

/** Phrases by the first two letters of their first word, the most precise first. */
function buildIndex(): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = VERDICT_WORDS.flatMap((words) =>
    SENSES.flatMap((sense) => listOf(words[sense]).map((list) => ({ words: list, sense }))),
  );
  return Map.groupBy(
    phrases.toSorted((a, b) => precision(b) - precision(a)),
    ({ words: [first = ''] }) => first.slice(0, 2),
  );
}

const PHRASES = buildIndex();
const HEADINGS = new Set(
  VERDICT_WORDS.flatMap(({ heading }) => listOf(heading).map((words) => words.join(' '))),
);

function isWord(pattern: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}

function findHits(words: readonly string[]): readonly Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = PHRASES.get((words[at] ?? '').slice(0, 2))?.find((phrase) =>
      phrase.words.every((pattern, index) => isWord(pattern, words[at + index])),
    );
    if (!found) continue;
    hits.push({ at, sense: found.sense });
    at += found.words.length - 1;
  }
  return hits;
}

/** The words up to the first break; a "but" right after it still belongs to them. */
function firstClause(label: string): readonly string[] {
  const colon = label.indexOf(':');
  const isHeaded = colon > 0 && HEADINGS.has(wordsOf(label.slice(0, colon)).join(' '));
  const text = (isHeaded ? label.slice(colon + 1) : label).replace(/^[^\p{L}]+/u, '');
  const [clause = '', rest = ''] = text.split(/[.,;:!?…()|/\n]|\s[-–—]\s/u, 2);
  const [next] = findHits(wordsOf(rest).slice(0, 1));
  return [...wordsOf(clause), ...(next?.sense === 'but' ? wordsOf(rest).slice(0, 1) : [])];
}

/** What one "true" or "false" says with the words before and after it. */
function polarity(hits: readonly Hit[], hit: Hit): VerdictClass {
  const before = hits.filter(({ at }) => at < hit.at);
  const near = before.filter(({ at }) => hit.at - at <= REACH);
  const has = (sense: Sense): boolean => before.some((one) => one.sense === sense);
  const after = hits.find(({ at, sense }) => at > hit.at && sense === 'not');
  if (after) return after.at === hit.at + 1 && hit.sense === 'true' ? 'false' : 'other';
  if (before.some(({ sense }) => sense === 'not')) {
    if (has('entirely') || has('mostly') || has('partly')) return 'mixed';
    const isNear = near.some(({ sense }) => sense === 'not');
    return isNear && hit.sense === 'true' ? 'false' : 'other';
  }
  if (has('partly')) return 'mixed';
  if (has('mostly')) return hit.sense === 'true' ? 'mostly-true' : 'mostly-false';
  if (hit.sense === 'true' && hits.some(({ at, sense }) => at > hit.at && sense === 'but')) {
    return 'mixed';
  }
  return hit.sense === 'true' ? 'true' : 'false';
}

/**
 * The class of a verdict, read from the publisher's words alone: the first clause, negation
 * before polarity, a mixed verdict before true and false. Numbers are never read: scales run in
 * both directions. Whatever is unsure is `other`, "see the publisher".
 */
export function classifyVerdict(label: string): VerdictClass {
  const clause = firstClause(label);
  const isSentence = clause.length > LONGEST_LABEL;
  const all = findHits(clause);
  const hits = isSentence ? all.filter(({ at }) => at < FIRST_WORDS) : all;
  if (isSentence && all.some(({ sense }) => sense === 'not')) return 'other';
  for (const [sense, verdict] of WHOLE) {
    const whole = hits.find((hit) => hit.sense === sense);
    if (!whole) continue;
    const negated = hits.some((hit) => hit.sense === 'not' && hit.at < whole.at);
    return negated ? 'other' : verdict;
  }
  const poles = hits.filter(({ sense }) => sense === 'true' || sense === 'false');
  const unproven = hits.some(({ sense }) => sense === 'unproven');
  const [first] = poles;
  if (!first) return unproven ? 'unproven' : 'other';
  if (unproven) return 'other';
  if (poles.some(({ sense }) => sense !== first.sense)) return 'mixed';
  return polarity(hits, first);
}
