import type { VerdictWords } from './verdict-words.ts';

export const frVerdicts: VerdictWords = {
  true: 'vrai, vraie, exact, exacte, correct, verifie, authentique',
  false:
    'faux, fausse, intox, inexact, inexacte, mensonge, mensonger, canular, invente, inventee, incorrect, errone, erronee, infox, montage, trucage, desinformation',
  mixed:
    'trompeur, trompeuse, contexte, detourne, detournee, plus complique, nuancer, a nuancer, exagere*, imprecis*, hors contexte, deforme*, ambigu',
  unproven:
    'infonde, infondee, non prouve, pas de preuve, sans preuve, aucune preuve, non verifie, pas prouve, inverifiable, rien ne prouve',
  satire: 'satir*, parodi*, humour, humoristique, blague',
  not: 'pas, non, ni, jamais',
  mostly: 'plutot, presque, majoritairement, globalement, en grande partie',
  partly: 'partiellement, en partie, a moitie',
  entirely: 'tout a fait, entierement, completement, vraiment, totalement',
  but: 'mais, cependant',
  heading: 'verdict, conclusion',
};
