// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Card } from '../../components/card/card.tsx';
import { CardApp, CardScreen } from '../../components/card/card-app.tsx';
import { en } from '../../lib/i18n/messages/en.ts';
import type { Result } from '../../lib/model/result.ts';
import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';
import type { Lang } from '../../lib/model/text.ts';
import type { CardView, LookupOffer, LookupView, NameOffer } from '../../lib/views/card-types.ts';
import { cardFor, lookupFor } from '../fixtures/views/sidebar.ts';
import { byText, click, mount, press, settle, type } from './mount.tsx';

const todo = () => ({
  reveal: vi.fn(),
  correct: vi.fn(async () => true),
  uncorrect: vi.fn(async () => true),
  findNames: vi.fn(async (_query: string): Promise<readonly NameOffer[]> => []),
  setNote: vi.fn(async () => true),
  lookUp: vi.fn(
    async (query: LookupOffer['query']): Promise<Result<LookupView>> => ({
      ok: true,
      value: lookupFor('en', 'id' in query ? 1 : 2),
    }),
  ),
  agreeToHosts: vi.fn(async (): Promise<Result<null>> => ({ ok: true, value: null })),
  openArticle: vi.fn(),
});

const draw = (view: CardView, actions = todo(), lang: Lang = 'en') =>
  mount(<Card key={view.referent} view={view} within="frame" actions={actions} />, lang);

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
    // Names the property once, and breaks no date.
    expect([...root.querySelectorAll('.facts dt')].map(({ textContent }) => textContent)).toEqual([
      'Основание',
      'Штаб-квартира',
      'Участники',
      'Официальный язык',
      'Кроме того',
    ]);
    expect(root.querySelector('.facts')?.textContent).toContain(
      '30 (с\u00a027\u00a0марта\u00a02020',
    );
    const sources = [...root.querySelectorAll('.card-source')].map(({ textContent }) =>
      textContent?.replace('\u202f', ' '),
    );
    expect(sources).toEqual([
      'Источник: nato.int, декабрь 2021\u00a0г.',
      'Источник: nato.int, март 2024\u00a0г.',
      'Источник: редакция Sidelight, июнь 2025\u00a0г.',
    ]);
  });

  it('is headed by the kind of thing, with a capital', async () => {
    const treaty = {
      ...cardFor('ru', 3),
      type: 'other',
      kind: 'treaty',
      label: 'договор о мире',
    } as const;
    const head = async (view: CardView) =>
      (await draw(view, todo(), 'ru')).querySelector('.card-head')?.textContent;
    expect(await head(treaty)).toBe('ДоговорДоговор о мире');
    expect(await head({ ...treaty, kind: 'unheard-of', label: 'eBay' })).toBe('ПрочееeBay');
  });

  it('says what a name stands for, and that nobody knows a name', async () => {
    expect((await draw(cardFor('en', 11))).textContent).toContain(
      'Here it stands for: the leadership of Russia',
    );
    const unknown = await draw(cardFor('en', 2));
    expect(unknown.textContent).toContain('Nothing is known about this name');
    expect(unknown.textContent).not.toContain('This is not');
  });

  it('links only to the web', async () => {
    const view = cardFor('en', 0);
    const root = await draw({
      ...view,
      links: [
        { site: 'wikidata', url: 'https://www.wikidata.org/wiki/Q58217' },
        { site: 'wikipedia', url: 'javascript:alert(1)' },
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
    actions.uncorrect.mockResolvedValueOnce(false);
    await click(byText(root, '.corrections ~ p button', 'Undo'));
    await settle();
    expect(root.querySelector('.corrections ~ p')?.textContent).toContain(en['error.not-stored']);
    await click(byText(root, '.corrections ~ p button', 'Undo'));
    await settle();
    expect(actions.uncorrect).toHaveBeenCalledTimes(2);
    expect(actions.uncorrect).toHaveBeenCalledWith({ kind: 'never-mark', surface: 'Lavrov' });
    expect(root.textContent).toContain('Undone.');
  });

  it('says what an unknown name is by finding it among the known', async () => {
    const offer = { entityId: 'Q58217' as const, label: 'Sergei Lavrov', description: 'diplomat' };
    const actions = { ...todo(), findNames: vi.fn(async (_query: string) => [offer]) };
    const root = await draw(cardFor('en', 2), actions);
    const field = root.querySelector<HTMLInputElement>('.name-finder input');
    if (!field) throw new Error('no field');
    const said = root.querySelector('.name-finder [role=status]');
    expect(said?.textContent).toBe('');
    await type(field, 'lavrov');
    await click(byText(root, '.name-finder button', 'Find'));
    await settle();
    expect(actions.findNames).toHaveBeenCalledWith('lavrov');
    expect(said?.textContent).toBe('1 name found.');
    await click(byText(root, '.name-finder button', 'Sergei Lavrov'));
    await settle();
    expect(actions.correct).toHaveBeenCalledWith({
      kind: 'it-is',
      surface: 'Ostap Krynytsia',
      entityId: 'Q58217',
    });
  });

  it('keeps a note when its field is left, however it is left', async () => {
    const actions = todo();
    const root = await draw(cardFor('en', 0), actions);
    await click(byText(root, 'button', 'Add a note'));
    const field = root.querySelector('textarea');
    if (!field) throw new Error('no field');
    field.value = 'Ask about the second track';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const other = await draw(cardFor('en', 1), actions);
    expect(actions.setNote).toHaveBeenCalledWith('Q58217', 'Ask about the second track');
    await click(byText(other, 'button', 'Change the note'));
    await click(byText(other, 'button', 'Keep'));
    expect(actions.setNote).toHaveBeenCalledOnce();
    expect(other.querySelector('.card-note')?.textContent).toContain('Compare with');
  });

  it('asks nobody before the reader agrees, and says what would be sent', async () => {
    const actions = todo();
    const root = await draw(cardFor('en', 2), actions);
    await click(byText(root, 'button', 'Who or what is this?'));
    expect(root.textContent).toContain(
      'This sends “Ostap Krynytsia” to www.wikidata.org and en.wikipedia.org.',
    );
    await click(byText(root, 'button', 'Do not send'));
    expect(actions.lookUp).not.toHaveBeenCalled();
    expect(actions.agreeToHosts).not.toHaveBeenCalled();
    await click(byText(root, 'button', 'Who or what is this?'));
    await click(byText(root, 'button', 'Agree and look up'));
    await settle();
    expect(actions.agreeToHosts).toHaveBeenCalledWith(['www.wikidata.org', 'en.wikipedia.org']);
    expect(actions.lookUp).toHaveBeenLastCalledWith({ name: 'Ostap Krynytsia' });
    await click(byText(root, '.lookup button', 'Sergey Lavrov'));
    await settle();
    expect(actions.lookUp).toHaveBeenLastCalledWith({ id: 'Q58217' });
    expect(root.querySelector('blockquote')?.textContent).toContain('Here stands the first');
    expect(root.querySelector('figcaption')?.textContent).toContain('CC BY-SA 4.0');
  });

  it('sends nothing where the reader or the browser declines', async () => {
    const actions = todo();
    actions.agreeToHosts.mockResolvedValueOnce({ ok: false, error: 'declined' });
    actions.agreeToHosts.mockResolvedValueOnce({ ok: false, error: 'not-stored' });
    const root = await draw(cardFor('en', 0), actions);
    await click(byText(root, 'button', 'Look up on Wikidata'));
    expect(root.textContent).toContain('This sends Q58217 to');
    await click(byText(root, 'button', 'Agree and look up'));
    await settle();
    expect(actions.lookUp).not.toHaveBeenCalled();
    expect(root.textContent).toContain('Nothing was sent');
    await click(byText(root, 'button', 'Try again'));
    await click(byText(root, 'button', 'Look up on Wikidata'));
    await click(byText(root, 'button', 'Agree and look up'));
    await settle();
    expect(root.textContent).toContain(en['error.not-stored']);
    expect(actions.lookUp).not.toHaveBeenCalled();
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

it('the frame shows the name asked for last, whichever answer comes last', async () => {
  const answers: ((view: CardView) => void)[] = [];
  let changed: (what: 'card' | 'settings') => void = () => undefined;
  const root = await mount(
    <CardApp
      host={{
        ...todo(),
        close: vi.fn(),
        onHeight: vi.fn(),
        loadCard: () =>
          new Promise((resolve) => {
            answers.push((value) => resolve({ ok: true, value }));
          }),
        loadSettings: async () => ({ ok: true, value: DEFAULT_SETTINGS }),
        onChange: (listener) => {
          changed = listener;
          return () => undefined;
        },
      }}
    />,
  );
  changed('card');
  answers[1]?.(cardFor('en', 1));
  await settle();
  answers[0]?.(cardFor('en', 0));
  await settle();
  expect(root.querySelector('.card-name')?.textContent).toBe(cardFor('en', 1).label);
});

it('says when a name could not be followed', async () => {
  const followName = vi.fn(async () => false);
  const actions = { ...todo(), followName };
  const root = await mount(<Card view={cardFor('en', 1)} within="frame" actions={actions} />);
  await click(byText(root, '.card-follow button', ''));
  expect(root.querySelector('[role=alert]')?.textContent).toBe(en['error.not-stored']);
  expect(root.querySelector('.card-follow button')?.getAttribute('aria-pressed')).toBe('false');
});
