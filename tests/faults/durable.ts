import { startBed } from '../../scripts/bench/extension.ts';
import { quantile } from '../../scripts/bench/stopwatch.ts';
import type { BrowserKind } from '../../scripts/browsers/bed.ts';
import { listed, Saver } from './saving.ts';

/** How much is saved, and how often something is killed meanwhile. */
export interface DurableJob {
  readonly saves: number;
  readonly workerKills: number;
  readonly browserKills: number;
}

/** What was lost, if anything. */
export interface DurableFigures {
  readonly workerKills: number;
  readonly browserKills: number;
  readonly acknowledged: number;
  readonly unanswered: number;
  readonly lost: number;
  readonly half: number;
  readonly twice: number;
  /** Of saves that nothing disturbed, milliseconds. */
  readonly p50: number;
  readonly p95: number;
  /** The library's state after all of it: null when it is whole. */
  readonly damage: unknown;
}

/** Saves while the background and the browser are killed, and counts what is there afterwards. */
export async function durable(kind: BrowserKind, job: DurableJob): Promise<DurableFigures> {
  const bed = await startBed(kind);
  const saver = new Saver(bed);
  try {
    await saver.open();
    const perRound = Math.ceil(job.saves / (job.browserKills + 1));
    const killsPerRound = Math.ceil(job.workerKills / (job.browserKills + 1));
    let [n, workerKills] = [0, 0];
    for (let round = 0; round <= job.browserKills; round++) {
      const end = n + perRound;
      const killAt = new Set(
        Array.from(
          { length: killsPerRound },
          (_, k) => n + Math.floor(((k + 0.5) * perRound) / killsPerRound),
        ),
      );
      for (; n < end; n++) {
        const saving = saver.save(n);
        // Heard below; a browser that fails meanwhile is what is to be told.
        saving.catch(() => undefined);
        if (killAt.has(n)) {
          // At another moment of the save each time.
          await pause((n * 37) % 50);
          await bed.killBackground();
          workerKills++;
        }
        await saving;
      }
      if (round === job.browserKills) break;
      const last = saver.save(n++).catch(() => undefined);
      await pause((round * 53) % 200);
      await bed.killBrowser();
      await last;
      await saver.open();
    }
    const page = await bed.openPage('library.html');
    const { ids, half } = await listed(page);
    const there = new Set(ids);
    const health = await page.evaluate(
      async () =>
        (await chrome.runtime.sendMessage({
          sidelight: 'request',
          type: 'data/state',
          request: {},
        })) as {
          value: { damage: unknown };
        },
    );
    const calm = saver.attempts.filter(
      ({ unanswered, acknowledged }) => acknowledged && unanswered === 0,
    );
    const times = calm.map(({ ms }) => ms);
    return {
      workerKills,
      browserKills: job.browserKills,
      acknowledged: saver.acknowledged.length,
      unanswered: saver.attempts.reduce((sum, { unanswered }) => sum + unanswered, 0),
      lost: saver.acknowledged.filter((id) => !there.has(id)).length,
      half,
      twice: ids.length - there.size,
      p50: quantile(times, 0.5),
      p95: quantile(times, 0.95),
      damage: health.value.damage,
    };
  } finally {
    await bed.close();
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
