/** How one language names days, months and times. All patterns are folded and unanchored. */
export interface DateWords {
  /** Patterns of the twelve months, January first. */
  readonly months: readonly string[];
  /** Patterns of the seven weekdays, Monday first. */
  readonly weekdays: readonly string[];
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly [string, string, string, string];
  /** "вчера" → -1. */
  readonly days: Readonly<Record<string, number>>;
  /** Words for years relative to this one: "торік" → -1. */
  readonly years: Readonly<Record<string, number>>;
  readonly previous: string;
  readonly next: string;
  readonly current: string;
  readonly units: Readonly<Record<'day' | 'week' | 'month' | 'year', string>>;
  /** Small numbers in words, for "три дня назад". */
  readonly counts: Readonly<Record<string, number>>;
  readonly ago: string;
  readonly within: string;
  /** Those of `within` that never mean a mere duration. */
  readonly withinAhead: string;
  /** After "через 20 минут" what makes it a mere duration ("после"). */
  readonly afterEvent: string;
  /** The word for a year after its number, optional or not. */
  readonly year: string;
  /** Prepositions before a year alone, a month alone, a weekday, a clock time. */
  readonly beforeYear: string;
  /** What after four digits makes them a number of it, not a year ("до 2000 рублей"). */
  readonly countedAfter: string;
  readonly beforeMonth: string;
  readonly beforeWeekday: string;
  readonly beforeClock: string;
  /** Suffix of a decade after its number: "1990-х". */
  readonly decade: string;
  /** Words between "в" and a month: "начале". */
  readonly partOfMonth: string;
  /** The four quarters, first to fourth, and their noun ("квартале"). */
  readonly quarters: readonly [string, string, string, string];
  readonly quarter: string;
  /** The nouns of a half of a year ("полугодии"); counted by the first two of `quarters`. */
  readonly halfYear: string;
  /** Before and of a weekend. */
  readonly beforeWeekend: string;
  readonly weekend: string;
  /** What stands before the part of a day or year that a weekday or year belongs to ("hours of Sunday"). */
  readonly partOf: string;
  /** The same between a season and "last year": English "will fall this year" is no autumn. */
  readonly partOfSome: string;
  /** What opens, joins and ends a range of years ("с … по … год"); the end may be empty. */
  readonly yearsOpen: string;
  readonly yearsJoin: string;
  readonly yearsEnd: string;
  /** "конца" before the bare word for the year. */
  readonly partOfYear: string;
  /** Joins two months ("с января по март"). */
  readonly monthsJoin: string;
  /** Before a weekday that is still to come ("до пятницы"). */
  readonly untilWeekday: string;
  /** An hour told without minutes or a part of the day ("в 18 часов"); its group is `hour`. */
  readonly hourAlone: string;
  /** Before a weekday that needs no preposition ("ruled Tuesday"); null where all need one. */
  readonly bareWeekday: string | null;
  /** Before a year that stands before its noun ("the 1998 World Cup"); null where none does. */
  readonly beforeAttributiveYear: string | null;
  /** Whether the month may stand before the day ("March 13"). */
  readonly monthFirst: boolean;
  /** Words of a sentence about the future. */
  readonly future: string;
  /** The same where it takes more than one word ("is to convene"). */
  readonly futurePhrase?: string;
  /** What makes a number alone an hour of the day: "часа дня", "pm". */
  readonly hours: string;
  /** Within that, what adds twelve hours. */
  readonly pm: string;
}
