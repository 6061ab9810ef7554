/** An example of a yes-or-no question with its features. */
export interface Example {
  readonly features: readonly number[];
  /** 1 for yes, 0 for no. */
  readonly right: number;
}

const STEPS = 15;
const CLOSE = 1e-6;
const LEAST_SPREAD = 1e-9;

/**
 * Logistic regression by Newton's method (iteratively reweighted least squares, Nelder and
 * Wedderburn 1972); the last weight is the bias. Features are brought to one spread meanwhile, and
 * `ridge` pulls the weights of those towards 0: the strength of so many standard normal examples.
 */
export function trainLogistic(examples: readonly Example[], ridge: number): number[] {
  const size = examples[0]?.features.length ?? 0;
  const { mean, spread } = spreadOf(examples, size);
  const rows = examples.map(({ features }) =>
    Float64Array.from({ length: size + 1 }, (_, at) =>
      at < size ? ((features[at] ?? 0) - (mean[at] ?? 0)) / (spread[at] ?? 1) : 1,
    ),
  );
  let weights = new Float64Array(size + 1);
  for (let step = 0; step < STEPS; step++) {
    const change = newtonStep(rows, examples, weights, ridge);
    weights = weights.map((one, at) => one - (change[at] ?? 0));
    if (change.every((one) => Math.abs(one) < CLOSE)) break;
  }
  const own = Array.from({ length: size }, (_, at) => (weights[at] ?? 0) / (spread[at] ?? 1));
  const bias = own.reduce((sum, one, at) => sum - one * (mean[at] ?? 0), weights[size] ?? 0);
  return [...own, bias];
}

function spreadOf(
  examples: readonly Example[],
  size: number,
): { readonly mean: readonly number[]; readonly spread: readonly number[] } {
  const of = (value: (features: readonly number[], at: number) => number): number[] =>
    Array.from(
      { length: size },
      (_, at) =>
        examples.reduce((sum, { features }) => sum + value(features, at), 0) / examples.length,
    );
  const mean = of((features, at) => features[at] ?? 0);
  const variance = of((features, at) => ((features[at] ?? 0) - (mean[at] ?? 0)) ** 2);
  return { mean, spread: variance.map((one) => Math.sqrt(one) + LEAST_SPREAD) };
}

/** How far the weights are from where the curve at this point would have its minimum. */
function newtonStep(
  rows: readonly Float64Array[],
  examples: readonly Example[],
  weights: Float64Array,
  ridge: number,
): Float64Array {
  const size = weights.length;
  const slope = weights.map((one, at) => (at < size - 1 ? ridge * one : 0));
  const curve = Array.from({ length: size }, (_, at) => {
    const row = new Float64Array(size);
    row[at] = at < size - 1 ? ridge : LEAST_SPREAD;
    return row;
  });
  for (const [index, row] of rows.entries()) {
    let sum = 0;
    for (let at = 0; at < size; at++) sum += (weights[at] ?? 0) * (row[at] ?? 0);
    const chance = 1 / (1 + Math.exp(-sum));
    const error = chance - (examples[index]?.right ?? 0);
    const bend = chance * (1 - chance);
    for (let at = 0; at < size; at++) {
      const value = row[at] ?? 0;
      slope[at] = (slope[at] ?? 0) + error * value;
      const line = curve[at];
      if (!line || value === 0) continue;
      for (let other = 0; other < size; other++)
        line[other] = (line[other] ?? 0) + bend * value * (row[other] ?? 0);
    }
  }
  return solve(curve, slope);
}

/** Solves a system with a symmetric positive matrix by Gaussian elimination, in place. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  for (let at = 0; at < size; at++) {
    const pivot = matrix[at];
    for (let below = at + 1; below < size; below++) {
      const line = matrix[below];
      if (!line || !pivot) continue;
      const factor = (line[at] ?? 0) / (pivot[at] ?? 1);
      for (let column = at; column < size; column++)
        line[column] = (line[column] ?? 0) - factor * (pivot[column] ?? 0);
      right[below] = (right[below] ?? 0) - factor * (right[at] ?? 0);
    }
  }
  const solution = new Float64Array(size);
  for (let at = size - 1; at >= 0; at--) {
    let rest = right[at] ?? 0;
    for (let column = at + 1; column < size; column++)
      rest -= (matrix[at]?.[column] ?? 0) * (solution[column] ?? 0);
    solution[at] = rest / (matrix[at]?.[at] ?? 1);
  }
  return solution;
}
