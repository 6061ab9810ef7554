import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { buildBlocks } from '../../lib/page/build-blocks.ts';
import { TextMap } from '../../lib/page/text-map.ts';

function bodyOf(html: string): Element {
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document
    .body as unknown as Element;
}

function texts(html: string): string[] {
  return buildBlocks(bodyOf(html), () => true).map(({ text }) => text);
}

describe('buildBlocks', () => {
  it.each([
    ['<p>one</p><p>two</p>', ['one', 'two']],
    ['<p> one\n\t<b>two</b> three </p>', ['one two three']],
    ['<p><b>one</b> <i>two</i></p>', ['one two']],
    ['<p><b>one</b><i>two</i></p>', ['onetwo']],
    ['<div>one<p>two</p>three</div>', ['one', 'two', 'three']],
    ['<div>one<aside><script>x</script></aside>two</div>', ['one', 'two']],
    ['<p>one.<br>Two</p>', ['one.', 'Two']],
    ['<p>one<br>two</p>', ['one two']],
    ['<p>One<br>Two</p>', ['One', 'Two']],
    ['<p>one<br><br>two</p>', ['one', 'two']],
    ['<h2>One<br>Two</h2>', ['One Two']],
    ['<p>18\u00a0May \u00a0</p>', ['18\u00a0May \u00a0']],
    ['<p>\u00a0</p>', []],
    ['<ul><li>one</li><li>two</li></ul>', ['one', 'two']],
    [
      '<table><tr><td>1</td><td>Ada</td></tr><tr><td>2</td><td>Tom</td></tr></table>',
      ['1\tAda', '2\tTom'],
    ],
    ['<table><tr><td><p>one</p></td><td><p>two</p></td></tr></table>', ['one', 'two']],
  ])('%s', (html, expected) => expect(texts(html)).toEqual(expected));

  it('keeps links with their places', () => {
    const [block] = buildBlocks(
      bodyOf('<p>See <a href="/x">the <b>report</b></a> now</p>'),
      () => true,
    );
    expect(block?.links).toEqual([{ start: 4, end: 14, href: '/x' }]);
  });
});

describe('TextMap', () => {
  it('takes offsets to the page and back, in whatever tree', () => {
    const word = fc.constantFrom('one', 'дві', ' ', '\n  ', 'x ', '\u00a0', '😀', '<br>');
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        word,
        fc
          .tuple(
            fc.constantFrom('p', 'b', 'div', 'a', 'li'),
            fc.array(tie('node'), { maxLength: 4 }),
          )
          .map(([tag, inside]) => `<${tag}>${inside.join('')}</${tag}>`),
      ),
    })).node;
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), (parts) => {
        for (const { text, segments } of buildBlocks(bodyOf(parts.join('')), () => true)) {
          const map = new TextMap(segments);
          for (let offset = 0; offset < text.length; offset++) {
            const point = map.pointAt(offset);
            if (point === null) {
              expect(text[offset]).toBe(' ');
              continue;
            }
            expect((point.node.data[point.offset] ?? '').replace(/[\n]/, ' ')).toBe(text[offset]);
            expect(map.offsetOf(point.node, point.offset)).toBe(offset);
          }
          const whole = map.rangeOf({ start: 0, end: text.length });
          const last = segments.at(-1);
          expect(whole?.startContainer).toBe(segments[0]?.node);
          expect(whole?.endContainer).toBe(last?.node);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('shrinks a range to what stands in the page', () => {
    const [block] = buildBlocks(bodyOf('<p>one<br>two</p>'), () => true);
    const map = new TextMap(block?.segments ?? []);
    expect(map.rangeOf({ start: 3, end: 7 })).toMatchObject({ startOffset: 0, endOffset: 3 });
    expect(map.rangeOf({ start: 3, end: 4 })).toBeNull();
    expect(map.rangeOf({ start: 20, end: 24 })).toBeNull();
  });
});
