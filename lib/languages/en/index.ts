import type { LanguageData } from '../language-data.ts';
import { abbreviations, finalAbbreviations } from './abbreviations.ts';
import { besidePlaces } from './beside-places.ts';
import { commonFamilyNames } from './common-family-names.ts';
import { countryAdjectives } from './country-adjectives.ts';
import { functionWords } from './function-words.ts';
import { ambiguousGivenNames, givenNames } from './given-names.ts';
import { homographs } from './homographs.ts';
import { honorifics, honorificsOf } from './honorifics.ts';
import { metonymWords } from './metonym-words.ts';
import { nameSigns } from './name-signs.ts';
import {
  formerHolder,
  officeItself,
  otherHolder,
  postEnding,
  postPrepositions,
  thenHolder,
} from './office-words.ts';
import {
  compoundParticles,
  partnerPrepositions,
  pathPrepositions,
  personVerbs,
  placePrepositions,
  predicateEnding,
  prepositions,
} from './place-words.ts';
import { roles } from './roles.ts';
import { shortForms } from './short-forms.ts';

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
  locativePrepositions: new Set(),
  placePrepositions,
  prepositions,
  besidePlaces,
  commonFamilyNames,
  compoundParticles,
  partnerPrepositions,
  pathPrepositions,
  personVerbs,
  predicateEnding,
  honorifics,
  honorificsOf,
  countryAdjectives,
  roles,
  metonymWords,
  nameSigns,
  shortForms,
  otherHolder,
  thenHolder,
  formerHolder,
  officeItself,
  postEnding,
  postPrepositions,
};
