import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { LibraryRow } from '../../lib/views/library-types.ts';
import type { LibraryToast, ListActions } from './library-actions.ts';
import type { ListPages } from './list-pages.ts';

interface KeyedList {
  readonly pages: ListPages;
  /** Pages of the list, drawn or not. */
  readonly count: number;
  readonly selected: ReadonlySet<string>;
  readonly toast: LibraryToast | null;
  readonly actions: ListActions;
}

/** Where the focus is to go once it is drawn: an end of the list, or a place among what is drawn. */
type Wanted = 'first' | 'last' | number;

/**
 * Keys of the list (docs/keys.md has them all): "/" goes to the search, "z" takes back what was done
 * last; the others are pressed on a headline and mean all that is selected where that one is. All of
 * it has buttons as well. Keys typed into fields, or with Ctrl, Alt or Meta, are left alone.
 */
export function useListKeys(
  list: RefObject<HTMLElement | null>,
  { pages, count, selected, toast, actions }: KeyedList,
): void {
  const wanted = useRef<Wanted | null>(null);
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const { target, key } = event;
      if (event.ctrlKey || event.altKey || event.metaKey || isField(target)) return;
      if (key === '/') {
        const field = document.querySelector<HTMLInputElement>('.library-search input');
        field?.focus();
        event.preventDefault();
        return;
      }
      if (key === 'z' && toast?.kind === 'done') {
        actions.undo(toast);
        return;
      }
      const link = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-id]') : null;
      const element = list.current;
      if (!link || !element?.contains(link)) return;
      if (key === 'Home' || key === 'End') {
        wanted.current = key === 'Home' ? 'first' : 'last';
        const end = key === 'Home' ? element.firstElementChild : element.lastElementChild;
        end?.scrollIntoView({ block: key === 'Home' ? 'center' : 'end' });
        if (goTo(element, wanted.current)) wanted.current = null;
        return;
      }
      const row = [...pages.values()].flat().find(({ id }) => id === link.dataset.id);
      if (key === 't') {
        link.closest('li')?.querySelector<HTMLElement>('[aria-expanded]')?.click();
        event.preventDefault();
        return;
      }
      const deed = row && deedOf(key, row, selected, actions);
      if (!deed) return;
      event.preventDefault();
      if (key === 'e' || key === 'Delete') wanted.current = itemsIn(element).indexOf(link);
      deed();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [list, pages, selected, toast, actions]);
  // What was pressed may have taken the row away that had the focus, or asked for rows far off.
  useLayoutEffect(() => {
    const { current } = wanted;
    if (current === null || !list.current) return;
    const isLost = document.activeElement === document.body;
    if (typeof current === 'number' && !isLost) return;
    if (goTo(list.current, current)) wanted.current = null;
  }, [list, pages, count]);
}

function itemsIn(list: Element): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-item]')];
}

/** Gives the focus to a row; false where that is not drawn yet. */
function goTo(list: Element, wanted: Wanted): boolean {
  if (typeof wanted === 'number') {
    const items = itemsIn(list);
    items[Math.min(wanted, items.length - 1)]?.focus();
    return true;
  }
  const end = wanted === 'first' ? list.firstElementChild : list.lastElementChild;
  const items = end ? itemsIn(end) : [];
  items.at(wanted === 'first' ? 0 : -1)?.focus();
  return items.length > 0;
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio')
  );
}

function deedOf(
  key: string,
  row: LibraryRow,
  selected: ReadonlySet<string>,
  actions: ListActions,
): (() => void) | null {
  const isSelected = selected.has(row.id);
  const ids = isSelected ? [...selected] : [row.id];
  switch (key) {
    case 'x':
      return () => actions.select([row.id], !isSelected);
    case 'a':
      return () => actions.selectAll();
    case 'r':
      return () => actions.change(ids, { read: !row.read });
    case 'e':
      return () => actions.change(ids, { archived: !row.archived });
    case 'Delete':
      return () => actions.remove(ids, ids.length > 1 ? null : row.headline);
    default:
      return null;
  }
}
