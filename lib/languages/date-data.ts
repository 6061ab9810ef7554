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
  readonly beforeMonth: string;
  readonly beforeWeekday: string;
  readonly beforeClock: string;
  /** Suffix of a decade after its number: "1990-х". */
  readonly decade: string;
  /** Words between "в" and a month: "начале". */
  readonly partOfMonth: string;
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
