import type { VerdictWords } from './verdict-words.ts';

export const plVerdicts: VerdictWords = {
  true: 'prawda, prawda*, prawdziw*, potwierdzone, zgodne z prawda',
  false:
    'falsz*, nieprawda, nieprawdziw*, klamstw*, fake news, fejk*, dezinformac*, zmyslon*, bzdura, mit, oszustwo, niezgodne z prawda',
  mixed:
    'polprawda, manipul*, wprowadza w blad, wprowadzajac* w blad, kontekst*, czesciowy falsz, przesad*, nieprecyzyjn*, przeinaczen*, nieaktualn*',
  unproven:
    'nieweryfikowaln*, niepotwierdzon*, brak dowodow, nie potwierdzono, niezweryfikowan*, bez dowodow, nieudowodnion*, nie wiadomo',
  satire: 'satyr*, zart*, parodi*',
  not: 'nie, ani',
  mostly: 'raczej, w wiekszosci, prawie, glownie, przewaznie',
  partly: 'czesciow*, po czesci',
  entirely: 'calkiem, w pelni, do konca, calkowicie',
  but: 'ale, lecz',
  heading: 'ocena, werdykt, wniosek',
};
