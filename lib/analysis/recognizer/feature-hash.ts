import { mix } from '../../knowledge/stem-key.ts';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Hash of a part of a string; a start before the string's is its start. */
export function hashText(text: string, start = 0, end: number = text.length): number {
  let hash = FNV_OFFSET;
  const last = Math.min(end, text.length);
  for (let i = Math.max(0, start); i < last; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  }
  return mix(hash);
}

/** Hash of the value of one feature: `template` tells the features apart. */
export function hashFeature(template: number, value: number, second = 0): number {
  return mix(Math.imul(template + 1, 0x9e3779b1) ^ value ^ Math.imul(second, 0x27d4eb2f));
}
