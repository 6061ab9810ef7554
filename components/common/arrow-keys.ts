/**
 * Arrow keys in a list: up and down, Home and End move the focus among the elements marked with
 * `data-item`. Everything stays reachable with Tab as well. Text fields keep their own keys.
 */
export function moveFocusByArrow(event: KeyboardEvent): void {
  const list = event.currentTarget;
  const target = event.target;
  if (!(list instanceof HTMLElement) || !(target instanceof HTMLElement)) return;
  if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) return;
  const items = [...list.querySelectorAll<HTMLElement>('[data-item]')];
  const here = items.findIndex((item) => item === target || item.contains(target));
  const next = stepOf(event.key, here, items.length);
  if (next === null) return;
  event.preventDefault();
  items[next]?.focus();
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
