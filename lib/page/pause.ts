/** Work on the page's main thread is cut where this many milliseconds have passed. */
const SLICE_MS = 12;

interface Scheduling {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

/** Lets the page breathe: the next task of the page comes before the promise is fulfilled. */
function nextTask(): Promise<void> {
  const { scheduler } = globalThis as Scheduling;
  if (scheduler?.yield !== undefined) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * A function to await between steps: it gives way to the page if the current slice is used up,
 * and throws the signal's reason once the signal is aborted.
 */
export function makePause(signal?: AbortSignal): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since >= SLICE_MS) {
      await nextTask();
      since = performance.now();
    }
    signal?.throwIfAborted();
  };
}

/** Takes steps one after the other and pauses between them; what they come to at the end. */
export async function takeSteps<T>(
  steps: Iterator<undefined, T>,
  pause: () => Promise<void>,
): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await pause();
  }
}
