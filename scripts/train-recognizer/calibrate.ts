import { isBegin, isInside, typeOfLabel } from '../../lib/analysis/recognizer/labels.ts';
import type { Calibration } from '../../lib/analysis/recognizer/model-file.ts';

/** A found name: its margin and whether it was right, type and ends included. */
export interface Judged {
  readonly margin: number;
  readonly right: boolean;
}

/** The names in the labels of a document, judged by the gold labels. */
export function judge(labels: Uint8Array, margins: Float32Array, gold: Uint8Array): Judged[] {
  const judged: Judged[] = [];
  for (let first = 0; first < labels.length; first++) {
    if (!isBegin(labels[first] ?? 0)) continue;
    let last = first + 1;
    while (last < labels.length && isInside(labels[last] ?? 0)) last++;
    let margin = Number.POSITIVE_INFINITY;
    for (let i = first; i < Math.min(last + 1, labels.length); i++) {
      margin = Math.min(margin, margins[i] ?? 0);
    }
    const type = typeOfLabel(labels[first] ?? 0);
    let right = isBegin(gold[first] ?? 0) && !isInside(gold[last] ?? 0);
    for (let i = first; i < last; i++) {
      if (typeOfLabel(gold[i] ?? 0) !== type || (i > first && isBegin(gold[i] ?? 0))) right = false;
    }
    judged.push({ margin, right });
  }
  return judged;
}

const STEPS = 25;

/** Logistic regression of being right on the margin, by Newton's method. */
export function calibrate(judged: readonly Judged[]): Calibration {
  let slope = 0;
  let offset = 0;
  for (let step = 0; step < STEPS; step++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6];
    for (const { margin, right } of judged) {
      const p = 1 / (1 + Math.exp(-(slope * margin + offset)));
      const error = (right ? 1 : 0) - p;
      const weight = p * (1 - p);
      g0 += error;
      g1 += error * margin;
      h00 += weight;
      h01 += weight * margin;
      h11 += weight * margin * margin;
    }
    const det = h00 * h11 - h01 * h01;
    if (det <= 0) break;
    offset += (h11 * g0 - h01 * g1) / det;
    slope += (h00 * g1 - h01 * g0) / det;
  }
  return { slope, offset };
}
