import { gazetteerTags } from '../../lib/analysis/recognizer/gazetteer-tags.ts';
import {
  byteOfWeight,
  type RecognizerModel,
  type StageWeights,
} from '../../lib/analysis/recognizer/model-file.ts';
import type { WordLexicon } from '../../lib/analysis/recognizer/word-lexicon.ts';
import { calibrate, type Judged, judge } from './calibrate.ts';
import {
  labelDocument,
  type TrainedStage,
  type TrainingOptions,
  trainStage,
} from './perceptron.ts';
import type { Prepared } from './prepare.ts';
import { partOf } from './read-training.ts';

/** Everything that the training can be told; the shipped model uses `DEFAULTS`. */
export interface ModelOptions {
  readonly bits: number;
  readonly folds: number;
  readonly epochs: number;
  readonly nameDropout: number;
  readonly wordDropout: number;
  readonly margin: number;
  /** How many runs, each with another order and other hidden names, are averaged. */
  readonly runs: number;
  /** Weights smaller than this share of the largest become nothing. */
  readonly smallest: number;
}

/** Chosen on a part of the training documents left out for it (factRuEval, NEREL, wikigold). */
export const DEFAULTS: ModelOptions = {
  bits: 18,
  folds: 3,
  epochs: 6,
  nameDropout: 0.4,
  wordDropout: 0.05,
  margin: 1,
  runs: 3,
  smallest: 0.0155,
};

const SEED = 20161;
const SEED_STEP = 1009;

/** English has one small corpus of edited text: each of its documents counts three times. */
const COPIES: readonly (readonly [source: RegExp, copies: number])[] = [[/^wikigold/, 3]];

function repeated(documents: readonly Prepared[]): Prepared[] {
  return documents.flatMap((doc) => {
    const copies = COPIES.find(([source]) => source.test(doc.document.source))?.[1] ?? 1;
    return Array.from({ length: copies }, () => doc);
  });
}

/** Trains a stage several times and averages the weights: one run depends much on its order. */
function trainRuns(
  documents: readonly Prepared[],
  options: ModelOptions,
  stage: 1 | 2,
  seed: number,
): TrainedStage {
  const first = trainStage(documents, stageOptions(options, stage, seed));
  for (let run = 1; run < options.runs; run++) {
    const next = trainStage(documents, stageOptions(options, stage, seed + run * SEED_STEP));
    for (const [at, weight] of next.rows.entries()) first.rows[at] = (first.rows[at] ?? 0) + weight;
    for (const [at, weight] of next.transitions.entries()) {
      first.transitions[at] = (first.transitions[at] ?? 0) + weight;
    }
  }
  return {
    rows: first.rows.map((sum) => sum / options.runs),
    transitions: first.transitions.map((sum) => sum / options.runs),
  };
}

function stageOptions(options: ModelOptions, stage: 1 | 2, seed: number): TrainingOptions {
  const { bits, epochs, nameDropout, wordDropout, margin } = options;
  return { bits, stage, epochs, seed, nameDropout, wordDropout, margin };
}

/** The bytes of trained weights: scaled by their root, the smallest left out. */
function quantize(trained: TrainedStage, smallest: number): StageWeights {
  let scale = 0;
  for (const weight of trained.rows) scale = Math.max(scale, Math.abs(weight));
  const rows = Uint8Array.from(trained.rows, (weight) =>
    Math.abs(weight) < smallest * scale ? 128 : byteOfWeight(weight, scale),
  );
  return { rows, scale: Math.fround(scale), transitions: trained.transitions };
}

/**
 * Gives each document first-stage labels by a model trained on the other folds, and judges the
 * names found so.
 */
function jackknife(
  documents: readonly Prepared[],
  options: ModelOptions,
  log: (line: string) => void,
): Judged[] {
  const judged: Judged[] = [];
  for (let fold = 0; fold < options.folds; fold++) {
    const outside = documents.filter(
      ({ document }) => partOf(`${document.id}/`) % options.folds !== fold,
    );
    const trained = trainStage(repeated(outside), stageOptions(options, 1, SEED + fold + 1));
    for (const doc of documents) {
      if (partOf(`${doc.document.id}/`) % options.folds !== fold) continue;
      const tags = gazetteerTags(doc.words.length, doc.nameWords, doc.spans);
      const { labels, margins } = labelDocument(doc, tags, trained, 1, options.bits);
      doc.stage1 = labels;
      judged.push(...judge(labels, margins, doc.gold));
    }
    log(`fold ${fold + 1} of ${options.folds}`);
  }
  return judged;
}

/** Trains both stages. The same documents, knowledge and options give the same model. */
export function trainModel(
  documents: readonly Prepared[],
  lexicon: WordLexicon,
  options: ModelOptions,
  log: (line: string) => void,
): RecognizerModel {
  const judged = jackknife(documents, options, log);
  const first = trainRuns(repeated(documents), options, 1, SEED);
  log('first stage');
  const second = trainRuns(repeated(documents), options, 2, SEED + 100);
  log('second stage');
  return {
    bits: options.bits,
    lexicon,
    stages: [quantize(first, options.smallest), quantize(second, options.smallest)],
    calibration: calibrate(judged),
  };
}
