import { attributeOf, queryAll, queryOne } from './dom-access.ts';
import { isArticleObject, type JsonObject, jsonLdObjects, textValue } from './json-ld.ts';
import { collapse } from './link-measures.ts';

/** Values of the page's `<meta>` elements by lower-case name, property or itemprop. */
function readMeta(document: Document): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const element of queryAll(document, 'meta[content]')) {
    const value = collapse(attributeOf(element, 'content') ?? '');
    if (value === '') continue;
    const names = ['property', 'name', 'itemprop'].flatMap(
      (attribute) => attributeOf(element, attribute)?.toLowerCase().split(/\s+/) ?? [],
    );
    for (const name of new Set(names)) {
      if (name !== '') values.set(name, [...(values.get(name) ?? []), value]);
    }
  }
  return values;
}

/** Everything that is asked for a value, in one place. */
export class MetadataSources {
  readonly document: Document;
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly objects: readonly JsonObject[];
  readonly article: JsonObject | null;

  constructor(document: Document, texts: readonly string[]) {
    this.document = document;
    this.meta = readMeta(document);
    this.objects = jsonLdObjects(texts);
    this.article =
      this.objects.find((object) => isArticleObject(object) && 'headline' in object) ??
      this.objects.find(isArticleObject) ??
      null;
  }

  firstMeta(...names: readonly string[]): string | null {
    for (const name of names) {
      const value = this.meta.get(name)?.[0];
      if (value !== undefined) return value;
    }
    return null;
  }

  linked(property: string): string | null {
    return this.article === null ? null : textValue(this.article[property]);
  }

  attribute(selector: string, name: string): string | null {
    const element = queryOne(this.document, selector);
    return element === null ? null : attributeOf(element, name);
  }
}
