import { describe, expect, it } from 'vitest';
import {
  chooseCanonical,
  cleanUrl,
  isPrivateAddress,
  siteOf,
  urlKey,
} from '../../lib/text/canonical-url.ts';

describe('cleanUrl', () => {
  it.each([
    ['https://a.org/x?utm_source=tg&id=5&fbclid=1#top', 'https://a.org/x?id=5'],
    ['HTTPS://User@A.org:443/x', 'https://a.org/x'],
    ['https://a.org', 'https://a.org/'],
    ['https://a.org/#/news/7', 'https://a.org/#/news/7'],
    ['about:blank', 'about:blank'],
  ])('%s → %s', (from, to) => expect(cleanUrl(from)).toBe(to));
});

describe('urlKey', () => {
  it.each([
    ['https://www.a.org/news/x.html', 'http://a.org/news/x.html?utm_medium=rss'],
    ['https://a.org/news/x', 'https://m.a.org/news/x/'],
    ['https://a.org/news/x', 'https://a.org/news/x/amp/'],
    ['https://a.org/news/x', 'https://amp.a.org/news/x'],
    ['https://a.org/news/x', 'https://a.org/amp/news/x'],
    ['https://a.org/news/x', 'https://a.org/news/x?outputType=amp'],
    ['https://a.org/news/x.html', 'https://a.org/news/x.amp.html'],
    ['https://a.org/news/x', 'https://a-org.cdn.ampproject.org/c/s/a.org/news/x'],
    ['https://a.org/news/x', 'https://www.google.com/amp/s/a.org/news/x'],
    ['https://a.org/x?a=1&b=2', 'https://a.org/x?b=2&a=1'],
  ])('%s = %s', (one, other) => expect(urlKey(other)).toBe(urlKey(one)));

  it.each([
    ['https://a.org/news/x', 'https://a.org/news/y'],
    ['https://a.org/x?id=1', 'https://a.org/x?id=2'],
    ['https://a.org/m', 'https://a.org/'],
    ['https://m.org/x', 'https://a.org/x'],
    ['https://news.a.org/x', 'https://sport.a.org/x'],
  ])('%s ≠ %s', (one, other) => expect(urlKey(other)).not.toBe(urlKey(one)));
});

describe('siteOf', () => {
  it.each([
    ['https://www.bbc.co.uk/news', 'bbc.co.uk'],
    ['https://news.liga.com.ua/x', 'liga.com.ua'],
    ['https://www.unian.net/x', 'unian.net'],
    ['http://127.0.0.1:8080/x', '127.0.0.1'],
  ])('%s → %s', (url, site) => expect(siteOf(url)).toBe(site));
});

describe('isPrivateAddress', () => {
  it.each(['file:///a.html', 'http://localhost:3000/', 'http://192.168.1.2/', 'http://a.test/'])(
    '%s',
    (url) => expect(isPrivateAddress(url)).toBe(true),
  );
  it.each(['https://a.org/', 'http://172.32.0.1/'])('not %s', (url) =>
    expect(isPrivateAddress(url)).toBe(false),
  );
});

describe('chooseCanonical', () => {
  const story = 'https://a.org/news/x';
  it.each([
    ['same site', 'https://m.a.org/news/x', story, null, story],
    ['another site', 'https://b.org/news/x', story, null, 'https://b.org/news/x'],
    ['another site, og:url agrees', 'https://b.org/y', story, `${story}?utm_source=b`, story],
    ['the front page', story, 'https://a.org/', null, story],
    ['a copy on disk', 'file:///x.html', story, null, story],
    ['an AMP cache', 'https://a-org.cdn.ampproject.org/c/s/a.org/news/x', story, null, story],
    ['none', `${story}?fbclid=2`, null, null, story],
  ])('%s', (_, visited, canonical, ogUrl, expected) =>
    expect(chooseCanonical(visited, { canonical, ogUrl })).toBe(expected),
  );
});
