import { wordSet } from '../language-data.ts';

/** Common words that are also names: at the start of a sentence they are taken for words. */
export const homographs = wordSet(`
  may will mark bill turkey china chad polish march april june august us who it poll hope
  nice reading mobile orange bath cork lens split tours angers nancy guinea 
  grant frank rich young long short small brown white black green gray rose lily daisy hunter baker
  carter cooper fisher miller smith taylor walker park hill wood woods field rivers lake bush rice
  lee king prince duke earl pope bishop major sergeant general president minister premier chancellor
  apple amazon shell visa target gap meta square slack zoom oracle ford chase wells
  alliance union bloc party senate congress house court council commission assembly parliament
  world peace victory freedom truth time times post sun star mirror guardian independent economist
  east west north south central capital state states court force forces army navy police
  brent 
  sandy summer winter autumn spring dawn joy faith grace patience mercy rob pat sue drew josh gene
  chip dean guy jack art earnest ernest max sterling page price cook day ray bond stone
`);
