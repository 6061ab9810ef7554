import { allNames, stemsOfName } from '../../lib/knowledge/name-index.ts';
import { stemOf } from '../../lib/knowledge/stem-key.ts';
import type { Entity } from '../../lib/model/knowledge.ts';
import type { AnalyzedText } from '../../lib/model/text.ts';
import { LANGS } from '../../lib/model/text.ts';
import { fold } from '../../lib/text/normalize.ts';
import { HYPHENATED } from '../../lib/text/token-traits.ts';

interface Node {
  readonly next: Map<string, Node>;
  ordinals: number[];
}

function node(): Node {
  return { next: new Map(), ordinals: [] };
}

/**
 * The usual way to look names up: a trie of Maps from words to nodes, here from their stems, so
 * that it finds what our index finds. Every name is filed under its commonest stems.
 */
export function buildMapTrie(entities: readonly Entity[]): Node {
  const root = node();
  for (const [ordinal, entity] of entities.entries()) {
    for (const lang of LANGS) {
      for (const name of allNames(entity, lang)) {
        let at = root;
        for (const [stem = ''] of stemsOfName(entity, lang, name)) {
          let next = at.next.get(stem);
          next ??= node();
          at.next.set(stem, next);
          at = next;
        }
        if (at !== root && at.ordinals.at(-1) !== ordinal) at.ordinals.push(ordinal);
      }
    }
  }
  return root;
}

const CAPITAL = /^[\p{Lu}\p{Nd}]/u;

const GLUE = new Set('«»"“”„\'‘’–&-');

/** A word of a text with its place; `joined` where nothing parts it from the word before. */
interface TrieWord {
  readonly norm: string;
  readonly start: number;
  readonly joined: boolean;
}

function wordsOf(tokens: AnalyzedText['tokens']): TrieWord[] {
  const words: TrieWord[] = [];
  let joined = false;
  for (const { kind, norm, start, traits } of tokens) {
    if (kind === 'word' || kind === 'number') {
      for (const part of traits & HYPHENATED ? norm.split('-') : [norm]) {
        words.push({ norm: part, start, joined });
        joined = true;
      }
    } else if (!GLUE.has(norm)) joined = false;
  }
  return words;
}

/** Walks the trie from every word, as is usual; how many stretches with a capital bear a name. */
export function matchMapTrie(root: Node, { text, tokens }: AnalyzedText): number {
  const words = wordsOf(tokens);
  const stems = words.map(({ norm }) => stemOf(norm));
  let found = 0;
  for (const [first, { start }] of words.entries()) {
    let at = root.next.get(stems[first] ?? '');
    for (let last = first + 1; at; last++) {
      if (at.ordinals.length > 0 && CAPITAL.test(text.charAt(start))) found++;
      if (!words[last]?.joined) break;
      at = at.next.get(stems[last] ?? '');
    }
  }
  return found;
}

/** The same for who knows that names begin with capitals: other words are neither stemmed nor asked. */
export function matchCapitals(root: Node, { text, tokens }: AnalyzedText): number {
  const words = wordsOf(tokens);
  let found = 0;
  for (const [first, { norm, start }] of words.entries()) {
    if (!CAPITAL.test(text.charAt(start))) continue;
    let at = root.next.get(stemOf(norm));
    for (let last = first + 1; at; last++) {
      if (at.ordinals.length > 0) found++;
      const next = words[last];
      if (!next?.joined) break;
      at = at.next.get(stemOf(next.norm));
    }
  }
  return found;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
const BETWEEN = /^[\s«»"“”„]+$/;

/**
 * The same from the bare text, as one who takes a trie writes it: words by an expression, folded,
 * stemmed, a name going on over white space and quotation marks.
 */
export function readMapTrie(root: Node, text: string): number {
  const words = [...text.matchAll(WORD)].map(({ 0: surface, index }) => {
    return { surface, start: index, stem: stemOf(fold(surface)) };
  });
  let found = 0;
  for (const [first, word] of words.entries()) {
    let at = root.next.get(word.stem);
    for (let last = first + 1; at; last++) {
      if (at.ordinals.length > 0 && CAPITAL.test(word.surface)) found++;
      const [before, next] = [words[last - 1], words[last]];
      if (!before || !next) break;
      if (!BETWEEN.test(text.slice(before.start + before.surface.length, next.start))) break;
      at = at.next.get(next.stem);
    }
  }
  return found;
}
