import type { Bed, Tab } from '../browsers/bed.ts';
import { until } from '../browsers/surface.ts';

/** Milliseconds of one reading, as the build for tests notes its steps in the page. */
export interface Reading {
  /** From the page being there to the reader's start: the gate, the background, the injection. */
  readonly untilStart: number;
  /** Reading the page, up to the message. */
  readonly extract: number;
  /** The message and its answer. */
  readonly answer: number;
  /** From the answer to the frame in which the marks are painted. */
  readonly paint: number;
  /** From the reader's start to painted marks. */
  readonly total: number;
  /** The longest task from the reader's start on; null where the browser does not tell. */
  readonly longest: number | null;
  readonly marks: number;
}

/** How long to wait for marks: pages that are no articles for us never get any, milliseconds. */
const PATIENCE = 6000;

function stepsOf(tab: Tab): Promise<Record<string, number> | null> {
  return tab.evaluate(() => {
    const steps: Record<string, number> = {};
    for (const { name, startTime } of performance.getEntriesByType('mark')) {
      if (name.startsWith('sidelight-')) steps[name.slice(10)] ??= startTime;
    }
    const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    steps.ready = page?.domContentLoadedEventEnd ?? 0;
    steps.marks = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
    return steps.painted === undefined ? null : steps;
  });
}

/** The longest task since a time, by the browser's own record of tasks above 50 ms. */
function longestTask(tab: Tab, since: number): Promise<number | null> {
  return tab.evaluate(async (from) => {
    if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return null;
    const tasks = await new Promise<PerformanceEntryList>((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
      observer.observe({ type: 'longtask', buffered: true });
      setTimeout(() => resolve(observer.takeRecords()), 50);
    });
    const after = tasks.filter(({ startTime, duration }) => startTime + duration > from);
    return Math.max(0, ...after.map(({ duration }) => duration));
  }, since);
}

/** Opens a page, which is then read by itself; null when it was not read. */
export async function readingOf(
  bed: Bed,
  tab: Tab,
  url: string,
  cold: boolean,
): Promise<Reading | null> {
  if (cold) await bed.killBackground();
  await tab.goto(url);
  const steps = await until('painted marks', () => stepsOf(tab), PATIENCE).catch(() => null);
  if (!steps) return null;
  const { ready = 0, read = 0, asked = 0, answered = 0, painted = 0, marks = 0 } = steps;
  return {
    untilStart: read - ready,
    extract: asked - read,
    answer: answered - asked,
    paint: painted - answered,
    total: painted - read,
    longest: await longestTask(tab, read),
    marks,
  };
}
