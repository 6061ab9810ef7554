/** All properties of all parts. */
type Joined<Parts extends readonly object[]> = Parts extends readonly [
  infer First extends object,
  ...infer Rest extends object[],
]
  ? First & Joined<Rest>
  : unknown;

/**
 * One object of the messages of all areas, in their order. Not by spreading them into the literal
 * of one of them: that takes V8 ten milliseconds for a few hundred keys, in every page and every
 * start of the background; this takes a tenth of one.
 */
export function joinMessages<Parts extends readonly object[]>(...parts: Parts): Joined<Parts> {
  return Object.assign({}, ...parts) as Joined<Parts>;
}
