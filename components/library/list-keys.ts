import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { LibraryRow } from '../../lib/views/library-types.ts';
import type { ListActions } from './library-actions.ts';

/**
 * Keys of the list: "/" goes to the search; on a headline "x" selects, "r" marks as read or
 * unread, "e" archives or takes out, Delete deletes. All of it has buttons as well. Keys typed
 * into fields, or with Ctrl, Alt or Meta, are left alone.
 */
export function useListKeys(
  list: RefObject<HTMLElement | null>,
  rows: readonly LibraryRow[],
  selected: ReadonlySet<string>,
  actions: ListActions,
): void {
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
      const link = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-id]') : null;
      const row = rows.find(({ id }) => id === link?.dataset.id);
      if (!row || !list.current?.contains(link)) return;
      const deed = deedOf(key, row, selected.has(row.id), actions);
      if (!deed) return;
      event.preventDefault();
      deed();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [list, rows, selected, actions]);
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
  isSelected: boolean,
  actions: ListActions,
): (() => void) | null {
  switch (key) {
    case 'x':
      return () => actions.select([row.id], !isSelected);
    case 'r':
      return () => actions.change([row.id], { read: !row.read });
    case 'e':
      return () => actions.change([row.id], { archived: !row.archived });
    case 'Delete':
      return () => actions.remove([row.id], row.headline);
    default:
      return null;
  }
}
