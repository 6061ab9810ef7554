import type { LanguageData } from '../language-data.ts';
import { abbreviations, finalAbbreviations } from './abbreviations.ts';
import { countryAdjectives } from './country-adjectives.ts';
import { functionWords } from './function-words.ts';
import { ambiguousGivenNames, givenNames } from './given-names.ts';
import { homographs } from './homographs.ts';
import { honorifics } from './honorifics.ts';
import { officeItself, otherHolder } from './office-words.ts';
import {
  compoundParticles,
  institutionHeads,
  partnerPrepositions,
  pathPrepositions,
  personVerbs,
  placePrepositions,
  predicateEnding,
} from './place-words.ts';
import { roles } from './roles.ts';

/** Facts about English. */
export const english: LanguageData = {
  lang: 'en',
  abbreviations,
  finalAbbreviations,
  functionWords,
  inflection: null,
  homographs,
  ambiguousGivenNames,
  givenNames,
  placePrepositions,
  institutionHeads,
  compoundParticles,
  partnerPrepositions,
  pathPrepositions,
  personVerbs,
  predicateEnding,
  honorifics,
  countryAdjectives,
  roles,
  otherHolder,
  officeItself,
};
