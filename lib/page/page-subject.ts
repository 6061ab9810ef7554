import { functionWords as english } from '../languages/en/function-words.ts';
import { functionWords as russian } from '../languages/ru/function-words.ts';
import { functionWords as ukrainian } from '../languages/uk/function-words.ts';
import type { Lang } from '../model/text.ts';

const FUNCTION_WORDS: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: english,
  ru: russian,
  uk: ukrainian,
};
const LISTS = Object.values(FUNCTION_WORDS);

/** Letters by which two forms of a word are told to be one; endings stand behind them. */
const BEGINNING = 5;
/** Shorter words tell little of what a title is about. */
const MIN_LETTERS = 4;
/** A word that the article has so often is one of its own. */
const OFTEN = 2;
/** So many words from the article's text, none of them a name or in the headline, … */
const ENOUGH_WORDS = 2;

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;

/** Beginnings of the words that carry meaning, with whether each is written with a capital. */
function* meaningfulWords(text: string): Generator<{ beginning: string; isCapital: boolean }> {
  for (const [written] of text.matchAll(WORD)) {
    const word = written.toLowerCase();
    if (word.length < MIN_LETTERS || LISTS.some((list) => list.has(word))) continue;
    yield { beginning: word.slice(0, BEGINNING), isCapital: written[0] !== word[0] };
  }
}

/**
 * What a page's article is about, by the beginnings of words: enough to tell a link to earlier
 * coverage from a house advertisement that stands in the same place.
 */
export class PageSubject {
  readonly #headline = new Set<string>();
  readonly #names = new Set<string>();
  readonly #counts = new Map<string, number>();

  constructor(headline: string, paragraphs: readonly string[]) {
    for (const { beginning } of meaningfulWords(headline)) this.#headline.add(beginning);
    for (const paragraph of paragraphs) {
      for (const { beginning } of meaningfulWords(paragraph)) {
        this.#counts.set(beginning, (this.#counts.get(beginning) ?? 0) + 1);
      }
      // What stands at the start of a sentence is capital for that.
      const inner = paragraph.replace(/(?:^|[.!?…]["”»)]*\s+)["“«(—–-]*\s*\S+/gu, ' ');
      for (const { beginning, isCapital } of meaningfulWords(inner)) {
        if (isCapital) this.#names.add(beginning);
      }
    }
  }

  /** Whether a title shares with the article what makes it likely to be about the same. */
  isOf(title: string): boolean {
    const beginnings = new Set([...meaningfulWords(title)].map(({ beginning }) => beginning));
    let words = 0;
    for (const beginning of beginnings) {
      if (this.#headline.has(beginning) || this.#names.has(beginning)) return true;
      if ((this.#counts.get(beginning) ?? 0) >= OFTEN) return true;
      if (this.#counts.has(beginning)) words++;
    }
    return words >= ENOUGH_WORDS;
  }

  /**
   * Whether what a label names ("More on the Harwell quarry") is the article's: at least half of its
   * meaningful words are names of the text or stand in the headline, one of them in the headline.
   */
  isNamedBy(label: string): boolean {
    const beginnings = [...meaningfulWords(label)].map(({ beginning }) => beginning);
    const inHeadline = beginnings.filter((one) => this.#headline.has(one));
    const named = beginnings.filter((one) => this.#headline.has(one) || this.#names.has(one));
    return inHeadline.length > 0 && 2 * named.length >= beginnings.length;
  }
}
