import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Arrow keys in a list: up and down, Home and End move the focus among the elements marked with
 * `data-item`. Everything stays reachable with Tab as well. Fields keep their own keys, and the browser
 * those with Ctrl, Alt or Meta.
 */
export function useArrowKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = list.current;
    element?.addEventListener('keydown', moveFocusByArrow);
    return () => element?.removeEventListener('keydown', moveFocusByArrow);
  }, [list]);
}

/** Kinds of fields that are written in. */
const TEXT_FIELDS: readonly string[] = ['text', 'search', 'url'];

/** Elements that use arrow keys themselves. */
const OWN_KEYS = [HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement];

/**
 * Calls back on Escape, unless something inside has used the key (`preventDefault`) or it is
 * pressed in a field with something in it: nobody means to close with it what is being written.
 */
export function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || isWriting(event.target)) return;
      onEscape();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [onEscape]);
}

function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return target.value !== '';
  if (!(target instanceof HTMLInputElement)) return false;
  return TEXT_FIELDS.includes(target.type) && target.value !== '';
}

function moveFocusByArrow(event: KeyboardEvent): void {
  const list = event.currentTarget;
  const target = event.target;
  if (!(list instanceof HTMLElement) || !(target instanceof HTMLElement)) return;
  if (OWN_KEYS.some((kind) => target instanceof kind)) return;
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const items = [...list.querySelectorAll<HTMLElement>('[data-item]')].filter(isUnfolded);
  const here = items.findIndex((item) => item === target || item.contains(target));
  const next = stepOf(event.key, here, items.length);
  if (next === null) return;
  event.preventDefault();
  items[next]?.focus();
}

/** False for what a closed `details` hides; its own summary is not hidden. */
function isUnfolded(item: HTMLElement): boolean {
  return item.tagName === 'SUMMARY' || item.closest('details:not([open])') === null;
}

function stepOf(key: string, here: number, count: number): number | null {
  if (count === 0 || here < 0) return null;
  switch (key) {
    case 'ArrowDown':
      return Math.min(here + 1, count - 1);
    case 'ArrowUp':
      return Math.max(here - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
