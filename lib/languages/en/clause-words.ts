import { wordSet } from '../language-data.ts';

/**
 * Small words of English by which a clause is taken apart: where its subject begins, whether a word is
 * its verb, and whether a clause or a thing follows. In English order and such words tell what endings
 * tell in Russian and Ukrainian. All are folded.
 */
export const clauseWords = {
  articles: wordSet('the a an'),
  definite: wordSet('the'),
  indefinite: wordSet('a an'),

  /** Before an infinitive: "vowed | to leave". */
  infinitiveMarks: wordSet('to'),
  /** Before who does what a passive tells: "announced | by the mayor". */
  agentMarks: wordSet('by'),
  /** "a cup | of tea": joins a thing and what it is of. */
  ofs: wordSet('of'),
  ands: wordSet('and'),
  /** "in | Wexcombe": before places more than before anything else. */
  ins: wordSet('in'),
  /** "quoted | as saying", "as bad | as". */
  asWords: wordSet('as'),
  thans: wordSet('than'),
  /** "with officials saying": before a clause without a finite verb. */
  absoluteMarks: wordSet('with'),
  /** "the Institute | on Drug Abuse": within the name of a body. */
  nameJoints: wordSet('on'),
  /** "went | on to say". */
  onwards: wordSet('on'),
  /** After "called", "appealed" and the like it is what opens the rest: "did not appeal | to her". */
  particlesBeforeAim: wordSet('to'),
  /** Behind such a particle they tell what for, so that something is said. */
  aims: wordSet('to for'),
  /** "it was announced", "it is the driver who": subjects that stand for a clause. */
  emptySubjects: wordSet('it'),
  emptyBe: wordSet('is was'),
  /** "the verdict | of the coach", "a word | from the mayor". */
  verdictOwners: wordSet('of from'),
  /** "said | there was": a subject that stands for none. */
  existentials: wordSet('there'),
  /** First words of what tells a source, and no content: "said | according to". */
  sourceOpeners: wordSet('according'),
  /** Where in a report something was said: "in an email". */
  whereMarks: wordSet('in at'),
  /** Before a noun that stands before another: "of a car dealership". */
  beforeCompound: wordSet('of in at from with'),
  /** Prepositions with which a title goes on: "the head | of Gazprom", "minister | for Europe". */
  titleComplements: wordSet('of for'),
  /** Behind a participle that tells what is done to somebody: "accused | of". */
  participleComplements: wordSet('of for by'),
  /** Between two clauses with a subject each. */
  clauseJoints: wordSet('and but'),
  /** Opens what a text tells was not said: ", | but he gave no details". */
  silenceOpeners: wordSet('but'),
  /** Between two verbs of which either is denied: "confirm | or deny". */
  pairJoints: wordSet('nor or'),
  /** "would | not say": between a modal and its verb. */
  modalDenials: wordSet('not never'),
  /** Of time, as adjectives: "last week", "next Monday". */
  dateOpeners: wordSet('last next'),
  /** Plurals that no ending shows. */
  barePlurals: wordSet('they data'),
  /** "one who", "one official": stands for somebody. */
  somebody: wordSet('one'),
  /** Before a time they tell when: "last week | the official said". */
  timesOfSubjects: wordSet('last next earlier later every'),
  /** No word of a group of people that somebody is told: "told | the". */
  groupEnds: wordSet('the a an there'),
  /** A noun phrase begins with one. */
  determiners: wordSet('the a an his her its their our my'),
  /** With a noun they determine it, alone they stand for one. */
  pointers: wordSet('this that'),
  /** Other words that determine a noun, so that what follows is no verb: "no claims". */
  otherDeterminers: wordSet('this no any'),
  /** Capitalised at the beginning of a sentence, no names. */
  nounOpeners: wordSet('the a an this that these those some many both all'),
  /** After a verb, what besides determiners begins a thing and no clause: "found enough fuel". */
  thingOpeners: wordSet('no every some any each it him them enough little much'),
  /** After a plural that may be a verb, what begins its object or its clause: "Hospitals fear a surge". */
  afterPluralVerb: wordSet('the a an that it they he she no'),
  /** A fragment with one of them is told for all that it has no verb: "No deal, the union said". */
  denials: wordSet('no not nothing none'),
  /** Numbers and what stands before numbers. */
  counts: wordSet('two three four five six seven eight nine ten more about nearly around over'),
  relatives: wordSet('who which'),
  /** Those of a cleft as well: "It was the driver, they say, that …". */
  cleftRelatives: wordSet('who that'),

  be: wordSet('is are was were'),
  /** Before a form in -ing: "has been saying". */
  beBeforeGerund: wordSet('is are was were been'),
  /** Before a participle: "was announced". */
  beBeforeParticiple: wordSet('is are was were been be being'),
  have: wordSet('has have had'),
  /** With a base form after them. */
  doWords: wordSet('did does do not'),
  /** After these a verb is active, for all the "n’t": "didn’t announce". */
  negatedHelpers: wordSet(`
    don't doesn't didn't haven't hasn't hadn't wouldn't couldn't shouldn't won't can't mustn't
    mightn't
  `),
  /** Modals with what "n’t" leaves of them: "ca", "wo". */
  modals: wordSet('could can would will must ca wo'),
  /** Between a subject and its verb, or before an infinitive: what follows tells of no speech. */
  beforeInfinitive: wordSet('to cannot would could will can may might must should'),
  /** In the middle of a phrase, where another clause begins. */
  clauseConjunctions: wordSet('when while because if'),
  /** Words before a verb that make it part of another clause or of a comparison. */
  clauseJoiners: wordSet("let let's let’s that than as"),
  /** Verbs with a person and a base form: "made Vaughan believe". */
  causatives: wordSet('make makes made let lets help helps helped have had'),
  /** "went | on to say". */
  goingOn: wordSet('went goes go'),
  /** "is pleased | to announce": how press releases begin. */
  pleased: wordSet(`
    pleased delighted proud happy excited thrilled honored honoured glad sorry saddened
  `),
  /** Adjectives that say what a verb does, for all the "was": "was confident that". */
  sayingAdjectives: wordSet('confident convinced'),
  /** Between a form of "be" and its participle. */
  beforeParticiple: wordSet('not never also already ever yet only just later then since first'),
  /** Between a subject and its verb. */
  beforeVerb: wordSet(`
    also then has have had did does do not never ever neither nor even later earlier
  `),
  /** Before the first of two verbs: "would neither confirm nor deny". */
  beforePair: wordSet('not neither either'),
  /** Verbs and helpers that begin a predicate. */
  finiteHelpers: wordSet('is are was were has have had would will could should'),
  /** "was | quoted as saying". */
  quotedParticiples: wordSet('quoted cited reported'),
  /** Behind a noun that may be a verb they make it one: "the U.S. states where". */
  nounRelatives: wordSet('where whose which'),
  /** Before a participle that tells which are meant: "those found in the intestines". */
  pointedAt: wordSet('those these'),
  /** "there | was no water". */
  afterThere: wordSet(`
    is isn't are aren't was wasn't were weren't will would may might could had has have
  `),
  /** After a "that" which is a subject itself: "say that isn’t likely". */
  afterThatAlone: wordSet(`
    is isn't isn’t was wasn't wasn’t would wouldn't wouldn’t will won't won’t has had
  `),

  /** Prepositions after which a form in -ed describes a noun: "arrested for alleged robbery". */
  beforeDescription: wordSet('for of in on with over'),
  /** Prepositions with which a noun phrase goes on: "the head of the agency". */
  complementPrepositions: wordSet('of for at in from'),
  /** After a verb that is a noun as well they make it one: "claims of". */
  nounComplements: wordSet('of for'),
  /** Of the phrases before a source, those that are one only behind a comma and before a name. */
  asideSources: wordSet('per'),
  /** Prepositions that begin where or when something was said. */
  circumstancePrepositions: wordSet('on in at to from'),
  /** Before a verb's time: "said | late on Friday". */
  timeModifiers: wordSet(`
    last early late this soon shortly immediately minutes hours days weeks
  `),
  /** The same right behind the verb: "said | late on Friday". */
  timeOpeners: wordSet('late early last'),
  /** "the first | time": where or when, no part of a speaker's name. */
  occasions: wordSet('time moment instance'),
  /** Words beside a noun after which a "that" is about something else. */
  beforeThat: wordSet('last early late this clear it'),
  /** In the name of a time: "the first time". */
  timeWords: wordSet('first last time'),
  weekdays: wordSet(`
    monday tuesday wednesday thursday friday saturday sunday today yesterday
  `),
  /** Small words in the names of datelines: "RIO DE JANEIRO", "CITY OF LONDON". */
  datelineParticles: wordSet('of de del la upon'),
  /** Before words in quotation marks that are a name, a title or a term. */
  namesNext: wordSet(`
    of the a an word term phrase called titled named entitled dubbed
  `),
} as const;
