import type { Box, Surface, Tab } from './bed.ts';
import { until } from './surface.ts';

const TARGET = 'data-test-target';

/**
 * Clicks, with the real mouse, what a reader would find by its words: a button, link, switch,
 * tab or field whose accessible name is `label` or begins with it.
 */
export async function press(surface: Surface, label: string): Promise<void> {
  const found = surface.until(
    ({ wanted, target }) => {
      for (const old of document.querySelectorAll(`[${target}]`)) old.removeAttribute(target);
      const words = (element: Element): string =>
        (element.getAttribute('aria-label') ?? element.textContent ?? '')
          .replace(/\s+/g, ' ')
          .trim();
      const all = [
        ...document.querySelectorAll(
          'button, a[href], [role=switch], [role=tab], [role=radio], label, summary, input',
        ),
      ].filter((element) => element.getClientRects().length > 0);
      const found =
        all.find((element) => words(element) === wanted) ??
        all.find((element) => words(element).startsWith(wanted));
      if (!found || (found instanceof HTMLButtonElement && found.disabled)) return false;
      found.setAttribute(target, '');
      found.scrollIntoView({ block: 'center', behavior: 'instant' });
      return true;
    },
    { wanted: label, target: TARGET },
  );
  await found.catch(async () => {
    const shown = await shownText(surface).catch(String);
    throw new Error(`Nothing to press that is called “${label}”. Shown: ${shown.slice(0, 1500)}`);
  });
  await surface.click(`[${TARGET}]`);
}

/** Waits until the document shows a text. */
export async function showsText(surface: Surface, text: string): Promise<void> {
  let shown = '';
  const look = async (): Promise<boolean> => {
    shown = await shownText(surface);
    return shown.includes(text);
  };
  await until(`the text “${text}”`, look).catch((error: unknown) => {
    throw new Error(`${String(error)}\nShown instead: ${shown.slice(0, 1500)}`);
  });
}

/** What the document shows, with white space folded. */
export function shownText(surface: Surface): Promise<string> {
  return surface.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
}

/** A mark as any script of the page can see it. */
export interface SeenMark {
  /** The highlight's name in the page's registry. */
  readonly highlight: string;
  readonly text: string;
  /** Its boxes in the viewport; more than one where it wraps. */
  readonly boxes: readonly Box[];
}

/** The marks of a page, read from the page's own registry of highlights, in text order. */
export function marksOf(surface: Surface): Promise<readonly SeenMark[]> {
  return surface.evaluate(() => {
    const marks: { highlight: string; text: string; boxes: Box[]; top: number }[] = [];
    for (const [highlight, ranges] of CSS.highlights) {
      for (const part of ranges) {
        const range = document.createRange();
        range.setStart(part.startContainer, part.startOffset);
        range.setEnd(part.endContainer, part.endOffset);
        const boxes = [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
          left,
          top,
          right,
          bottom,
        }));
        marks.push({ highlight, text: range.toString(), boxes, top: boxes[0]?.top ?? 0 });
      }
    }
    return marks.sort((a, b) => a.top - b.top).map(({ top: _top, ...mark }) => mark);
  });
}

/** Waits for marks and returns them. */
export function waitForMarks(surface: Surface): Promise<readonly SeenMark[]> {
  return until('marks in the page', async () => {
    const marks = await marksOf(surface);
    return marks.length > 0 ? marks : null;
  }).then((marks) => marks ?? []);
}

/** True while an element of ours stands in the page (the build for tests names it). */
export function hasHost(surface: Surface): Promise<boolean> {
  return surface.evaluate(() => document.querySelector('[data-sidelight]') !== null);
}

/** Scrolls a mark's text into the middle and moves the mouse onto it; where that is. */
export async function pointAt(tab: Tab, text: string): Promise<{ x: number; y: number }> {
  const found = await until(`a mark on ${text}`, async () =>
    (await marksOf(tab)).find((mark) => mark.text === text),
  );
  const top = found?.boxes[0]?.top ?? 0;
  await tab.evaluate((by) => scrollBy({ top: by - innerHeight / 2, behavior: 'instant' }), top);
  const box = (await marksOf(tab)).find((mark) => mark.text === text)?.boxes[0];
  if (!box) throw new Error(`the mark on ${text} has no box`);
  await tab.moveTo(5, 5);
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  await tab.moveTo(middle.x, middle.y);
  return middle;
}
