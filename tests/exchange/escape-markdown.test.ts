import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../lib/exchange/markdown/escape-markdown.ts';
import { markdownName } from '../../lib/exchange/markdown/write-markdown.ts';

describe('escapeMarkdown', () => {
  it.each([
    ['1. Первое', '1\\. Первое'],
    ['2) второе', '2\\) второе'],
    ['10.5 млн', '10.5 млн'],
    ['- пункт', '\\- пункт'],
    ['---', '\\---'],
    ['-25 градусов', '\\-25 градусов'],
    ['<b>&lt;</b>', '&lt;b\\>&amp;lt;&lt;/b\\>'],
    ['[x](javascript:1)', '\\[x\\](javascript:1)'],
    ['100 % = $5', '100 \\% \\= \\$5'],
    ['Rock & roll', 'Rock & roll'],
  ])('%s', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });
});

describe('markdownName', () => {
  it('cuts no letter in half', () => {
    const name = markdownName({
      saved: { headline: `${'а'.repeat(99)}😀`, datePublished: null },
    } as Parameters<typeof markdownName>[0]);
    expect(name).toBe('а'.repeat(99));
  });
});
