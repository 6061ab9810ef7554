/**
 * Whether the letters of an abbreviation stand in words in their order: each the initial of a word
 * ("ПИМЛ", words of no meaning left out), or the first an initial and the others anywhere
 * ("МАГАТЭ"), as in Schwartz and Hearst, "A simple algorithm for identifying abbreviation
 * definitions in biomedical text" (2003).
 */

type Fits = (letter: number, word: number) => boolean;

/**
 * Answers each question once: letters and words that could be laid out in many ways, none of which
 * fits, would else be tried in all of them.
 */
function once(ask: Fits): Fits {
  const answers = new Map<string, boolean>();
  return (letter, word) => {
    const key = `${letter} ${word}`;
    const answer = answers.get(key) ?? ask(letter, word);
    answers.set(key, answer);
    return answer;
  };
}

/** The letters are the initials of the words; `optional` ones may have none. All folded. */
export function areInitials(
  letters: string,
  words: readonly string[],
  optional: ReadonlySet<string>,
): boolean {
  const fits = once((letter, word) => {
    if (word === words.length) return letter === letters.length;
    const text = words[word] ?? '';
    if (letter < letters.length && text.startsWith(letters.charAt(letter))) {
      if (fits(letter + 1, word + 1)) return true;
    }
    return optional.has(text) && fits(letter, word + 1);
  });
  return fits(0, 0);
}

/**
 * The letters stand anywhere in the words, from the last back, the first of them at the beginning
 * of the first word; every word that is not optional gives a letter at least.
 */
export function areLetters(
  letters: string,
  words: readonly string[],
  optional: ReadonlySet<string>,
): boolean {
  const fits = once((letter, word) => {
    if (word === words.length) return letter === letters.length;
    const text = words[word] ?? '';
    if (optional.has(text) && word > 0 && fits(letter, word + 1)) return true;
    // The word gives its initial, and after it any of its letters in their order.
    if (!text.startsWith(letters.charAt(letter)) || letter >= letters.length) return false;
    let at = 0;
    for (let next = letter + 1; ; next++) {
      if (fits(next, word + 1)) return true;
      at = text.indexOf(letters.charAt(next), at + 1);
      if (next >= letters.length || at < 0) return false;
    }
  });
  return words.length > 0 && fits(0, 0);
}
