/** Women's family names in Russian and Ukrainian, folded, which decline: "Саратова", "Луцька". */
export const FEMININE_FAMILY_NAME = /(?:[оеє]в|[иії]н|[сзц]ьк|ск)а$|ая$/u;

/** Women's given names in the nominative, folded. */
export const FEMININE_GIVEN_NAME = /[ая]$/u;
