import { parseHTML } from 'linkedom';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type Report, writeReport } from '../../lib/exchange/comparison-report.ts';
import { createTranslator } from '../../lib/i18n/translator.ts';
import type { ComparisonRow } from '../../lib/model/comparison.ts';
import { reportWords } from '../../lib/services/report-words.ts';

const EVIL = '=1+1 <script>alert(1)</script> "x" & `code` [link](javascript:x) | **bold**';

const row: ComparisonRow = {
  kind: 'differs',
  cells: [
    { article: 0, start: 0, end: EVIL.length, text: EVIL },
    { article: 1, start: 5, end: 20, text: 'Погибли 15 душ.' },
  ],
  reasons: [],
  conflicts: [
    {
      kind: 'number',
      label: 'differs',
      a: 0,
      b: 1,
      values: [
        { start: 1, end: 4, text: '1+1' },
        { start: 13, end: 15, text: '15' },
      ],
    },
  ],
  speakers: [],
  names: [],
};

const report: Report = {
  articles: [
    { headline: EVIL, outlet: EVIL, published: null, url: 'javascript:alert(1)', lang: 'en' },
    {
      headline: 'Шторм',
      outlet: null,
      published: '6 февраля',
      url: 'https://a.example/"><b>',
      lang: 'ru',
    },
  ],
  comparison: {
    rows: [row],
    quotes: [
      {
        speaker: 'x',
        label: EVIL,
        cells: [
          {
            ...(row.cells[0] ?? { article: 0, start: 0, end: 0, text: '' }),
            isDirect: true,
            drift: [{ kind: 'added', text: EVIL }],
          },
        ],
      },
    ],
    names: [{ key: 'x', entityId: null, label: EVIL, counts: [1, 0] }],
    wireCopies: [{ articles: [0, 1] }],
    leftOut: [[], [0]],
    shortened: [],
  },
  timeline: [
    { date: '2023-02-06', end: null, cells: row.cells, isStatement: false, isAhead: false },
  ],
  words: reportWords(createTranslator('en'), '2023-02-07'),
};

describe('the HTML report', () => {
  const { text, name } = writeReport('html', report, '2023-02-07');
  const { document } = parseHTML(text);

  it('has no script, no handler, no form and no link but to the web', () => {
    expect(name).toBe('sidelight-comparison-2023-02-07.html');
    expect(document.querySelectorAll('script, form, iframe, img, object, link')).toHaveLength(0);
    const attributes = [...document.querySelectorAll('*')].flatMap((one) =>
      one.getAttributeNames(),
    );
    expect(attributes.filter((attribute) => attribute.startsWith('on'))).toEqual([]);
    const links = [...document.querySelectorAll('a')].map((one) => one.getAttribute('href'));
    expect(links).toEqual(['https://a.example/"><b>']);
    expect(text).toContain("default-src 'none'");
  });

  it('says what an article leaves out, by the sentence of another', () => {
    const title = [...document.querySelectorAll('h2')].find(
      (one) => one.textContent === 'What each leaves out',
    );
    expect(title?.nextElementSibling?.textContent).toBe('B');
    expect(title?.nextElementSibling?.nextElementSibling?.textContent).toContain(EVIL);
  });

  it('has every sentence as text, with what differs marked', () => {
    const cells = [...document.querySelectorAll('tbody td:not(.kind)')];
    expect(cells.map((one) => one.textContent)).toEqual([EVIL, 'Погибли 15 душ.']);
    expect([...document.querySelectorAll('mark')].map((one) => one.textContent)).toEqual([
      '1+1',
      '15',
    ]);
  });
});

describe('the CSV report', () => {
  it('has a line a cell and no formula', () => {
    const { text } = writeReport('csv', report, '2023-02-07');
    expect(text.startsWith('\ufeff')).toBe(true);
    const { data } = Papa.parse<Record<string, string>>(text.slice(1).trim(), { header: true });
    expect(data).toHaveLength(2);
    expect(data[0]?.Sentence?.startsWith('=')).toBe(false);
    expect(data[0]?.Sentence).toContain('<script>');
    expect(data[1]).toMatchObject({ Row: '1', Article: 'B', Sentence: 'Погибли 15 душ.' });
  });
});

describe('the Markdown report', () => {
  it('lets no text of an article become markup', () => {
    const { text } = writeReport('markdown', report, '2023-02-07');
    expect(text).not.toContain('<script');
    // An escaped bracket ends no link.
    expect(text).not.toMatch(/(?<!\\)\]\(javascript:/);
    expect(text).not.toMatch(/[^\\]`code/);
    expect(text).toContain('# Comparison');
    expect(text).toContain('Погибли 15 душ.');
    expect(text).toContain('## What each leaves out\n\n**B**');
  });
});
