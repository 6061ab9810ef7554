/**
 * Abbreviations before numbers that are words as well: "No. 5" and "to answer yes or no.", "рис. 2" and
 * "варят рис.", "тел. 555". In any language.
 */
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = new Set(['no', 'рис', 'тел']);

/**
 * Units and scales behind numbers, of which some are words as well: "5 час. 20 мин." goes on, "через
 * час." and "15 км." before a capital do not. Dollars are none of them ("5 долл. США").
 */
export const UNIT_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'час мин сек хв год км кг мм га тыс тис млн млрд трлн руб грн'.split(' '),
);
