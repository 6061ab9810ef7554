/** Common words, folded, that stand by names and say of which kind they are; written by hand. */
import type { CUE_BITS } from '../../lib/analysis/recognizer/word-lexicon.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const PERSON = words(`
  mr mrs ms miss dr prof sir lord lady dame madame monsieur father brother sister mother son daughter
  husband wife widow uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter
  friend king queen prince princess emperor empress duke duchess earl count countess baron sultan tsar
  pope bishop archbishop cardinal saint st reverend rev priest rabbi imam monk nun president premier
  chancellor minister senator congressman governor mayor sheriff judge justice attorney ambassador
  chairman chairwoman director manager executive ceo founder co-founder inventor engineer architect
  general colonel major captain lieutenant sergeant corporal commander admiral marshal private officer
  actor actress singer musician guitarist drummer bassist pianist vocalist composer conductor producer
  songwriter rapper dancer painter artist sculptor photographer writer author poet novelist playwright
  journalist editor reporter columnist critic historian philosopher theologian economist scientist
  physicist chemist biologist mathematician astronomer psychologist doctor surgeon physician nurse
  teacher professor scholar student lawyer coach trainer player striker midfielder goalkeeper defender
  pitcher catcher quarterback champion boxer wrestler cyclist swimmer golfer skier driver jockey pilot
  astronaut explorer businessman businesswoman entrepreneur billionaire activist politician diplomat
  spokesman spokeswoman leader successor predecessor assassin murderer killer suspect victim hero
  heroine character portrayed played starring born died married divorced raised educated aged nicknamed
  named said says told wrote writes recalled replied asked argued thought believed claimed recorded
  composed painted directed starred sang he she his her him who himself herself himself
`);

const PLACE = words(`
  near across throughout outside inside north south east west northern
  southern eastern western northeast northwest southeast southwest central downtown suburb town city
  village hamlet parish borough county district province state country region capital island coast river
  lake mountain valley street road border located situated lies lived lives live moved visited arrived
  travelled traveled flew emigrated immigrated settled residence resident residents miles kilometers
  kilometres km population inhabitants area municipality territory colony port station airport
`);

const ORGANIZATION = words(`
  company companies corporation firm subsidiary division brand manufacturer maker retailer supplier bank
  airline newspaper magazine publisher label studio network channel broadcaster station band group duo
  quartet orchestra choir club team side franchise league association federation union party coalition
  movement organization organisation agency ministry department committee commission council board
  university college school academy institute faculty hospital church museum army regiment brigade
  battalion squadron police court founded established headquartered headquarters incorporated acquired
  merged bought sold shares stock listed employees employed hired worked works working signed joined
  played plays defeated beat against versus season roster coach members member chaired affiliated alumni
  graduated attended enrolled released produces manufactures announced sponsored owned
  owner customers clients products sued
`);

/** The words that announce each kind of names. */
export const CUE_WORDS: readonly (readonly [keyof typeof CUE_BITS, readonly string[]])[] = [
  ['person', PERSON],
  ['place', PLACE],
  ['organization', ORGANIZATION],
];
