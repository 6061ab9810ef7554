import type { BrowserContext, Page } from '@playwright/test';
import { withTarget } from './targets.ts';

/** Bytes that a world of JavaScript holds after a collection. */
export interface Heap {
  /** Objects, strings, code. */
  readonly objects: number;
  /** What array buffers hold outside it. */
  readonly buffers: number;
}

interface Usage {
  readonly usedSize: number;
  readonly backingStorageSize?: number;
}

function heapOf({ usedSize, backingStorageSize = 0 }: Usage): Heap {
  return { objects: usedSize, buffers: backingStorageSize };
}

/** The heap of the process that shows a page: the page's own world and the extension's. */
export async function pageHeap(context: BrowserContext, page: Page): Promise<Heap> {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as Usage;
  await session.detach();
  return heapOf(usage);
}

/** The heap of an extension's service worker, which must be running. */
export async function workerHeap(context: BrowserContext, base: string): Promise<Heap> {
  return withTarget(
    context,
    ({ type, url }) => type === 'service_worker' && url.startsWith(base),
    async (send) => {
      await send('HeapProfiler.collectGarbage');
      return heapOf((await send('Runtime.getHeapUsage')) as Usage);
    },
  );
}
