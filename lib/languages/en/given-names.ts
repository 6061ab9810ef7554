import { wordSet } from '../language-data.ts';

/**
 * Given names that are also names of places or things: before a capitalised word that nobody
 * knows they begin a person's name ("Paris Hilton", "Jordan Peterson").
 */
export const ambiguousGivenNames = wordSet(`
  paris jordan chad georgia washington austin dallas charlotte sydney victoria florence lincoln
  jackson vladimir roman sofia milan israel cuba kenya india china ireland london brooklyn madison
  virginia carolina dakota tyler houston cleveland phoenix savannah chelsea adelaide alexandria
  santiago diego francisco troy marion denver grant ford morgan chase harley mercedes
  lydia lourdes asia america holland kent devon regina macon logan
`);
