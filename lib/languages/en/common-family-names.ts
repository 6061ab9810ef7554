import { wordSet } from '../language-data.ts';

/** Family names that very many people bear: alone they say little of who is meant. */
export const commonFamilyNames = wordSet(`
  adams allen alexander anderson austin bailey baker barnes bell bennett brooks brown bryant burns
  butler cameron campbell carter clark clarke coleman collins cook cooper cox cruz davies davis diaz
  edwards evans fisher flores foster francis garcia gates gomez gonzalez graham gray green griffin
  hall hamilton harris harrison hayes healey henderson henry hernandez hill holmes howard hughes hunt
  jackson james jenkins johnson jones jordan kelly kennedy khan kim king lee lewis long lopez marshall
  martin martinez mason matthews may mccarthy middleton miller mills mitchell moore morgan morris
  murphy murray myers nelson olson parker patel patterson perez perry peterson phillips powell price
  ramirez reed reynolds rice richardson riley rivera roberts robinson rodriguez rogers rose ross
  russell ryan sanchez sanders scott shaw silva simmons simpson singh smith stevens stewart sullivan
  taylor thomas thompson torres turner walker wallace waltz ward warren washington watson webb wells
  west white williams wilson wood woods wright young
`);
