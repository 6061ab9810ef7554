/** Words beside and inside names by which they are a body's or a place's. All are folded. */
export interface NameSigns {
  /** Nouns, in the nominative, for bodies: before a name in quotation marks they say what it is. */
  readonly bodyNouns: ReadonlySet<string>;
  /**
   * Nouns, in the nominative of either number, for people whom a body has: before a name in
   * quotation marks it is their body's ("тренер «…»", "хоккеисты «…»").
   */
  readonly membersOfBodies: ReadonlySet<string>;
  /** Nouns, in the nominative, for sorts of places: "город Кара-Булак", "the port of …". */
  readonly placeNouns: ReadonlySet<string>;
  /** Nouns, in the nominative, for those whom a place has: "жители", "мэр". */
  readonly peopleOfPlaces: ReadonlySet<string>;
  /** Prepositions after which nobody is named by a form that this matches. */
  readonly locative: { readonly prepositions: ReadonlySet<string>; readonly form: RegExp } | null;
  /** Last words of names of bodies: "Harlow Sharks", "Greyhound Pictures". */
  readonly bodyHeads: ReadonlySet<string>;
  /** Those of bodies that are called after where they are: "Penmere Health Board". */
  readonly publicHeads: ReadonlySet<string>;
  /**
   * Nouns, in the nominative, for what every country or town has: a place after one tells whose
   * it is ("Районный суд Тамбова"), where after others it ends their name.
   */
  readonly bodiesOfAnyPlace: ReadonlySet<string>;
  /** Nouns between a body's and a person's name: "Northmoor manager Iker Arrizabal". */
  readonly membersBetween: ReadonlySet<string>;
  /**
   * Before a name in quotation marks, words for contests and what goes on with a rival: it is a
   * team's ("обыграл «…»", "против «…»"). Null where quotation marks tell nothing.
   */
  readonly contest: RegExp | null;
  /** How family names end, in any case; null where no ending is only theirs. */
  readonly familyEnding: RegExp | null;
  /** How adjectives end, in any case; null where they do not change. */
  readonly adjective: RegExp | null;
  /** How women's given and family names end in the nominative; null where they end like men's. */
  readonly womansName: { readonly given: RegExp; readonly family: RegExp } | null;
  /** Where they are capitalised, days that stand beside names: "the Swiss government Thursday". */
  readonly weekdays: ReadonlySet<string>;
  /** Small words inside people's names: "Rhys ap Owen". */
  readonly particles: ReadonlySet<string>;
}
