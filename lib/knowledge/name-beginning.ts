const CYRILLIC = /[\u0400-\u04ff]/;

/**
 * Four letters of one alphabet that fold to themselves but for case. Endings reach into the first
 * letter of shorter words only ("ее" → "им"); in others a mark or a look-alike may change it.
 */
const PLAIN = /^(?:[\u0410-\u044f]{4}|[a-zA-Z]{4})/;

/** The code of the small letter of а–я or a–z; 0 for all else. */
function plainLetter(code: number): number {
  if (code >= 0x430 && code <= 0x44f) return code;
  if (code >= 0x410 && code <= 0x42f) return code + 0x20;
  if (code >= 0x61 && code <= 0x7a) return code;
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : 0;
}

/**
 * False where it is certain that no form of a name begins like a folded word: the name need not
 * be split, folded and declined then. Declension changes the ends of words, and folding changes
 * letters of one alphabet into those of the other only where a word has both (a test holds the
 * rules of all languages to that).
 */
export function mayBeginAlike(name: string, norm: string): boolean {
  const seen = plainLetter(norm.charCodeAt(0));
  const own = plainLetter(name.charCodeAt(0));
  if (seen === 0 || own === seen || !PLAIN.test(name)) return true;
  const isSameAlphabet = seen < 0x400 === own < 0x400;
  return !isSameAlphabet && CYRILLIC.test(name);
}
