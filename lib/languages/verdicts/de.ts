import type { VerdictWords } from './verdict-words.ts';

export const deVerdicts: VerdictWords = {
  true: 'wahr, richtig, korrekt, stimmt, zutreffend, tatsache, echt',
  false:
    'falsch, falsche, falscher, falsches, unwahr, frei erfunden, erfunden, manipuliert, gefalscht, luge, falschung, falschmeldung, falschbehauptung, inkorrekt, unzutreffend, unsinn, widerlegt',
  mixed:
    'irrefuhrend*, kontext*, kontext fehlt, halbwahr*, ubertrieben, ungenau, missverstandlich, verzerrt, veraltet',
  unproven:
    'unbelegt*, nicht belegt, keine belege, unklar, unbewiesen, nicht bewiesen, keine beweise, nicht uberprufbar, unbestatigt, nicht bestatigt',
  satire: 'satire, satirisch*, scherz, parodie',
  not: 'nicht, kein, keine, nie',
  mostly: 'grosstenteils, uberwiegend, weitgehend, fast, eher, hauptsachlich',
  partly: 'teilweise, teils, zum teil, halb',
  entirely: 'ganz, vollig, vollstandig, komplett',
  but: 'aber, jedoch',
  heading: 'bewertung, fazit, urteil',
};
