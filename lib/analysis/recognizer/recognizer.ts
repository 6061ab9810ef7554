import type { Result } from '../../model/result.ts';
import type { AnalyzedText } from '../../model/text.ts';
import { type Decoded, decode } from './decode.ts';
import { documentWords } from './document-words.ts';
import {
  isBegin,
  isInside,
  LABELS,
  NAME_TYPES,
  type RecognizedType,
  typeOfLabel,
} from './labels.ts';
import {
  openModel,
  type RecognizerModel,
  type StageWeights,
  weightsOfBytes,
} from './model-file.ts';
import { addRows } from './score-rows.ts';
import { majorityTypes, SECOND_FEATURES, secondFeatures } from './second-stage.ts';
import { TAG_FEATURES, tagFeatures, WORD_FEATURES, wordFeatures } from './token-features.ts';

/** Tokens `[first, last)` that the model takes for a name. */
export interface RecognizedSpan {
  readonly first: number;
  readonly last: number;
  readonly type: RecognizedType;
  /** 0 to 1: calibrated on documents that the model had not seen. */
  readonly score: number;
}

/** Finds names by their look and their surroundings. */
export interface Recognizer {
  /** `tags`: what the packs say of each token, see `gazetteerTags`. Sorted, not overlapping. */
  recognize(text: AnalyzedText, tags: Uint8Array): RecognizedSpan[];
}

/** Features that a stage has besides those of the words, at most. */
const MOST_FURTHER = TAG_FEATURES + SECOND_FEATURES;

class PerceptronRecognizer implements Recognizer {
  readonly #model: RecognizerModel;
  readonly #values: readonly Float32Array[];

  constructor(model: RecognizerModel) {
    this.#model = model;
    this.#values = model.stages.map(({ scale }) => weightsOfBytes(scale));
  }

  recognize(text: AnalyzedText, tags: Uint8Array): RecognizedSpan[] {
    const { bits, lexicon, stages } = this.#model;
    const words = documentWords(text, lexicon);
    const slots = new Uint32Array(words.length * WORD_FEATURES);
    const labels = new Uint8Array(words.length);
    for (const { tokens } of text.sentences) {
      const [first, end] = tokens;
      wordFeatures(words, first, end, text.lang, bits, slots);
      labels.set(
        this.#label(stages[0], 0, first, end, slots, (token, out, at) => {
          tagFeatures(words, tags, first, end, token, bits, out, at);
          return TAG_FEATURES;
        }).labels,
        first,
      );
    }
    const majority = majorityTypes(words, labels);
    return text.sentences.flatMap(({ tokens }) => {
      const [first, end] = tokens;
      const decoded = this.#label(stages[1], 1, first, end, slots, (token, out, at) => {
        tagFeatures(words, tags, first, end, token, bits, out, at);
        secondFeatures(words, labels, majority, first, end, token, bits, out, at + TAG_FEATURES);
        return TAG_FEATURES + SECOND_FEATURES;
      });
      return this.#spans(decoded, first);
    });
  }

  #label(
    stage: StageWeights,
    number: number,
    first: number,
    end: number,
    slots: Uint32Array,
    more: (token: number, out: Uint32Array, at: number) => number,
  ): Decoded {
    const values = this.#values[number] ?? new Float32Array(256);
    const scores = new Float32Array((end - first) * LABELS);
    const extra = new Uint32Array(MOST_FURTHER);
    for (let token = first; token < end; token++) {
      const at = (token - first) * LABELS;
      const start = token * WORD_FEATURES;
      addRows(stage.rows, values, slots, start, start + WORD_FEATURES, scores, at);
      addRows(stage.rows, values, extra, 0, more(token, extra, 0), scores, at);
    }
    return decode(scores, end - first, stage.transitions);
  }

  #spans({ labels, margins }: Decoded, offset: number): RecognizedSpan[] {
    const { slope, offset: base } = this.#model.calibration;
    const spans: RecognizedSpan[] = [];
    for (let first = 0; first < labels.length; first++) {
      const label = labels[first] ?? 0;
      if (!isBegin(label)) continue;
      let last = first + 1;
      let margin = margins[first] ?? 0;
      while (last < labels.length && isInside(labels[last] ?? 0)) {
        margin = Math.min(margin, margins[last] ?? 0);
        last++;
      }
      // The name also depends on where it ends.
      if (last < labels.length) margin = Math.min(margin, margins[last] ?? 0);
      const type = NAME_TYPES[typeOfLabel(label)] ?? 'person';
      const score = 1 / (1 + Math.exp(-(slope * margin + base)));
      spans.push({ first: offset + first, last: offset + last, type, score });
    }
    return spans;
  }
}

/** A recognizer from a file that the training command wrote. */
export function openRecognizer(file: ArrayBuffer): Result<Recognizer> {
  const model = openModel(file);
  return model.ok ? { ok: true, value: new PerceptronRecognizer(model.value) } : model;
}
