import type { Lang } from '../model/text.ts';
import { actionMeanings } from './meanings/actions.ts';
import { affairMeanings } from './meanings/affairs.ts';
import { armyMeanings } from './meanings/army.ts';
import { artMeanings } from './meanings/arts.ts';
import { beliefMeanings } from './meanings/beliefs.ts';
import { checkMeanings } from './meanings/checks.ts';
import { courtMeanings } from './meanings/courts.ts';
import { deedMeanings } from './meanings/deeds.ts';
import { eventMeanings } from './meanings/events.ts';
import { everydayMeanings } from './meanings/everyday.ts';
import { foodMeanings } from './meanings/food.ts';
import { healthMeanings } from './meanings/health.ts';
import { jobMeanings } from './meanings/jobs.ts';
import { journeyMeanings } from './meanings/journeys.ts';
import { lifeMeanings } from './meanings/life.ts';
import { scaleMeanings } from './meanings/measures.ts';
import { mindMeanings } from './meanings/minds.ts';
import { moneyMeanings } from './meanings/money.ts';
import { nationMeanings } from './meanings/nations.ts';
import { networkMeanings } from './meanings/networks.ts';
import { peopleMeanings } from './meanings/people.ts';
import { politicalMeanings } from './meanings/politics.ts';
import { qualityMeanings } from './meanings/qualities.ts';
import { scienceMeanings } from './meanings/science.ts';
import { sportMeanings } from './meanings/sports.ts';
import { stateMeanings } from './meanings/state.ts';
import { thingMeanings } from './meanings/things.ts';

/**
 * What the most frequent words of the news mean, so that a sentence can be laid beside one in
 * another language. A line is one meaning: beginnings of words, folded, in English, Russian and
 * Ukrainian between bars. A beginning holds for every word that starts so; one with `=`, and an
 * English one of at most four letters, for the word itself. A word means what its longest listed
 * beginning means, and what a shorter one of five letters at least means ("столкновение" and
 * "столкнулся"); with `+` a shorter one counts however short it is ("following" and "follow").
 * Meanings are wide on purpose (killed, died, victims are one): they propose a kinship of
 * sentences, and numbers, names and dates decide.
 */
const TELLING = [
  stateMeanings,
  eventMeanings,
  lifeMeanings,
  checkMeanings,
  deedMeanings,
  thingMeanings,
  affairMeanings,
  actionMeanings,
  armyMeanings,
  artMeanings,
  beliefMeanings,
  courtMeanings,
  foodMeanings,
  healthMeanings,
  jobMeanings,
  journeyMeanings,
  scaleMeanings,
  mindMeanings,
  moneyMeanings,
  nationMeanings,
  networkMeanings,
  peopleMeanings,
  politicalMeanings,
  qualityMeanings,
  scienceMeanings,
  sportMeanings,
]
  .join('')
  .split('\n')
  .filter(Boolean);
const EVERYDAY = everydayMeanings.split('\n').filter(Boolean);

/** Which column is whose. */
const COLUMNS: Readonly<Record<Lang, number>> = { en: 0, ru: 1, uk: 2 };
/** No ending is longer; "мороз" is no form of a listed "мор". */
const LONGEST_ENDING = 7;
/** A beginning of so many letters holds for compounds and for longer beginnings too: "кибербезопасность". */
const SURE_BEGINNING = 5;
const SHORTEST_BEGINNING = 2;
/** Short English words begin too many others: "ice" and "Iceland", "car" and "care". */
const WHOLE_ENGLISH = 4;

type Meanings = readonly number[];

interface Beginnings {
  readonly whole: Map<string, Meanings>;
  readonly open: Map<string, Meanings>;
  longest: number;
}

/** Read at first use, each language for itself: 8,000 words take some milliseconds. */
const tables = new Map<Lang, Beginnings>();
const NONE: Meanings = [];

function tableOf(lang: Lang): Beginnings {
  const known = tables.get(lang);
  if (known) return known;
  const table = readColumn(COLUMNS[lang], lang === 'en' ? WHOLE_ENGLISH : 0);
  tables.set(lang, table);
  return table;
}

function readColumn(column: number, wholeUpTo: number): Beginnings {
  const whole = new Map<string, Meanings>();
  const open = new Map<string, Meanings>();
  const kin = new Set<string>();
  let longest = 0;
  for (const [meaning, line] of [...TELLING, ...EVERYDAY].entries()) {
    // Shared by the words of the line: most mean nothing else.
    const own: Meanings = [meaning];
    for (const marked of (line.split(' | ')[column] ?? '').split(' ')) {
      const isMarked = marked.endsWith('=') || marked.endsWith('+');
      const word = isMarked ? marked.slice(0, -1) : marked;
      const map = marked.endsWith('=') || word.length <= wholeUpTo ? whole : open;
      const known = map.get(word);
      map.set(word, known ? [...known, meaning] : own);
      if (marked.endsWith('+')) kin.add(word);
      if (word.length > longest) longest = word.length;
    }
  }
  // The shorter first: one of nine letters may be kin to one of five, which is to one of three.
  for (const [word, own] of [...open].sort(([a], [b]) => a.length - b.length)) {
    const shortest = kin.has(word) ? SHORTEST_BEGINNING : SURE_BEGINNING;
    const theirs = beginningIn(open, word, word.length - 1, shortest);
    if (theirs !== NONE) open.set(word, [...new Set([...own, ...theirs])]);
  }
  return { whole, open, longest };
}

/** The meanings of the longest listed beginning of a word within these lengths. */
function beginningIn(
  open: ReadonlyMap<string, Meanings>,
  word: string,
  longest: number,
  shortest: number,
): Meanings {
  for (let length = longest; length >= shortest; length--) {
    const found = open.get(word.slice(0, length));
    if (found) return found;
  }
  return NONE;
}

/** Ukrainian words begin with either as the word before sounds: "врятувати" and "урятувати". */
const EITHER: Readonly<Record<string, string>> = { у: 'в', в: 'у', і: 'й', й: 'і' };

/** The meanings of a folded word, by number, the same in every language; most words have none. */
export function meaningsOf(norm: string, lang: Lang): readonly number[] {
  const table = tableOf(lang);
  const found = meaningsIn(table, norm);
  const other = lang === 'uk' && found === NONE ? EITHER[norm[0] ?? ''] : undefined;
  return other === undefined ? found : meaningsIn(table, other + norm.slice(1));
}

function meaningsIn({ whole, open, longest }: Beginnings, norm: string): Meanings {
  const exact = whole.get(norm);
  if (exact) return exact;
  const shortest = Math.max(
    SHORTEST_BEGINNING,
    Math.min(SURE_BEGINNING, norm.length - LONGEST_ENDING),
  );
  return beginningIn(open, norm, Math.min(longest, norm.length), shortest);
}

/** Whether a meaning stands in news of any subject and so says little. */
export function isEveryday(meaning: number): boolean {
  return meaning >= TELLING.length;
}
