import type { SpeechForms } from '../speech-forms.ts';

/** What the forms of English words tell about who speaks. */
export const speechForms: SpeechForms = {
  adverb:
    '^(?!(?:family|daily|weekly|monthly|early|assembly|supply|rally|elderly|friendly|likely|lonely|lovely|costly|deadly|monopoly)$).*ly$',
  masculineOpening: '',
  feminineOpening: '',
  pluralOpening: '',
  hangingNoun: '',
  mostlyNoun: '',
  verbOrNoun: '',
  nonFinite: '',
  verdicts:
    '^(?:verdict|message|reaction|response|view|assessment|advice|answer|reply|comment|summary|warning|promise|plea)$',
  pointers: ['that s', "that's", 'that is', 'this is'],
  told: '',
  questionParticles: '',
  former: '^ex-',
  contraction: "['’](?:re|m|ve|ll|d)$",
  verdictOpeners: 'how',
  clauseHeads: `the a an his her their its my our he she they it we there this these those no some any
    all many most few more both each`,
};
