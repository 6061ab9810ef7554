import { expect, it } from 'vitest';
import { readOpml, writeOpml } from '../../../lib/exchange/feeds/opml.ts';

it('lays folders flat and takes each feed once', () => {
  const list = `<?xml version="1.0"?><opml version="1.1"><head><title>Mine</title></head><body>
    <outline text="News &amp; more"><outline text="A &lt;b&gt;" xmlUrl="https://a.example/rss?x=1&amp;y=2" htmlUrl="https://a.example/"/>
      <outline text="Inner"><outline title="B" text="b" type="rss" XMLURL="http://b.example/feed"/></outline></outline>
    <outline text="again" xmlUrl="https://a.example/rss?x=1&amp;y=2"/>
    <outline text="bad" xmlUrl="javascript:alert(1)"/><outline text="none"/></body></opml>`;
  expect(readOpml(list)).toEqual({
    ok: true,
    value: [
      { title: 'A <b>', url: 'https://a.example/rss?x=1&y=2', siteUrl: 'https://a.example/' },
      { title: 'B', url: 'http://b.example/feed', siteUrl: null },
    ],
  });
});

it('reads what it writes', () => {
  const feeds = [
    { title: 'Дело & «слово» "<b>"\u0001', url: 'https://a.example/?a=1&b=2', siteUrl: null },
    { title: 'B', url: 'https://b.example/rss', siteUrl: 'https://b.example/' },
  ];
  const read = readOpml(writeOpml('Sidelight', feeds));
  expect(read).toEqual({
    ok: true,
    value: [{ ...feeds[0], title: 'Дело & «слово» "<b>"' }, feeds[1]],
  });
});

it('takes nothing else for a list', () => {
  expect(readOpml('<rss><channel/></rss>')).toEqual({ ok: false, error: 'no-list' });
  expect(readOpml('hello')).toEqual({ ok: false, error: 'no-list' });
  expect(readOpml(`<opml>${'<outline>'.repeat(200)}`)).toEqual({ ok: false, error: 'over-limits' });
});
