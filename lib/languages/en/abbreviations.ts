import { wordSet } from '../language-data.ts';

/** Titles and short forms that stand before what they belong to. */
export const abbreviations = wordSet(`
  mr mrs ms messrs mx dr prof rev fr sr sra st ste hon pres gov sen rep reps sens lt col gen maj
  capt cpt cmdr adm sgt cpl pvt pfc brig supt det insp amb sec atty
  vs v no nos vol vols ed eds p pp fig figs al cf e.g i.e eg ie viz ca approx est
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ave blvd rd hwy mt ft u.s u.k u.n d.c a.m p.m ph.d b.a m.a
`);

/** "Acme Inc.", "etc.": a following capital starts a sentence. */
export const finalAbbreviations = wordSet(
  'inc ltd co corp jr etc llc plc bros u.s u.k u.n d.c a.m p.m',
);
