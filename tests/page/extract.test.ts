import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../lib/page/extract.ts';
import { asExpected, expectation, readCases } from './cases.ts';

function parse(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

describe('extractArticle, in a parsed document', () => {
  it.each(readCases().filter(({ rendered }) => rendered !== true))('$name', async (expected) => {
    const result = await extractArticle(parse(expected.html), { url: expected.url });
    if (!result.ok) {
      expect(result.error).toBe(expected.error);
      return;
    }
    expect(asExpected(result.value.article, expected)).toEqual(expectation(expected));
  });

  it('takes every character of the text back to where it stands', async () => {
    for (const { html, url, error } of readCases()) {
      const result = await extractArticle(parse(html), { url });
      if (!result.ok) {
        expect(result.error).toBe(error);
        continue;
      }
      const { article, textMap } = result.value;
      const wrong = [...article.text.matchAll(/\S/g)].filter(({ 0: char, index }) => {
        const point = textMap.pointAt(index);
        return point === null || point.node.data[point.offset] !== char;
      });
      expect(wrong).toEqual([]);
    }
  });

  it('leaves the page as it was', async () => {
    for (const { html, url } of readCases()) {
      const document = parse(html);
      const before = document.documentElement.outerHTML;
      await extractArticle(document, { url });
      expect(document.documentElement.outerHTML).toBe(before);
    }
  });

  it('ends when its signal is aborted', async () => {
    const [first] = readCases();
    const reading = extractArticle(parse(first?.html ?? ''), {
      url: 'https://a.example/story',
      signal: AbortSignal.abort(new Error('left')),
    });
    await expect(reading).rejects.toThrow('left');
  });
});
