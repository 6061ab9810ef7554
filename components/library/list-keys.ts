import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { LibraryRow, LibraryView } from '../../lib/views/library-types.ts';
import { type LibraryToast, type ListActions, toTakeBack } from './library-actions.ts';
import type { ListPages } from './list-pages.ts';

interface KeyedList {
  readonly pages: ListPages;
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
export function useListKeys(list: RefObject<HTMLElement | null>, keyed: KeyedList): void {
  // A key finds what is drawn at its moment, not what was when the list was last at rest.
  const latest = useRef(keyed);
  latest.current = keyed;
  const wanted = useRef<Wanted | null>(null);
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const { pages, selected, toast, actions } = latest.current;
      const { target, key } = event;
      if (event.ctrlKey || event.altKey || event.metaKey || isField(target)) return;
      if (key === '/') {
        const field = document.querySelector<HTMLInputElement>('.library-search input');
        field?.focus();
        event.preventDefault();
        return;
      }
      const done = toTakeBack(toast);
      if (key === 'z' && done) {
        actions.undo(done);
        return;
      }
      const link = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-id]') : null;
      const element = list.current;
      if (!link || !element?.contains(link)) return;
      if (key === 'Home' || key === 'End') {
        wanted.current = key === 'Home' ? 'first' : 'last';
        goToEnd(element, wanted, TRIES);
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
  }, [list]);
  // What was pressed may have taken the row away that had the focus.
  useLayoutEffect(() => {
    const { current } = wanted;
    if (typeof current !== 'number' || !list.current) return;
    if (document.activeElement !== document.body) return;
    goTo(list.current, current);
    wanted.current = null;
  });
}

/**
 * What was done to many, or taken back, may have removed the button that had the focus: it goes to
 * the first row in sight then, once the list shows what came of it.
 */
export function useFocusAfterDeeds(
  list: RefObject<HTMLElement | null>,
  toast: LibraryToast | null,
  view: LibraryView,
): void {
  const isLost = useRef(false);
  const hasNone = (): boolean => document.activeElement === document.body;
  useEffect(() => {
    isLost.current = toast !== null && toast.kind !== 'failed' && hasNone();
  }, [toast]);
  useEffect(() => {
    if (isLost.current && hasNone() && list.current) {
      const items = itemsIn(list.current);
      const seen = items.find((item) => item.getBoundingClientRect().top >= 0) ?? items[0];
      seen?.focus({ preventScroll: true });
    }
    isLost.current = false;
  }, [list, view]);
}

function itemsIn(list: Element): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-item]')];
}

/** So often, and so many milliseconds apart, an end of the list is gone to. */
const TRIES = 40;
const PAUSE = 100;

/** Goes to an end of the list until it is there, or something else is wanted. */
function goToEnd(list: Element, wanted: { current: Wanted | null }, tries: number): void {
  const { current } = wanted;
  if (typeof current !== 'string') return;
  if (goTo(list, current) || tries === 0) wanted.current = null;
  else setTimeout(() => goToEnd(list, wanted, tries - 1), PAUSE);
}

/**
 * Gives the focus to a row; false where that is not drawn yet. An end of the list is scrolled to
 * then, which has it drawn; what is drawn on the way moves it, so that may take several turns.
 */
function goTo(list: Element, wanted: Wanted): boolean {
  if (typeof wanted === 'number') {
    const items = itemsIn(list);
    items[Math.min(wanted, items.length - 1)]?.focus();
    return true;
  }
  const isFirst = wanted === 'first';
  const end = isFirst ? list.firstElementChild : list.lastElementChild;
  const item = end ? itemsIn(end).at(isFirst ? 0 : -1) : undefined;
  item?.focus();
  (item ?? end)?.scrollIntoView({ block: item ? 'nearest' : isFirst ? 'start' : 'end' });
  return item !== undefined;
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
