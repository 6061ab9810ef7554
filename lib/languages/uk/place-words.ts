import { wordSet } from '../language-data.ts';

/** Prepositions that stand before places far more often than before people. */
export const placePrepositions = wordSet('в у із під поблизу біля коло');

/** Prepositions after which a capital stands for its government ("між Москвою і Києвом"). */
export const partnerPrepositions = wordSet('між з зі для проти');
