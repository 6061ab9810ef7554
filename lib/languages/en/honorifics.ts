import { wordSet } from '../language-data.ts';

/** Words, in the nominative, that stand right before a person's name and not before a place's. */
export const honorifics = wordSet(`
  mr mrs ms miss mx dr doctor prof professor sir dame lord lady baron baroness senator councillor
  congressman congresswoman judge justice detective constable inspector sergeant lieutenant captain
  major colonel admiral rev reverend father sister brother rabbi imam actor actress singer coach
  lawyer attorney author historian economist
  photographer drummer guitarist bassist pianist violinist cellist conductor composer novelist
  poet playwright screenwriter comedian presenter broadcaster footballer midfielder striker
  goalkeeper defender batsman bowler golfer sprinter swimmer cyclist jockey boxer skier gymnast
  farmer fisherman shopkeeper baker butcher barber carpenter plumber electrician mechanic engineer
  architect designer nurse surgeon physician paramedic midwife dentist vet veterinarian
  psychologist psychiatrist scientist biologist physicist chemist geologist astronomer botanist
  zoologist ecologist mathematician archaeologist anthropologist sociologist philosopher linguist
  librarian teacher headteacher student pensioner retiree neighbour neighbor widow widower
  volunteer activist campaigner prosecutor solicitor barrister magistrate sheriff trooper
  firefighter corporal brigadier airman seaman pilot astronaut reporter columnist
  editor blogger producer filmmaker sculptor painter illustrator chef waiter waitress bartender
  trucker driver passenger tourist analyst banker accountant broker entrepreneur billionaire
  pastor vicar priest bishop canon deacon choreographer ballerina dancer soprano tenor baritone
  mezzo
`);

/** Those of men or of women only. */
export const honorificsOf = {
  male: wordSet('mr sir lord'),
  female: wordSet('mrs ms miss dame lady madam'),
};
