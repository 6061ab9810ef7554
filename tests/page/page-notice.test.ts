// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { showNotice } from '../../lib/page/page-notice.ts';

let root: ShadowRoot;
let end: AbortController;
const warning = (text: string) => ({ tone: 'warning', text }) as const;
const shown = (): string | undefined => root.querySelector('[role=alert]')?.textContent;

beforeEach(() => {
  vi.useFakeTimers();
  const host = document.documentElement.appendChild(document.createElement('div'));
  root = host.attachShadow({ mode: 'closed' });
  end = new AbortController();
});
afterEach(() => vi.useRealTimers());

it('stays for some seconds, as text', () => {
  showNotice(root, warning('Not <b>here</b>'), new DOMRect(10, 20, 100, 16), end.signal);
  expect(shown()).toBe('Not <b>here</b>');
  vi.advanceTimersByTime(5_000);
  expect(shown()).toBe('Not <b>here</b>');
  vi.advanceTimersByTime(6_000);
  expect(shown()).toBeUndefined();
});

it('stays while the page is scrolled, pressed, typed into and made smaller', () => {
  showNotice(root, warning('one'), null, end.signal);
  for (const type of ['scroll', 'pointerdown', 'resize']) {
    window.dispatchEvent(new Event(type));
    document.dispatchEvent(new Event(type, { bubbles: true }));
  }
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
  expect(shown()).toBe('one');
});

it('goes with a press on it, with Escape, and with the reader', () => {
  showNotice(root, warning('one'), null, end.signal);
  root.querySelector('[role=alert]')?.dispatchEvent(new Event('pointerdown'));
  expect(shown()).toBeUndefined();
  showNotice(root, warning('two'), null, end.signal);
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  expect(shown()).toBeUndefined();
  showNotice(root, warning('three'), null, end.signal);
  end.abort();
  expect(shown()).toBeUndefined();
});

it('takes the place of the one before, in the colours of its root', () => {
  showNotice(root, warning('one'), null, end.signal);
  showNotice(root, warning('two'), null, end.signal);
  const all = [...root.querySelectorAll<HTMLElement>('[role=alert]')];
  expect(all.map(({ textContent }) => textContent)).toEqual(['two']);
  // Without it `all: initial` makes `light-dark()` light wherever it is.
  expect(all[0]?.style.getPropertyValue('color-scheme')).toBe('inherit');
});
