/** Fitting of linear models by full-batch Adam (Kingma and Ba 2014) with a ridge penalty. */

export interface Example {
  readonly features: readonly number[];
  readonly right: number;
  readonly weight: number;
}

/** The candidates of one text, of which one is right. */
export interface Choice {
  readonly candidates: readonly (readonly number[])[];
  readonly right: number;
  readonly weight: number;
}

export interface LinearModel {
  readonly weights: readonly number[];
  readonly bias: number;
}

const STEPS = 500;
const RATE = 0.05;
const RIDGE = 0.005;

/** Mean and spread of each feature: models are fitted to standardised ones. */
function scaleOf(rows: readonly (readonly number[])[]) {
  const size = rows[0]?.length ?? 0;
  return Array.from({ length: size }, (_, at) => {
    const values = rows.map((row) => row[at] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    return { mean, spread: Math.sqrt(square) || 1 };
  });
}

type Scale = ReturnType<typeof scaleOf>;

function scaled(row: readonly number[], scale: Scale): Float64Array {
  return Float64Array.from(row, (value, at) => {
    const { mean = 0, spread = 1 } = scale[at] ?? {};
    return (value - mean) / spread;
  });
}

function dot(weights: Float64Array, row: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < row.length; at++) sum += (weights[at] ?? 0) * (row[at] ?? 0);
  return sum;
}

/** @param slope adds the gradient of the mean loss at the weights to `into` */
function minimise(
  size: number,
  slope: (weights: Float64Array, into: Float64Array) => void,
  free: number,
): Float64Array {
  const weights = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  for (let step = 1; step <= STEPS; step++) {
    const into = new Float64Array(size);
    slope(weights, into);
    for (let at = 0; at < size; at++) {
      const one = (into[at] ?? 0) + (at < free ? RIDGE * (weights[at] ?? 0) : 0);
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * one;
      second[at] = 0.99 * (second[at] ?? 0) + 0.01 * one * one;
      const mean = (first[at] ?? 0) / (1 - 0.9 ** step);
      const spread = Math.sqrt((second[at] ?? 0) / (1 - 0.99 ** step)) + 1e-9;
      weights[at] = (weights[at] ?? 0) - (RATE * mean) / spread;
    }
  }
  return weights;
}

function unscaled(fitted: Float64Array, scale: Scale, bias: number): LinearModel {
  const weights = scale.map(({ spread }, at) => (fitted[at] ?? 0) / spread);
  const shift = scale.reduce((sum, { mean }, at) => sum + mean * (weights[at] ?? 0), 0);
  return { weights, bias: bias - shift };
}

/** Which candidate is right: conditional logit (McFadden 1974). The bias means nothing. */
export function fitChoice(choices: readonly Choice[]): LinearModel {
  const scale = scaleOf(choices.flatMap(({ candidates }) => candidates));
  const ready = choices.map((choice) => ({
    ...choice,
    rows: choice.candidates.map((row) => scaled(row, scale)),
  }));
  const total = choices.reduce((sum, { weight }) => sum + weight, 0);
  const fitted = minimise(
    scale.length,
    (weights, into) => {
      for (const { rows, right, weight } of ready) {
        const values = rows.map((row) => dot(weights, row));
        const most = Math.max(...values);
        const powers = values.map((value) => Math.exp(value - most));
        const all = powers.reduce((sum, power) => sum + power, 0);
        for (const [k, row] of rows.entries()) {
          const error = ((powers[k] ?? 0) / all - (k === right ? 1 : 0)) * (weight / total);
          for (let at = 0; at < row.length; at++)
            into[at] = (into[at] ?? 0) + error * (row[at] ?? 0);
        }
      }
    },
    scale.length,
  );
  return unscaled(fitted, scale, 0);
}

/** Whether an example is right: logistic regression. */
export function fitLogistic(examples: readonly Example[]): LinearModel {
  const scale = scaleOf(examples.map(({ features }) => features));
  const ready = examples.map((one) => ({ ...one, row: scaled(one.features, scale) }));
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const size = scale.length;
  const fitted = minimise(
    size + 1,
    (weights, into) => {
      for (const { row, right, weight } of ready) {
        const value = dot(weights, row) + (weights[size] ?? 0);
        const error = (1 / (1 + Math.exp(-value)) - right) * (weight / total);
        for (let at = 0; at < size; at++) into[at] = (into[at] ?? 0) + error * (row[at] ?? 0);
        into[size] = (into[size] ?? 0) + error;
      }
    },
    size,
  );
  return unscaled(fitted, scale, fitted[size] ?? 0);
}

/** The value of a linear model; above zero means right rather than wrong. */
export function logitOf({ weights, bias }: LinearModel, features: readonly number[]): number {
  return features.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), bias);
}
