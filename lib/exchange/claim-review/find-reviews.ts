import { asList, isObject, type JsonObject, typesOf } from './json-values.ts';

/** Nesting below this is not looked at. */
const MAX_DEPTH = 64;
/** Objects looked at on one page; real pages have some dozens. */
const MAX_OBJECTS = 20_000;
/** Reviews taken from one page. */
const MAX_REVIEWS = 200;

/** The reviews among structured data, and all objects that a reference may name. */
export interface FoundReviews {
  readonly reviews: readonly JsonObject[];
  readonly byId: ReadonlyMap<string, JsonObject>;
  /** The bounds that were met: what lies beyond was not looked at. */
  readonly bounds: ReadonlySet<'too-deep' | 'too-many'>;
}

/** A node whose fields stand one level lower, under `properties`. */
function unfolded(object: JsonObject): JsonObject {
  return isObject(object.properties) ? { ...object.properties, ...object } : object;
}

/** Walks values of any shape in their order; never recursive, so that no depth can break it. */
export function findReviews(values: readonly unknown[]): FoundReviews {
  const reviews: JsonObject[] = [];
  const byId = new Map<string, JsonObject>();
  const stack = values.map((value) => ({ value, depth: 0 })).reverse();
  const bounds = new Set<'too-deep' | 'too-many'>();
  let seen = 0;
  for (let next = stack.pop(); next && seen < MAX_OBJECTS; next = stack.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > MAX_DEPTH) {
      bounds.add('too-deep');
      continue;
    }
    seen++;
    if (isObject(value)) {
      const id = value['@id'];
      if (typeof id === 'string' && Object.keys(value).length > 1 && !byId.has(id)) {
        byId.set(id, value);
      }
      if (typesOf(value).includes('claimreview')) {
        if (reviews.length < MAX_REVIEWS) reviews.push(unfolded(value));
        else bounds.add('too-many');
      }
    }
    const inner = asList(isObject(value) ? Object.values(value) : value);
    for (let i = Math.min(inner.length, MAX_OBJECTS) - 1; i >= 0; i--) {
      stack.push({ value: inner[i], depth: depth + 1 });
    }
  }
  if (seen >= MAX_OBJECTS) bounds.add('too-many');
  return { reviews, byId, bounds };
}
