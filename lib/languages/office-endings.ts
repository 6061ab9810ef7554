/* Endings of Russian and Ukrainian nouns for offices, folded. */

/** Several hold it: "президенты", "глав". */
export const PLURAL_OFFICE = /(?:ы|и|ов|ей|ів|ами|ах|ам|ям|ями)$/;
/** Nouns whose forms end so in the singular as well: "главы", "голови" may be the genitive of one. */
export const OFFICE_IN_A = /^(?:глав|голов|суд)[а-яії]?$/;
