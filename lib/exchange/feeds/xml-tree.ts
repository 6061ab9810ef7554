/** A feed's XML as a small tree: forgiving, within limits, and without anything that expands. */
import { Parser } from 'htmlparser2';
import type { Result } from '../../model/result.ts';
import { resolveAddress } from '../../text/resolve-address.ts';
import { MAX_ATTRIBUTES, MAX_DEPTH, MAX_ELEMENTS, MAX_ITEMS } from './feed-limits.ts';
import { decodeReferences } from './plain-text.ts';
import { familyOf } from './xml-names.ts';

/** An element. Names are in lower case, without prefix. */
export interface XmlElement {
  readonly name: string;
  /** Which vocabulary its name is from; see `familyOf`. */
  readonly family: string;
  /** By name in lower case, prefix included; references are decoded. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Where relative addresses within it start (`xml:base`). */
  readonly base: string;
  /** `xml:lang` as it holds here, or null. */
  readonly lang: string | null;
  readonly children: readonly XmlNode[];
}

/** A piece of text, its references decoded, or an element. */
export type XmlNode = string | XmlElement;

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
  readonly namespaces: ReadonlyMap<string, string>;
}

/** Elements of which a feed has one for each item. */
const ITEMS = /^(?:item|entry|url|sitemap|outline)$/;

/**
 * Reads XML, well-formed or not: the root element. After `MAX_ITEMS` items the rest is left
 * unread; a feed that is nested too deep or has too many elements is refused.
 */
export function readXml(text: string, base: string): Result<XmlElement | null, 'over-limits'> {
  const builder = new TreeBuilder(base);
  const parser = new Parser(builder, { xmlMode: true, decodeEntities: false });
  builder.stop = () => parser.pause();
  parser.write(text);
  if (!builder.stopped) parser.end();
  builder.flush();
  return builder.overLimits
    ? { ok: false, error: 'over-limits' }
    : { ok: true, value: builder.root };
}

class TreeBuilder {
  root: XmlElement | null = null;
  overLimits = false;
  stopped = false;
  stop: () => void = () => undefined;
  readonly #base: string;
  readonly #open: OpenElement[] = [];
  #elements = 0;
  #items = 0;
  #raw = '';
  #cdata = false;

  constructor(base: string) {
    this.#base = base;
  }

  onopentag(tag: string, attribs: Readonly<Record<string, string>>): void {
    if (this.stopped) return;
    this.flush();
    const parent = this.#open.at(-1);
    const element = this.#make(tag, attribs, parent);
    const isExtraItem = ITEMS.test(element.name) && ++this.#items > MAX_ITEMS;
    this.overLimits = ++this.#elements > MAX_ELEMENTS || this.#open.length >= MAX_DEPTH;
    if (this.overLimits || isExtraItem || (!parent && this.root)) {
      this.stopped = true;
      this.stop();
      return;
    }
    if (parent) parent.children.push(element);
    else this.root = element;
    this.#open.push(element);
  }

  onclosetag(): void {
    if (this.stopped) return;
    this.flush();
    this.#open.pop();
  }

  ontext(data: string): void {
    this.#raw += data;
  }

  oncdatastart(): void {
    this.flush();
    this.#cdata = true;
  }

  oncdataend(): void {
    this.flush();
    this.#cdata = false;
  }

  flush(): void {
    if (this.#raw === '') return;
    this.#open.at(-1)?.children.push(this.#cdata ? this.#raw : decodeReferences(this.#raw));
    this.#raw = '';
  }

  #make(
    tag: string,
    attribs: Readonly<Record<string, string>>,
    parent: OpenElement | undefined,
  ): OpenElement {
    const attributes = attributesOf(attribs);
    const namespaces = namespacesAt(attributes, parent?.namespaces);
    const [, prefix = '', local = ''] = /^(?:([^:]*):)?(.*)$/s.exec(tag.toLowerCase()) ?? [];
    const outer = parent?.base ?? this.#base;
    const base = attributes.get('xml:base');
    const lang = attributes.get('xml:lang');
    return {
      name: local,
      family: familyOf(prefix, namespaces),
      attributes,
      base: base === undefined ? outer : (resolveAddress(base, outer) ?? outer),
      lang: lang === undefined ? (parent?.lang ?? null) : lang.trim() || null,
      children: [],
      namespaces,
    };
  }
}

/** The first attributes of an element: none of ours has many. */
function attributesOf(attribs: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const name in attribs) {
    if (attributes.size >= MAX_ATTRIBUTES) break;
    attributes.set(name.toLowerCase(), decodeReferences(attribs[name] ?? ''));
  }
  return attributes;
}

const NONE: ReadonlyMap<string, string> = new Map();

/** The namespaces in force at an element, by prefix; "" is the default one. */
function namespacesAt(
  attributes: ReadonlyMap<string, string>,
  outer: ReadonlyMap<string, string> = NONE,
): ReadonlyMap<string, string> {
  const declared = [...attributes].flatMap(([name, value]) => {
    const prefix = /^xmlns(?::(.+))?$/.exec(name);
    return prefix ? [[prefix[1] ?? '', value] as const] : [];
  });
  return declared.length > 0 ? new Map([...outer, ...declared]) : outer;
}
