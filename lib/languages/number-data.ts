/** Words for units of one language. Patterns are folded and anchored by whoever writes them. */
export interface UnitWords {
  /** Patterns of unit words, by unit; folded, anchored. */
  readonly units: Readonly<Record<string, string>>;
  /** Units of two words, by unit: patterns of either ("процентный пункт"). */
  readonly pairedUnits: Readonly<Record<string, readonly [first: string, second: string]>>;
  /** What makes a length before it an area or a volume ("кв. км", "cubic metres"). */
  readonly square: string;
  readonly cubic: string;
  /** What makes a length a speed, as phrases after it, by the unit of time ("в секунду"). */
  readonly rates: Readonly<Record<'s' | 'h', readonly string[]>>;
  /** Ends of adjectives after a number and a hyphen: "30-летний". */
  readonly adjectiveUnits: Readonly<Record<string, string>>;
  /** Adjectives between a number and its unit that may be skipped ("американских"). */
  readonly unitModifiers: string;
  /** After degrees what puts them under nought ("мороза", "below zero"). */
  readonly belowZero: readonly string[];
  /** A coin's word that is also a weight ("pounds"), and what before or after it tells so; null for none. */
  readonly weighed: {
    readonly word: string;
    readonly before: string;
    readonly after: string;
  } | null;
  /** Nouns before a number that give it a unit ("магнитуда"). */
  readonly contextUnits: Readonly<Record<string, string>>;
}

/** Number words of one language: folded forms separated by spaces, each row with its value. */
export interface NumberWords extends UnitWords {
  /** Words that add up ("двести сорок один"). */
  readonly values: readonly (readonly [forms: string, value: number])[];
  /** Words that multiply what stands before them ("тысяч", "млн"). */
  readonly scales: readonly (readonly [forms: string, factor: number])[];
  /** Letters written right after digits that multiply ("17.5m"). */
  readonly scaleLetters: Readonly<Record<string, number>>;
  /** Halves that begin a number ("полтора", "пол" before a scale). */
  readonly halves: readonly (readonly [forms: string, value: number])[];
  /** One-word compounds with "half": "полмиллиона". */
  readonly halfPrefix: string;
  /** What behind `halfPrefix` is no unit: "полдень", noon. */
  readonly noHalf: string;
  /** "с половиной": adds a half. */
  readonly andHalf: readonly string[];
  /** "две трети", "half": parts of a whole in per cent. */
  readonly shares: readonly (readonly [forms: string, percent: number])[];
  /** Before a share that is a stretch of time or of a thing ("first half"). */
  readonly noShareAfter: string;
  /** "ноль целых три десятых": after the whole part, and names of decimal places. */
  readonly decimalWords: string;
  readonly decimalPlaces: readonly (readonly [forms: string, divisor: number])[];
  /** "сотни": some, at least so many. */
  readonly vague: readonly (readonly [forms: string, value: number])[];
  /** Those of them that are one behind a bound: "менее тысячи". */
  readonly vagueOrOne: string;
  /** "втрое", "doubled". */
  readonly multiples: readonly (readonly [forms: string, times: number])[];
  /** Between a number and what is counted: "8,000 of its customers". */
  readonly beforeCounted: string;
  /** Nouns in the plural, where adjectives before them have no endings: "two amber warnings"; else null. */
  readonly pluralNoun: RegExp | null;
  /** Endings of adjectives between a number and its noun: "двенадцать классических партий"; else null. */
  readonly adjective: RegExp | null;
  /** Between a bound and its number, besides `upTo`: "превысил отметку в". */
  readonly light: string;
  /** Phrases before a bare number that is an age: "aged", "who is". */
  readonly ages: readonly string[];
  /** After a "one" that counts nothing: "один из них". */
  readonly ofMany: string;
  /** Before a "one" that is none: "ни один", "no one". */
  readonly none: string;
  /** Joins parts of a number ("a hundred and twenty"). */
  readonly joiners: string;
  /** Articles that stand for one before a scale ("a million"). */
  readonly articles: string;
  /** Those that stand for one before a unit or a part as well ("an hour and a half"). */
  readonly indefinite: string;
  /** Between two scales: "tens of thousands". */
  readonly scaleJoints: string;
  /** Behind an article they are a number: "a couple". */
  readonly countNouns: string;
  /** Decimal comma and grouping space (ru, uk), or decimal point and grouping comma (en). */
  readonly decimalComma: boolean;
  /** Words before a number that make it a label ("статья", "№", "flight"). */
  readonly labels: string;
  /** Between a number and its unit, a little more than it: "восемь с лишним часов". */
  readonly overhangs: readonly string[];
  readonly minus: string;
  /** Stems of numbers that begin an adjective ("восьмилетний"), by what they add. */
  readonly prefixes: readonly (readonly [form: string, value: number])[];
  /** How a noun goes on behind such a stem, which is no adjective ("столетие"). A pattern. */
  readonly nounEnding: string;
  /** Nouns of a part ("часть") and the ordinals before them, as parts of a hundred. */
  readonly partNoun: string;
  readonly parts: Readonly<Record<string, number>>;
  /** Modifier phrases before a number. */
  readonly modifiers: Readonly<Record<string, readonly string[]>>;
  /** Verbs of change after which "до" gives the new value, not a bound. */
  readonly change: string;
  /** Preposition that bounds from above unless a verb of change stands before it. */
  readonly upTo: string;
  /** Words that begin and join a range: "от … до", "between … and". */
  readonly ranges: readonly (readonly [open: string, join: string])[];
  /** Words that join a range alone: "three to four". */
  readonly rangeJoints: string;
  /** Before the first of two shares: they tell what was and what is ("from 9.5% to 20%"). */
  readonly changeOpeners: string;
  /** Words after which a bare unit means one: "за год". */
  readonly perOne: string;
  /**
   * What is counted: patterns of nouns and of verbs in the clause, by class. `thing` is no class of its
   * own: such nouns are counted themselves, whatever befalls people in the same clause.
   */
  readonly countedNouns: Readonly<Record<string, string>>;
  readonly countedEvents: Readonly<Record<string, string>>;
}
