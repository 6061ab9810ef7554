// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { DeskHost } from '../../components/desk/desk-actions.ts';
import { DeskApp } from '../../components/desk/desk-app.tsx';
import { en } from '../../lib/i18n/messages/en.ts';
import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';
import { DESK_EMPTY, deskFor } from '../fixtures/views/desk.ts';
import { byText, click, mount, settle } from './mount.tsx';

function host() {
  return {
    load: vi.fn<DeskHost['load']>(async () => ({ ok: true, value: deskFor('en') })),
    loadSettings: vi.fn<DeskHost['loadSettings']>(async () => ({
      ok: true,
      value: DEFAULT_SETTINGS,
    })),
    followItems: vi.fn(async () => true),
    unfollow: vi.fn(async () => true),
    refollow: vi.fn(async () => true),
    visited: vi.fn(),
    read: vi.fn(),
    openArticle: vi.fn(),
    openFeeds: vi.fn(),
    onChange: () => () => undefined,
  };
}

async function open(world: ReturnType<typeof host>): Promise<HTMLElement> {
  const root = await mount(<DeskApp host={world} />);
  await settle();
  return root;
}

describe('the reading desk', () => {
  it('gives up a story, and follows it again', async () => {
    const world = host();
    const root = await open(world);
    const [story] = deskFor('en').stories;
    await click(byText(root, '[aria-labelledby=desk-stories] button', en['desk.unfollow']));
    expect(world.unfollow).toHaveBeenCalledWith('story', story?.id);
    expect(root.querySelector('.toast')?.textContent).toContain(story?.title);
    await click(byText(root, '.toast button', en['common.undo']));
    expect(world.refollow).toHaveBeenCalledWith('story', story?.id);
    expect(root.querySelector('.toast')).toBeNull();
  });

  it('keeps the way back when following again fails', async () => {
    const world = host();
    world.refollow.mockResolvedValueOnce(false);
    const root = await open(world);
    const [story] = deskFor('en').stories;
    await click(byText(root, '[aria-labelledby=desk-stories] button', en['desk.unfollow']));
    await click(byText(root, '.toast button', en['common.undo']));
    const said = root.querySelector('.toast')?.textContent;
    expect(said).toContain(en['error.not-stored']);
    expect(said).toContain(story?.title);
    await click(byText(root, '.toast button', en['common.undo']));
    expect(world.refollow).toHaveBeenCalledTimes(2);
    expect(root.querySelector('.toast')).toBeNull();
  });

  it('says when a story could not be given up or followed', async () => {
    const world = host();
    world.unfollow.mockResolvedValue(false);
    world.followItems.mockResolvedValue(false);
    const root = await open(world);
    for (const [part, deed] of [
      ['stories', 'desk.unfollow'],
      ['latest', 'desk.follow'],
    ] as const) {
      await click(byText(root, `[aria-labelledby=desk-${part}] button`, en[deed]));
      expect(root.querySelector('.toast')?.textContent).toBe(en['error.not-stored']);
    }
  });

  it('says why it cannot be shown, and what to do where nothing is followed', async () => {
    const world = host();
    world.load.mockResolvedValueOnce({ ok: false, error: 'lost' });
    const root = await open(world);
    expect(root.textContent).toContain(en['desk.failed']);
    world.load.mockResolvedValueOnce({ ok: true, value: DESK_EMPTY });
    await click(byText(root, 'button', en['common.retry']));
    await settle();
    await click(byText(root, 'button', en['desk.addFeeds']));
    expect(world.openFeeds).toHaveBeenCalledOnce();
  });
});
