import type { VerdictWords } from './verdict-words.ts';

export const itVerdicts: VerdictWords = {
  true: 'vero, vera, corretto, corretta, verita, confermato, autentico',
  false:
    'falso, falsa, falsi, false, bufala, bufale, panzana*, disinformazione, inesatto, inesatta, manipolato, manipolata, manipulata, errato, errata, scorretto, truffa, inventato, inventata, fotomontaggio, notizia falsa',
  mixed:
    'fuorviante, fuorvianti, contesto*, ni, esagerat*, mezza verita, impreciso, imprecisa, decontestualizz*, fuori contesto',
  unproven:
    'non verificabile, senza prove, non ci sono prove, nessuna prova, non verificato, infondato, infondata, non dimostrato, non provato',
  satire: 'satira, satiric*, parodia, scherzo, ironia',
  mostlyTrue: 'eri quasi',
  mostlyFalse: 'pinocchio andante',
  not: 'non, ne, mai',
  mostly: 'prevalentemente, quasi, per lo piu, in gran parte, piuttosto, perlopiu',
  partly: 'parzialmente, in parte, a meta',
  entirely: 'del tutto, completamente, proprio, interamente, totalmente',
  but: 'ma, pero',
  heading: 'verdetto, giudizio, conclusione',
};
