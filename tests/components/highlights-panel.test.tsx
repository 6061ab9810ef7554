// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { cutBlock } from '../../components/library/cut-block.ts';
import { ArticlePanels } from '../../components/panels/article-panels.tsx';
import { itemAt } from '../../components/panels/point-to.ts';
import { en } from '../../lib/i18n/messages/en.ts';
import { emptySidebarFor, sidebarFor } from '../fixtures/views/sidebar.ts';
import { byText, click, mount, settle, type } from './mount.tsx';

function actions() {
  return {
    reveal: vi.fn(),
    loadCard: async () => ({ ok: true, value: null }) as const,
    openArticle: vi.fn(),
    highlights: {
      change: vi.fn(async () => true),
      remove: vi.fn(async () => true),
      restore: vi.fn(async () => true),
    },
  };
}

const panels = (act: ReturnType<typeof actions>, view = sidebarFor('en')) =>
  mount(<ArticlePanels view={view} actions={act} openName={null} onOpenName={() => undefined} />);

describe('the notes of an article', () => {
  it('lists passages, jumps to them, and names those that are lost', async () => {
    const act = actions();
    const root = await panels(act);
    const items = [...root.querySelectorAll('.highlight')];
    expect(items).toHaveLength(3);
    expect(root.textContent).toContain(en['highlights.unplacedText']);
    await click(byText(root, 'button.highlight-quote', ''));
    expect(act.reveal).toHaveBeenCalledWith(sidebarFor('en').highlights[0]?.span);
    expect(items[2]?.querySelector('button.highlight-quote')).toBeNull();
  });

  it('keeps what is typed into a note when the field is left', async () => {
    const act = actions();
    const root = await panels(act);
    await click(byText(root, 'button', en['highlights.noteAdd']));
    const field = root.querySelector('textarea');
    if (!field) throw new Error('no field');
    await type(field, 'Why only now?');
    await click(byText(root, 'button', en['highlights.noteKeep']));
    expect(act.highlights.change).toHaveBeenCalledWith('highlight-1', { note: 'Why only now?' });
  });

  it('removes one and brings it back', async () => {
    const act = actions();
    const root = await panels(act);
    await click(byText(root, 'button', en['highlights.remove']));
    await settle();
    expect(root.querySelectorAll('.highlight')).toHaveLength(2);
    await click(byText(root, 'button', en['common.undo']));
    await settle();
    expect(act.highlights.restore).toHaveBeenCalledWith('highlight-1');
    expect(root.querySelectorAll('.highlight')).toHaveLength(3);
  });

  it('keeps the keyboard near: at the next one, the one before, the way back', async () => {
    const root = await panels(actions());
    const at = () => document.activeElement?.closest('li')?.id;
    const remove = async (n: number): Promise<void> => {
      const button = [...root.querySelectorAll<HTMLElement>('.highlight-tools > button')].at(n);
      button?.focus();
      if (button) await click(button);
      await settle();
    };
    await remove(0);
    expect(at()).toBe('highlight-highlight-2');
    await click(byText(root, 'button', en['common.undo']));
    await settle();
    expect(at()).toBe('highlight-highlight-1');
    await remove(2);
    expect(at()).toBe('highlight-highlight-2');
    const [only] = sidebarFor('en').highlights;
    await panels(actions(), { ...sidebarFor('en'), highlights: only ? [only] : [] });
    await remove(0);
    expect(document.activeElement?.textContent).toBe(en['common.undo']);
  });

  it('says when one could not be removed or coloured, and keeps it', async () => {
    const act = actions();
    act.highlights.remove.mockResolvedValue(false);
    act.highlights.change.mockResolvedValue(false);
    const root = await panels(act);
    const told = () => [...root.querySelectorAll('[role=alert]')].map((one) => one.textContent);
    await click(byText(root, 'button', en['highlights.remove']));
    expect(root.querySelectorAll('.highlight')).toHaveLength(3);
    expect(told()).toEqual([en['error.not-stored']]);
    await click(byText(root, '.highlight input', en['highlight.blue']));
    expect(told()).toHaveLength(2);
  });

  it('says how to begin where there is none', async () => {
    const root = await panels(actions(), emptySidebarFor('en'));
    expect(root.textContent).toContain(en['highlights.none']);
  });

  it('is followed from a place in the text that no name holds', () => {
    const view = { ...sidebarFor('en'), names: [] };
    const span = view.highlights[0]?.span;
    if (!span) throw new Error('no passage');
    expect(itemAt(view, { start: span.start + 1, end: span.start + 1 })).toBe(
      'highlight-highlight-1',
    );
  });
});

it('cuts a block at the ends of highlights, also inside a name', () => {
  const block = { start: 10, end: 30, text: 'Lavrov met Blinken. ' };
  const mark = { start: 21, end: 28, type: 'person', name: 0, first: true } as const;
  const pieces = cutBlock(block, [mark], null, [{ start: 5, end: 24, color: 'green' }]);
  expect(pieces.map(({ text, highlight, mark: own }) => [text, highlight, own !== null])).toEqual([
    ['Lavrov met ', 'green', false],
    ['Bli', 'green', true],
    ['nken', null, true],
    ['. ', null, false],
  ]);
});
