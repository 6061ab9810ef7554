import type { Lang } from '../model/text.ts';

/** Facts about one language, apart from the algorithms that use them. */
export interface LanguageData {
  readonly lang: Lang;
  /**
   * Abbreviations, folded, without their last full stop, after which a sentence goes on
   * (`"ул"`, `"т. е"` is written `"е"`).
   */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations that may just as well end a sentence when a capital follows (`"др"`). */
  readonly finalAbbreviations: ReadonlySet<string>;
  /** Closed-class words, folded. They are never names by themselves and identify the language. */
  readonly functionWords: ReadonlySet<string>;
}

/** A set of folded words written as one string, separated by white space. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
