import { wordSet } from '../language-data.ts';

/** Prepositions that stand before places far more often than before people. */
export const placePrepositions = wordSet('in near outside inside around into throughout');

/** Prepositions after which a capital stands for its government ("between Moscow and Kyiv"). */
export const partnerPrepositions = wordSet('between with against');
