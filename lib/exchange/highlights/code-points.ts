/**
 * Offsets in Unicode code points, in which the Web Annotation model counts
 * (https://www.w3.org/TR/annotation-model/#text-position-selector), from and to UTF-16 units.
 */
export function toCodePoints(text: string, offset: number): number {
  let count = 0;
  for (let at = 0; at < Math.min(offset, text.length); count++) at += width(text, at);
  return count;
}

/** UTF-16 units of a number of code points; the end of the text where it has fewer. */
export function toUtf16(text: string, codePoints: number): number {
  let at = 0;
  for (let count = 0; count < codePoints && at < text.length; count++) at += width(text, at);
  return at;
}

function width(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
