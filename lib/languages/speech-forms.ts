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
  /** Endings of verbs in the past that genitives of nouns have too ("водоканала"). A pattern. */
  readonly verbOrNoun: string;
  /** Endings of infinitives and gerunds that finite verbs of the other language have. A pattern. */
  readonly nonFinite: string;
  /** Nouns for what was said: "was the verdict of the coach". A pattern. */
  readonly verdicts: string;
  /** "That's according to …": what stands for the sentence before. */
  readonly pointers: readonly string[];
  /** Endings of nouns and pronouns in the dative, in which somebody is told something. A pattern. */
  readonly told: string;
  /** Particles that stand second in a question ("удастся ли"). */
  readonly questionParticles: string;
  /** Beginnings of titles that somebody had ("экс-"). A pattern. */
  readonly former: string;
  /** Pronouns that a verb is drawn to ("you’re"). A pattern. */
  readonly contraction: string;
  /** "was how she put it": opens a clause whose subject said what stands before. */
  readonly verdictOpeners: string;
  /** First words of a clause after "that"; before other words it is no conjunction. */
  readonly clauseHeads: string;
}
