/**
 * Quotation marks of Russian, Ukrainian and English. The straight one opens and closes, and “ closes
 * what „ has opened, so that the two tests do not exclude one another.
 */
const OPENING = /^["«„“]$/;
const CLOSING = /^["»“”]$/;

/** Whether a character may open a quotation. */
export function opensQuotation(character: string): boolean {
  return OPENING.test(character);
}

/** Whether a character may close a quotation. */
export function closesQuotation(character: string): boolean {
  return CLOSING.test(character);
}
