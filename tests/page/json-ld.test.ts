import { describe, expect, it } from 'vitest';
import {
  isArticleObject,
  jsonLdObjects,
  namesOf,
  parseLooseJson,
  textValue,
} from '../../lib/page/json-ld.ts';

describe('parseLooseJson', () => {
  it.each([
    ['in an HTML comment', '<!-- {"a":1} -->'],
    ['in CDATA', '/* <![CDATA[ */{"a":1}/* ]]> */'],
    ['in bare CDATA', '//<![CDATA[\n{"a":1}\n//]]>'],
    ['comma before the end', '{"a":1,}'],
    ['semicolon at the end', '{"a":1};'],
  ])('%s', (_, text) => expect(parseLooseJson(text)).toEqual({ a: 1 }));

  it('a raw line break in a string', () =>
    expect(parseLooseJson('{"a":"one\ntwo"}')).toEqual({ a: 'one two' }));
  it('what is no JSON is nothing', () => expect(parseLooseJson('var a = 1')).toBeNull());
});

describe('namesOf', () => {
  it('follows no reference back to where it came from, and no list without end', () => {
    const own = { '@id': 'a', name: { '@id': 'a' } };
    expect(namesOf({ '@id': 'a' }, [own])).toEqual([]);
    let deep: unknown = 'Ann Lee';
    for (let n = 0; n < 50_000; n++) deep = [deep];
    expect([namesOf(deep, []), textValue(deep)]).toEqual([[], null]);
    expect(namesOf([['Ann Lee'], { name: [['Bo Lund']] }], [])).toEqual(['Ann Lee', 'Bo Lund']);
  });
});

describe('jsonLdObjects', () => {
  it('takes no more of a wide object than of a long list', () => {
    const wide = JSON.stringify(
      Object.fromEntries(Array.from({ length: 200_000 }, (_, n) => [`k${n}`, {}])),
    );
    expect(jsonLdObjects([wide])).toHaveLength(2_000);
  });

  it.each([
    ['an object', '{"@type":"NewsArticle"}'],
    ['a list', '[{"@type":"WebSite"},{"@type":"Article"}]'],
    ['a graph', '{"@graph":[{"@type":["Thing","ReportageNewsArticle"]}]}'],
    [
      'inside another',
      '{"@type":"WebPage","mainEntity":{"@type":"http://schema.org/BlogPosting"}}',
    ],
  ])('finds the article in %s', (_, text) =>
    expect(jsonLdObjects([text]).filter(isArticleObject)).toHaveLength(1),
  );

  it('survives depth and numbers', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expect(jsonLdObjects([deep, '7', 'null', '"x"'])).toEqual([]);
  });
});

describe('namesOf', () => {
  const all = [{ '@id': '#ada', name: 'Ada Marsh' }, {}];
  it.each([
    ['Ada Marsh', ['Ada Marsh']],
    [{ name: 'Ada Marsh' }, ['Ada Marsh']],
    [{ '@id': '#ada' }, ['Ada Marsh']],
    [
      [{ name: 'Ada Marsh' }, 'Tom Reid'],
      ['Ada Marsh', 'Tom Reid'],
    ],
    [{ name: ['Ada Marsh', 'Tom Reid'] }, ['Ada Marsh', 'Tom Reid']],
    [{ '@id': '#nobody' }, []],
    [null, []],
  ])('%j', (value, names) => expect(namesOf(value, all)).toEqual(names));
});

describe('textValue', () => {
  it.each([
    [' two\n words ', 'two words'],
    [{ '@value': 'x', '@language': 'en' }, 'x'],
    [[null, 'x'], 'x'],
    [{}, null],
  ])('%j', (value, text) => expect(textValue(value)).toBe(text));
});
