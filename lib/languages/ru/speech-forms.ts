import type { SpeechForms } from '../speech-forms.ts';

/** What the forms of Russian words tell about who speaks. */
export const speechForms: SpeechForms = {
  adverb: '(?:[нвкт]о|ски)$',
  masculineOpening: '(?:ый|ий|тель|[щчн]ик|вик|ист|лог|[^е]нец|ант|тор|тер)$',
  feminineOpening: '(?:ая|яя|[тнчгщ]ица|истка|анка|енка|[ктн]иня)$',
  pluralOpening: '(?:[ыи]е|ники|тели|исты|логи|торы)$',
  hangingNoun: '[аяыи]$',
  mostlyNoun: '',
  verbOrNoun: '(?:ала|яла)$',
  nonFinite: '(?:ть|ться|ти|тись|чь|чься|в)$',
  verdicts: '',
  pointers: [],
  told: '(?:ам|ям|ому|ему|у|ю|е|и|ой|ей)$',
  questionParticles: 'ли',
  former: '^экс-',
  contraction: '',
  verdictOpeners: '',
  clauseHeads: '',
};
