import type { Lang } from '../model/text.ts';
import { affairMeanings } from './meanings/affairs.ts';
import { checkMeanings } from './meanings/checks.ts';
import { deedMeanings } from './meanings/deeds.ts';
import { eventMeanings } from './meanings/events.ts';
import { everydayMeanings } from './meanings/everyday.ts';
import { lifeMeanings } from './meanings/life.ts';
import { stateMeanings } from './meanings/state.ts';
import { thingMeanings } from './meanings/things.ts';

/**
 * What the most frequent words of the news mean, so that a sentence can be laid beside one in
 * another language. A line is one meaning: beginnings of words, folded, in English, Russian and
 * Ukrainian between bars. A beginning holds for every word that starts so; one with `=`, and an
 * English one of at most four letters, for the word itself. Meanings are wide on purpose (killed, died, victims are one): they propose a
 * kinship of sentences, and numbers, names and dates decide.
 */
const TELLING = [
  stateMeanings,
  eventMeanings,
  lifeMeanings,
  checkMeanings,
  deedMeanings,
  thingMeanings,
  affairMeanings,
]
  .join('')
  .split('\n')
  .filter(Boolean);
const EVERYDAY = everydayMeanings.split('\n').filter(Boolean);

const ORDER: readonly Lang[] = ['en', 'ru', 'uk'];
/** No ending is longer; "мороз" is no form of a listed "мор". */
const LONGEST_ENDING = 7;
/** A beginning of so many letters holds for compounds too: "кибербезопасность". */
const SURE_BEGINNING = 5;
/** Short English words begin too many others: "ice" and "Iceland", "car" and "care". */
const WHOLE_ENGLISH = 4;

interface Beginnings {
  readonly whole: Map<string, number[]>;
  readonly open: Map<string, number[]>;
  longest: number;
}

function add(map: Map<string, number[]>, key: string, meaning: number): void {
  const known = map.get(key);
  if (known) known.push(meaning);
  else map.set(key, [meaning]);
}

function read(): Readonly<Record<Lang, Beginnings>> {
  const made = (): Beginnings => ({ whole: new Map(), open: new Map(), longest: 0 });
  const tables = { en: made(), ru: made(), uk: made() };
  for (const [meaning, line] of [...TELLING, ...EVERYDAY].entries()) {
    for (const [column, words] of line.split('|').entries()) {
      const table = tables[ORDER[column] ?? 'en'];
      for (const word of words.trim().split(/\s+/)) {
        const isWhole = word.endsWith('=') || (column === 0 && word.length <= WHOLE_ENGLISH);
        if (isWhole) add(table.whole, word.replace('=', ''), meaning);
        else add(table.open, word, meaning);
        table.longest = Math.max(table.longest, word.length);
      }
    }
  }
  return tables;
}

let tables: Readonly<Record<Lang, Beginnings>> | null = null;
const NONE: readonly number[] = [];

/** Ukrainian words begin with either as the word before sounds: "врятувати" and "урятувати". */
const EITHER: Readonly<Record<string, string>> = { у: 'в', в: 'у', і: 'й', й: 'і' };

/** The meanings of a folded word, by number, the same in every language; most words have none. */
export function meaningsOf(norm: string, lang: Lang): readonly number[] {
  tables ??= read();
  const found = meaningsIn(tables[lang], norm);
  const other = lang === 'uk' && found === NONE ? EITHER[norm[0] ?? ''] : undefined;
  return other === undefined ? found : meaningsIn(tables[lang], other + norm.slice(1));
}

function meaningsIn({ whole, open, longest }: Beginnings, norm: string): readonly number[] {
  const exact = whole.get(norm);
  if (exact) return exact;
  const shortest = Math.max(2, Math.min(SURE_BEGINNING, norm.length - LONGEST_ENDING));
  for (let length = Math.min(longest, norm.length); length >= shortest; length--) {
    const found = open.get(norm.slice(0, length));
    if (found) return found;
  }
  return NONE;
}

/** Whether a meaning stands in news of any subject and so says little. */
export function isEveryday(meaning: number): boolean {
  return meaning >= TELLING.length;
}
