import { wordSet } from '../language-data.ts';

/** Pronouns, prepositions, conjunctions, auxiliaries, common adverbs and numerals. */
export const functionWords = wordSet(`
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs
  myself yourself himself herself itself ourselves yourselves themselves this that these those who
  whom whose which what whoever whatever whichever someone somebody something anyone anybody
  anything everyone everybody everything nobody nothing none one ones each every either neither
  both all any some few many much more most several such other others another same own
  a an the of in on at by for with about against between into through during before after above
  below to from up down out off over under again further since until till among amid amongst
  towards toward upon onto within without across along around behind beside besides beyond despite
  except inside outside near per via regarding concerning like unlike versus throughout
  and but or nor so yet if because although though while whereas unless whether than as when where
  why how once here there then now just only even also too very not no never ever always often
  sometimes soon later earlier already still perhaps maybe however therefore thus hence meanwhile
  moreover nevertheless nonetheless instead otherwise indeed rather quite almost nearly
  be am is are was were been being have has had having do does did doing done will would shall
  should can could may might must ought let lets get got
  two three four five six seven eight nine ten first second third last next new old
  i'm i've i'd i'll it's he's she's we're they're you're that's there's what's don't doesn't didn't
  isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't haven't hasn't hadn't
`);
