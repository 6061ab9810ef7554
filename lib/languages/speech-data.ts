import type { Sourcing, SpeechClass } from '../model/claim.ts';
import type { SpeechForms } from './speech-forms.ts';

/** Gender and number of a finite form or a noun; `any` where the form does not tell. */
export type Agreement = 'm' | 'f' | 'n' | 'pl' | 'sg' | 'any';

/**
 * What a speech verb may take as its content:
 * `t` a that-clause, `a` "about" with a noun, `i` an infinitive, `n` a noun object,
 * `k` a question. Every speech verb may introduce a quotation.
 * Narrower: `h` a clause only with its conjunction ("agreed that"), `s` an object only where it
 * is something said ("dismissed claims", not "dismissed the mayor"), `e` where it is an act
 * ("ordered an inquiry", not "ordered a coffee"), `o` a complement with one of
 * `complementPrepositions` ("настаивает на встрече"), `q` an object with a number put to it
 * ("оценил ущерб в 40 миллионов"), `b` one with what it is seen as ("вспоминает его как …").
 * `r` marks verbs by which media report ("передаёт"), `c` those that quote somebody else, `d`
 * those that only documents and data say ("figures show").
 */
export type Frame =
  | 't'
  | 'a'
  | 'i'
  | 'n'
  | 'k'
  | 'r'
  | 'c'
  | 'h'
  | 's'
  | 'e'
  | 'o'
  | 'd'
  | 'q'
  | 'b';

/** Verbs of one class and one set of frames, as written by the language's editor. */
export interface SpeechVerbGroup {
  readonly speechClass: SpeechClass;
  /** Letters of `Frame`; empty where the verb only goes with a quotation. */
  readonly frames: string;
  /** Seed forms, from which the language's `expand` makes the rest. `=` marks a lone form. */
  readonly verbs: string;
}

/** One form of a speech verb. */
export interface SpeechVerbForm {
  readonly speechClass: SpeechClass;
  readonly frames: ReadonlySet<Frame>;
  readonly agreement: Agreement;
  /** A form without a subject of its own ("добавив", "saying"). */
  readonly gerund: boolean;
  /** May be a noun as well ("reports", "claims"). */
  readonly nounToo: boolean;
}

/** A noun that names a speaker by what they are. */
export interface SpeakerNoun {
  readonly agreement: Agreement;
  readonly sourcing: Sourcing;
  /** Passes on what others say: a news agency, a paper, a channel. */
  readonly media: boolean;
  /** Always a human being, never a body. */
  readonly person: boolean;
}

/** Speaker nouns that agree alike, as written by the language's editor. */
export interface SpeakerNounGroup {
  readonly agreement: Agreement;
  readonly sourcing: Sourcing;
  readonly media?: true;
  readonly person?: true;
  readonly words: string;
}

/** The words around what somebody says, as written by the language's editor. All folded. */
export interface QuotationWords extends SpeechForms {
  /** After an impersonal cue: "в сообщении МВД". */
  readonly documentPrepositions: string;
  /** "по словам", "according to": what follows is the speaker. */
  readonly sourcePhrases: Readonly<Partial<Record<SpeechClass, readonly string[]>>>;
  /** Those of the phrases above that need one of `reportNouns` or a name ("согласно закону"). */
  readonly documentPhrases: readonly string[];
  /** Stems of nouns for what says something: a report, data, a letter. */
  readonly reportNouns: string;
  /** Stems of nouns for what lays down and reports nothing: a constitution, a treaty. */
  readonly lawNouns: string;
  /** Prepositions between a speaker and whose they are: "a spokesman for …". */
  readonly owners: string;
  /** Nouns for relatives, followers and offices: a person's name after them tells whose they are. */
  readonly kin: string;
  /** Nouns for those who serve somebody; they stand before their own names as well. */
  readonly staff: string;
  /** Nouns for governments: with them a country's name is who speaks ("власти Польши"). */
  readonly authorities: string;
  /** English words after which a clause has a subject of its own ("rallied after Powell …"). */
  readonly clauseOpeners: string;
  /** Before a colon in a headline, what is no speaker ("Видео: …"). */
  readonly headlineLabels: string;
  /** "по * словам": the star stands for one of `possessives`. */
  readonly possessivePhrases: readonly string[];
  /** "ходят слухи", "word is": nobody in particular says what follows. */
  readonly rumours: readonly string[];
  /** Stems of verbs with which nobody speaks, whatever the shape of the sentence. A pattern. */
  readonly deeds: string;
  /** "со ссылкой на": what follows is where a report has it from. */
  readonly viaPhrases: readonly string[];
  /** "Об этом": the content is the sentence before. */
  readonly backReferences: readonly string[];
  /** "Пряма мова": before a colon in place of a verb, perhaps with the speaker in the genitive. */
  readonly speechLabels: readonly string[];
  /** "Джерело: голова комітету": before a colon, that what follows names who is quoted below. */
  readonly sourceLabels: string;
  /** A verb and the word after it with which it says nothing: "adding to", "think tank". A pattern. */
  readonly idlePairs: string;
  /** Verbs that right before words in marks give a name ("a show called “Ask Mike”"). A pattern. */
  readonly namingVerbs: string;
  /** "так называемый": what follows in quotation marks is a term, not speech. A pattern. */
  readonly soCalled: string;
  readonly complementizers: string;
  /** Those that after a verb of mere saying mostly tell what for ("пояснил решение, чтобы …"). */
  readonly purposes: string;
  /** "о том, что мост закрыт, сообщил мэр": what stands between the preposition and the clause. */
  readonly fronts: string;
  readonly questionWords: string;
  /** What makes a question behind its first word or two: "спросил, будет ли". */
  readonly questionParticles: string;
  /** Those that open a clause after any verb of saying ("рассказал, как …"). */
  readonly openQuestions: string;
  readonly aboutPrepositions: string;
  /** "на", "at": after verbs of frame `o` they open what is said. */
  readonly complementPrepositions: string;
  /** Nouns for what is said, and for acts that are ordered: objects of frames `s` and `e`. */
  readonly saidThings: string;
  readonly orderedActs: string;
  readonly prepositions: string;
  /** "в", "у": "в Кремле сообщили". */
  readonly placePrepositions: string;
  /** "в то же время": no places, for all the preposition. */
  readonly demonstratives: string;
  /** "как": opens a parenthesis such as "как сообщил министр". */
  readonly parentheticals: string;
  readonly conjunctions: string;
  readonly relatives: string;
  /** "I", "you", "ed.": speakers that a report in its own voice does not have. */
  readonly ownPersons: string;
  /** "nobody", "no one", by the last word: subjects that say nothing. */
  readonly nobody: string;
  /** "I", "we", as subjects. */
  readonly firstPersons: string;
  /** "You", as a subject. */
  readonly secondPersons: string;
  /** "то", "те": what a clause stands for, no speaker. */
  readonly thatWords: string;
  /** "на 14 тисяч", "на то, что": after an impersonal, by how much or at what; nobody writes there. */
  readonly measures: string;
  /** "кілька разів": how often, not who. */
  readonly timesOver: string;
  /** An impersonal that tells something only after one of `becoming`: "стало известно". */
  readonly known: string;
  /** See `known`. */
  readonly becoming: string;
  /** Impersonals that need one of `documentPrepositions`: "следует из доклада". */
  readonly following: string;
  /** Two words before "как": what follows tells when or why ("после того, как …"). */
  readonly beforeHow: string;
  /** The same right before it: "так как". */
  readonly joinedHow: string;
  /** Before the noun that a report is called by: "the latest report", "самого доклада". */
  readonly reportModifiers: string;
  /** First words of what is added to a speaker between commas ("including", "published"). */
  readonly additions: string;
  /** First words of what may stand between a subject and its verb: participles, gerunds. */
  readonly interposed: string;
  /** First words of a clause that describes a speaker in the genitive: "по словам Иванова, возглавляющего …". */
  readonly describing: string;
  /** Adverbs and particles that stand between a speaker and the verb, or open a sentence. */
  readonly fillers: string;
  readonly negations: string;
  /** Verb stems whose negation is no denial ("не исключил"). */
  readonly negatedAffirmations: readonly string[];
  /** Verbs that say something only where negated ("не скрывают, что"). A pattern. */
  readonly onlyNegated: string;
  /** "reportedly": marks a sentence as said by somebody unnamed. */
  readonly hearsay: string;
  /** "is understood to": participles that between a form of "be" and "to" do the same; English only. */
  readonly hearsayParticiples: string;
  readonly pronouns: Readonly<Record<string, Agreement>>;
  readonly possessives: Readonly<Record<string, Agreement>>;
  /** "там": the body named before. */
  readonly bodyAnaphors: string;
  /** Endings of capitalised words that are no subjects; empty where case is not marked. */
  readonly obliqueName: string;
  /** Names with such endings in the nominative as well ("Баку", "Токио"). */
  readonly indeclinables: string;
  /** The same for lower-case words. */
  readonly obliqueNoun: string;
  /** After "в": times and channels ("в понедельник", "в эфире"), no speakers. */
  readonly circumstances: string;
  /** Those of them that tell when: the name after one is not governed ("в среду Лавров"). */
  readonly moments: string;
  /** Verbs after which the person told stands, never the speaker ("told reporters"). */
  readonly toldVerbs: string;
  /** Nouns for those to whom statements are made, in the case in which they are told. */
  readonly addressees: string;
  /** Media whose names have no cases, so that the person told looks like a subject. */
  readonly agencies: string;
  /** Endings of family names in the nominative; empty where case is not marked. */
  readonly familyName: string;
  /** Verbs that with "about" name a subject of talk and say nothing ("говорили о рыбе: …"). */
  readonly talkVerbs: string;
  /** Endings of finite verbs after a plural and after a masculine noun: a clause, no speaker. */
  readonly pluralVerb: string;
  readonly masculineVerb: string;
  /** Finite verbs right after a name: with them the subject ends and something is told of it. */
  readonly predicateVerb: string;
  /** Verbs that with a mere thing as object say nothing ("added a goal", "установил крест"). */
  readonly objectVerbs: string;
  /** Endings of infinitives; empty where those have none. */
  readonly infinitive: string;
  /** Finite forms by which such an object turns out to be a clause ("added the bill was dead"). */
  readonly finiteVerb: string;
  /** Words that tell that the speaker asked not to be named. */
  readonly anonymity: string;
  /** Words before a title that make it another one: "deputy minister", "бывший президент". */
  readonly otherRanks: string;
  /** Word before such a title that makes it no other person's: "первый заместитель". */
  readonly firstRank: string;
  /** Titles in one word, and the beginnings of the two that each is short for. */
  readonly shortTitles: Readonly<Record<string, readonly [string, string]>>;
  /** Given names and endings by which a person's gender is told; `maleName` is tried first. */
  readonly femaleName: string;
  readonly maleName: string;
  /** "but gave no details": clauses by which a text tells what was not said. A pattern. */
  readonly silence: string;
  /** Verbs that with less than a clause say nothing ("testified side by side"). A pattern. */
  readonly clauseVerbs: string;
  /** Participles that say something only with "has" before them. A pattern. */
  readonly participles: string;
  /** Verbs of clauses that take "to" with an infinitive as well ("expects to win"). A pattern. */
  readonly planVerbs: string;
  /** Words after which a preposition goes on with who speaks ("people familiar with"). A pattern. */
  readonly takesMore: string;
  /** Given names of either gender, and the ending by which `femaleName` guesses; English only. */
  readonly eitherName: string;
  readonly femaleEnding: string;
  /** Endings and words by which "назвал X …", "called X …" judges. */
  readonly judgement: string;
  /** Pronouns for what is judged: "called it …". */
  readonly judged: string;
  /** Whether the content may follow the verb with nothing between ("said prices fell"). */
  readonly bareContent: boolean;
}

/** How one language tells who said what, ready for look-ups. See `QuotationWords`. */
export interface SpeechData {
  readonly verbs: ReadonlyMap<string, SpeechVerbForm>;
  /** "выразил надежду": verb form → noun that makes it a cue, with the class. */
  readonly lightVerbs: ReadonlyMap<string, LightVerb>;
  readonly impersonals: ReadonlySet<string>;
  readonly nouns: ReadonlyMap<string, SpeakerNoun>;
  readonly pronouns: ReadonlyMap<string, Agreement>;
  readonly possessives: ReadonlyMap<string, Agreement>;
  /** A record has more keys than its own ("constructor"): words of a text are looked up above. */
  readonly words: QuotationWords;
}

/** A verb that is a cue only with certain nouns. */
export interface LightVerb {
  readonly agreement: Agreement;
  /** Says something only where a quotation stands beside it ("he went on"). */
  readonly quoteOnly: boolean;
  readonly nouns: ReadonlyMap<string, SpeechClass>;
}
