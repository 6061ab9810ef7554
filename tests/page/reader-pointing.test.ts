// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Painting } from '../../entrypoints/reader/painting.ts';
import { Reader } from '../../entrypoints/reader/reader.ts';
import { TextMap } from '../../lib/page/text-map.ts';
import { ask, obey } from '../helpers/reader-client.ts';

const paragraph = document.createElement('p');
const node = document.createTextNode('Nobody came, he said.');
paragraph.append(node, document.createElement('a'));
paragraph.querySelector('a')?.setAttribute('href', '/');
const map = new TextMap([{ start: 100, length: node.length, node, nodeStart: 0 }]);

vi.mock('../../lib/browser/client.ts', () => import('../helpers/reader-client.ts'));
vi.mock('../../lib/page/sidebar-box.ts', () => ({
  openSidebarBox: () => ({ close: () => undefined, setWidth: () => undefined }),
}));
vi.mock('../../entrypoints/reader/read-page.ts', () => ({
  PageReader: class {
    read = async () => ({ ok: true, value: { article: { text: 'News' }, textMap: map } });
  },
}));

const READY = { type: 'frame-ready', frame: 'sidebar' };
let reader: Reader;

beforeEach(async () => {
  document.body.replaceChildren(paragraph);
  vi.stubGlobal('getSelection', () => ({ isCollapsed: true }));
  document.caretPositionFromPoint = () => ({ offsetNode: node, offset: 8 }) as never;
  const settings = { sidebarWidth: 360, marksInSidebarOnly: true };
  const value = { marks: [], highlights: [], settings, openSidebar: false };
  ask.mockReset().mockResolvedValue({ ok: true, value });
  reader = new Reader();
  await reader.read();
});
afterEach(() => {
  reader.end();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const focused = (): unknown[] =>
  ask.mock.calls.flatMap(([type, at]) => (type === 'reader/focus' ? [at] : []));

function click(target: Element = paragraph, isTrusted = true): void {
  const event = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  target.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
}

it('says where the text was clicked while the sidebar is up, whatever is marked in it', () => {
  obey({ type: 'open-sidebar' });
  obey(READY);
  click();
  expect(focused()).toEqual([{ start: 108, end: 108 }]);
});

it.each([
  ['of the page’s own making', () => click(paragraph, false)],
  ['on a link', () => click(paragraph.querySelector('a') ?? document.body)],
  ['on the empty ground beside the text', () => click(document.body)],
  [
    'that ends a selection',
    () => {
      vi.stubGlobal('getSelection', () => ({ isCollapsed: false }));
      click();
    },
  ],
])('keeps silent about a click %s', (_what, act) => {
  obey({ type: 'open-sidebar' });
  obey(READY);
  act();
  expect(focused()).toEqual([]);
});

it.each([
  ['into the text', []],
  ['on a highlight that is not shown', [{ start: 100, end: 112, color: 'yellow' }]],
])('opens no sidebar for a click %s', (_where, highlights) => {
  obey({ type: 'highlights', readingId: obey({ type: 'ping' }), highlights });
  click();
  expect(ask).not.toHaveBeenCalledWith('reader/sidebar', { open: true });
  expect(obey(READY)).toBeNull();
});

it('opens the sidebar for a click on a line, which hears of it once, when it is up', () => {
  const line = { start: 100, end: 112 };
  vi.spyOn(Painting.prototype, 'lineAt').mockReturnValue(line);
  click(document.body);
  expect(ask).toHaveBeenCalledWith('reader/sidebar', { open: true });
  expect(focused()).toEqual([]);
  expect(obey(READY)).toEqual(line);
  expect(obey(READY)).toBeNull();
});
