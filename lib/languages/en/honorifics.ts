import { wordSet } from '../language-data.ts';

/** Words, in the nominative, that stand right before a person's name and not before a place's. */
export const honorifics = wordSet(`
  mr mrs ms miss mx dr doctor prof professor sir dame lord lady baron baroness senator councillor
  congressman congresswoman judge justice detective constable inspector sergeant lieutenant captain
  major colonel admiral rev reverend father sister brother rabbi imam actor actress singer coach
  lawyer attorney author historian economist
`);
