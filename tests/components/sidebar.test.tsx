// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { covers } from '../../components/common/host-patterns.ts';
import { Sidebar } from '../../components/sidebar/sidebar.tsx';
import type { SidebarActions, SidebarChange } from '../../components/sidebar/sidebar-actions.ts';
import { SidebarApp } from '../../components/sidebar/sidebar-app.tsx';
import { en } from '../../lib/i18n/messages/en.ts';
import { UI_LANGS, type UiLang } from '../../lib/i18n/ui-langs.ts';
import type { Result } from '../../lib/model/result.ts';
import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';
import type { TextSpan } from '../../lib/model/text.ts';
import type { CardView } from '../../lib/views/card-types.ts';
import type { SavedState, ShelvesView, SidebarState } from '../../lib/views/sidebar-types.ts';
import {
  CHANGED,
  cardFor,
  claimsSidebarFor,
  emptySidebarFor,
  NOT_SAVED,
  SAVED,
  sidebarFor,
} from '../fixtures/views/sidebar.ts';
import { byText, click, mount, press, settle, type } from './mount.tsx';

function actions(lang: UiLang = 'en') {
  return {
    reveal: vi.fn(),
    loadCard: vi.fn(
      async (name: number): Promise<Result<CardView | null>> => ({
        ok: true,
        value: cardFor(lang, name),
      }),
    ),
    correct: vi.fn(async () => true),
    openArticle: vi.fn(),
    save: vi.fn(),
    close: vi.fn(),
    readAgain: vi.fn(),
    setSiteOff: vi.fn(),
    setDensity: vi.fn(),
    setMode: vi.fn(async (): Promise<Result<null>> => ({ ok: true, value: null })),
    allowSite: vi.fn(async (): Promise<Result<null>> => ({ ok: true, value: null })),
    openLibrary: vi.fn(),
    openOptions: vi.fn(),
  } satisfies SidebarActions;
}

function article(saved: SavedState = NOT_SAVED): SidebarState {
  return { state: 'article', host: 'vestnik.example', view: sidebarFor('en', saved) };
}

const draw = (state: SidebarState, todo: SidebarActions, lang: UiLang = 'en') =>
  mount(
    <Sidebar
      state={state}
      settings={DEFAULT_SETTINGS}
      save={{ status: 'idle' }}
      granted={false}
      actions={todo}
    />,
    lang,
  );

describe('sidebar', () => {
  it('shows headline, outlet, date and the counts of its sections', async () => {
    const root = await draw(article(), actions());
    expect(root.querySelector('h1')?.textContent).toContain('Lavrov names three tracks');
    expect(root.textContent).toContain('Meridian · 22 December 2021');
    expect(root.querySelector('nav')?.textContent).toBe(
      'In briefNames 14Statements 7Notes 3Related 5',
    );
  });

  it('says once that a language is not read, not in every section', async () => {
    const view = emptySidebarFor('en');
    const foreign = { ...view, head: { ...view.head, isForeign: true } };
    const root = await draw({ state: 'article', host: 'a.example', view: foreign }, actions());
    expect(root.querySelector('[role=note]')?.textContent).toBe(en['sidebar.foreign']);
    const sections = [...root.querySelectorAll('.panels > section')].map(({ id }) => id);
    expect(sections).toEqual(['notes', 'coverage']);
    expect(root.querySelector('nav')?.textContent).toBe('NotesRelated');
  });

  it('groups names by kind and filters them', async () => {
    const root = await draw(article(), actions());
    const kinds = (): (string | null)[] =>
      [...root.querySelectorAll('.name-group h3')].map(({ textContent }) => textContent);
    expect(kinds()).toEqual(['People 3', 'Organisations 3', 'Places 6', 'Events 1', 'Things 1']);
    const field = root.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) throw new Error('no filter');
    await type(field, 'capital');
    expect(kinds()).toEqual(['Places 2']);
    await type(field, 'nobody');
    expect(root.textContent).toContain('No name here matches “nobody”.');
  });

  it('folds the less mentioned names of a kind away, and finds them', async () => {
    const view = sidebarFor('en');
    const place = view.names.find(({ type }) => type === 'place');
    if (!place) throw new Error('no place');
    const names = Array.from({ length: 9 }, (_, index) => ({
      ...place,
      index,
      referent: `place ${index}`,
      label: `Town ${index}`,
      description: 'town',
      mentions: Array.from({ length: index === 8 ? 3 : 1 }, (_, start) => ({ start, end: start })),
    }));
    const state = { state: 'article', host: 'a.example', view: { ...view, names } } as const;
    const todo = actions();
    const root = await draw(state, todo);
    const fold = root.querySelector('details.more-names');
    expect(fold?.querySelector('summary')?.textContent).toBe('4 more');
    expect(fold?.querySelectorAll('.name-row')).toHaveLength(4);
    expect(root.querySelector('.name-open')?.textContent).toContain('Town 8');

    const first = byText(root, '.name-open', 'Town 8');
    first.focus();
    await press(first, 'End');
    expect(document.activeElement?.textContent).toBe('4 more');

    const field = root.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) throw new Error('no filter');
    await type(field, 'Town 7');
    expect(root.querySelectorAll('.name-row')).toHaveLength(1);
    await press(field, 'Escape');
    expect(field.value).toBe('');
    expect(todo.close).not.toHaveBeenCalled();
  });

  it('unfolds the name that is asked for in brief', async () => {
    const view = sidebarFor('en');
    const names = Array.from({ length: 9 }, (_, index) => ({
      ...(view.names[0] ?? { ...view.names[1] }),
      index,
      referent: `one ${index}`,
      label: `One ${index}`,
    })) as typeof view.names;
    const brief = { ...view.brief, who: [8], where: [] };
    const state = { state: 'article', host: 'a.example', view: { ...view, names, brief } } as const;
    const root = await draw(state, actions());
    expect(root.querySelector<HTMLDetailsElement>('.more-names')?.open).toBe(false);
    await click(byText(root, '.brief-names button', 'One 8'));
    await settle();
    expect(root.querySelector<HTMLDetailsElement>('.more-names')?.open).toBe(true);
    expect(byText(root, '.name-row-open', 'One 8').closest('.more-names')).not.toBeNull();
  });

  it('says in brief with which verb it was said, and what of it was met before', async () => {
    const view = claimsSidebarFor('en');
    const root = await draw({ state: 'article', host: 'a.example', view }, actions());
    const said = root.querySelector('.brief-statement');
    const [first] = view.brief.statements;
    const cue = first && view.speakers[first.speaker]?.statements[first.statement]?.cue;
    expect(cue).toBeTruthy();
    expect(said?.querySelector('.brief-cue')?.textContent).toBe(cue?.toLowerCase());
    const met = byText(root, '.brief button', 'a different number');
    await click(met);
    expect(document.activeElement?.id).toBe('claims');
  });

  it('steps through the mentions of a name', async () => {
    const todo = actions();
    const root = await draw(article(), todo);
    const jump = byText(root, '.jump', 'Sergei Lavrov');
    for (let i = 0; i < 4; i += 1) await click(jump);
    const { mentions } = sidebarFor('en').names[0] ?? { mentions: [] };
    const spans = mentions.map(({ start, end }) => ({ start, end }));
    expect(todo.reveal.mock.calls.map(([span]) => span)).toEqual([...spans, spans[0]]);
  });

  it('opens a card below its name, one at a time', async () => {
    const todo = actions();
    const root = await draw(article(), todo);
    await click(byText(root, '.name-open', 'Sergei Lavrov'));
    await settle();
    expect(todo.loadCard).toHaveBeenCalledWith(0);
    expect(root.querySelector('.row-card')?.textContent).toContain('since 9 March 2004');
    await click(byText(root, '.name-open', 'military alliance'));
    await settle();
    expect(root.querySelectorAll('.row-card')).toHaveLength(1);
    expect(root.querySelector('.row-card')?.textContent).toContain('4 April 1949');
  });

  it('opens no card of the next article because one was open in the last', async () => {
    const todo = actions();
    const root = await draw(article(), todo);
    await click(byText(root, '.name-open', 'NATO'));
    const next = sidebarFor('en', NOT_SAVED);
    const head = { ...next.head, url: 'https://vestnik.example/next' };
    await draw({ state: 'article', host: 'vestnik.example', view: { ...next, head } }, todo);
    expect(root.querySelectorAll('.name-row-open')).toHaveLength(0);
  });

  it('says why a card cannot be had, tries again when asked to, and says when a name is gone', async () => {
    const todo = actions();
    todo.loadCard.mockResolvedValueOnce({ ok: false, error: 'lost' });
    const root = await draw(article(), todo);
    await click(byText(root, '.name-open', 'military alliance'));
    await settle();
    expect(root.querySelector('.row-card [role=alert]')?.textContent).toContain(en['error.lost']);
    todo.loadCard.mockResolvedValueOnce({ ok: true, value: null });
    await click(byText(root, '.row-card button', en['common.retry']));
    await settle();
    expect(root.querySelector('.row-card')?.textContent).toBe(en['card.gone']);
  });

  it('lists statements by speaker with verb, kind and sourcing, and jumps to them', async () => {
    const todo = actions();
    const root = await draw(article(), todo);
    const speakers = [...root.querySelectorAll('.speaker')];
    expect(speakers).toHaveLength(5);
    const last = speakers.at(-1);
    expect(last?.textContent).toContain('A source familiar with the preparations');
    expect(last?.textContent).toContain('retold · unnamed source');
    expect(last?.querySelector('strong')?.textContent).toBe(
      'the delegations might gather in Geneva on 10 January',
    );
    await click(byText(root, '.statement', 'We expect an answer'));
    const said = sidebarFor('en').speakers[0]?.statements[2];
    expect(todo.reveal).toHaveBeenCalledWith(said?.sentence);
  });

  it('leads back from a jump, with the focus on what was jumped from', async () => {
    const todo = { ...actions(), back: vi.fn() };
    const root = await draw(article(), todo);
    const words = 'Back to where you were';
    expect(root.textContent).not.toContain(words);
    const said = byText(root, '.statement', 'We expect an answer');
    said.focus();
    await click(said);
    const back = byText(root, 'button', words);
    back.focus();
    await click(back);
    expect(todo.back).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(said);
    expect(root.textContent).not.toContain(words);
  });

  it('offers no way back where none is kept', async () => {
    const root = await draw(article(), actions());
    await click(byText(root, '.statement', 'We expect an answer'));
    expect(root.textContent).not.toContain('Back to where you were');
  });

  it('says in words why nothing could be read, and shows only what has no words as it came', async () => {
    const lost = await draw({ state: 'failed', message: 'lost' }, actions());
    expect(lost.textContent).toContain('Sidelight did not answer');
    expect(lost.querySelector('.failure-detail')).toBeNull();
    const todo = actions();
    const other = await draw({ state: 'failed', message: 'RangeError: x' }, todo);
    expect(other.querySelector('.failure-detail')?.textContent).toBe('RangeError: x');
    await click(byText(other, 'button', 'Try again'));
    expect(todo.readAgain).toHaveBeenCalledOnce();
  });

  it('moves through a list with the arrow keys', async () => {
    const root = await draw(article(), actions());
    const first = byText(root, '.name-open', 'Sergei Lavrov');
    first.focus();
    await press(first, 'ArrowDown');
    expect(document.activeElement?.textContent).toContain('Jens Stoltenberg');
    await press(document.activeElement ?? first, 'End');
    expect(document.activeElement?.textContent).toContain('Budapest Memorandum');
    await press(document.activeElement ?? first, 'Home');
    expect(document.activeElement).toBe(first);
  });

  it('closes the menu with Escape, then the sidebar', async () => {
    const todo = actions();
    const root = await draw(article(), todo);
    await click(byText(root, 'button', 'This site and reading'));
    expect(root.querySelector('#site-menu')).not.toBeNull();
    await press(document.body, 'Escape');
    expect(root.querySelector('#site-menu')).toBeNull();
    expect(todo.close).not.toHaveBeenCalled();
    await press(document.body, 'Escape');
    expect(todo.close).toHaveBeenCalledOnce();
  });

  it('switches the site off, and tells when the browser declines a mode', async () => {
    const todo = actions();
    todo.setMode.mockResolvedValueOnce({ ok: false, error: 'declined' });
    const root = await draw(article(), todo);
    await click(byText(root, 'button', 'This site and reading'));
    await click(byText(root, '[role=switch]', 'vestnik.example'));
    expect(todo.setSiteOff).toHaveBeenCalledWith('vestnik.example', true);
    await click(byText(root, '.segmented label', 'All news pages'));
    await settle();
    expect(todo.setMode).toHaveBeenCalledWith('all');
    const menu = root.querySelector('#site-menu');
    expect(menu?.textContent).toContain(en['error.declined']);
    expect(menu?.querySelector('[role=alert]')).toBeNull();
    todo.setMode.mockResolvedValueOnce({ ok: false, error: 'not-stored' });
    await click(byText(root, '.segmented label', 'All news pages'));
    await settle();
    expect(menu?.querySelector('[role=alert]')?.textContent).toContain(en['error.not-stored']);
    expect(menu?.textContent).not.toContain(en['error.declined']);
  });

  it('leads to related coverage: links out of the page, buttons into the library', async () => {
    const todo = actions();
    const root = await draw(article(), todo);
    const out = root.querySelector<HTMLAnchorElement>('.coverage-item a');
    expect(out?.rel).toBe('noopener noreferrer');
    expect(out?.target).toBe('_blank');
    expect(byText(root, '.shelf', 'In your library').textContent).toContain('5 days earlier');
    expect(root.textContent).toContain('Same names: Lavrov and NATO');
    await click(byText(root, '.coverage-item button', 'Draft treaties'));
    expect(todo.openArticle).toHaveBeenCalledWith('a7');
  });

  it('tells how many outlets have how many texts, who has copies, and what came before', async () => {
    const root = await draw(article(), actions());
    const shelf = byText(root, '.shelf', 'In your feeds');
    expect(shelf.querySelector('h3')?.textContent).toBe(
      'In your feeds 5 outlets, 2 independent texts',
    );
    const [copied, own] = [...shelf.querySelectorAll('.coverage-item')].map(
      (one) => one.textContent,
    );
    expect(copied).toContain('Novyny · 2 hours earlier');
    expect(copied).toContain(
      'The same text at: Курьер, Вечерняя газета and Slobozhanshchyna Online',
    );
    expect(own).toContain('The Herald · 3 hours later');
    expect(own).not.toContain('The same text');
    expect(byText(root, '.shelf', 'In your library').querySelector('h3')?.textContent).toBe(
      'In your library',
    );
  });

  it.each([
    [0, 'You follow no feeds yet.'],
    [2, 'Your feeds have nothing on this event.'],
  ])('an empty shelf says so, with %i feeds followed', async (feeds, says) => {
    const view = { ...emptySidebarFor('en'), feeds };
    const root = await draw({ state: 'article', host: 'vestnik.example', view }, actions());
    const shelves = [...root.querySelectorAll('.shelf')].map((one) => one.textContent);
    expect(shelves).toHaveLength(3);
    expect(shelves[0]).toContain('The page offers no related articles.');
    expect(shelves[1]).toContain('Nothing in your library');
    expect(shelves[2]).toContain(says);
  });

  it.each([
    [NOT_SAVED, 'Save', false],
    [SAVED, 'Saved', true],
    [CHANGED, 'Save version', false],
  ])('the button says how saving stands', async (saved, text, disabled) => {
    const root = await draw(article(saved), actions());
    const button = root.querySelector<HTMLButtonElement>('button.save');
    expect(button?.textContent).toBe(text);
    expect(button?.disabled).toBe(disabled);
  });

  it.each(UI_LANGS)('has words for every state in %s', async (lang) => {
    const states: readonly SidebarState[] = [
      { state: 'reading' },
      { state: 'no-article', host: 'a.example' },
      { state: 'unread', host: 'a.example' },
      { state: 'unread', host: null },
      { state: 'pdf', host: 'a.example' },
      { state: 'site-off', host: 'a.example' },
      { state: 'restricted' },
      { state: 'failed', message: 'detail' },
      { state: 'article', host: 'a.example', view: emptySidebarFor(lang) },
    ];
    for (const state of states) {
      const root = await draw(state, actions(lang), lang);
      expect(root.querySelector('h1')?.textContent, state.state).not.toBe('');
      expect(root.textContent).not.toMatch(/\{\w+\}|undefined/);
    }
  });
});

const COVERAGE_ALONE: ShelvesView = {
  coverage: [
    {
      shelf: 'feeds',
      title: 'What a feed has just brought',
      url: 'https://paper.example/new',
      outlet: 'Paper',
      datePublished: null,
      score: 0.5,
      reasons: [{ code: 'same-names', shared: ['NATO'] }],
      entityIds: [],
      offset: null,
    },
  ],
  followedStory: null,
  feeds: 3,
  feedOffer: null,
};

describe('sidebar with its data', () => {
  function host(save: () => Promise<Result<SavedState>>, state: SidebarState = article()) {
    let tell: (what: SidebarChange) => void = () => undefined;
    return {
      ...actions(),
      loadState: vi.fn(async () => ({ ok: true as const, value: state })),
      loadSettings: vi.fn(async () => ({ ok: true as const, value: DEFAULT_SETTINGS })),
      loadGranted: vi.fn(async () => ['*://*.vestnik.example/*']),
      saveArticle: vi.fn(save),
      readAgain: vi.fn(async () => null),
      setSiteOff: vi.fn(async (): Promise<Result<null>> => ({ ok: true, value: null })),
      setDensity: vi.fn(async (): Promise<Result<null>> => ({ ok: true, value: null })),
      onChange: vi.fn((listener: typeof tell) => {
        tell = listener;
        return () => undefined;
      }),
      tell: (what: SidebarChange) => tell(what),
    };
  }

  it('saves again under the same id when the answer was lost', async () => {
    const answers: Result<SavedState>[] = [
      { ok: false, error: 'lost' },
      { ok: true, value: SAVED },
    ];
    const world = host(async () => answers.shift() ?? { ok: true, value: SAVED });
    const root = await mount(<SidebarApp host={world} />);
    await settle();
    await click(byText(root, 'button.save', 'Save'));
    await settle();
    expect(root.textContent).toContain('Sidelight did not answer');
    await click(byText(root, 'button.save', 'Save again'));
    await settle();
    const ids = world.saveArticle.mock.calls.map((call: unknown[]) => call[0]);
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(ids[1]);
    expect(root.querySelector('button.save')?.textContent).toBe('Saved');
  });

  it('asks again when it hears of a change', async () => {
    const world = host(async () => ({ ok: true, value: SAVED }));
    await mount(<SidebarApp host={world} />);
    await settle();
    world.tell('state');
    await settle();
    expect(world.loadState).toHaveBeenCalledTimes(2);
  });

  it('follows what was pointed to before the article was there, and marks it in the text', async () => {
    const { sentence, passage } = sidebarFor('en', NOT_SAVED).speakers[0]?.statements[0] ?? {};
    const choose = vi.fn();
    const world = {
      ...host(async () => ({ ok: true, value: SAVED })),
      choose,
      onFocus: (listener: (span: TextSpan) => void) => {
        if (passage) listener(passage);
        return () => undefined;
      },
    };
    const root = await mount(<SidebarApp host={world} />);
    await vi.waitFor(() => expect(choose).toHaveBeenCalledOnce());
    expect(root.querySelector('[data-pointed]')?.id).toBe(`said-${passage?.start}`);
    expect(choose).toHaveBeenCalledWith(sentence);
    expect(document.activeElement).toBe(document.body);
  });

  it('says that an option stays as it was, and shows what still holds', async () => {
    const world = host(async () => ({ ok: true, value: SAVED }));
    const full: Result<null> = { ok: false, error: 'storage-full' };
    world.setDensity.mockResolvedValueOnce(full);
    world.setSiteOff.mockResolvedValueOnce(full);
    const root = await mount(<SidebarApp host={world} />);
    await settle();
    const said = (): string => root.querySelector('[role=alert]')?.textContent ?? '';
    const density = (): string | undefined =>
      [...root.querySelectorAll<HTMLInputElement>('.site-menu input:checked')].at(-1)?.value;
    expect(said()).toBe('');
    await click(byText(root, 'button', en['menu.open']));
    const before = density();
    expect(before).toBe(DEFAULT_SETTINGS.density);
    await click(byText(root, '.site-menu .segmented label', en['density.first']));
    await settle();
    expect(said()).toBe(`${en['options.notKept']} ${en['error.storage-full']}`);
    expect(density()).toBe(before);
    await click(byText(root, '.site-menu .segmented label', en['density.first']));
    await settle();
    expect(said()).toBe('');
    await click(byText(root, '.site-menu [role=switch]', 'vestnik.example'));
    await settle();
    expect(said()).toBe(`${en['options.notKept']} ${en['error.storage-full']}`);
  });

  it('asks for coverage alone when only that may have changed', async () => {
    const [item] = COVERAGE_ALONE.coverage;
    const loadShelves = vi.fn(async (): Promise<ShelvesView | null> => COVERAGE_ALONE);
    const world = { ...host(async () => ({ ok: true, value: SAVED })), loadShelves };
    const root = await mount(<SidebarApp host={world} />);
    await settle();
    world.tell('shelves');
    await settle();
    expect(root.textContent).toContain(item?.title);
    expect(world.loadState).toHaveBeenCalledTimes(1);
    loadShelves.mockResolvedValueOnce(null);
    world.tell('shelves');
    await settle();
    expect(world.loadState).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['*://*.unian.net/*', 'unian.net', true],
    ['*://*.unian.net/*', 'www.unian.net', true],
    ['*://*.unian.net/*', 'notunian.net', false],
    ['https://a.example/*', 'a.example', true],
    ['*://*/*', 'a.example', true],
    ['<all_urls>', 'a.example', true],
  ])('%s covers %s: %s', (pattern, site, expected) => {
    expect(covers(pattern, site)).toBe(expected);
  });
});
