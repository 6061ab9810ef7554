/** Numbers from 0 to below 1, the same for the same seed: a linear congruence (Numerical Recipes). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Whole numbers below a bound, the same for the same seed. */
export function randomBelow(seed: number): (below: number) => number {
  const random = randomFrom(seed * 7919 + 1);
  return (below) => Math.floor(random() * below);
}
