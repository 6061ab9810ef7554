/** Steps of a reading, for the bench. */
export type Step = 'read' | 'asked' | 'answered' | 'painted' | 'card';

/**
 * Leaves the time of a step where the bench finds it, as an entry of the page's performance
 * timeline. Only in the build for tests: a page must not see from it that it is being read.
 */
export function note(step: Step): void {
  if (import.meta.env.MODE === 'e2e') performance.mark(`sidelight-${step}`);
}
