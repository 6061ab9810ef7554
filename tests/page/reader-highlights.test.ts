// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Reader } from '../../entrypoints/reader/reader.ts';
import { showNotice } from '../../lib/page/page-notice.ts';
import { TextMap } from '../../lib/page/text-map.ts';
import { ask, obey } from '../helpers/reader-client.ts';

vi.mock('../../lib/browser/client.ts', () => import('../helpers/reader-client.ts'));
const page = vi.hoisted(() => ({ read: vi.fn(), selected: vi.fn() }));
vi.mock('../../entrypoints/reader/read-page.ts', () => ({
  PageReader: class {
    read = page.read;
  },
}));
vi.mock('../../lib/page/selected-span.ts', () => ({ selectedSpan: page.selected }));
vi.mock('../../lib/page/page-notice.ts', () => ({ showNotice: vi.fn() }));

const ANSWER = {
  ok: true,
  value: { marks: [], highlights: [], settings: { sidebarWidth: 360 }, openSidebar: false },
};
let answer: () => void = () => undefined;
let reader: Reader;

const WHY = { ok: true, value: { text: 'why not' } };

beforeEach(() => {
  vi.mocked(showNotice).mockReset();
  page.selected.mockReset().mockReturnValue({ start: 0, end: 4 });
  page.read.mockReset().mockImplementation(async () => ({
    ok: true,
    value: { article: { text: 'News' }, textMap: new TextMap([]) },
  }));
  ask.mockReset().mockImplementation((type: string) =>
    type === 'reader/article'
      ? new Promise((resolve) => {
          answer = () => resolve(ANSWER);
        })
      : Promise.resolve(type === 'reader/not-highlighted' ? WHY : { ok: true, value: null }),
  );
  reader = new Reader();
});
afterEach(() => reader.end());

const added = (): unknown[] => ask.mock.calls.filter(([type]) => type === 'highlights/add');

async function readOnce(): Promise<void> {
  const reading = reader.read();
  await vi.waitFor(() => expect(ask).toHaveBeenLastCalledWith('reader/article', expect.anything()));
  answer();
  await reading;
}

it('highlights at once in a text that is read', async () => {
  await readOnce();
  obey({ type: 'highlight-selection' });
  expect(added()).toHaveLength(1);
});

it('waits while the text is read again: the background may have the new one already', async () => {
  await readOnce();
  const again = reader.read();
  await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(2));
  obey({ type: 'highlight-selection' });
  expect(added()).toEqual([]);
  answer();
  await again;
  expect(added()).toHaveLength(1);
});

it('leaves selected what could not be kept', async () => {
  await readOnce();
  const text = document.body.appendChild(document.createTextNode('News'));
  const select = () => getSelection()?.selectAllChildren(document.body);
  const selected = () => getSelection()?.toString();
  select();
  obey({ type: 'highlight-selection' });
  await vi.waitFor(() => expect(added()).toHaveLength(1));
  expect(selected()).toBe('');
  ask.mockImplementation(async (type: string) =>
    type === 'reader/not-highlighted' ? WHY : { ok: false, error: 'storage-full' },
  );
  select();
  obey({ type: 'highlight-selection' });
  await vi.waitFor(() => expect(selected()).toBe('News'));
  await vi.waitFor(() => expect(showNotice).toHaveBeenCalledOnce());
  expect(ask).toHaveBeenLastCalledWith('reader/not-highlighted', { code: 'storage-full' });
  expect(vi.mocked(showNotice).mock.lastCall?.[1]).toEqual({ tone: 'warning', text: 'why not' });
  // The click that asked for it may have left a caret, beside which Chromium takes no range.
  const one = getSelection();
  const add = vi.spyOn(Selection.prototype, 'addRange');
  obey({ type: 'highlight-selection' });
  one?.collapse(text, 0);
  await vi.waitFor(() => expect(selected()).toBe('News'));
  expect(add).toHaveBeenCalledOnce();
  expect(one?.rangeCount).toBe(1);
  add.mockRestore();
  text.remove();
});

const asked = (): unknown[] =>
  ask.mock.calls.filter(([type]) => type === 'reader/not-highlighted').map(([, what]) => what);

it.each(['no-article', 'pdf', 'failed'])(
  'says why it cannot: %s, also asked again',
  async (error) => {
    page.read.mockResolvedValue({ ok: false, error });
    const reading = reader.read();
    obey({ type: 'highlight-selection' });
    expect(asked()).toEqual([]);
    await reading;
    expect(asked()).toEqual([{ code: error }]);
    obey({ type: 'highlight-selection' });
    expect(asked()).toEqual([{ code: error }, { code: error }]);
    await vi.waitFor(() => expect(showNotice).toHaveBeenCalledTimes(2));
    expect(added()).toEqual([]);
  },
);

it('says what to do where nothing of the article is selected', async () => {
  await readOnce();
  page.selected.mockReturnValue(null);
  obey({ type: 'highlight-selection' });
  expect(asked()).toEqual([{ code: 'no-selection' }]);
  expect(added()).toEqual([]);
});

it('says what it is told to, at the window’s foot', () => {
  obey({ type: 'say', tone: 'done', text: 'Saved' });
  const said = expect.objectContaining({ tone: 'done', text: 'Saved' });
  const anything = expect.anything();
  expect(showNotice).toHaveBeenCalledExactlyOnceWith(anything, said, null, anything);
});
