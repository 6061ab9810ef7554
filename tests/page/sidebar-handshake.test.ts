// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SidebarControl } from '../../entrypoints/reader/sidebar-control.ts';
import type { FrameHost } from '../../lib/page/frame-host.ts';

const { ask, close } = vi.hoisted(() => ({ ask: vi.fn(), close: vi.fn() }));

vi.mock('../../lib/browser/client.ts', () => ({ ask, pageUrl: (path: string) => path }));
vi.mock('../../lib/page/sidebar-box.ts', () => ({ openSidebarBox: () => ({ close }) }));

const asked = (type: string): number => ask.mock.calls.filter(([one]) => one === type).length;
let answer: (() => void) | null = null;
let sidebar: SidebarControl;
let end: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  close.mockReset();
  ask.mockReset().mockImplementation(
    () =>
      new Promise((resolve) => {
        answer = () => resolve({ ok: true, value: null });
      }),
  );
  end = new AbortController();
  sidebar = new SidebarControl({} as FrameHost, () => ({ left: 0, right: 0 }), end.signal);
  sidebar.open();
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

it('keeps a frame that a busy background has not passed on yet', async () => {
  await vi.advanceTimersByTimeAsync(30_000);
  expect(sidebar.isOpen).toBe(true);
  sidebar.frameReady();
  answer?.();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(sidebar.isOpen).toBe(true);
  expect(asked('reader/frame-blocked')).toBe(0);
});

it('gives up a frame that is not heard of though the background answers', async () => {
  await vi.advanceTimersByTimeAsync(4_000);
  answer?.();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sidebar.isOpen).toBe(false);
  expect(asked('reader/frame-blocked')).toBe(1);
  expect(sidebar.isBlocked).toBe(true);
  sidebar.open();
  expect(sidebar.isOpen).toBe(false);
});

it('says nothing of a frame that was closed meanwhile', async () => {
  await vi.advanceTimersByTimeAsync(4_000);
  sidebar.close();
  answer?.();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(asked('reader/frame-blocked')).toBe(0);
});
