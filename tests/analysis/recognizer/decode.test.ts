import { describe, expect, it } from 'vitest';
import { bestLabels, decode, TRANSITION_ROWS } from '../../../lib/analysis/recognizer/decode.ts';
import { beginOf, insideOf, LABELS, OUTSIDE } from '../../../lib/analysis/recognizer/labels.ts';

const NONE = new Float32Array(TRANSITION_ROWS * LABELS);
const B = beginOf(0);
const I = insideOf(0);

/** Scores of a sentence: one record of label → score a token. */
function scores(...tokens: Readonly<Record<number, number>>[]): Float32Array {
  const all = new Float32Array(tokens.length * LABELS);
  for (const [token, row] of tokens.entries()) {
    for (const [label, score] of Object.entries(row)) all[token * LABELS + Number(label)] = score;
  }
  return all;
}

describe('decode', () => {
  it('takes the best label of each token', () => {
    expect([...bestLabels(scores({ [B]: 2 }, { [I]: 1 }, {}), 3, NONE)]).toEqual([B, I, OUTSIDE]);
  });

  it('never begins with the inside of a name, nor goes on with another kind', () => {
    expect([...bestLabels(scores({ [I]: 5, [B]: 1 }), 1, NONE)]).toEqual([B]);
    const other = insideOf(1);
    expect([...bestLabels(scores({ [B]: 3 }, { [other]: 2, [I]: 1 }), 2, NONE)]).toEqual([B, I]);
  });

  it('says how far the best path leads the best one with another label there', () => {
    const { labels, margins } = decode(scores({ [B]: 3 }, { [I]: 1 }), 2, NONE);
    expect([...labels]).toEqual([B, I]);
    expect([...margins]).toEqual([4, 1]);
  });
});
