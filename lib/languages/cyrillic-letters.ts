/*
 * Letters of Russian and Ukrainian: which are whose, which stand for one another, and which look like
 * Latin ones. Classes are written for the inside of a bracket in a pattern.
 */

/** Small letters of both languages once folded: "ё" and "ґ" are gone then. */
export const FOLDED_CYRILLIC = 'а-яєії';
/** All small letters of both languages but "ё", which folds. */
export const SMALL_CYRILLIC = 'а-яіїєґ';
/** Letters that only one of the two languages has. */
export const ONLY_UKRAINIAN = 'іїєґ';
export const ONLY_RUSSIAN = 'ыэёъ';
/** Letters that no text of some sentences does without, by language. */
export const NEEDED_LETTERS = { ru: 'ы', uk: 'іїє', en: 'aeiou' } as const;
/** Ukrainian letters outside of the range "а" to "я" that fold to themselves. */
export const OUTSIDE_RANGE = 'єії';

/** Letters with a mark that much of the press leaves out, and what it writes instead. */
export const MARKED_LETTERS = [
  ['ё', 'е'],
  ['ґ', 'г'],
] as const;

/** Letters that look the same in both alphabets; upper case only where the capitals agree. */
export const LOOKALIKES: readonly (readonly [latin: string, cyrillic: string])[] = [
  ['a', 'а'],
  ['c', 'с'],
  ['e', 'е'],
  ['i', 'і'],
  ['j', 'ј'],
  ['o', 'о'],
  ['p', 'р'],
  ['s', 'ѕ'],
  ['x', 'х'],
  ['y', 'у'],
  ['ï', 'ї'],
  ['ë', 'е'],
  ['A', 'А'],
  ['B', 'В'],
  ['C', 'С'],
  ['E', 'Е'],
  ['H', 'Н'],
  ['I', 'І'],
  ['J', 'Ј'],
  ['K', 'К'],
  ['M', 'М'],
  ['O', 'О'],
  ['P', 'Р'],
  ['S', 'Ѕ'],
  ['T', 'Т'],
  ['X', 'Х'],
  ['Y', 'У'],
  ['Ï', 'Ї'],
];

/** Letters that Russian and Ukrainian spell differently, as one; signs and apostrophes vanish. */
export const SAME_LETTER: Readonly<Record<string, string>> = {
  і: 'и',
  ї: 'и',
  ы: 'и',
  й: 'и',
  є: 'е',
  э: 'е',
  ь: '',
  ъ: '',
  "'": '',
};
/** The sibilants that the two languages write for one another in whole words. */
export const SAME_SIBILANT: Readonly<Record<string, string>> = { щ: 'ш' };
/** What Ukrainian writes where Russian has "ё" behind a soft consonant. */
export const SOFT_O = /[йь]о/g;
/** See `SOFT_O`; "ё" itself is folded to this. */
export const FOLDED_YO = 'е';

/** Consonants that change into one another at the end of stems: Прага–Празі, Америка–Америці. */
export const SAME_LAST: Readonly<Record<string, string>> = {
  з: 'г',
  ж: 'г',
  ц: 'к',
  ч: 'к',
  с: 'х',
  ш: 'х',
};

/** Vowels that stay, and those that may vanish or change before the last consonant: Орёл–Орла. */
export const FIRM_VOWELS = 'ауюя';
export const FLEETING_VOWELS = 'еио';
/** Consonants of stems, in which "й" is a vowel. */
export const STEM_CONSONANTS = 'бвгджзклмнпрстфхцчшщ';
/** Words in capitals that end so are declined like nouns: "МИДа". */
export const CONSONANT_END = /[бвгджзйклмнпрстфхцчшщ]$/;

/** Case endings that a stem is found by leaving out, by their length. */
export const STEM_ENDINGS_OF_3 = 'ами ями ого его ому ему ими ови еви';
export const STEM_ENDINGS_OF_2 = 'ам ям ом ем им ах ях их';
/** Surnames have these in the nominative, other words in the genitive plural. */
export const FAMILY_STEM_ENDINGS = 'ов ев ив';
/** What a family name's feminine has more than the masculine: "Иванова". */
export const FEMININE_END = /а$/;
/** Figures of Roman numerals, the Cyrillic "С" that stands for a Latin one among them. */
export const ROMAN_FIGURES = 'IVXLС';
