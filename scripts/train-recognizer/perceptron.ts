import { bestLabels, decode, TRANSITION_ROWS } from '../../lib/analysis/recognizer/decode.ts';
import { LABELS, ROW_BITS } from '../../lib/analysis/recognizer/labels.ts';
import {
  majorityTypes,
  SECOND_FEATURES,
  secondFeatures,
} from '../../lib/analysis/recognizer/second-stage.ts';
import {
  OWN_WORD_FEATURES,
  TAG_FEATURES,
  tagFeatures,
  WORD_FEATURES,
} from '../../lib/analysis/recognizer/token-features.ts';
import { type Prepared, tagsWithout } from './prepare.ts';
import { randomStream, shuffled } from './random.ts';

/** What a training run is told. */
export interface TrainingOptions {
  readonly bits: number;
  readonly stage: 1 | 2;
  readonly epochs: number;
  readonly seed: number;
  /** Share of the packs' names that are hidden, so that the model learns to do without them. */
  readonly nameDropout: number;
  /** Share of the tokens whose own word is hidden, so that its surroundings are learnt too. */
  readonly wordDropout: number;
  /** How much better than any other the right labels are to score, per wrong label. */
  readonly margin: number;
}

/** Trained weights, averaged over all steps. */
export interface TrainedStage {
  readonly rows: Float32Array;
  readonly transitions: Float32Array;
}

const TRANSITIONS = TRANSITION_ROWS * LABELS;

/** Writes all feature slots of a document's tokens, `width` a token. */
function allSlots(doc: Prepared, tags: Uint8Array, stage: 1 | 2, bits: number): Uint32Array {
  const width = WORD_FEATURES + TAG_FEATURES + (stage === 2 ? SECOND_FEATURES : 0);
  const slots = new Uint32Array(doc.words.length * width);
  const majority = stage === 2 ? majorityTypes(doc.words, doc.stage1) : doc.stage1;
  for (const { tokens } of doc.text.sentences) {
    const [first, end] = tokens;
    for (let token = first; token < end; token++) {
      const at = token * width;
      slots.set(doc.slots.subarray(token * WORD_FEATURES, (token + 1) * WORD_FEATURES), at);
      tagFeatures(doc.words, tags, first, end, token, bits, slots, at + WORD_FEATURES);
      if (stage === 2) {
        const from = at + WORD_FEATURES + TAG_FEATURES;
        secondFeatures(doc.words, doc.stage1, majority, first, end, token, bits, slots, from);
      }
    }
  }
  return slots;
}

function sentenceScores(
  rows: Float32Array,
  slots: Uint32Array,
  width: number,
  first: number,
  end: number,
): Float32Array {
  const scores = new Float32Array((end - first) * LABELS);
  for (let token = first; token < end; token++) {
    const at = (token - first) * LABELS;
    for (let i = token * width; i < (token + 1) * width; i++) {
      const row = (slots[i] ?? 0) << ROW_BITS;
      for (let label = 0; label < LABELS; label++) {
        scores[at + label] = (scores[at + label] ?? 0) + (rows[row + label] ?? 0);
      }
    }
  }
  return scores;
}

class Averaged {
  readonly now: Float32Array;
  readonly #sums: Float64Array;

  constructor(length: number) {
    this.now = new Float32Array(length);
    this.#sums = new Float64Array(length);
  }

  add(at: number, change: number, step: number): void {
    this.now[at] = (this.now[at] ?? 0) + change;
    this.#sums[at] = (this.#sums[at] ?? 0) + change * step;
  }

  average(steps: number): Float32Array {
    return this.now.map((value, at) => value - (this.#sums[at] ?? 0) / steps);
  }
}

/** Hides the features of the own word in a share of the tokens. */
function hideWords(slots: Uint32Array, width: number, share: number, random: () => number): void {
  for (let at = 0; at < slots.length; at += width) {
    if (random() >= share) continue;
    for (const feature of OWN_WORD_FEATURES) slots[at + feature] = 0;
  }
}

/** Trains one stage: averaged structured perceptron with a margin. Deterministic. */
export function trainStage(documents: readonly Prepared[], options: TrainingOptions): TrainedStage {
  const { bits, stage } = options;
  const width = WORD_FEATURES + TAG_FEATURES + (stage === 2 ? SECOND_FEATURES : 0);
  const random = randomStream(options.seed);
  const rows = new Averaged((2 ** bits) << ROW_BITS);
  const transitions = new Averaged(TRANSITIONS);
  let step = 1;
  const update = (label: number, before: number, token: number, slots: Uint32Array, by: number) => {
    transitions.add(before * LABELS + label, by, step);
    for (let i = token * width; i < (token + 1) * width; i++) {
      rows.add(((slots[i] ?? 0) << ROW_BITS) + label, by, step);
    }
  };
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const doc of shuffled(documents, random)) {
      const slots = allSlots(doc, tagsWithout(doc, options.nameDropout, random), stage, bits);
      hideWords(slots, width, options.wordDropout, random);
      for (const { tokens } of doc.text.sentences) {
        const [first, end] = tokens;
        step++;
        const scores = sentenceScores(rows.now, slots, width, first, end);
        for (let token = first; token < end; token++) {
          const at = (token - first) * LABELS + (doc.gold[token] ?? 0);
          scores[at] = (scores[at] ?? 0) - options.margin;
        }
        const labels = bestLabels(scores, end - first, transitions.now);
        for (let token = first; token < end; token++) {
          const right = doc.gold[token] ?? 0;
          const given = labels[token - first] ?? 0;
          const rightBefore = token === first ? LABELS : (doc.gold[token - 1] ?? 0);
          const givenBefore = token === first ? LABELS : (labels[token - first - 1] ?? 0);
          if (right === given && rightBefore === givenBefore) continue;
          if (right !== given) {
            update(right, rightBefore, token, slots, 1);
            update(given, givenBefore, token, slots, -1);
          } else {
            transitions.add(rightBefore * LABELS + right, 1, step);
            transitions.add(givenBefore * LABELS + given, -1, step);
          }
        }
      }
    }
  }
  return { rows: rows.average(step), transitions: transitions.average(step) };
}

/** The labels that a stage gives a document, with the margins of its tokens. */
export function labelDocument(
  doc: Prepared,
  tags: Uint8Array,
  trained: TrainedStage,
  stage: 1 | 2,
  bits: number,
): { labels: Uint8Array; margins: Float32Array } {
  const width = WORD_FEATURES + TAG_FEATURES + (stage === 2 ? SECOND_FEATURES : 0);
  const slots = allSlots(doc, tags, stage, bits);
  const labels = new Uint8Array(doc.words.length);
  const margins = new Float32Array(doc.words.length);
  for (const { tokens } of doc.text.sentences) {
    const [first, end] = tokens;
    const scores = sentenceScores(trained.rows, slots, width, first, end);
    const decoded = decode(scores, end - first, trained.transitions);
    labels.set(decoded.labels, first);
    margins.set(decoded.margins, first);
  }
  return { labels, margins };
}
