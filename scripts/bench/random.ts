/** Whole numbers below a bound, the same for the same seed: a linear congruence (Numerical Recipes). */
export function randomBelow(seed: number): (below: number) => number {
  let state = seed * 7919 + 1;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
