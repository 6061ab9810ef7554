/*
 * Words that join two of a kind, as parts of patterns. Those of all three languages stand together:
 * where they are looked for, between two numbers or two names, none of them is another word elsewhere.
 */

/** "and". */
export const ANDS = 'and|и|й|і|та';
/** "and" and "or". */
export const ANDS_AND_ORS = `${ANDS}|or|или|або`;
/** Between the days of one month: "с 3 по 5 мая", "3 or 4 May". */
export const DAY_JOINS = `${ANDS_AND_ORS}|чи|to|по|до`;
/** "3 из 12": between the number of one and that of all. */
export const OUT_OF = 'из|з|із|of';
