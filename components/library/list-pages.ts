import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LibraryRow } from '../../lib/views/library-types.ts';

/** Rows of a page: what is asked for, and drawn, together. */
export const PAGE = 25;

/** Rows by page, those that are known. */
export type ListPages = ReadonlyMap<number, readonly LibraryRow[]>;

/** Rows that follow one another, by page. */
export function pagesOf(first: number, rows: readonly LibraryRow[]): ListPages {
  const pages = new Map<number, readonly LibraryRow[]>();
  for (let at = 0; at < rows.length; at += PAGE) {
    pages.set(first + at / PAGE, rows.slice(at, at + PAGE));
  }
  return pages;
}

/** Neighbouring pages, as first and last of each run; none longer than `most`. */
export function runsOf(
  pages: readonly number[],
  most: number,
): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const page of pages.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && page === run[1] + 1 && page - run[0] < most) run[1] = page;
    else runs.push([page, page]);
  }
  return runs;
}

/** How far from the window a page is drawn, CSS pixels: some turns of a wheel. */
const AHEAD = 1200;
/** A row's height before any was seen, CSS pixels. */
const ROW_HEIGHT = 150;

/** Which pages of a list are drawn, and how much room the others take. */
export interface NearPages {
  readonly near: ReadonlySet<number>;
  /** CSS pixels of a page of so many rows that is not drawn. */
  readonly heightOf: (page: number, rows: number) => number;
}

/**
 * A list of thousands of rows is drawn page by page: the pages near the window are, the others are
 * empty boxes as high as they were, or as the others are. The list's children are its pages; a page
 * that has the focus stays.
 */
export function useNearPages(
  list: RefObject<HTMLElement | null>,
  count: number,
  onNear: (pages: readonly number[]) => void,
): NearPages {
  const [near, setNear] = useState<ReadonlySet<number>>(() => new Set([0]));
  const heights = useRef(new Map<number, number>());
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    heights.current.clear();
    const watch = new IntersectionObserver(
      (entries) => {
        const places = new Map([...element.children].map((page, at) => [page, at]));
        for (const { target, isIntersecting, boundingClientRect } of entries) {
          const rows = target.querySelectorAll('.library-row').length;
          if (isIntersecting || rows === 0) continue;
          heights.current.set(places.get(target) ?? 0, boundingClientRect.height / rows);
        }
        setNear((before) => nearAfter(before, entries, places));
      },
      { rootMargin: `${AHEAD}px 0px` },
    );
    for (const page of element.children) watch.observe(page);
    return () => watch.disconnect();
  }, [list, count]);
  useLayoutEffect(() => onNear([...near]), [near, onNear]);
  const known = [...heights.current.values()];
  const usual = known.length === 0 ? ROW_HEIGHT : sum(known) / known.length;
  const heightOf = (page: number, rows: number): number => {
    return Math.round((heights.current.get(page) ?? usual) * rows);
  };
  return { near, heightOf };
}

function nearAfter(
  before: ReadonlySet<number>,
  entries: readonly IntersectionObserverEntry[],
  places: ReadonlyMap<Element, number>,
): ReadonlySet<number> {
  const near = new Set([...before].filter((page) => page < places.size));
  for (const { target, isIntersecting } of entries) {
    const page = places.get(target);
    if (page === undefined) continue;
    if (isIntersecting) near.add(page);
    else if (!target.contains(document.activeElement)) near.delete(page);
  }
  const isSame = near.size === before.size && [...near].every((page) => before.has(page));
  return isSame ? before : near;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
