// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Reader } from '../../entrypoints/reader/reader.ts';
import { TextMap } from '../../lib/page/text-map.ts';
import { ask, obey } from '../helpers/reader-client.ts';

vi.mock('../../lib/browser/client.ts', () => import('../helpers/reader-client.ts'));
vi.mock('../../entrypoints/reader/read-page.ts', () => ({
  PageReader: class {
    read = async () => ({
      ok: true,
      value: { article: { text: 'News' }, textMap: new TextMap([]) },
    });
  },
}));
vi.mock('../../lib/page/selected-span.ts', () => ({ selectedSpan: () => ({ start: 0, end: 4 }) }));

const ANSWER = {
  ok: true,
  value: { marks: [], highlights: [], settings: { sidebarWidth: 360 }, openSidebar: false },
};
let answer: () => void = () => undefined;
let reader: Reader;

beforeEach(() => {
  ask.mockReset().mockImplementation((type: string) =>
    type === 'reader/article'
      ? new Promise((resolve) => {
          answer = () => resolve(ANSWER);
        })
      : Promise.resolve({ ok: true, value: null }),
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
  ask.mockResolvedValue({ ok: false, error: 'storage-full' });
  select();
  obey({ type: 'highlight-selection' });
  await vi.waitFor(() => expect(selected()).toBe('News'));
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
