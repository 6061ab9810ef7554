import type { SpeechVerbGroup } from '../speech-data.ts';

/** Verbs that introduce what somebody says, by what they do with it. `past/base` where irregular. */
export const speechVerbGroups: readonly SpeechVerbGroup[] = [
  { speechClass: 'say', frames: 'tr', verbs: 'said/say report* wrote/write written/=' },
  {
    speechClass: 'say',
    frames: 't',
    verbs: `told/tell added/add noted/note* explained/explain recalled/recall remarked/remark*
      replied/reply* responded/respond answered/answer* admitted/admit acknowledged/acknowledge
      conceded/concede stated/state* stressed/stress* emphasised/emphasise emphasized/emphasize
      underlined/underline underscored/underscore reiterated/reiterate commented/comment*
      observed/observe mentioned/mention* revealed/reveal disclosed/disclose indicated/indicate
      tweeted/tweet* informed/inform declared/declare repeated/repeat clarified/clarify
      confided/confide learned/learn learnt/learn testified/testify recounted/recount hinted/hint*
      joked/joke* reassured/reassure quipped/quip countered/counter* confessed/confess intimated/=
      divulged/divulge proclaimed/proclaim concluded/conclude calculated/calculate
      grumbled/grumble* moaned/moan* whispered/whisper* muttered/mutter* murmured/murmur*
      mumbled/mumble* radioed/= emailed/= texted/= messaged/= cabled/= blogged/blog* opined/opine
      scoffed/scoff reminded/remind notified/notify reasoned/reason* bragged/brag* fumed/=
      attested/attest elaborated/elaborate summarised/summarise summarized/summarize
      pronounced/pronounce ventured/= understands/=`,
  },
  {
    speechClass: 'say',
    frames: 'h',
    verbs: `agreed/agree posted/post* signalled/signal* signaled/= protested/protest* objected/=
      concurred/concur disagreed/disagree specified/specify submitted/submit felt/feel
      professed/profess volunteered/= shared/share* blustered/= railed/= carped/carp*
      grouched/= groused/grouse* bemoaned/bemoan bewailed/bewail blurted/blurt* whinged/whinge*
      crowed/= gloated/gloat* marvelled/= marveled/= pontificated/pontificate demurred/demur
      lied/lie* enjoined/enjoin admonished/admonish preached/preach editorialised/=
      editorialized/= sympathised/sympathise sympathized/sympathize fretted/fret agonised/=
      agonized/= despaired/despair regretted/regret* rejoiced/rejoice exulted/exult
      trumpeted/trumpet* bellyached/= remonstrated/remonstrate fulminated/fulminate
      relayed/relay* recited/recite narrated/narrate reminisced/reminisce pondered/ponder expounded/expound quibbled/quibble* hazarded/hazard* vouched/vouch
      certified/certify deposed/= averred/aver avowed/avow ascertained/= verified/verify`,
  },
  { speechClass: 'propose', frames: 'n', verbs: 'floated/=' },
  { speechClass: 'say', frames: 'ta', verbs: 'complained/complain' },
  { speechClass: 'say', frames: 'td', verbs: 'showed/show* shows/=' },
  { speechClass: 'say', frames: 'd', verbs: 'read/= reads/=' },
  { speechClass: 'say', frames: 'tn', verbs: 'announced/announce confirmed/confirm' },
  {
    speechClass: 'say',
    frames: '',
    verbs: `snapped/snap* smiled/smile* shouted/shout* continued/continue cried/cry* laughed/laugh*
      exclaimed/exclaim thanked/thank* sighed/sigh* dreamed/dream* retorted/retort*
      yelled/yell* screamed/scream* bellowed/bellow* roared/roar* barked/bark* growled/growl*
      grunted/grunt* groaned/groan* gasped/gasp* sobbed/sob* wept/weep chuckled/=
      grinned/grin* beamed/= shrugged/shrug* nodded/nod* gushed/= enthused/enthuse raged/=
      raved/= ranted/= sneered/= snarled/= sniffed/= teased/tease* deadpanned/= interjected/=
      interrupted/interrupt chimed/= rejoined/= intoned/= thundered/= apologised/apologise
      apologized/apologize whined/= griped/gripe* muses/= greeted/greet chided/chide tutted/=
      sniped/= needled/= riposted/= parried/= interposed/= footnoted/= effused/effuse
      prattled/= babbled/= gabbled/= stammered/stammer* stuttered/stutter* spluttered/splutter
      mouthed/= drawled/drawl* croaked/croak* rasped/rasp* wheezed/wheeze* hissed/hiss* spat/=
      hollered/holler* hooted/= howled/howl* shrieked/shriek* squealed/squeal* squawked/=
      wailed/wail* whimpered/whimper* simpered/= cooed/coo* purred/purr* chirped/chirp* trilled/=
      crooned/= equivocated/= hedged/= prevaricated/= fibbed/fib* lectured/lecture* sermonised/=
      sermonized/= extemporised/= philosophised/= philosophized/= rhapsodised/=       winced/= grimaced/= frowned/= scowled/= smirked/= yawned/= gulped/= panted/=       huffed/= tsked/= cackled/cackle* giggled/giggle* guffawed/guffaw* snickered/snicker*
      sniggered/snigger* chortled/chortle* ribbed/= jibed/jibe* jeered/jeer* taunted/taunt*
      heckled/heckle* japed/= wisecracked/= punned/= instagrammed/= tooted/= telegraphed/=
      minuted/= memoed/= penned/= scribbled/= jotted/= captioned/= headlined/=
      commiserated/= rued/rue kvetched/= beefed/= expostulated/expostulate snorted/snort*
      harrumphed/= bristled/= seethed/= inveighed/=
      declaimed/declaim orated/= retold/retell       ruminated/ruminate mulled/= explicated/= spelled/= glossed/=       paraphrased/= nitpicked/= caveated/= warranted/=       totted/=`,
  },
  { speechClass: 'say', frames: 'c', verbs: 'quoted/quote* cited/cite' },
  {
    speechClass: 'assert',
    frames: 't',
    verbs: `claimed/claim* asserted/assert maintained/maintain insisted/insist argued/argue
      contended/contend believed/believe thought/think estimated/estimate* predicted/predict
      forecast/forecast* expected/expect reckoned/reckon swore/swear* convinced/= confident/=
      affirmed/affirm found/find* feared/fear* worried/worry* suspected/suspect* boasted/boast*
      lamented/lament* mused/muse projected/project* speculated/speculate hoped/hope*
      theorised/theorise theorized/theorize hypothesised/hypothesise surmised/surmise
      posited/posit conjectured/conjecture*`,
  },
  {
    speechClass: 'assert',
    frames: 'h',
    verbs: `guessed/guess* judged/judge* assessed/assess determined/determine deduced/deduce
      held/hold* demonstrated/demonstrate doubted/doubt* proved/prove anticipated/anticipate
      supposed/suppose presumed/presume foretold/foretell prophesied/prophesy prophesised/=
      envisaged/envisage envisioned/envision foresaw/foresee hypothesized/hypothesize
      gauged/gauge* inferred/infer intuited/= rationalised/= rationalized/=`,
  },
  {
    speechClass: 'assert',
    frames: 'n',
    verbs: `called/call* described/describe branded/brand* dubbed/dub hailed/hail* lauded/laud*
      denounced/denounce condemned/condemn criticised/criticise criticized/criticize
      slammed/slam* blasted/blast* lambasted/lambast praised/praise* decried/decry
      derided/deride mocked/mock ridiculed/ridicule labelled/label* labeled/=
      characterised/characterise characterized/characterize likened/liken portrayed/portray
      lampooned/lampoon panned/pan* savaged/savage skewered/skewer castigated/castigate
      pilloried/pillory excoriated/excoriate berated/berate deplored/deplore       applauded/applaud extolled/extol commended/commend trashed/trash eviscerated/=
      disparaged/disparage belittled/belittle`,
  },
  {
    speechClass: 'assert',
    frames: 'b',
    verbs: `described/describe characterised/characterise characterized/characterize
      portrayed/portray depicted/depict remembered/remember`,
  },
  { speechClass: 'assert', frames: 'q', verbs: 'valued/value*' },
  {
    speechClass: 'deny',
    frames: 'tn',
    verbs: `denied/deny refuted/refute disputed/dispute* rebutted/rebut repudiated/repudiate
      gainsaid/= `,
  },
  {
    speechClass: 'deny',
    frames: 's',
    verbs: `rejected/reject* dismissed/dismiss rubbished/= disavowed/disavow discounted/=
      rebuffed/rebuff* debunked/debunk`,
  },
  { speechClass: 'demand', frames: 'tin', verbs: 'demanded/demand*' },
  {
    speechClass: 'order',
    frames: 'tie',
    verbs: 'ordered/order* instructed/instruct decreed/decree*',
  },
  { speechClass: 'order', frames: 't', verbs: 'ruled/rule*' },
  { speechClass: 'order', frames: 'ih', verbs: 'commanded/command* directed/= mandated/mandate*' },
  {
    speechClass: 'ask',
    frames: 'tink',
    verbs: 'urged/urge* asked/ask begged/beg recommended/recommend advised/advise pleaded/plead',
  },
  {
    speechClass: 'ask',
    frames: 'i',
    verbs: `implored/implore exhorted/exhort entreated/entreat beseeched/beseech
      encouraged/encourage counselled/counsel* counseled/= petitioned/petition*
      invited/invite* coaxed/= cajoled/cajole prodded/= nagged/nag`,
  },
  {
    speechClass: 'ask',
    frames: 'hk',
    verbs: `wondered/wonder* enquired/enquire inquired/inquire queried/query* quizzed/quiz*`,
  },
  { speechClass: 'propose', frames: 'tin', verbs: 'proposed/propose suggested/suggest' },
  { speechClass: 'propose', frames: 'i', verbs: 'offered/offer*' },
  {
    speechClass: 'promise',
    frames: 'tin',
    verbs: 'promised/promise* pledged/pledge* vowed/vow* assured/assure',
  },
  { speechClass: 'promise', frames: 'ti', verbs: `guaranteed/guarantee* undertook/undertake` },
  { speechClass: 'warn', frames: 'tan', verbs: 'warned/warn cautioned/caution*' },
  { speechClass: 'warn', frames: 'h', verbs: `alerted/alert* forewarned/forewarn` },
  { speechClass: 'warn', frames: 'in', verbs: 'threatened/threaten' },
  { speechClass: 'allege', frames: 't', verbs: 'alleged/allege' },
  {
    speechClass: 'allege',
    frames: 'n',
    verbs: `accused/accuse blamed/blame* upbraided/upbraid rebuked/rebuke* reproached/reproach*
      faulted/fault*`,
  },
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
  ['pressed/press pushed/push pushes/= lobbied/lobby', { for: 'ask' }],
  ['raised/raise', { concerns: 'say', doubts: 'assert', fears: 'assert' }],
  ['went/go goes/= carried/carry*', { on: 'say' }, 'quote'],
  ['shot/shoot* hit/hit* fired/fire*', { back: 'say' }, 'quote'],
  ['chimed/chime cut/= joined/join chipped/=', { in: 'say' }, 'quote'],
  ['summed/sum piped/pipe spoke/speak', { up: 'say' }, 'quote'],
  ['let/= lets/=', { slip: 'say' }],
  [
    'was/= is/= were/= are/=',
    {
      adamant: 'assert',
      blunt: 'say',
      clear: 'say',
      defiant: 'say',
      emphatic: 'assert',
      categorical: 'assert',
      unequivocal: 'assert',
      unrepentant: 'say',
      unapologetic: 'say',
      scathing: 'say',
      frank: 'say',
      philosophical: 'say',
      upbeat: 'say',
    },
    'quote',
  ],
  ['sounded/sound*', { alarm: 'warn' }],
  ['gave/give gives/=', { warning: 'warn', assurances: 'promise', assurance: 'promise' }],
  ['burst/= cried/cry*', { out: 'say' }, 'quote'],
  ['weighed/weigh butted/= broke/break', { in: 'say' }, 'quote'],
];

/** Impersonal cues. */
export const impersonals =
  'reported said alleged claimed understood believed thought rumoured rumored feared announced revealed disclosed hoped';
