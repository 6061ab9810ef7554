import type { DocumentToken } from './document-words.ts';
import { mayBegin } from './document-words.ts';
import { hashFeature } from './feature-hash.ts';
import { NAME_TYPES, typeOfLabel } from './labels.ts';

/** How many features the second stage adds to each token. */
export const SECOND_FEATURES = 9;

const TYPES = NAME_TYPES.length + 1;
/** No other token of the document has this stem. */
const ALONE = 2 * TYPES;

/**
 * What the first stage made of the other occurrences of each token's stem in the document: twice
 * the commonest type (0 for none), one more where all agree; `ALONE` where there is no other.
 */
export function majorityTypes(words: readonly DocumentToken[], labels: Uint8Array): Uint8Array {
  const counts = new Map<string, Uint16Array>();
  for (const [index, word] of words.entries()) {
    if (word.stemText === '' || !mayBegin(word.facts)) continue;
    let count = counts.get(word.stemText);
    if (!count) {
      count = new Uint16Array(TYPES);
      counts.set(word.stemText, count);
    }
    const type = typeOfLabel(labels[index] ?? 0) + 1;
    count[type] = (count[type] ?? 0) + 1;
  }
  const majority = new Uint8Array(words.length).fill(ALONE);
  for (const [index, word] of words.entries()) {
    const count = mayBegin(word.facts) ? counts.get(word.stemText) : undefined;
    if (!count) continue;
    const own = typeOfLabel(labels[index] ?? 0) + 1;
    let best = 0;
    let most = 0;
    let all = 0;
    for (let type = 0; type < TYPES; type++) {
      const others = (count[type] ?? 0) - (type === own ? 1 : 0);
      all += others;
      if (others > most) {
        best = type;
        most = others;
      }
    }
    if (all > 0) majority[index] = 2 * best + (most === all ? 1 : 0);
  }
  return majority;
}

/** Writes the second stage's features of one token into `out[at…]`. */
export function secondFeatures(
  words: readonly DocumentToken[],
  labels: Uint8Array,
  majority: Uint8Array,
  first: number,
  end: number,
  token: number,
  bits: number,
  out: Uint32Array,
  at: number,
): void {
  const shift = 32 - bits;
  const label = (index: number) => (index >= first && index < end ? (labels[index] ?? 0) : 15);
  const common = (index: number) =>
    index >= first && index < end ? (majority[index] ?? ALONE) : ALONE + 1;
  const here = label(token);
  const most = common(token);
  const facts = words[token]?.facts;
  const context = words[token]?.context ?? 0;
  out[at] = hashFeature(120, here) >>> shift;
  out[at + 1] = hashFeature(121, here | (label(token - 1) << 4), label(token + 1)) >>> shift;
  out[at + 2] = hashFeature(122, most) >>> shift;
  out[at + 3] = hashFeature(123, most, here) >>> shift;
  out[at + 4] = hashFeature(124, most, (facts?.shape ?? 0) | (context << 4)) >>> shift;
  out[at + 5] = hashFeature(125, most, common(token - 1)) >>> shift;
  out[at + 6] = hashFeature(126, most, common(token + 1)) >>> shift;
  out[at + 7] = hashFeature(127, most | (here << 5), label(token - 1)) >>> shift;
  out[at + 8] = hashFeature(128, here, facts?.suffix3 ?? 0) >>> shift;
}
