import { wordSet } from './language-data.ts';

/** Words and signs that stand between the capitalised words of one name, in Latin script. */
export const nameLinks = wordSet('of the for and & de la del von van der den');
