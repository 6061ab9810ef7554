import { sentenceStarts } from '../../lib/analysis/find-mentions.ts';
import { allNames, stemsOfName } from '../../lib/knowledge/name-index.ts';
import { stemOf } from '../../lib/knowledge/stem-key.ts';
import type { Entity } from '../../lib/model/knowledge.ts';
import type { AnalyzedText } from '../../lib/model/text.ts';
import { LANGS } from '../../lib/model/text.ts';
import { nameWords } from '../../lib/text/name-words.ts';
import { fold } from '../../lib/text/normalize.ts';

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

/** Walks the trie from every word, as is usual; how many stretches with a capital bear a name. */
export function matchMapTrie(root: Node, text: AnalyzedText): number {
  const words = nameWords(text.text, text.tokens, sentenceStarts(text));
  const stems = words.map(({ norm }) => stemOf(norm));
  let found = 0;
  for (const [first, word] of words.entries()) {
    let at = root.next.get(stems[first] ?? '');
    for (let last = first + 1; at; last++) {
      if (at.ordinals.length > 0 && CAPITAL.test(text.text.charAt(word.start))) found++;
      if (!words[last]?.joined) break;
      at = at.next.get(stems[last] ?? '');
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
