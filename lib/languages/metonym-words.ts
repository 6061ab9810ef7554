/** Words around a capital by which it stands for its government, or is the city. All folded. */
export interface MetonymWords {
  /** Nouns for what governments have and do ("позиция Москвы"): the capital that they govern acts. */
  readonly deeds: RegExp;
  /** Prepositions that may stand between one of them and the capital ("pressure on Minsk"). */
  readonly deedPrepositions: ReadonlySet<string>;
  /** Prepositions after which a form like the nominative is none ("поезд на Минск"). */
  readonly objectPrepositions: ReadonlySet<string>;
  /** Right before the name: words for a city, verbs of going there and of fighting for it. */
  readonly asCity: RegExp;
  /** Verbs without a subject that tell what people in an office think: "в Москве считают". */
  readonly thoughts: ReadonlySet<string>;
  /** Passive participles before who has done it; null where a preposition stands between. */
  readonly doneBy: RegExp | null;
  /** Verbs of governments right after the capital, where case does not show the subject. */
  readonly acts: RegExp | null;
  /** Words that join two capitals alike. */
  readonly conjunctions: ReadonlySet<string>;
}
