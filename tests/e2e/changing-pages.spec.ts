import { en } from '../../lib/i18n/messages/en.ts';
import type { Bed, Tab } from '../../scripts/browsers/bed.ts';
import { marksOf, press, showsText, waitForMarks } from '../../scripts/browsers/controls.ts';
import { until } from '../../scripts/browsers/surface.ts';
import { expect, test } from './harness/fixtures.ts';

const HOST = 'http://meridian.test';

/** Two stories that share no name. */
const HARBOUR = {
  path: '/endless/harbour',
  title: 'Harbour strike in Rotterdam ends after nine days',
  body: `<p>Dock workers in Rotterdam went back to their cranes on Monday, after nine days without a
    single ship unloaded in the largest port of the Netherlands.</p>
    <p>The union said that the employers had met most of its demands, and that a vote on the rest
    would follow within the week. Belgium had offered to take the most urgent cargo.</p>
    <p>Ships had waited off the coast for days, and some had turned to Antwerp and Hamburg, the
    port authority said.</p>`,
};
const GLACIER = {
  path: '/endless/glacier',
  title: 'Glacier above Grenoble closed to climbers until autumn',
  body: `<p>The prefect closed the glacier above Grenoble on Tuesday, because warm nights had
    loosened ice and stones over the path that most climbers from Italy take.</p>
    <p>Guides said that they would lead their guests to lower paths until the nights are cold
    again. France counted more accidents this summer than in any before it.</p>
    <p>Last year two climbers from Spain were hurt there, and helicopters flew eleven times in a
    single day, the rescuers said.</p>`,
};

type Story = typeof HARBOUR;

function articleOf({ title, body }: Story): string {
  return `<article class="story"><h1>${title}</h1>${body}</article>`;
}

function pageOf(story: Story, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
    <title>${story.title} | Meridian</title><meta property="og:type" content="article">
    <meta property="og:title" content="${story.title}"></head>
    <body><main id="feed">${body}</main></body></html>`;
}

function servePage(bed: Bed, story: Story, body: string): void {
  bed.stand.serve(HOST + story.path, {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: pageOf(story, body),
  });
}

/** Opens a page of our own and its sidebar. */
async function openSidebar(bed: Bed, story: Story, body: string): Promise<Tab> {
  servePage(bed, story, body);
  const tab = await bed.open(HOST + story.path);
  await bed.clickToolbar(tab);
  return tab;
}

async function markedTexts(tab: Tab): Promise<readonly string[]> {
  return (await marksOf(tab)).map(({ text }) => text);
}

test('infinite scroll: the article of the address, never the one above it', async ({ launch }) => {
  const bed = await launch();
  const tab = await openSidebar(bed, HARBOUR, articleOf(HARBOUR));
  const sidebar = await tab.frame('sidebar.html');
  await showsText(sidebar, HARBOUR.title);
  await waitForMarks(tab);

  await test.step('another article comes in below: the first stays what is read', async () => {
    await tab.evaluate(
      (html) => document.querySelector('#feed')?.insertAdjacentHTML('beforeend', html),
      articleOf(GLACIER),
    );
    // Longer than the pause after which a changed page is read again.
    await new Promise((resolve) => setTimeout(resolve, 2500));
    await showsText(sidebar, HARBOUR.title);
    expect(await markedTexts(tab)).toContain('Rotterdam');
    expect(await markedTexts(tab)).not.toContain('Grenoble');
  });

  await test.step('the address goes on to it: it is read, and nothing of the first', async () => {
    await tab.evaluate(
      ({ path, title }) => {
        history.pushState(null, '', path);
        document.title = `${title} | Meridian`;
        document.querySelectorAll('article')[1]?.scrollIntoView();
      },
      { path: GLACIER.path, title: GLACIER.title },
    );
    await until('marks of the second', async () => (await markedTexts(tab)).includes('Grenoble'));
    expect(await markedTexts(tab)).not.toContain('Rotterdam');
    await showsText(sidebar, GLACIER.title);
    expect(await sidebar.evaluate(() => document.body.innerText)).not.toContain('Rotterdam');
  });

  await test.step('back at the first address the first is read again', async () => {
    await tab.evaluate((title) => {
      history.back();
      addEventListener('popstate', () => (document.title = `${title} | Meridian`), { once: true });
    }, HARBOUR.title);
    await until('marks of the first', async () => (await markedTexts(tab)).includes('Rotterdam'));
    expect(await markedTexts(tab)).not.toContain('Grenoble');
    await showsText(sidebar, HARBOUR.title);
  });

  await test.step('an address ahead of its article shows none', async () => {
    await tab.evaluate(() => {
      history.pushState(null, '', '/endless/not-there-yet');
      document.title = 'A third story that is still on its way | Meridian';
      document.querySelectorAll('article')[1]?.remove();
    });
    await showsText(sidebar, en['state.noArticle']);
    expect(await markedTexts(tab)).toEqual([]);
  });
});

test('a page that takes its text away, or brings it late', async ({ launch }) => {
  const bed = await launch();
  const tab = await openSidebar(bed, HARBOUR, articleOf(HARBOUR));
  const sidebar = await tab.frame('sidebar.html');
  await showsText(sidebar, HARBOUR.title);
  await waitForMarks(tab);

  await test.step('no text, no article', async () => {
    await tab.evaluate(() => document.querySelector('#feed')?.replaceChildren());
    await showsText(sidebar, en['state.noArticle']);
    expect(await markedTexts(tab)).toEqual([]);
  });

  await test.step('text that comes in late is read', async () => {
    await tab.evaluate((html) => {
      const feed = document.querySelector('#feed');
      if (feed) feed.innerHTML = html;
    }, articleOf(HARBOUR));
    await showsText(sidebar, HARBOUR.title);
    await waitForMarks(tab);
  });

  await test.step('another body in place of the one that was read', async () => {
    await tab.evaluate(() => document.body.replaceWith(document.createElement('body')));
    await showsText(sidebar, en['state.noArticle']);
    expect(await markedTexts(tab)).toEqual([]);
  });
});

/** The tab's title; empty while it goes from one document to another. */
async function titleOf(tab: Tab): Promise<string> {
  return await tab.evaluate(() => document.title).catch(() => '');
}

async function showsStory(tab: Tab, { title }: Story): Promise<void> {
  await until('the page', async () => (await titleOf(tab)).startsWith(title));
  const names = ['Rotterdam', 'Grenoble'];
  const [own = '', other] = title === HARBOUR.title ? names : names.toReversed();
  await until(`marks of ${own}`, async () => (await markedTexts(tab)).includes(own));
  expect(await markedTexts(tab)).not.toContain(other);
}

/** Goes to another address of the site; only a document that is kept still has `stayed` later. */
async function leaveFor(tab: Tab, { path }: Story): Promise<void> {
  await tab.evaluate((to) => {
    Reflect.set(window, 'stayed', true);
    location.assign(to);
  }, path);
}

test('back and forward: a page that the browser kept, or loads anew', async ({ launch }) => {
  const bed = await launch({ backForwardCache: true, grantable: true });
  await press(await bed.pageOf('welcome.html'), en['welcome.level.all']);
  for (const story of [HARBOUR, GLACIER]) servePage(bed, story, articleOf(story));
  const tab = await bed.open(HOST + HARBOUR.path);
  await showsStory(tab, HARBOUR);

  await test.step('marks do not keep the browser from keeping the page', async () => {
    await leaveFor(tab, GLACIER);
    await showsStory(tab, GLACIER);
    await tab.evaluate(() => history.back());
    await showsStory(tab, HARBOUR);
    expect(await tab.evaluate(() => Reflect.get(window, 'stayed'))).toBe(true);
  });

  // With the sidebar's frame in it, Chromium does not keep a page and Firefox now and then not.
  await test.step('with the sidebar open it is of the page that is there', async () => {
    await bed.clickToolbar(tab);
    await showsText(await tab.frame('sidebar.html'), HARBOUR.title);
    await leaveFor(tab, GLACIER);
    await showsStory(tab, GLACIER);
    await showsText(await tab.frame('sidebar.html'), GLACIER.title);
    await tab.evaluate(() => history.back());
    await showsStory(tab, HARBOUR);
    await showsText(await tab.frame('sidebar.html'), HARBOUR.title);
    await tab.evaluate(() => history.forward());
    await showsStory(tab, GLACIER);
    await showsText(await tab.frame('sidebar.html'), GLACIER.title);
  });
});
