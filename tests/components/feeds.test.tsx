// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { feedAddressIn } from '../../components/options/feeds/feeds-actions.ts';
import { FeedsApp } from '../../components/options/feeds/feeds-app.tsx';
import { FeedOffer } from '../../components/panels/feed-offer.tsx';
import { en } from '../../lib/i18n/messages/en.ts';
import { FEEDS, FOUND } from '../fixtures/views/feeds.ts';
import { feedsHost } from './feeds-host.ts';
import { byText, chooseFile, click, mount, settle, type } from './mount.tsx';

async function open(world: ReturnType<typeof feedsHost>, address = '') {
  const root = await mount(<FeedsApp host={world} address={address} />);
  await settle();
  return root;
}

async function look(root: HTMLElement, address: string) {
  const field = root.querySelector('input');
  if (field) await type(field, address);
  await click(byText(root, 'button', 'Look for feeds'));
  await settle();
}

describe('following an outlet', () => {
  it('asks the browser for that host alone, then the host, then follows what was chosen', async () => {
    const world = feedsHost();
    world.findFeeds.mockResolvedValue({ ok: true, value: FOUND });
    const root = await open(world);
    expect(root.textContent).toContain('No outlets followed yet');
    await look(root, ' vestnik.example/news ');
    expect(world.agreeToHosts).toHaveBeenCalledWith(['vestnik.example']);
    expect(world.findFeeds).toHaveBeenCalledWith('vestnik.example/news');
    expect(root.textContent).toContain('You follow this');
    await click(byText(root, 'button', 'Follow “Вестник недели: мир”'));
    await settle();
    expect(world.agreeToHosts).toHaveBeenLastCalledWith(['feeds.vestnik.example']);
    expect(world.addFeeds).toHaveBeenCalledWith([
      { id: expect.stringMatching(/^[\w-]{36}$/), url: FOUND[1]?.url, title: FOUND[1]?.title },
    ]);
    expect(root.textContent).toContain('You follow 1 more outlet.');
  });

  it('asks nothing where the browser was not allowed, or nothing was named', async () => {
    const world = feedsHost();
    const root = await open(world);
    await look(root, 'nonsense');
    expect(root.textContent).toContain('That is not the address of a site.');
    expect(world.agreeToHosts).not.toHaveBeenCalled();
    world.agreeToHosts.mockResolvedValue({ ok: false, error: 'declined' });
    await look(root, 'vestnik.example');
    expect(root.textContent).toContain('Not allowed, so nothing was asked.');
    world.agreeToHosts.mockResolvedValue({ ok: false, error: 'storage-full' });
    await look(root, 'vestnik.example');
    expect(root.textContent).not.toContain('Not allowed, so nothing was asked.');
    expect(root.textContent).toContain(en['error.storage-full']);
    expect(world.findFeeds).not.toHaveBeenCalled();
  });

  it('offers the likely host where the address sends elsewhere', async () => {
    const world = feedsHost();
    world.findFeeds.mockResolvedValueOnce({ ok: false, error: 'redirected' });
    const root = await open(world, 'https://vestnik.example/a');
    await click(byText(root, 'button', 'Look for feeds'));
    await settle();
    await click(byText(root, 'button', 'Allow and ask www.vestnik.example'));
    await settle();
    expect(world.agreeToHosts).toHaveBeenLastCalledWith(['www.vestnik.example']);
    expect(world.findFeeds).toHaveBeenLastCalledWith('https://www.vestnik.example/a');
  });

  it('says what went wrong', async () => {
    const world = feedsHost();
    world.findFeeds.mockResolvedValueOnce({ ok: false, error: 'no-feed' });
    const root = await open(world);
    await look(root, 'vestnik.example');
    expect(root.textContent).toContain('No feed was found there.');
    world.findFeeds.mockResolvedValueOnce({ ok: false, error: 'too-slow' });
    await look(root, 'vestnik.example');
    expect(root.textContent).toContain('The outlet took too long.');
  });
});

describe('the list', () => {
  it('tells how each is doing and what helps', async () => {
    const root = await open(feedsHost(FEEDS));
    const row = (title: string) => byText(root, '.entry', title).textContent ?? '';
    expect(row('Вестник недели')).toMatch(
      /214 stories · Asked 20 minutes ago · last new 1 hour ago/,
    );
    expect(row('The Meridian')).toContain('Paused');
    expect(row('New Paper')).toContain('Not asked yet');
    expect(row('Gone Paper')).toContain('taken this feed away for good');
    expect(row('Moved Paper')).toContain('sends this address elsewhere');
    expect(root.textContent).toContain('432 stories are kept now.');
  });

  it('pauses, resumes, asks now, and allows', async () => {
    const world = feedsHost(FEEDS);
    const root = await open(world);
    await click(byText(root, 'button', 'Pause Вестник недели'));
    expect(world.pauseFeed).toHaveBeenCalledWith('vestnik', true);
    await click(byText(root, 'button', 'Resume The Meridian'));
    expect(world.pauseFeed).toHaveBeenCalledWith('meridian', false);
    await click(byText(root, 'button', 'Ask Новини дня now'));
    expect(world.refreshFeeds).toHaveBeenCalledWith('novyny');
    await settle();
    await click(byText(root, 'button', 'Ask all now'));
    expect(world.refreshFeeds).toHaveBeenLastCalledWith(undefined);
    await settle();
    await click(byText(root, 'button', 'Allow shy.example'));
    await settle();
    expect(world.agreeToHosts).toHaveBeenCalledWith(['shy.example']);
    expect(world.refreshFeeds).toHaveBeenLastCalledWith('shy');
  });

  it('removes only after asking', async () => {
    const world = feedsHost(FEEDS);
    const root = await open(world);
    await click(byText(root, 'button', 'Stop following Gone Paper'));
    expect(world.removeFeed).not.toHaveBeenCalled();
    await click(byText(root, '[role=alertdialog] button', 'Keep'));
    await click(byText(root, 'button', 'Stop following Gone Paper'));
    await click(byText(root, '[role=alertdialog] button', 'Stop following'));
    await settle();
    expect(world.removeFeed).toHaveBeenCalledWith('gone');
    const said = (): string => root.querySelector('.toast')?.textContent ?? '';
    const gone = '“Gone Paper” is gone, with everything it brought.';
    expect(said()).toBe(gone);
    for (const [error, text] of [
      ['not-given-back', en['error.not-given-back']],
      ['storage-full', en['feeds.stillAllowed'].replace('{part}', en['online.title'])],
    ]) {
      world.removeFeed.mockResolvedValueOnce({ ok: true, value: error ?? null });
      await click(byText(root, 'button', 'Stop following Gone Paper'));
      await click(byText(root, '[role=alertdialog] button', 'Stop following'));
      await settle();
      expect(said()).toBe(`${gone} ${text}`);
    }
  });

  it('keeps as much as the reader wants', async () => {
    const world = feedsHost(FEEDS);
    const root = await open(world);
    await click(byText(root, '.segmented label', 'any age'));
    expect(world.setRetention).toHaveBeenCalledWith({ days: 0, stories: 20_000 });
    await click(byText(root, '.segmented label', '5,000'));
    expect(world.setRetention).toHaveBeenLastCalledWith({ days: 90, stories: 5000 });
  });

  it('says when what is kept could not be changed, and shows what still holds', async () => {
    const world = feedsHost(FEEDS);
    world.setRetention.mockResolvedValue({ ok: false, error: 'storage-full' });
    const root = await open(world);
    const chosen = (): (string | undefined)[] =>
      [...root.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
    const before = chosen();
    await click(byText(root, '.segmented label', 'any age'));
    await settle();
    expect(root.querySelector('.toast')?.textContent).toContain(en['error.storage-full']);
    expect(chosen()).toEqual(before);
  });

  it('says that it could not be loaded', async () => {
    const world = feedsHost();
    world.listFeeds.mockResolvedValueOnce({ ok: false, error: 'lost' });
    const root = await open(world);
    expect(root.textContent).toContain('The feeds could not be listed');
    await click(byText(root, 'button', 'Try again'));
    await settle();
    expect(root.textContent).toContain('No outlets followed yet');
  });
});

it('shows the hosts of a list before it asks for all of them at once', async () => {
  const world = feedsHost();
  world.readFeedList.mockResolvedValue({ ok: true, value: FOUND });
  const root = await open(world);
  await chooseFile(root, 'list.opml', '<opml/>');
  expect(root.textContent).toContain('feeds.vestnik.example');
  expect(world.agreeToHosts).not.toHaveBeenCalled();
  await click(byText(root, 'button', 'Follow 1 feed'));
  await settle();
  expect(world.agreeToHosts).toHaveBeenCalledWith(['feeds.vestnik.example']);
});

it('the sidebar leads to where an outlet can be followed', async () => {
  const follow = vi.fn();
  const offer = {
    outlet: 'Вестник',
    host: 'vestnik.example',
    url: 'https://vestnik.example/rss',
    followed: false,
  };
  const root = await mount(<FeedOffer offer={offer} follow={follow} />);
  await click(byText(root, 'button', 'Follow Вестник'));
  expect(follow).toHaveBeenCalledWith(offer.url);
  await mount(<FeedOffer offer={{ ...offer, followed: true }} follow={follow} />);
  expect(root.textContent).toContain('You follow Вестник.');
});

it.each([
  ['#feeds', ''],
  ['#feeds=https%3A%2F%2Fa.example%2Frss%3Fx%3D1', 'https://a.example/rss?x=1'],
  ['#feeds=%', ''],
  ['#packs', null],
  ['', null],
])('the address %s asks for %s', (hash, address) => expect(feedAddressIn(hash)).toBe(address));
