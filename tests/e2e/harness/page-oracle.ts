import type { Surface } from '../../../scripts/browsers/bed.ts';

/**
 * A script that a page would run to find out about the extension, put before everything else of
 * the page: it keeps what is sent to the page, what changes in it and what is attached to it.
 */
export const SPY = `<script>
(() => {
  const seen = [];
  window.spied = seen;
  window.addEventListener('message', (event) => seen.push(['message', typeof event.data, event.origin === location.origin]), true);
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    seen.push(['dispatch', event.type]);
    return dispatch.call(this, event);
  };
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    seen.push(['attachShadow', options.mode]);
    return attach.call(this, options);
  };
  new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      seen.push([type, target.nodeName, attributeName, addedNodes.length, removedNodes.length]);
    }
  }).observe(document, { attributes: true, childList: true, subtree: true, characterData: true });
  addEventListener('load', () => setTimeout(() => (seen.length = 0)));
})();
</script>`;

/** Everything that a page's script can reach, as text that two runs can be compared by. */
export function dumpPage(surface: Surface): Promise<string> {
  return surface.evaluate(() => {
    const elements = [...document.querySelectorAll('*')];
    const pathOf = (node: Node): string => {
      const steps: number[] = [];
      for (let at: Node | null = node; at?.parentNode; at = at.parentNode) {
        steps.unshift([...at.parentNode.childNodes].indexOf(at as ChildNode));
      }
      return steps.join('.');
    };
    const highlights = [...CSS.highlights].map(([name, highlight]) => [
      name,
      highlight.priority,
      highlight.type,
      [...highlight].map((range) => [
        pathOf(range.startContainer),
        range.startOffset,
        pathOf(range.endContainer),
        range.endOffset,
      ]),
    ]);
    // What lies over the page can be felt out by asking what is at each point.
    const covered: string[] = [];
    for (let y = 4; y < innerHeight; y += 8) {
      for (let x = 4; x < innerWidth; x += 8) {
        const element = document.elementFromPoint(x, y);
        if (element && !document.body.contains(element) && element !== document.documentElement) {
          covered.push(`${x},${y}`);
        }
      }
    }
    const dump = {
      html: document.documentElement.outerHTML,
      shadows: elements.map((element) => element.shadowRoot?.innerHTML ?? null),
      sheets: [...document.styleSheets].map((sheet) => [sheet.href, sheet.cssRules.length]),
      adopted: document.adoptedStyleSheets.length,
      globals: Object.getOwnPropertyNames(window).sort(),
      frames: window.length,
      styles: elements.map((element) => {
        const { display, color, width, height, textDecorationLine } = getComputedStyle(element);
        return [element.tagName, display, color, width, height, textDecorationLine];
      }),
      // In the order of their names: which comes first is the network's chance.
      resources: performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .sort(),
      cookies: document.cookie,
      storage: Object.keys(localStorage),
      active: document.activeElement?.tagName,
      scroll: [scrollX, scrollY, document.documentElement.scrollHeight],
      highlights,
      covered,
      spied: Reflect.get(window, 'spied'),
    };
    return JSON.stringify(dump, null, 1);
  });
}
