/**
 * A given name of two syllables as only Koreans are spelt, in any script with capitals: "Heung-min",
 * "Мин-джэ". The family name stands before it.
 */
export const KOREAN_GIVEN_NAME = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;
