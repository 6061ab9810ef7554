// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Card } from '../../components/card/card.tsx';
import { CardScreen } from '../../components/card/card-app.tsx';
import type { Lang } from '../../lib/model/text.ts';
import type { CardView } from '../../lib/views/types.ts';
import { cardFor } from '../fixtures/views/sidebar.ts';
import { byText, click, mount, press, settle } from './mount.tsx';

const todo = () => ({ reveal: vi.fn(), correct: vi.fn(async () => true), openArticle: vi.fn() });

const draw = (view: CardView, actions = todo(), lang: Lang = 'en') =>
  mount(<Card view={view} within="frame" actions={actions} />, lang);

describe('card', () => {
  it('tells the office of then and of today apart', async () => {
    const root = await draw(cardFor('en', 1));
    const offices = [...root.querySelectorAll('.office')].map(({ textContent }) => textContent);
    expect(offices).toEqual([
      'On 22 December 2021Secretary General of NATO1 October 2014 – 1 October 2024',
      'TodayMinister of Finance of Norwaysince 4 February 2025',
    ]);
  });

  it('tells who has left office by the last one held', async () => {
    const view = cardFor('en', 1);
    const root = await draw({
      ...view,
      officeThen: null,
      officeNow: null,
      officeBefore: view.officeThen,
    });
    const offices = [...root.querySelectorAll('.office')].map(({ textContent }) => textContent);
    expect(offices).toEqual(['BeforeSecretary General of NATO1 October 2014 – 1 October 2024']);
  });

  it('does not repeat an office that is still held', async () => {
    const view = cardFor('en', 0);
    const root = await draw({ ...view, officeNow: view.officeThen });
    expect(root.textContent).not.toContain('Today');
    expect(root.querySelectorAll('.offices > .office')).toHaveLength(1);
  });

  it('gives facts with dates, and each source once', async () => {
    const root = await draw(cardFor('ru', 3), todo(), 'ru');
    expect(root.querySelector('.facts')?.textContent).toContain('30 (с 27 марта 2020');
    const sources = [...root.querySelectorAll('.card-source')].map(({ textContent }) =>
      textContent?.replace('\u202f', ' '),
    );
    expect(sources).toEqual([
      'Источник: nato.int, декабрь 2021 г.',
      'Источник: nato.int, март 2024 г.',
      'Источник: редакция Sidelight, июнь 2025 г.',
    ]);
  });

  it('says what a name stands for, and that nobody knows a name', async () => {
    expect((await draw(cardFor('en', 11))).textContent).toContain(
      'Here it stands for: the leadership of Russia',
    );
    const unknown = await draw(cardFor('en', 2));
    expect(unknown.textContent).toContain('No installed pack knows this name');
    expect(unknown.textContent).not.toContain('This is not');
  });

  it('links only to the web', async () => {
    const view = cardFor('en', 0);
    const root = await draw({
      ...view,
      links: [
        { label: 'Wikidata', url: 'https://www.wikidata.org/wiki/Q58217' },
        { label: 'bad', url: 'javascript:alert(1)' },
      ],
    });
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.card-links a')];
    expect(links.map(({ href }) => href)).toEqual(['https://www.wikidata.org/wiki/Q58217']);
    expect(links[0]?.rel).toContain('noopener');
  });

  it('draws what a page says as text', async () => {
    const root = await draw({ ...cardFor('en', 2), label: '<img src=x onerror=alert(1)>' });
    expect(root.querySelector('img')).toBeNull();
    expect(root.querySelector('h1')?.textContent).toBe('<img src=x onerror=alert(1)>');
  });

  it('explains the match and takes corrections', async () => {
    const actions = todo();
    const root = await draw(cardFor('en', 0), actions);
    expect(root.textContent).toContain('A form of “Sergei Lavrov”');
    expect(root.textContent).toContain('Certainty 97%');
    expect(root.textContent).toContain('It may also be Pyotr Lavrov: 2%');
    await click(byText(root, '.corrections button', 'This is not Sergei Lavrov'));
    await click(byText(root, '.corrections button', 'Pyotr Lavrov'));
    await click(byText(root, '.corrections button', 'Never mark'));
    await settle();
    expect(actions.correct.mock.calls.map((call: unknown[]) => call[0])).toEqual([
      { kind: 'not-this', surface: 'Lavrov', entityId: 'Q58217' },
      { kind: 'it-is', surface: 'Lavrov', entityId: 'Q4249713' },
      { kind: 'never-mark', surface: 'Lavrov' },
    ]);
    expect(root.textContent).toContain('Noted.');
  });
});

describe('the frame of a card', () => {
  it('has a state for each case and closes with Escape', async () => {
    const host = { ...todo(), close: vi.fn(), onHeight: vi.fn() };
    const loading = await mount(<CardScreen state={{ state: 'loading' }} host={host} />);
    expect(loading.textContent).toBe('Loading…');
    const none = await mount(<CardScreen state={{ state: 'none' }} host={host} />);
    expect(none.textContent).toBe('No name is chosen.');
    const failed = await mount(
      <CardScreen state={{ state: 'failed', error: 'lost' }} host={host} />,
    );
    expect(failed.textContent).toContain('did not answer');
    await press(document.body, 'Escape');
    expect(host.close).toHaveBeenCalledOnce();
  });
});
