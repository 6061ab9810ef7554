import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** The sentence that leads stands at this share of a pane's height. */
const EYE = 0.3;

/**
 * Panes that scroll together: while one is scrolled by the reader, the others bring their sentence
 * of the same row to the same height. The pane under the reader's hand leads; the rest follow.
 */
export function useScrollTogether(panes: RefObject<HTMLElement | null>, on: boolean): void {
  useEffect(() => {
    const place = panes.current;
    if (!place || !on) return;
    let leader: HTMLElement | null = null;
    const paneOf = (event: Event): HTMLElement | null =>
      event.target instanceof Element ? event.target.closest<HTMLElement>('.compare-pane') : null;
    const lead = (event: Event): void => {
      leader = paneOf(event) ?? leader;
    };
    const follow = (event: Event): void => {
      const pane = paneOf(event);
      if (!pane || pane !== leader) return;
      const anchor = anchorOf(pane);
      if (!anchor) return;
      const height = anchor.offsetTop - pane.scrollTop;
      for (const other of place.querySelectorAll<HTMLElement>('.compare-pane')) {
        const same = other === pane ? null : nearestOf(other, anchor);
        if (same) other.scrollTop = same.offsetTop - height;
      }
    };
    const leads = ['wheel', 'pointerdown', 'touchstart', 'keydown', 'focusin'] as const;
    for (const type of leads) place.addEventListener(type, lead, { passive: true });
    // Scrolling does not bubble, but it can be heard on its way down.
    place.addEventListener('scroll', follow, { capture: true, passive: true });
    return () => {
      for (const type of leads) place.removeEventListener(type, lead);
      place.removeEventListener('scroll', follow, { capture: true });
    };
  }, [panes, on]);
}

function alignedIn(pane: HTMLElement): HTMLElement[] {
  return [...pane.querySelectorAll<HTMLElement>('[data-row]')];
}

/** The aligned sentence nearest to where the reader looks. */
function anchorOf(pane: HTMLElement): HTMLElement | null {
  const eye = pane.scrollTop + pane.clientHeight * EYE;
  const distance = ({ offsetTop }: HTMLElement): number => Math.abs(offsetTop - eye);
  return alignedIn(pane).toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

function nearestOf(pane: HTMLElement, anchor: HTMLElement): HTMLElement | null {
  return alignedIn(pane).find(({ dataset }) => dataset.row === anchor.dataset.row) ?? null;
}
