/** Abbreviations of "number" that are words as well: "No. 5", "to answer yes or no.". In any language. */
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = new Set(['no']);
