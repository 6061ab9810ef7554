import { wordSet } from '../language-data.ts';
import type { ShortForms } from '../short-forms.ts';

/** How English texts say that a name has a shorter form. */
export const shortForms: ShortForms = {
  introducers: [
    'or',
    'or the',
    'or simply',
    'or simply the',
    'known as',
    'known as the',
    'also known as',
    'also known as the',
    'better known as',
    'better known as the',
    'known by its initials',
    'abbreviated as',
    'abbreviated to',
    'called',
    'called the',
    'short',
    'aka',
  ],
  agreed: ['hereinafter', 'hereafter', 'henceforth', 'the'],
  common: wordSet(`
    gdp gnp vat ai ceo cfo coo cto hiv aids ptsd ivf ev evs it dna rna pcr mri ct gps led tv pc pcs
    adhd copd ufo ngo ngos ied ieds ipo faq diy lng llm esg hr pr roi
  `),
};
