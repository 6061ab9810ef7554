import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { scrubHandlers, scrubNames } from '../../lib/page/sanitize.ts';

function scrubbed(html: string, scrub: (clone: Document) => void): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  scrub(document as unknown as Document);
  return document.body.innerHTML;
}

describe('scrubHandlers', () => {
  it.each([
    ['<div draggable="true" ondragstart="go()">Text</div>', '<div draggable="true">Text</div>'],
    ['<p ONCLICK="go()" class="on">Text</p>', '<p class="on">Text</p>'],
    ['<img src="a.png" onerror="go()">', '<img src="a.png">'],
    ['<p lang="ru">Текст</p>', '<p lang="ru">Текст</p>'],
  ])('%s', (html, expected) => {
    expect(scrubbed(html, scrubHandlers)).toBe(expected);
  });
});

describe('scrubNames', () => {
  it('takes names from form-like elements only', () => {
    expect(
      scrubbed('<form name="f"><input name="parentNode"></form><p id="a">T</p>', scrubNames),
    ).toBe('<form><input></form><p id="a">T</p>');
  });
});
