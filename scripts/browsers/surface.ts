import type { Surface } from './bed.ts';

/** What Playwright's and Puppeteer's pages and frames have in common. */
export interface Evaluator {
  evaluate(run: unknown, argument: unknown): Promise<unknown>;
}

const POLL = 100;
const PATIENCE = 40_000;

/** Waits until `ask` answers with something true. @throws Error with the last failure. */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  patience = PATIENCE,
): Promise<T> {
  const end = Date.now() + patience;
  let failure = '';
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      // The document may just be going away under us; the last failure is told below.
      failure = String(error);
    }
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}. ${failure}`);
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
}

/** A surface over a page or frame; the way to click differs between the drivers. */
export function makeSurface(
  evaluator: () => Evaluator,
  click: (selector: string) => Promise<void>,
): Surface {
  const evaluate: Surface['evaluate'] = async <T, A>(
    run: (argument: A) => T | Promise<T>,
    argument?: A,
  ) => (await evaluator().evaluate(run, argument)) as T;
  return {
    evaluate,
    until: (run, argument, patience) =>
      until(String(run).slice(0, 200), () => evaluate(run, argument), patience),
    click,
  };
}
