// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ScrollBack, scrollerOf } from '../../lib/page/scroll-back.ts';

/** A box that scrolls at once; CSS pixels. */
function box(height: number, window: number): HTMLElement {
  const element = document.createElement('div');
  let top = 0;
  const scroll = (to: number): void => {
    top = to;
  };
  Object.defineProperties(element, {
    scrollHeight: { value: height },
    clientHeight: { value: window },
    scrollTop: { get: () => top, set: scroll },
    scrollTo: { value: (to: { readonly top: number }) => scroll(to.top) },
  });
  return document.body.appendChild(element);
}

describe('the way back', () => {
  let now = 0;
  beforeEach(() => {
    now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    Object.assign(window, { innerHeight: 800 });
    document.body.replaceChildren();
  });

  it('leads to where the reader was before the first of several jumps', () => {
    const page = box(5000, 800);
    const back = new ScrollBack();
    page.scrollTop = 300;
    back.jump(page, 2000, 'instant');
    now = 9000;
    back.jump(page, 3500, 'instant');
    expect(page.scrollTop).toBe(3500);
    back.go('instant');
    expect(page.scrollTop).toBe(300);
  });

  it('leads to where the reader read on', () => {
    const page = box(5000, 800);
    const back = new ScrollBack();
    back.jump(page, 2000, 'instant');
    now = 9000;
    page.scrollTop = 2900;
    back.jump(page, 100, 'instant');
    back.go('instant');
    expect(page.scrollTop).toBe(2900);
  });

  it('takes a scroll under way for part of its jump', () => {
    const page = box(5000, 800);
    const back = new ScrollBack();
    back.jump(page, 4000, 'instant');
    page.scrollTop = 700;
    now = 200;
    back.jump(page, 3000, 'instant');
    back.go('instant');
    expect(page.scrollTop).toBe(0);
  });

  it('leads back from a jump as far as the page goes, and once only', () => {
    const page = box(1000, 800);
    const back = new ScrollBack();
    page.scrollTop = 150;
    back.jump(page, 900, 'instant');
    expect(page.scrollTop).toBe(200);
    back.go('instant');
    page.scrollTop = 77;
    back.go('instant');
    expect(page.scrollTop).toBe(77);
  });

  it('is forgotten with the text', () => {
    const page = box(5000, 800);
    const back = new ScrollBack();
    back.jump(page, 2000, 'instant');
    back.forget();
    back.go('instant');
    expect(page.scrollTop).toBe(2000);
  });
});

describe('scrollerOf', () => {
  it('is the nearest box that scrolls, else the window', () => {
    const page = box(5000, 800);
    const text = page.appendChild(document.createElement('p'));
    expect(scrollerOf(text)).toBe(document.scrollingElement ?? document.documentElement);
    page.style.overflowY = 'auto';
    expect(scrollerOf(text)).toBe(page);
  });

  it('is not a box that is as high as what is in it', () => {
    const page = box(800, 800);
    page.style.overflowY = 'auto';
    const text = page.appendChild(document.createElement('p'));
    expect(scrollerOf(text)).not.toBe(page);
  });
});
