import { wordSet } from '../language-data.ts';

/** Prepositions that stand before places far more often than before people. */
export const placePrepositions = wordSet('в во из под близ возле около внутри вблизи');

/** Prepositions after which a capital stands for its government ("между Москвой и Киевом"). */
export const partnerPrepositions = wordSet('между с со к ко для против');
