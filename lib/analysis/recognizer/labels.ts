/**
 * The labels of the recognizer: for each kind of name one for its first token (B), one for the
 * tokens inside (I), and O for tokens that belong to no name.
 */

/** The kinds of names that the recognizer tells apart. */
export const NAME_TYPES = ['person', 'place', 'organization'] as const;

export type RecognizedType = (typeof NAME_TYPES)[number];

/** The label of tokens outside names. */
export const OUTSIDE = 0;

/** O, then B and I for each type. */
export const LABELS = 1 + 2 * NAME_TYPES.length;

/** Weights of one feature are padded to this many, so that rows are found by a shift. */
export const ROW_BITS = 3;

/** The label of the first token of a name of this type (index into `NAME_TYPES`). */
export const beginOf = (type: number): number => 1 + 2 * type;

/** The label of a further token of such a name. */
export const insideOf = (type: number): number => 2 + 2 * type;

/** Index into `NAME_TYPES`; -1 for `OUTSIDE`. */
export const typeOfLabel = (label: number): number =>
  label === OUTSIDE ? -1 : (label - 1 - ((label - 1) & 1)) / 2;

export const isBegin = (label: number): boolean => label !== OUTSIDE && (label & 1) === 1;

export const isInside = (label: number): boolean => label !== OUTSIDE && (label & 1) === 0;

/** Whether `label` may follow `before`: the inside of a name only its own beginning or inside. */
export function mayFollow(before: number, label: number): boolean {
  return !isInside(label) || typeOfLabel(before) === typeOfLabel(label);
}
