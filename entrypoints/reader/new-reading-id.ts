/** A name for a reading. `crypto.randomUUID` is missing on pages served without encryption. */
export function newReadingId(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}
