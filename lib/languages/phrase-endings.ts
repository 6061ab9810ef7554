/*
 * Endings by which the words around a speaker are told apart where no list has them. Those of Russian
 * and Ukrainian stand together: a text is of one of the two, and the other's do no harm. All folded.
 */

/** Adjectives in any case, with the genitive "-у" and "-і" of short ones: what stands before a noun. */
export const ADJECTIVE = /(?:ого|ому|его|ему|ой|ей|ый|ий|ым|им|ых|их|ую|юю|ая|яя|ое|ее|ій|ої|у|і)$/;
/** Adjectives before a noun or a name that they describe: "официальный Киев", "нынешним властям". */
export const DESCRIBING = /(?:[ыи]й|[ая]я|[ое]е|[ыи]е|[ыи]м|[ыи]х|о[мй]|ого|ому|ій|ої)$/;
/** Adjectives in the nominative, with which a subject begins. */
export const NOMINATIVE_ADJECTIVE = /(?:[ыиоі]й|[ая]я|[ое]е|[ыи]е)$/;
/** Those with which what is set beside a name begins: "Иван Петров, бывший …". */
export const APPOSED_ADJECTIVE = /(?:[иы]й|ая|яя|[ыи]е|ій)$/;
/** Of capitalised words: names of places end like adjectives ("у Відні"), but not so. */
export const SURE_ADJECTIVE = /(?:ому|ему)$/;
/** Infinitives, adverbs and verbs with which a sentence begins, and which are no subjects. */
export const NO_SUBJECT_AT_START = /(?:ть|ться|тись|ти|но|ло|нув)$/;
/** Verbs in the past: no first word of a subject. */
export const PAST_VERB = /(?:л|ла|ли|лся|лась|лись|лися)$/;
/** Adverbs, infinitives, reflexive verbs and comparatives: the same. */
export const NO_SUBJECT = /(?:о|но|ть|ти|ся|сь|іше|ше|ее)$/;
/** Endings that only the dative has, in which those stand who are told something. */
export const DATIVE_END = /(?:[ая]м|[ое]му|ові)$/;
/** Adjectives in the dative, which is no accusative: "новому президенту", "молодой матери", "новій міністерці". */
export const DATIVE_ADJECTIVE = /(?:[ое]му|[оеі]й)$/;
/** Nouns in the genitive or nominative that a preposition before them governs. */
export const GOVERNED_NOUN = /(?:ия|ии|ія|ії|ня|та|ва|ов|ів)$/;

/** Capitalised words that end like adjectives and may be places in the locative: "у Відні". */
export const LIKE_ADJECTIVE = /[уі]$/;
/** Plurals in the nominative, with the genitives that look alike. */
export const PLURAL_END = /[иыі]$/;
export const PLURAL_OR_GENITIVE = /[ыиії]$/;
/** Nouns in the genitive on which nothing hangs: "в адрес веры", "у її ім’я". */
export const GENITIVE_NOUN = /[ыиі]$|[’'ь]я$/;
/** Nouns before a name in marks that is theirs: "газета «Север»", "телеканала «Север»". */
export const OWNED_NOUN = /[аяи]$/;
/** One person's name in the accusative, to whom something is done. */
export const ONE_PERSON = /[аяую]$/;
/** What nouns in the nominative end with; nothing for those in a consonant. */
export const NOMINATIVE_ENDINGS = ['', 'а', 'я', 'и', 'ы', 'о', 'е', 'к', 'ь', 'й', 'і'] as const;

/** English adjectives, with a small letter or a capital: "Turkish", "federal". */
export const ENGLISH_ADJECTIVE = /(?:ish|an|al|ic)$/;
/** English adjectives between a possessive and a participle: "Stadia's current expected lineup". */
export const ENGLISH_DESCRIBING = /(?:ent|al|ous|ive|able|ible|ic|est|ary)$/;
/** English nouns by which somebody is called by what they do. */
export const ENGLISH_TRADE = /(?:er|or|ist|man|woman|ian|ant|ent|ee|boy|girl|year-old)$/;
