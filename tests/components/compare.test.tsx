// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { compareHash, readCompareHash } from '../../components/compare/compare-actions.ts';
import { CompareApp } from '../../components/compare/compare-app.tsx';
import { en } from '../../lib/i18n/messages/en.ts';
import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';
import type { CompareChoices } from '../../lib/views/compare-types.ts';
import { CHOICES, CHOICES_EMPTY, COMPARED } from '../fixtures/views/compare.ts';
import { byText, click, mount, settle, type } from './mount.tsx';

const ok = <T,>(value: T) => ({ ok: true as const, value });
const IDS = ['quake-ru', 'quake-uk', 'quake-en'];

function host() {
  return {
    choices: vi.fn(async () => ok<CompareChoices>(CHOICES)),
    prepare: vi.fn(async () => ok(true)),
    compare: vi.fn(async (_ids: readonly string[]) => ok<typeof COMPARED | null>(COMPARED)),
    report: vi.fn(async () => ok({ name: 'a.md', mediaType: 'text/markdown', text: '#' })),
    keep: vi.fn(),
    print: vi.fn(),
    loadSettings: vi.fn(async () => ok(DEFAULT_SETTINGS)),
    onChange: vi.fn(() => () => undefined),
  };
}

/** The page with three articles compared. */
async function compared(world = host()) {
  location.hash = compareHash(IDS);
  const root = await mount(<CompareApp host={world} />);
  await settle(20);
  return { root, world };
}

beforeEach(() => {
  location.hash = '';
});

describe('choosing', () => {
  it('offers sets of one event as links, and compares what is ticked', async () => {
    const world = host();
    const root = await mount(<CompareApp host={world} />);
    await settle(20);
    expect(root.querySelector('.compare-set a')?.getAttribute('href')).toBe(compareHash(IDS));
    const start = byText(root, 'button', 'Compare');
    expect(start.hasAttribute('disabled')).toBe(true);
    for (const box of [...root.querySelectorAll<HTMLInputElement>('.compare-choice input')].slice(
      0,
      2,
    ))
      await click(box);
    expect(root.textContent).toContain('2 chosen');
    await click(byText(root, '.compare-bar .button-main', 'Compare'));
    expect(readCompareHash(location.hash)).toEqual(['quake-ru', 'quake-uk']);
  });

  it('shows the answer to the last question, whichever comes first', async () => {
    const world = host();
    const root = await mount(<CompareApp host={world} />);
    await settle(20);
    let answerFirst = (): void => undefined;
    world.choices.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          answerFirst = () => resolve(ok(CHOICES));
        }),
    );
    world.choices.mockImplementationOnce(async () => ok({ ...CHOICES, articles: [] }));
    const field = root.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) throw new Error('no search field');
    await type(field, 'quake');
    await settle(200);
    await type(field, 'nothing');
    await settle(200);
    answerFirst();
    await settle(20);
    expect(root.querySelectorAll('.compare-choice')).toHaveLength(0);
  });

  it('does not say that there are no sets where it does not know', async () => {
    const world = host();
    const root = await mount(<CompareApp host={world} />);
    await settle(20);
    const field = root.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) throw new Error('no search field');
    world.choices.mockResolvedValueOnce({ ok: false, error: 'lost' } as never);
    world.choices.mockResolvedValueOnce(ok({ ...CHOICES, articles: [], suggested: null }));
    await type(field, 'quake');
    await settle(200);
    await click(byText(root, 'button', en['common.retry']));
    await settle();
    expect(root.textContent).toContain(en['compare.noMatch']);
    expect(root.querySelector('#compare-suggested')).toBeNull();
  });

  it('does not speak of words where none were asked for', async () => {
    const world = host();
    world.choices.mockResolvedValue(ok({ ...CHOICES, articles: [], complete: false }));
    const root = await mount(<CompareApp host={world} />);
    await settle(20);
    expect(root.textContent).toContain(en['library.preparing']);
    expect(root.textContent).not.toContain(en['compare.noMatch']);
  });

  it('says what to do when the library is empty', async () => {
    const world = { ...host(), choices: vi.fn(async () => ok(CHOICES_EMPTY)) };
    const root = await mount(<CompareApp host={world} />);
    await settle(20);
    expect(root.textContent).toContain('Nothing to compare yet');
  });
});

describe('a comparison', () => {
  it('reads the articles one by one, then shows differences first', async () => {
    const { root, world } = await compared();
    expect(world.prepare.mock.calls).toEqual(IDS.map((id) => [id]));
    expect(world.compare).toHaveBeenCalledTimes(1);
    const kinds = [...root.querySelectorAll('.compare-kind')].map((one) => one.textContent);
    expect(kinds).toEqual(['They differ', 'All say it', 'Some say it', 'Only here', 'Only here']);
    expect(root.querySelector('.compare-conflict')?.textContent).toBe(
      'Number: A “полутора тысяч” · B 3600 · C 5,000, larger in later reports',
    );
    expect([...root.querySelectorAll('.compare-value')].map((one) => one.textContent)).toEqual([
      'полутора тысяч',
      '3600',
      '5,000',
    ]);
    expect(root.textContent).toContain('published 6 February 2023');
  });

  it('shows only what one article has, and what one leaves out', async () => {
    const { root } = await compared();
    await click(byText(root, '.segmented label', 'Only in one').querySelector('input') ?? root);
    expect(root.querySelectorAll('.compare-row')).toHaveLength(2);
    await click(byText(root, 'button', 'left out'));
    expect([...root.querySelectorAll('.compare-kind')].map((one) => one.textContent)).toEqual([
      'Some say it',
    ]);
  });

  it('shows the place of a sentence in all texts', async () => {
    const { root } = await compared();
    await click(byText(root, '.compare-sentence', '3600'));
    expect(root.querySelectorAll('.compare-pane')).toHaveLength(3);
    expect([...root.querySelectorAll('.flash')].map((one) => one.textContent)).toEqual(
      COMPARED.rows[1]?.cells.map(({ text }) => text),
    );
  });

  it('marks what left and what came into a quotation', async () => {
    const { root } = await compared();
    await click(byText(root, '.segmented label', 'Who is quoted').querySelector('input') ?? root);
    expect(root.querySelector('del')?.textContent).toBe(' a week');
    expect(root.querySelector('ins')?.textContent).toBe(' seven days');
  });

  it('puts dates in order and says what was still to come', async () => {
    const { root } = await compared();
    await click(byText(root, '.segmented label', 'Timeline').querySelector('input') ?? root);
    const dates = [...root.querySelectorAll('time')].map((one) => one.dateTime);
    expect(dates).toEqual(['2023-02', '2023-02-06T04:17', '2023-02-07']);
    expect(root.querySelectorAll('.compare-ahead')).toHaveLength(1);
    expect(root.querySelector('.compare-timeline')?.textContent).toContain('Also: 8 February 2023');
  });

  it('gives a file, and says why when it cannot', async () => {
    const { root, world } = await compared();
    await click(byText(root, 'button', 'CSV'));
    await settle();
    expect(world.report).toHaveBeenCalledWith(IDS, 'csv');
    expect(world.keep).toHaveBeenCalledTimes(1);
  });

  it('is given up while it works', async () => {
    const world = { ...host(), prepare: vi.fn(() => new Promise<never>(() => undefined)) };
    const { root } = await compared(world);
    expect(root.textContent).toContain('Reading article 1 of 3');
    await click(byText(root, 'button', 'Cancel'));
    await settle(20);
    expect(world.compare).not.toHaveBeenCalled();
    expect(readCompareHash(location.hash)).toEqual([]);
  });

  it('says so when the articles are gone', async () => {
    const world = { ...host(), compare: vi.fn(async () => ok(null)) };
    const { root } = await compared(world);
    expect(root.textContent).toContain('no longer in the library');
  });
});
