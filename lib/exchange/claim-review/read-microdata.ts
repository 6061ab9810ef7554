import { Parser } from 'htmlparser2';
import type { JsonObject } from './json-values.ts';

/** Deeper items are left out. */
const MAX_DEPTH = 64;
/** Of elements below this nothing is kept but their text: each text is told to all around it. */
const MAX_OPEN = 256;
const ADDRESSES: Readonly<Record<string, string>> = {
  a: 'href',
  link: 'href',
  area: 'href',
  img: 'src',
  iframe: 'src',
};

interface Item extends Record<string, unknown> {
  '@type'?: string;
}

interface Open {
  readonly name: string;
  /** Properties that the element gives a value to. */
  readonly properties: readonly string[];
  /** The item that the element begins. */
  readonly item: Item | null;
  /** The item that its properties belong to. */
  readonly owner: Item | null;
  /** Its value where an attribute gives it. */
  readonly given: string | null;
  readonly text: string[];
}

function add(owner: Item, property: string, value: unknown): void {
  const before = Object.hasOwn(owner, property) ? owner[property] : undefined;
  if (before === undefined) owner[property] = value;
  else owner[property] = [...(Array.isArray(before) ? before : [before]), value];
}

function givenValue(name: string, attributes: Readonly<Record<string, string>>): string | null {
  const address = ADDRESSES[name];
  return (
    attributes.content ??
    attributes.datetime ??
    (address === undefined ? null : (attributes[address] ?? null))
  );
}

/**
 * Items of a piece of HTML as objects like those of JSON-LD.
 * See https://html.spec.whatwg.org/multipage/microdata.html; `itemref` is not followed.
 */
export function readMicrodata(html: string): readonly JsonObject[] {
  const items: Item[] = [];
  const open: Open[] = [];
  let below = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (open.length >= MAX_OPEN) {
        below++;
        return;
      }
      const begins = 'itemscope' in attributes || 'itemtype' in attributes;
      const owner = open.findLast((one) => one.item !== null)?.item ?? null;
      const deep = open.length > MAX_DEPTH;
      const item: Item | null = begins && !deep ? {} : null;
      if (item && attributes.itemtype) item['@type'] = attributes.itemtype.trim();
      const properties = attributes.itemprop?.split(/\s+/).filter((one) => one !== '') ?? [];
      // What is no property of the item around it stands by itself.
      if (item && (!owner || properties.length === 0)) items.push(item);
      if (name === 'br') for (const one of open) one.text.push(' ');
      open.push({ name, properties, item, owner, given: givenValue(name, attributes), text: [] });
    },
    ontext(text) {
      for (const one of open) if (one.properties.length > 0 && !one.item) one.text.push(text);
    },
    onclosetag() {
      if (below > 0) {
        below--;
        return;
      }
      const closed = open.pop();
      if (!closed?.owner) return;
      const value = closed.item ?? closed.given ?? closed.text.join('');
      for (const property of closed.properties) {
        if (property !== '__proto__') add(closed.owner, property, value);
      }
    },
  });
  parser.end(html);
  return items;
}
