import { describe, expect, it } from 'vitest';
import { heldUnlessFailed } from '../../lib/services/held-unless-failed.ts';

describe('heldUnlessFailed', () => {
  it('loads once for all who ask, and anew once forgotten', async () => {
    let loads = 0;
    const held = heldUnlessFailed(async () => ++loads);
    expect(await Promise.all([held.get(), held.get()])).toEqual([1, 1]);
    held.forget();
    expect(await held.get()).toBe(2);
  });

  it('tries again after a failure', async () => {
    let loads = 0;
    const held = heldUnlessFailed(async () => {
      loads++;
      if (loads === 1) throw new Error('the disk stalled');
      return loads;
    });
    await expect(held.get()).rejects.toThrow('the disk stalled');
    expect(await held.get()).toBe(2);
  });

  it('keeps what was loaded since when an older load fails late', async () => {
    const fail: (() => void)[] = [];
    let loads = 0;
    const held = heldUnlessFailed(() => {
      loads++;
      if (loads > 1) return Promise.resolve(loads);
      return new Promise<number>((_, reject) => fail.push(() => reject(new Error('late'))));
    });
    const first = held.get();
    held.forget();
    expect(await held.get()).toBe(2);
    fail[0]?.();
    await expect(first).rejects.toThrow('late');
    expect(await held.get()).toBe(2);
  });
});
