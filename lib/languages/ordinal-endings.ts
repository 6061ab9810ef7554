/* What is written behind the digits of an ordinal number, as parts of patterns. */

/** "19th". */
export const ENGLISH_ORDINALS = 'st|nd|rd|th';
/** "5-го мая", "до 5-му": of a day, behind a hyphen. */
export const DAY_ENDINGS = 'го|е|му';
/** "2014-го": of a year, behind a hyphen. */
export const YEAR_ENDINGS = 'го|м|й|му';
/** The same of the first year of several: "с 2014-го по …". */
export const FIRST_YEAR_ENDINGS = 'го|м|й';
