import { parseArgs } from 'node:util';
import { analyzeText, blocksOfPlainText } from '../../lib/text/analyze-text.ts';
import { anchorQuote, quoteOf } from '../../lib/text/anchor/anchor-quote.ts';
import { asArticle, loadCoverageGold } from './coverage-gold.ts';
import { percent } from './wilson.ts';

/*
 * npm run eval -- anchoring [--detail]
 *
 * Highlights are put on the articles of the coverage corpus (a word, a name, half a sentence, one
 * sentence, two), then the articles are edited as outlets edit theirs, and each highlight is looked
 * for again. Where a highlight belongs after an edit is known, since the edit moves it along. The
 * random numbers are seeded: every run measures the same.
 */

/** Sentence by sentence; what a highlight covers is marked by its index. */
interface Piece {
  text: string;
  /** True where the sentence may not be edited: a highlight touches it. */
  held: boolean;
}

/** A document under edit: paragraphs of pieces. */
type Draft = Piece[][];

/** Numbers 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Random = () => number;
const pick = <T>(list: readonly T[], random: Random): T | undefined =>
  list[Math.floor(random() * list.length)];

/** Changes words of a sentence: drops some, doubles the order of two, puts strangers in. */
function reword(text: string, strangers: readonly string[], random: Random): string {
  const words = text.split(' ');
  return words
    .flatMap((word) => {
      const dice = random();
      if (dice < 0.15) return [];
      if (dice < 0.35) return [pick(strangers, random) ?? word];
      return dice < 0.45 ? [word, pick(strangers, random) ?? word] : [word];
    })
    .join(' ');
}

type Edit = (draft: Draft, strangers: readonly string[], random: Random) => void;

const EDITS: Readonly<Record<string, Edit>> = {
  'nothing changed': () => undefined,
  'paragraphs added': (draft, strangers, random) => {
    for (let count = 0; count < 4; count++) {
      const words = Array.from({ length: 20 }, () => pick(strangers, random) ?? '');
      const at = 1 + Math.floor(random() * draft.length);
      draft.splice(at, 0, [{ text: `${words.join(' ')}.`, held: false }]);
    }
  },
  'paragraphs removed': (draft, _strangers, random) => {
    for (let at = draft.length - 1; at >= 1; at--)
      if (draft[at]?.every(({ held }) => !held) && random() < 0.5) draft.splice(at, 1);
  },
  'neighbours reworded': (draft, strangers, random) => {
    for (const piece of draft.flat())
      if (!piece.held && random() < 0.7) piece.text = reword(piece.text, strangers, random);
  },
  'paragraphs moved': (draft, _strangers, random) => {
    const [headline = [], ...rest] = draft;
    rest.sort(() => random() - 0.5);
    draft.splice(0, draft.length, headline, ...rest);
  },
  'added, removed and reworded': (draft, strangers, random) => {
    for (const name of ['paragraphs added', 'paragraphs removed', 'neighbours reworded'])
      EDITS[name]?.(draft, strangers, random);
  },
  'typography changed': (draft) => {
    for (const piece of draft.flat())
      piece.text = piece.text
        .replace(/[«»]/g, '"')
        .replace(/ — /g, ' – ')
        .replaceAll('ё', 'е')
        .replace(/ (\d)/g, '\u00a0$1');
  },
  'a word inside corrected': (draft, strangers, random) => {
    for (const piece of draft.flat().filter(({ held }) => held)) {
      const words = piece.text.split(' ');
      // Only what is long enough to be still itself without one word.
      if (words.length < 12) continue;
      const at = 3 + Math.floor(random() * (words.length - 6));
      words[at] = (pick(strangers, random) ?? 'x').slice(0, 10);
      piece.text = words.join(' ');
    }
  },
};

const KINDS = ['a name', 'half a sentence', 'a sentence', 'two sentences'] as const;

/** Marks around what is highlighted, so that it is known wherever an edit takes it. */
const OPEN = '\ue000';
const CLOSE = '\ue001';

function draftOf(text: string, lang: 'ru' | 'uk' | 'en'): Draft {
  const read = analyzeText(text, blocksOfPlainText(text, true), lang);
  return read.blocks.map((_, block) =>
    read.sentences
      .filter((sentence) => sentence.block === block)
      .map(({ start, end }) => ({ text: text.slice(start, end), held: false })),
  );
}

/** Puts the marks around one passage of a draft; false where the draft has no such passage. */
function highlight(draft: Draft, kind: (typeof KINDS)[number], random: Random): boolean {
  const rows = draft.slice(1).filter((row) => row.length >= 2);
  const row = pick(rows, random);
  if (!row) return false;
  const at = Math.floor(random() * (row.length - 1));
  const piece = row[at];
  const next = row[at + 1];
  if (!piece || !next) return false;
  piece.held = true;
  const words = piece.text.split(' ');
  if (kind === 'a name') {
    const names = words.filter((word, index) => index > 0 && /^\p{Lu}\p{L}{3,}$/u.test(word));
    const name = pick(names, random);
    if (!name) return false;
    piece.text = piece.text.replace(name, `${OPEN}${name}${CLOSE}`);
  } else if (kind === 'half a sentence') {
    const from = Math.floor(words.length / 4);
    const to = Math.max(from + 1, Math.floor((words.length * 3) / 4));
    words[from] = OPEN + (words[from] ?? '');
    words[to - 1] = (words[to - 1] ?? '') + CLOSE;
    piece.text = words.join(' ');
  } else if (kind === 'a sentence') piece.text = `${OPEN}${piece.text}${CLOSE}`;
  else {
    next.held = true;
    piece.text = OPEN + piece.text;
    next.text += CLOSE;
  }
  return true;
}

function print(draft: Draft): { text: string; start: number; end: number } {
  const marked = draft.map((row) => row.map(({ text }) => text).join(' ')).join('\n');
  const start = marked.indexOf(OPEN);
  const end = marked.indexOf(CLOSE) - 1;
  return { text: marked.replace(OPEN, '').replace(CLOSE, ''), start, end };
}

const { values } = parseArgs({ options: { detail: { type: 'boolean', default: false } } });
const gold = loadCoverageGold();
const ROUNDS = 3;
const rows = Object.entries(EDITS).map(([name, edit]) => {
  let total = 0;
  let right = 0;
  let wrong = 0;
  for (const [index, one] of gold.entries()) {
    const strangers = (gold[(index + 7) % gold.length]?.text ?? '').split(/\s+/);
    for (const [at, kind] of KINDS.entries())
      for (let round = 0; round < ROUNDS; round++) {
        const random = randomFrom(index * 1000 + at * 10 + round + 1);
        const draft = draftOf(asArticle(one).text, one.lang);
        if (!highlight(draft, kind, random)) continue;
        const before = print(draft);
        edit(draft, strangers, random);
        const after = print(draft);
        const span = anchorQuote(after.text, quoteOf(before.text, before), before);
        total++;
        // The same words to within the punctuation at their edges.
        const is =
          span !== null &&
          Math.abs(span.start - after.start) <= 2 &&
          Math.abs(span.end - after.end) <= 2;
        if (is) right++;
        else if (span) wrong++;
        if (!is && values.detail)
          console.log(
            `${name}, ${kind}, ${one.id}: ${after.text.slice(after.start, after.end)} → ${span && after.text.slice(span.start, span.end)}`,
          );
      }
  }
  return {
    edit: name,
    found: percent(right, total),
    elsewhere: wrong,
    'not placed': total - right - wrong,
  };
});
console.log('Highlights found again after edits of the page');
console.table(rows);
