// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { blockOf } from '../../lib/page/block-of.ts';
import { isOnDark } from '../../lib/page/page-theme.ts';
import { scrollerOf } from '../../lib/page/scroll-back.ts';

/** As in Chromium: `<form><input name="parentElement"></form>` hides the form's own property. */
beforeEach(() => {
  document.body.innerHTML = `
    <form style="display: inline"><input style="display: inline"><b style="display: inline">text</b></form>`;
  const form = document.querySelector('form');
  const input = document.querySelector('input');
  if (form) Object.defineProperty(form, 'parentElement', { get: () => input });
});

const text = (): Element => document.querySelector('b') ?? document.body;

it('ends in a form that hides the way up', () => {
  expect(blockOf(text())).toBe(document.body);
  expect(isOnDark(text())).toBe(false);
  expect(scrollerOf(text()).tagName).toBe('HTML');
});
