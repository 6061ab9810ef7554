import type { SpeechForms } from '../speech-forms.ts';

/** What the forms of Ukrainian words tell about who speaks. */
export const speechForms: SpeechForms = {
  adverb: '(?:[нвкт]о|ськи|цьки)$',
  masculineOpening: '(?:ий|ій|тель|[щчн]ик|вик|ист|іст|лог|[^і]нець|ант|тор|тер)$',
  feminineOpening: '(?:[тнчгщ]иця|истка|істка|анка|енка|[ктн]иня)$',
  pluralOpening: '(?:[ыи]е|[сцз]ькі|[ое]ві|[иаія]ні|ники|телі|исти|логи|тори)$',
  hangingNoun: '[аяиії]$',
  mostlyNoun: '(?:[іїо]в|[нсжчш]є)$',
  verbOrNoun: '',
  nonFinite: '',
  verdicts: '',
  pointers: [],
  told: '(?:ам|ям|ому|у|ю|і|ї|ій|ові|еві|єві)$',
  questionParticles: 'чи',
  former: '^екс-',
  contraction: '',
  verdictOpeners: '',
  clauseHeads: '',
};
