/** Nouns for one sort of place: "river"; a name beside them is of one of `kinds`. */
export interface KindNouns {
  readonly nouns: ReadonlySet<string>;
  readonly kinds: readonly string[];
}

/** Words beside a place's name by which it is the name of something else. All are folded. */
export interface BesidePlaces {
  /** With a capital after the name they make that of an institution: "Newcastle United". */
  readonly institutionHeads: ReadonlySet<string>;
  /** After a person's name, what is called so: "Hamid Karzai airport". */
  readonly calledAfterPeople: ReadonlySet<string>;
  /** With a capital and "of" before the name: "University of Washington", "Prince of Wales". */
  readonly headsBeforeOf: ReadonlySet<string>;
  /** With "of" before a name they make it that of a place smaller than a town: "village of Elba". */
  readonly smallPlaces: ReadonlySet<string>;
  /** Nouns by which what a comma parts from them is a small town: "Washington, the new town". */
  readonly townNouns: ReadonlySet<string>;
  /** Words before which the head of a phrase has been: "a haven | for dog owners". */
  readonly afterHeads: ReadonlySet<string>;
  /**
   * Whether any capitalised word beside the name belongs to it ("Orlando Magic", "Old Goa"), as in
   * languages where names do not change by case.
   */
  readonly namesRunOn: boolean;
  /** Capitalised words that may stand beside a place and make no name with it: "Ohio Republicans". */
  readonly freeNeighbours: ReadonlySet<string>;
  /** With a capital before a name they begin another's: "New Amsterdam", "Old Goa". */
  readonly beginnings: ReadonlySet<string>;
  /** Directions: before a country or region they name a part of it ("Southern California"). */
  readonly directions: ReadonlySet<string>;
  /**
   * Nouns for kinds of places, in the nominative, and the kinds that a name beside them may have;
   * no kinds for those smaller than a town.
   */
  readonly kindNouns: readonly KindNouns[];
  /** Nouns, in the nominative, whose names stand in quotation marks: "газета «Житомирщина»". */
  readonly namedThings: ReadonlySet<string>;
  /** Nouns, in the nominative, for what a river has: "левый берег Урала". */
  readonly partsOfRivers: ReadonlySet<string>;
  /** What rivers do, in the forms met: "Урал залил", "Дніпро міліє". */
  readonly riverVerbs: ReadonlySet<string>;
  /** Nouns for relatives, in the nominative, before a given name: "a daughter, Florence". */
  readonly relatives: ReadonlySet<string>;
  /** Prepositions before rivers rather than towns of that name: "за Дніпром". */
  readonly besideWater: ReadonlySet<string>;
  /** The same, before the locative alone: "на Дніпрі". */
  readonly onWater: ReadonlySet<string>;
  /** Nouns for animals, in the nominative: "слониха Непал", "Paris, a poodle". */
  readonly animals: ReadonlySet<string>;
  /** Words right before what an animal is called: "по кличке", "зовут". */
  readonly callings: ReadonlySet<string>;
  /** With the genitive of a person's name, what is called in honour: "имени", "орден". */
  readonly honours: ReadonlySet<string>;
  /** With a capital right before a name they make it that of another thing: "Air India". */
  readonly institutionsBefore: ReadonlySet<string>;
  /** Verbs in the plural by which a town named alone is its team: "Newcastle deserve this". */
  readonly teamVerbs: ReadonlySet<string>;
  /** Those that are nouns too, which tell so only where matches are written of: "Exeter rally". */
  readonly teamDeeds: ReadonlySet<string>;
  /** Words after which a clause begins with its subject: "as Exeter rally". */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Abbreviations of nouns for streets, before their full stop: "ул". */
  readonly streetMarks: ReadonlySet<string>;
  /** Nouns for streets, in the nominative: in names after them places are only remembered. */
  readonly streets: ReadonlySet<string>;
  /** Words by which an article is about matches, in the forms met. */
  readonly sportWords: ReadonlySet<string>;
  /** Words right beside the name of a side in a match: "beat", "against". */
  readonly contestWords: ReadonlySet<string>;
  /** Abbreviations of regions after a town ("Cambridge, Mass."), by the id of their country. */
  readonly regionCodes: Readonly<Record<string, ReadonlySet<string>>>;
}
