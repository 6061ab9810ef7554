/**
 * What the forms of words tell about who speaks, as written by the language's editor. Patterns and lists
 * of folded words; empty where a language does not show it.
 */
export interface SpeechForms {
  /** Adverbs between a speaker and the verb ("quickly", "постоянно"). A pattern. */
  readonly adverb: string;
  /**
   * Adjectives in the nominative and nouns that by their ending name somebody by what they do, with which
   * a subject in plain words begins. Patterns, by the gender or number that the verb wants.
   */
  readonly masculineOpening: string;
  readonly feminineOpening: string;
  readonly pluralOpening: string;
  /** Endings of genitives that hang on a noun ("в зале | суда"). A pattern. */
  readonly hangingNoun: string;
  /** Endings of finite verbs that are more often those of nouns and adjectives ("сайтів"). A pattern. */
  readonly mostlyNoun: string;
  /** Endings of infinitives and gerunds that finite verbs of the other language have. A pattern. */
  readonly nonFinite: string;
  /** Nouns for what was said: "was the verdict of the coach". A pattern. */
  readonly verdicts: string;
  /** First words of a clause after "that"; before other words it is no conjunction. */
  readonly clauseHeads: string;
}
