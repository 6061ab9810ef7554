/* What the ends of English words tell. Of folded words, but where a capital or a mark is asked for. */

/** "Ford’s". */
export const POSSESSIVE = /['’]s$/;
/** The same, or the bare mark of a plural: "the firms’". */
export const ANY_POSSESSIVE = /['’]s?$/;
/** The same of text as it stands, with every mark that is written so. */
export const WRITTEN_POSSESSIVE = /['’ʼ]s?$/;
/** Nothing but such an end. */
export const BARE_POSSESSIVE = /^['’]s?$/;
/** Nothing, or a possessive, however it is marked. */
export const MAYBE_POSSESSIVE = /^(?:['’ʼ]s?)?$/u;
/** A word with such an end; the first group is the end. */
export const OWNER = /^.+?(['’ʼ]s?)$/u;
/** What follows a name that is the owner of something. */
export const OWNER_FOLLOWS = /^['’]s\b/;
/** A name in capitals that owns what follows. */
export const CAPITAL_OWNER = /^\p{Lu}.*['’]s$/u;
/** Around a mark that ends a plural and no quotation. */
export const PLURAL_OWNER = /^s' $/;

/** Plurals, verbs of one person: "officials", "says", not "witness". */
export const ENDS_IN_S = /[^s]s$/;
/** The same of a word in small letters that is long enough, without "-us". */
export const PLURAL_NOUN = /^\p{Ll}{3,}[^su]s$/u;
export const VERB_IN_S = /^\p{Ll}+[^su]s$/u;
export const THINGS_DONE_TO = /^\p{Ll}{3,}[^s]s$/u;

/** Regular pasts and participles. */
export const PAST = /ed$/;
export const LONG_PAST = /^\p{Ll}{2,}ed$/u;
/** With the one irregular form that is as often a participle. */
export const PAST_OR_FOUND = /(?:ed|found)$/;
export const PREDICATE = /[^s]s$|ed$/;
export const SURE_PREDICATE = /^\p{Ll}+(?:[^su]s|ed)$/u;
export const GERUND = /ing$/;
export const LONG_GERUND = /^\p{Ll}{2,}ing$/u;

/** "doesn’t". */
export const NEGATED = /n[’']t$/;
/** Nothing but such an end, as some tokenizers leave it. */
export const BARE_NEGATION = /^n[’']t$/;
export const CANNOT = /^can['’]t$/;
/** A form of "be" drawn to its subject, or negated: "they’re", "wasn’t". */
export const DRAWN_BE = /'(?:re|m)$|n't$/;
/** "I’ve", "we’ll": the text in its own voice. */
export const OWN_VOICE = /^(?:i|we|you)['’](?:ve|m|re|d|ll)$/;

/** Verbs of one stem, of which one rule each asks. */
export const CLAIMS = /^claim/;
export const FINDS = /^f(?:ou|i)nds?$/;
export const REPORTS = /^report/;
export const SUGGESTS = /^suggest/;
export const ANNOUNCES = /^announce/;
/** Names that end with a shortened word: "Andrew Evans Jr.", "Acme Inc.". */
export const SHORTENED_LAST = /\b(?:Jr|Sr|Inc|Ltd|Co|Corp|Bros)$/;
/** "forty-year-old": what an age has behind its unit. */
export const OLD = /-old$/;
/** Before a name in an aside: "(the Fund)". */
export const LEADING_ARTICLE = /^the /u;
export const LAST_S = /s$/;
