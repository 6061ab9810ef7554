import type { Lang } from '../model/text.ts';
import type { BesidePlaces } from './beside-places.ts';
import type { Inflection } from './declension.ts';
import type { MetonymWords } from './metonym-words.ts';
import type { NameSigns } from './name-signs.ts';
import type { RoleWords } from './role-words.ts';
import type { ShortForms } from './short-forms.ts';

/** Facts about one language, apart from the algorithms that use them. */
export interface LanguageData {
  readonly lang: Lang;
  /**
   * Abbreviations, folded, without their last full stop, after which a sentence goes on
   * (`"ул"`, `"т. е"` is written `"е"`).
   */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations that may just as well end a sentence when a capital follows (`"др"`). */
  readonly finalAbbreviations: ReadonlySet<string>;
  /** Closed-class words, folded. They are never names by themselves and identify the language. */
  readonly functionWords: ReadonlySet<string>;
  /** How names change by case; null where they only take a possessive. */
  readonly inflection: Inflection | null;
  /** Common words that are names as well, in the nominative, folded. */
  readonly homographs: ReadonlySet<string>;
  /** Given names that are also names of places or things, in the nominative, folded. */
  readonly ambiguousGivenNames: ReadonlySet<string>;
  /** Common given names, in the nominative, folded. */
  readonly givenNames: ReadonlySet<string>;
  /** Prepositions, none of which stands before a nominative. */
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that stand before places rather than people. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Prepositions that the locative never stands without; empty where names have no cases. */
  readonly locativePrepositions: ReadonlySet<string>;
  /** Words beside places that decide what the name belongs to. */
  readonly besidePlaces: BesidePlaces;
  /** Family names that very many people bear, in the masculine nominative, folded. */
  readonly commonFamilyNames: ReadonlySet<string>;
  /** Words inside hyphenated names of places: "Сен-Луи-дю-Сюд", "Stratford-upon-Avon". */
  readonly compoundParticles: ReadonlySet<string>;
  /** Prepositions after which a capital stands for its government. */
  readonly partnerPrepositions: ReadonlySet<string>;
  /** Finite verbs as they stand right after a subject, folded. */
  readonly predicateEnding: RegExp;
  /** Prepositions before places and people alike. */
  readonly pathPrepositions: ReadonlySet<string>;
  /** Words right before people's names and not before places', in the nominative, folded. */
  readonly honorifics: ReadonlySet<string>;
  /** Of those and the like, the ones of men or of women only. */
  readonly honorificsOf: Readonly<Record<'male' | 'female', ReadonlySet<string>>>;
  /** Verbs, folded and in the forms met in news, of what people do and towns do not. */
  readonly personVerbs: ReadonlySet<string>;
  /** Adjectives of countries, folded nominative → the country's name. */
  readonly countryAdjectives: Readonly<Record<string, string>>;
  /** Words around capitals that decide whether their governments are meant. */
  readonly metonymWords: MetonymWords;
  /** Words by which names are a body's or a place's. */
  readonly nameSigns: NameSigns;
  /** How a text says that a name has a shorter form. */
  readonly shortForms: ShortForms;
  /** Words for offices. */
  readonly roles: RoleWords;
  /** Before an office, folded: it is another holder's than the day's ("former"). */
  readonly otherHolder: RegExp;
  /** Of those words, the ones for a time that the sentence names ("then"). */
  readonly thenHolder: RegExp;
  /** Of those words, the ones for somebody who held it before ("former"). */
  readonly formerHolder: RegExp;
  /** Before an office, folded: the post is meant, not who holds it ("elected"). */
  readonly officeItself: RegExp;
  /** How an office ends in the instrumental; null where the language has none. */
  readonly postEnding: RegExp | null;
  /** Prepositions before the instrumental of who holds an office: "с президентом". */
  readonly postPrepositions: ReadonlySet<string>;
}

/** A set of folded words written as one string, separated by white space. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
