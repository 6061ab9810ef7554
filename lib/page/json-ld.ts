import { parseJson } from '../text/parse-json.ts';
import { queryAll, textOf } from './dom-access.ts';

/** An object of JSON-LD, before anything is known about it. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Objects looked at in one page; real pages have some dozens. */
const MAX_OBJECTS = 2_000;

/** Types of https://schema.org/Article and below that news pages use. */
const ARTICLE_TYPE =
  /^(?:\w*NewsArticle|Article|\w*BlogPosting|Report|OpinionArticle|ScholarlyArticle|TechArticle|SocialMediaPosting)$/;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The raw texts of the page's JSON-LD scripts, however long. */
export function jsonLdTexts(document: Document): string[] {
  return queryAll(document, 'script[type*="ld+json" i]')
    .map(textOf)
    .filter((text) => text.trim() !== '');
}

/**
 * Parses JSON as pages really write it: in comments or CDATA, with raw line breaks in strings,
 * commas before closing brackets, a semicolon at the end. Null where that is not enough.
 */
export function parseLooseJson(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|(?:\/\/\s*)?<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|(?:\/\/\s*)?\]\]>)\s*$/, '')
    .replace(/;\s*$/, '');
  const attempts = [
    () => bare,
    () => bare.replace(/\p{Cc}+/gu, ' '),
    () => bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*(?=[}\]])/g, ''),
  ];
  for (const attempt of attempts) {
    const value = parseJson(attempt());
    if (value !== undefined) return value;
  }
  return null;
}

/** All objects of the page's JSON-LD, whatever they stand in, outermost first. */
export function jsonLdObjects(texts: readonly string[]): JsonObject[] {
  const objects: JsonObject[] = [];
  const queue: unknown[] = texts.map(parseLooseJson);
  for (let at = 0; at < queue.length && objects.length < MAX_OBJECTS; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_OBJECTS));
    else if (isObject(value)) {
      objects.push(value);
      const inner = Object.values(value).filter((one) => typeof one === 'object');
      queue.push(...inner.slice(0, MAX_OBJECTS));
    }
  }
  return objects;
}

/** The types of an object, without the address of their vocabulary. */
export function typesOf(object: JsonObject): string[] {
  const types = object['@type'];
  const list = Array.isArray(types) ? types : [types];
  return list
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, ''));
}

/** Whether the object is an article of some kind. */
export function isArticleObject(object: JsonObject): boolean {
  return typesOf(object).some((type) => ARTICLE_TYPE.test(type));
}

/** Lists in lists, and references to references, are followed so deep: some lead back to themselves. */
const MAX_DEPTH = 8;

/** The value as text: a string, a number, `@value`, or the first of a list; else null. */
export function textValue(value: unknown, depth = 0): string | null {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim() || null;
  if (typeof value === 'number') return String(value);
  if (depth > MAX_DEPTH) return null;
  if (Array.isArray(value)) {
    const texts = value.map((one) => textValue(one, depth + 1));
    return texts.find((text) => text !== null) ?? null;
  }
  return isObject(value) && '@value' in value ? textValue(value['@value'], depth + 1) : null;
}

/** Names of people or organisations: strings, objects with `name`, lists, references by `@id`. */
export function namesOf(value: unknown, all: readonly JsonObject[], depth = 0): string[] {
  if (depth > MAX_DEPTH) return [];
  const inside = (one: unknown): string[] => namesOf(one, all, depth + 1);
  if (Array.isArray(value)) return value.flatMap(inside);
  if (!isObject(value)) {
    const name = textValue(value);
    return name === null ? [] : [name];
  }
  const own = value.name;
  if (Array.isArray(own)) return own.flatMap(inside);
  const name = textValue(own);
  if (name !== null) return [name];
  const id = value['@id'];
  const referent = all.find((other) => other !== value && other['@id'] === id && 'name' in other);
  return typeof id === 'string' && referent !== undefined ? inside(referent.name) : [];
}
