import { wordSet } from '../language-data.ts';

/** Prepositions that stand before places far more often than before people. */
export const placePrepositions = wordSet('in near outside inside around into throughout');

/** Prepositions after which a capital stands for its government ("between Moscow and Kyiv"). */
export const partnerPrepositions = wordSet('between with against');

/** Prepositions before places and people alike: they speak for neither. */
export const pathPrepositions = wordSet('to from at via across towards toward through');

/** Verbs of what people do and towns do not: "Борисов" beside them is no town. */
export const personVerbs = wordSet(`
  said says told added wrote writes replied recalled argued explained noted thinks thought
  believes believed insisted smiled apologised apologized joked testified tweeted died
`);

/** Finite verbs as they stand right after a subject. */
export const predicateEnding =
  /^(?:is|was|are|were|has|have|had|will|would|may|might|must|could|should|says|said|wants|plans|faces|holds|calls)$|[a-z]{3}ed$/;

/** Words inside hyphenated names of places. */
export const compoundParticles = wordSet('on upon sur du de la le les en am an der in by');

/** Names do not change in English: no preposition tells anything of their case. */
export const prepositions: ReadonlySet<string> = new Set();
