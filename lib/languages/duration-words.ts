import type { Lang } from '../model/text.ts';

/** How one language says a length of time in one word: "трёхдневный", "five-day". */
export interface DurationWords {
  /** Beginnings, folded, with their number. */
  readonly counts: Readonly<Record<string, number>>;
  /** What follows, as a pattern, with the unit. */
  readonly units: Readonly<Record<string, string>>;
}

/** "кВт·ч", "ГВт·год", "kW·h": the hour that makes an energy of a power. */
export const ENERGY_HOURS = ['ч', 'год', 'h'] as const;

const ENGLISH_COUNTS = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

/** Lengths of time in one word. */
export const durationWords: Readonly<Record<Lang, DurationWords>> = {
  en: {
    counts: ENGLISH_COUNTS,
    units: { day: '-day$', week: '-week$', month: '-month$', year: '-year$', hour: '-hour$' },
  },
  ru: {
    counts: {
      одно: 1,
      двух: 2,
      трех: 3,
      четырех: 4,
      пяти: 5,
      шести: 6,
      семи: 7,
      восьми: 8,
      девяти: 9,
      десяти: 10,
    },
    units: { day: 'дневн', week: 'недельн', month: 'месячн', year: 'летн', hour: 'часов' },
  },
  uk: {
    counts: {
      одно: 1,
      дво: 2,
      двох: 2,
      три: 3,
      трьох: 3,
      чотири: 4,
      чотирьох: 4,
      "п'яти": 5,
      шести: 6,
      семи: 7,
      восьми: 8,
      "дев'яти": 9,
      десяти: 10,
    },
    units: { day: 'денн', week: 'тижнев', month: 'місячн', year: 'річн', hour: 'годинн' },
  },
};
