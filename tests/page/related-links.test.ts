import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { harvestRelatedLinks } from '../../lib/page/related-links.ts';

const PROSE =
  'The committee met twice this week and is expected to publish its findings before the summer recess begins.';
const P = `<p>${PROSE} ${PROSE}</p>`;
const link = (path: string, title: string) => `<a href="${path}">${title}</a>`;
const ONE = link('/1', 'Harbour bridge closed until the weekend');
const TWO = link('/2', 'Engineers blame a cracked bearing');

/** The paths of the links that are taken, or their titles. */
function harvest(html: string) {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const steps = harvestRelatedLinks(document as unknown as Document, {
    baseUrl: 'https://news.example/story',
    canonicalUrl: 'https://news.example/story',
    headlines: ['Committee on the harbour bridge and its engineers meets twice'],
  });
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function paths(html: string): string[] {
  return harvest(html).links.map(({ url }) => new URL(url).pathname);
}

describe('takes', () => {
  it.each([
    [
      'a list under a label',
      `${P}<p><b>Read also:</b></p><ul><li>${ONE}</li><li>${TWO}</li></ul>${P}`,
    ],
    [
      'a list under a heading',
      `${P}<h3>Related stories</h3><ul><li>${ONE}</li><li>${TWO}</li></ul>`,
    ],
    ['paragraphs under a label', `${P}<p>Читайте также</p><p>${ONE}</p><p>${TWO}</p>${P}`],
    ['one line with two links', `${P}<p>По теме: ${ONE}, ${TWO}</p>${P}`],
    [
      'a label and links in one box',
      `${P}<div><span>Дивіться також</span><br>${ONE}<br>${TWO}</div>${P}`,
    ],
    [
      'cards under a label in a box of its own',
      `${P}<section><div><div><h2>More on this story</h2></div></div><div><div>${ONE}<p>A teaser.</p></div><div>${TWO}</div></div></section>`,
    ],
    [
      'bold links between paragraphs',
      `<div>${P}<p><strong>${ONE}</strong></p>${P}<p><b>${TWO}</b></p></div>`,
    ],
    ['plain links between paragraphs', `<div>${P}<p>${ONE}</p>${P}<p>${TWO}</p></div>`],
    [
      'a box marked by class',
      `${P}<div class="article-related"><ul><li>${ONE}</li><li>${TWO}</li></ul></div>`,
    ],
    [
      'a label inside each link',
      `${P}<p>${link('/1', 'Read more: Harbour bridge closed until the weekend')}</p>${P}<p>${link('/2', 'RELATED: Engineers blame a cracked bearing')}</p>`,
    ],
    [
      'links that carry their label as a box of its own',
      `${P}<a href="/1"><span>Читайте по теме</span><span>Harbour bridge closed until the weekend</span></a>${P}<a href="/2"><i>See also</i><b>Engineers blame a cracked bearing</b></a>`,
    ],
    [
      'a label that names the subject',
      `${P}<h3>More on the harbour bridge</h3><ul><li>${ONE}</li><li>${TWO}</li></ul>`,
    ],
    [
      'cards with long teasers',
      `${P}<h3>Related</h3><ul><li><h4>${ONE}</h4><p>${PROSE} ${PROSE}</p></li><li><h4>${TWO}</h4><p>${PROSE} ${PROSE}</p></li></ul>`,
    ],
    [
      'a list under a picture of its label',
      `${P}<h3><img alt="Related"></h3><ul><li>${ONE}</li><li>${TWO}</li></ul>`,
    ],
    [
      'a list without a label between paragraphs',
      `<div>${P}<ul><li>${ONE}</li><li>${TWO}</li></ul>${P}</div>`,
    ],
    [
      'cards without a label between paragraphs',
      `<div>${P}<div class="card"><a href="/1"><img><b>Harbour bridge closed until the weekend</b></a></div>${P}<aside>${TWO} <a href="/2">More</a></aside>${P}</div>`,
    ],
    [
      'a card under its link',
      `${P}<h3>Related</h3><div><div>Harbour bridge closed until the weekend<a href="/1"></a></div><div>${TWO}</div></div>`,
    ],
    [
      'links twice: once with a picture',
      `${P}<h3>Related</h3><ul><li><a href="/1"><img></a>${ONE}</li><li>${TWO}</li></ul>`,
    ],
  ])('%s', (_, html) => expect(paths(html)).toEqual(['/1', '/2']));
});

describe('does not take', () => {
  it.each([
    ['menus', `<nav><span>Related</span><ul><li>${ONE}</li></ul></nav>${P}`],
    ['popular lists', `${P}<h3>Most read</h3><ul><li>${ONE}</li></ul>`],
    [
      'a popular list in a marked box',
      `${P}<div class="related"><h3>Most popular</h3><ul><li>${ONE}</li></ul></div>`,
    ],
    [
      'links in sentences',
      `<div>${P}<p>The ${link('/1', 'harbour bridge has been closed')} since Monday, they said.</p>${P}</div>`,
    ],
    [
      'a link to a film',
      `<div>${P}<p>${link('/video/1', 'How the harbour bridge was closed')}</p>${P}</div>`,
    ],
    [
      'a link of another site',
      `<div>${P}<p>${link('https://other.example/1', 'Harbour bridge closed until the weekend')}</p>${P}</div>`,
    ],
    [
      'a subscription',
      `<div>${P}<p>${link('/mail', 'Subscribe to our daily morning letter')}</p>${P}</div>`,
    ],
    [
      'a channel under a label',
      `${P}<p>Read also: ${link('https://t.me/news', 'our channel in Telegram, every day')}</p>`,
    ],
    [
      'the page itself',
      `${P}<h3>Related</h3><ul><li>${link('/story?utm_source=x', 'The very story that is being read')}</li></ul>`,
    ],
    ['sections', `${P}<h3>Related</h3><ul><li>${link('/politics', 'Politics')}</li></ul>`],
    ['lists of a section', `${P}<h3>More in Politics</h3><ul><li>${ONE}</li><li>${TWO}</li></ul>`],
    [
      'house advertisements between paragraphs',
      `<div>${P}<p>${link('/pies', 'Ten pies within an hour of here')}</p>${P}</div>`,
    ],
    [
      'the topic that heads a list',
      `${P}<h3>Related</h3><p>${link('/topic/bridges', 'All about bridges and ferries')}</p>`,
    ],
    [
      'what follows a word that only ends a label',
      `${P}<div><span>Topics</span> <span>related</span></div><ul><li>${ONE}</li></ul>`,
    ],
    [
      'the page itself under a counted address',
      `${P}<h3>Related</h3><ul><li>${link('/story?intcid=7', 'The very story that is being read')}</li></ul>`,
    ],
    ['a label above prose', `<h3>Related</h3>${P}${P}`],
  ])('%s', (_, html) => expect(paths(html)).toEqual([]));
});

it('stops at the end of the list', () => {
  const html = `${P}<p>Read also:</p><ul><li>${ONE}</li></ul><p class="x">${link('/9', 'An unrelated promotion of the day')}</p>`;
  expect(paths(html)).toEqual(['/1']);
});

it('names what is to be left out of the text, the label included', () => {
  const { elements } = harvest(`${P}<p>Read also:</p><ul><li>${ONE}</li></ul>${P}`);
  expect([...elements].map((element) => element.localName).sort()).toEqual(['p', 'ul']);
});

it('gives titles as shown, without the label, and dates where a card has them', () => {
  const html = `<h3>Related</h3><ul><li>${link('/1', '<h4>Harbour bridge\n closed</h4><p>Teaser</p>')}<time datetime="2024-02-03T10:00:00Z">today</time></li></ul>`;
  expect(harvest(html).links).toEqual([
    {
      title: 'Harbour bridge closed',
      url: 'https://news.example/1',
      datePublished: '2024-02-03T10:00:00Z',
    },
  ]);
});
