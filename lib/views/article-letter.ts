/** The letter of a compared article by its index: A, B, C … */
export function articleLetter(article: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + article);
}
