import type { Lang } from '../../model/text.ts';
import type { DocumentToken, WordFacts } from './document-words.ts';
import { CONTEXT } from './document-words.ts';
import { hashFeature } from './feature-hash.ts';
import { TAG_TYPE_MASK } from './gazetteer-tags.ts';

/** How many features each token has from words, and from what the packs say. */
export const WORD_FEATURES = 61;
export const TAG_FEATURES = 6;

/** Which of them are the word itself, alone or with its neighbours. */
export const OWN_WORD_FEATURES = [1, 2, 13, 18, 19] as const;

const LANG_CODES: Readonly<Record<Lang, number>> = { ru: 1, uk: 2, en: 3 };
const EDGE = 0x5bd1e995;

/** What stands before the first and after the last token of a sentence. */
const NOTHING: WordFacts = {
  norm: EDGE,
  stem: EDGE,
  prefix2: EDGE,
  prefix3: EDGE,
  prefix4: EDGE,
  suffix1: EDGE,
  suffix2: EDGE,
  suffix3: EDGE,
  suffix4: EDGE,
  shape: 15,
  lexicon: 0,
  cue: 0,
  possessive: false,
  isFunctionWord: false,
};

function factsAt(
  words: readonly DocumentToken[],
  first: number,
  end: number,
  at: number,
): WordFacts {
  return at >= first && at < end ? (words[at]?.facts ?? NOTHING) : NOTHING;
}

/** What the rest of the document says of a word. */
const PAGE_BITS =
  CONTEXT.lowerElsewhere | CONTEXT.capitalElsewhere | CONTEXT.repeated | CONTEXT.acronym;

/** How far around a word the words are looked for that announce names. */
const CUE_REACH = 5;

function cuesIn(words: readonly DocumentToken[], first: number, end: number, at: number): number {
  let before = 0;
  let after = 0;
  for (let i = Math.max(first, at - CUE_REACH); i < at; i++) before |= words[i]?.facts.cue ?? 0;
  const last = Math.min(end - 1, at + CUE_REACH);
  for (let i = at + 1; i <= last; i++) after |= words[i]?.facts.cue ?? 0;
  return before | (after << 3);
}

/**
 * Writes the features of the words of one sentence `[first, end)`: for each token
 * `WORD_FEATURES` slots of a table with 2^bits rows, from `out[token * WORD_FEATURES]` on.
 */
export function wordFeatures(
  words: readonly DocumentToken[],
  first: number,
  end: number,
  lang: Lang,
  bits: number,
  out: Uint32Array,
): void {
  const shift = 32 - bits;
  const langCode = LANG_CODES[lang];
  for (let i = first; i < end; i++) {
    const token = words[i];
    if (!token) continue;
    const { facts, context } = token;
    const b2 = factsAt(words, first, end, i - 2);
    const b1 = factsAt(words, first, end, i - 1);
    const a1 = factsAt(words, first, end, i + 1);
    const a2 = factsAt(words, first, end, i + 2);
    const place = context & (CONTEXT.sentenceStart | CONTEXT.headline);
    const quoted = context & (CONTEXT.quoted | CONTEXT.opensQuotation);
    const page = context & PAGE_BITS;
    const shaped = facts.shape | (place << 4);
    let at = i * WORD_FEATURES;
    let template = 0;
    const add = (value: number, second = 0) => {
      out[at++] = hashFeature(template++, value, second) >>> shift;
    };
    add(langCode);
    add(facts.norm);
    add(facts.stem);
    add(facts.prefix2, langCode);
    add(facts.prefix3);
    add(facts.prefix4);
    add(facts.suffix1, langCode);
    add(facts.suffix2, langCode);
    add(facts.suffix3);
    add(facts.suffix4);
    add(shaped, langCode);
    add(shaped | (page << 8));
    add(shaped | (quoted << 8));
    add(facts.norm, shaped);
    add(b1.norm);
    add(a1.norm);
    add(b2.norm);
    add(a2.norm);
    add(b1.norm, facts.norm);
    add(facts.norm, a1.norm);
    add(b1.stem, facts.shape);
    add(a1.stem, facts.shape);
    add(b1.norm, a1.norm);
    add(b2.norm, b1.norm);
    add(a1.norm, a2.norm);
    add(b1.suffix3, facts.suffix2);
    add(facts.suffix2, a1.suffix2);
    add(a1.suffix3, facts.shape);
    add(b1.suffix3, facts.shape);
    add(b1.shape | (facts.shape << 4) | (a1.shape << 8));
    add(b2.shape | (b1.shape << 4) | (facts.shape << 8));
    add(facts.shape | (a1.shape << 4) | (a2.shape << 8));
    add(b2.shape | (b1.shape << 4) | (facts.shape << 8) | (a1.shape << 12) | (a2.shape << 16));
    add(b1.norm, shaped);
    add(a1.norm, facts.shape | (b1.shape << 4));
    add(facts.lexicon, facts.shape);
    add(facts.lexicon | (a1.lexicon << 8), a1.shape);
    add(b1.lexicon | (facts.lexicon << 8), b1.shape);
    add(facts.lexicon, place | (page << 8));
    add(facts.suffix3, shaped | (b1.shape << 8));
    add(facts.suffix2, facts.shape | (a1.shape << 4) | (b1.shape << 8));
    add(b2.stem, facts.shape | (b1.shape << 4));
    add(a2.stem, facts.shape | (a1.shape << 4));
    add(facts.isFunctionWord ? 1 : 0, shaped);
    const { runFirst, runLast } = token;
    const inRun = Math.min(i - runFirst, 3) | (Math.min(runLast - i, 3) << 2) | (facts.shape << 4);
    const head = words[runLast]?.facts ?? facts;
    const front = words[runFirst]?.facts ?? facts;
    const before = factsAt(words, first, end, runFirst - 1);
    const after = factsAt(words, first, end, runLast + 1);
    add(inRun, place);
    add(head.stem, inRun);
    add(front.stem, inRun);
    add(head.lexicon | (front.lexicon << 8), inRun);
    add(before.stem, inRun);
    add(after.stem, inRun);
    add(before.suffix3, inRun);
    add(facts.lexicon | (head.lexicon << 8), inRun | (quoted << 8));
    add(before.norm, inRun);
    add(after.norm, inRun);
    add(before.cue | (after.cue << 3), inRun);
    add(before.cue | (after.cue << 3) | (facts.lexicon << 6), inRun);
    add(b1.cue | (a1.cue << 3) | (b2.cue << 6) | (a2.cue << 9), facts.shape | (b1.shape << 4));
    add(front.lexicon | (facts.lexicon << 8) | (head.lexicon << 16), inRun);
    add(cuesIn(words, first, end, i), shaped);
    const possessive = (facts.possessive ? 1 : 0) | (b1.possessive ? 2 : 0);
    add(possessive, shaped | (b1.shape << 8));
    add(possessive, facts.lexicon | (b1.lexicon << 8) | (a1.shape << 16));
  }
}

/** Writes the features of the packs' tags of one token into `out[at…]`. */
export function tagFeatures(
  words: readonly DocumentToken[],
  tags: Uint8Array,
  first: number,
  end: number,
  token: number,
  bits: number,
  out: Uint32Array,
  at: number,
): void {
  const shift = 32 - bits;
  const tag = (index: number) => (index >= first && index < end ? (tags[index] ?? 0) : 0);
  const here = tag(token);
  const before = tag(token - 1);
  const after = tag(token + 1);
  const facts = words[token]?.facts;
  const context = words[token]?.context ?? 0;
  const place = context & (CONTEXT.sentenceStart | CONTEXT.headline | CONTEXT.lowerElsewhere);
  out[at] = hashFeature(100, here) >>> shift;
  out[at + 1] = hashFeature(101, here, (facts?.shape ?? 0) | (place << 4)) >>> shift;
  out[at + 2] = hashFeature(102, before, facts?.shape ?? 0) >>> shift;
  out[at + 3] = hashFeature(103, after, facts?.shape ?? 0) >>> shift;
  out[at + 4] =
    hashFeature(104, before & TAG_TYPE_MASK, here | ((after & TAG_TYPE_MASK) << 8)) >>> shift;
  out[at + 5] =
    hashFeature(
      105,
      here,
      (words[token - 1]?.facts.shape ?? 0) | ((words[token + 1]?.facts.shape ?? 0) << 4),
    ) >>> shift;
}
