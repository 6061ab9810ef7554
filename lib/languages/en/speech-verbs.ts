import type { SpeechVerbGroup } from '../speech-data.ts';

/** Verbs that introduce what somebody says, by what they do with it. `past/base` where irregular. */
export const speechVerbGroups: readonly SpeechVerbGroup[] = [
  { speechClass: 'say', frames: 'tr', verbs: 'said/say report* wrote/write' },
  {
    speechClass: 'say',
    frames: 't',
    verbs: `told/tell added/add noted/note* explained/explain recalled/recall remarked/remark*
      replied/reply* responded/respond answered/answer* admitted/admit acknowledged/acknowledge
      conceded/concede stated/state* stressed/stress* emphasised/emphasise emphasized/emphasize
      underlined/underline underscored/underscore reiterated/reiterate commented/comment*
      observed/observe mentioned/mention* revealed/reveal disclosed/disclose indicated/indicate
      tweeted/tweet* informed/inform declared/declare complained/complain
      repeated/repeat clarified/clarify confided/confide learned/learn learnt/learn
      testified/testify recounted/recount hinted/hint* joked/joke*
      reassured/reassure quipped/quip`,
  },
  { speechClass: 'say', frames: 'tn', verbs: 'announced/announce confirmed/confirm' },
  {
    speechClass: 'say',
    frames: '',
    verbs: `countered/counter* snapped/snap* opined/opine smiled/smile* shouted/shout* continued/continue cried/cry* laughed/laugh* asked/ask concluded/conclude
      exclaimed/exclaim thanked/thank* sighed/sigh* dreamed/dream* retorted/retort*`,
  },
  { speechClass: 'say', frames: 'c', verbs: 'quoted/quote* cited/cite' },
  {
    speechClass: 'assert',
    frames: 't',
    verbs: `claimed/claim* asserted/assert maintained/maintain insisted/insist argued/argue
      contended/contend believed/believe thought/think* estimated/estimate* predicted/predict
      forecast/forecast* expected/expect reckoned/reckon alleged/allege convinced/=
      confident/= affirmed/affirm found/find* feared/fear* worried/worry* suspected/suspect*
      boasted/boast* lamented/lament* mused/muse projected/project* speculated/speculate`,
  },
  {
    speechClass: 'assert',
    frames: 'n',
    verbs: `called/call* described/describe branded/brand* dubbed/dub hailed/hail* lauded/laud*
      denounced/denounce`,
  },
  {
    speechClass: 'deny',
    frames: 'tn',
    verbs: 'denied/deny rejected/reject* dismissed/dismiss refuted/refute',
  },
  { speechClass: 'demand', frames: 'tin', verbs: 'demanded/demand*' },
  {
    speechClass: 'order',
    frames: 'tin',
    verbs: 'ordered/order* instructed/instruct decreed/decree*',
  },
  { speechClass: 'order', frames: 't', verbs: 'ruled/rule*' },
  {
    speechClass: 'ask',
    frames: 'tink',
    verbs: `urged/urge* asked/ask begged/beg recommended/recommend advised/advise
      pleaded/plead`,
  },
  {
    speechClass: 'propose',
    frames: 'tin',
    verbs: 'proposed/propose suggested/suggest',
  },
  {
    speechClass: 'promise',
    frames: 'tin',
    verbs: `promised/promise* pledged/pledge* vowed/vow* guaranteed/guarantee* assured/assure
      swore/swear`,
  },
  { speechClass: 'warn', frames: 'tan', verbs: 'warned/warn cautioned/caution*' },
  { speechClass: 'warn', frames: 'in', verbs: 'threatened/threaten' },
  { speechClass: 'allege', frames: 'n', verbs: 'accused/accuse blamed/blame*' },
];

/**
 * "expressed hope": verb seeds, then the nouns or particles that make them a cue; `quote` where
 * they are one only beside a quotation.
 */
export const lightVerbs: readonly (readonly [
  verbs: string,
  nouns: Readonly<Record<string, string>>,
  only?: 'quote',
])[] = [
  [
    'expressed/express voiced/voice*',
    {
      hope: 'say',
      confidence: 'assert',
      concern: 'say',
      concerns: 'say',
      regret: 'say',
      doubt: 'assert',
      doubts: 'assert',
      readiness: 'promise',
    },
  ],
  ['ruled/rule*', { out: 'deny' }],
  ['called/call*', { for: 'ask', on: 'ask', upon: 'ask' }],
  ['appealed/appeal*', { for: 'ask', to: 'ask' }],
  ['pointed/point*', { out: 'say' }],
  ['made/make', { clear: 'say' }],
  ['went/go goes/= carried/carry*', { on: 'say' }, 'quote'],
];

/** Impersonal cues. */
export const impersonals = 'reported said alleged claimed understood believed';
