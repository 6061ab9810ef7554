import type { NameKind } from '../verify-mentions.ts';

/**
 * Weights of the linker, in log-odds. Set by reasoning about what a reader would accept and
 * adjusted on the first half of NEREL and on our own page cases (`npm run eval -- names`).
 * The trade-off throughout: a wrong link costs more trust than a missing one.
 */

/** How much a name of each kind says by itself. */
export const KIND_WEIGHT: Readonly<Record<NameKind, number>> = {
  full: 4,
  abbreviation: 2,
  short: 1.5,
  family: -1,
  weak: -5,
};

/** Popularity: at this prior a name is as likely to mean the entity as not. */
export const PRIOR_NEUTRAL = 80;
/** Steps of the prior per unit of log-odds. */
export const PRIOR_SCALE = 45;

/** A family name or weak name whose bearer the article names in full. */
export const NAMED_IN_FULL = 6;
/** Any other name of something that the article names without doubt elsewhere. */
export const NAMED_ELSEWHERE = 2;
/** Initials that are, or are not, those of the person. */
export const INITIALS_AGREE = 3;
export const INITIALS_DIFFER = -8;
/** "Иван Лавров": an unknown capitalised word before a family name is another's given name. */
export const OTHER_GIVEN_NAME = -10;
/** "Лев Остапчук": a family name before an unknown capitalised word is that one's given name. */
export const GIVEN_NAME_HERE = -4;
/** "министр Лавров": a title that the person holds or held; any title before a person. */
export const TITLE_AGREES = 2.5;
export const TITLE_OF_PERSON = 0.7;
/** "Mrs Li": a title that a man does not have. */
export const TITLE_OF_OTHER = -9;
/** "в Вашингтоне": a preposition of place. */
export const PLACE_PREPOSITION = 1;
export const PLACE_PREPOSITION_OTHER = -1.5;
/** "у Захарова": no preposition stands before the nominative, so she is not meant. */
export const NOMINATIVE_AFTER_PREPOSITION = -8;
/** "«Барселона»": alone in quotation marks, a place's name is that of a club, a firm, a film. */
export const QUOTED_PLACE = -9;
/** "пёс Лондон", "Paris, a poodle": an animal is called so. */
export const CALLED_SO = -9;
/** "University of Washington", "Orlando Magic", "Old Goa": the place is a part of another's name. */
export const PART_OF_NAME = -12;
/** The same where only the recognizer sees the longer name: a person's, a firm's. */
export const PART_OF_PERSON = -7;
export const PART_OF_FIRM = -4;
/** "Геологическая служба США": the recognizer is sure of a body's name that a country ends. */
export const PART_OF_BODY = -9;
/** "@nigel_farage", "RT @somebody": no name that the text uses. */
export const IN_HANDLE = -10;
/** "остров Норфолк", "Kirkuk province": the noun beside it says that it is of another kind. */
export const OTHER_KIND = -7;
/** "за Дніпром" against "у Дніпрі": the river, or the town of its name. */
export const RIVER_OR_TOWN = 2.5;
/** "the Florida Supreme Court". */
export const BODY_OF_REGION = -8;
/** «Маски»: a family name alone in quotation marks is a title. */
export const QUOTED_PERSON = -6;
/** The article says of the same word, in another place, that it means something else. */
export const MEANT_OTHERWISE = -6;
/** Places less known than this may be villages. */
export const VILLAGE_BELOW = 130;
/** "штат Вашингтон": a name that is another's first is this one's after the noun for its kind. */
export const SAME_KIND = 8;
/** "Paris, Texas": the country or region after the comma is not that of the town. */
export const LIES_ELSEWHERE = -8;
/** A town in an article about matches, with no preposition of place; and where it plays there. */
export const TEAM_PERHAPS = -4;
export const TEAM_SURELY = -9;
/** "Наталі": a form of a given name, alone, that is also a form of a little known place's. */
export const GIVEN_NAME_ALONE = -4;
/** Places better known than this are meant rather than people. */
export const GIVEN_NAME_ALONE_BELOW = 100;
/** "Агро": nobody calls a place by the vocative. */
export const VOCATIVE_PLACE = -8;
/** "Davis said": a family name of many, with nobody named in full. */
export const COMMON_FAMILY_NAME = -2;
/** "Ким Чон Нам" is another Kim: after a family name that comes first, a name follows. */
export const FAMILY_FIRST = -10;
/** "в Лаврове": of a person one would hardly speak so. */
export const PLACE_CASE_OTHER = -8;
/**
 * "Макарові було одинадцять": a locative without its preposition is another word's form. Argued, not
 * swept: a name in full (4) that is named elsewhere without doubt as well (2) only evens it out.
 */
export const LOCATIVE_ALONE = -6;
/** "Владимир Петров": a place name that is a given name, before a capitalised word. */
export const GIVEN_NAME_OF_OTHER = -7;
/** "Юрий Борисов", "А. Киров": initials or a given name before what may be a place. */
export const PLACE_AFTER_INITIALS = -8;
export const PLACE_AFTER_GIVEN_NAME = -7;
/** "вице-премьер Борисов": a title that cannot be of the place, as "мэр Киева" is. */
export const TITLE_BEFORE_PLACE = -3;
/** "сказал Борисов": towns that stand for no government do not speak. */
export const ACTS_LIKE_A_PERSON = -3;
/** The article names a person so, and no preposition of place stands before the word. */
export const PERSON_NAMED_SO = -6;
/** "Марина Порошенко" before "Порошенко": another bearer of the name is named, this one is not. */
export const NAMESAKE_NAMED = -4;
/** The same where the word before is not known for a given name ("Свержение Трампа"). */
export const NAMESAKE_PERHAPS = -1.5;
/**
 * A namesake was named in full since the bearer was ("Jerome Powell … Ben Powell … Powell"), at
 * most so many words ago: an article soon goes back to whom it is about.
 */
export const NAMESAKE_SINCE = -8;
export const NAMESAKE_REACH = 40;
/** The same where packs know both, both are named in full, the other just now: the reader chooses. */
export const KNOWN_NAMESAKE_SINCE = -2.5;
export const KNOWN_NAMESAKE_REACH = 10;
/** Of namesakes with offices one is in office on the article's day, the others not, or not yet. */
export const OFFICE_THEN = 2;
export const OFFICE_BEFORE_RIVALS = 5.5;
/** "Путина сказала": the verb agrees with one bearer of the name and not with another. */
export const VERB_AGREES = 1;
export const VERB_DIFFERS = -5;
/** "передаёт САНА": an abbreviation rather than a form of a name. */
export const IN_CAPITALS = -6;
/** A common word that has its capital only from the start of the sentence or a headline. */
export const COMMON_WORD_CAPITAL = -6;
/** The same where a verb follows: "China released …". */
export const COMMON_WORD_SUBJECT = -2.5;
/** The same where the article has it with a capital of its own elsewhere, and no verb follows. */
export const COMMON_WORD_PERHAPS = -4;
/** Besides, the article uses it as a common word. */
export const COMMON_WORD_USED = -8;
/** The same word stands in lower case elsewhere in the article. */
export const LOWER_CASE_ELSEWHERE = -4;
/** The country of the candidate is, or is not, what the page is about; for names that several bear. */
export const PAGE_COUNTRY = 1.5;
export const OTHER_COUNTRY = -1.5;
/** "Сенат" where so many of the countries named, and so often, are its own. */
export const BODY_OF_PAGE_COUNTRY = 6.5;
export const MAIN_COUNTRY_FROM = 3;
export const MAIN_COUNTRY_SHARE = 0.6;
/** A town whose country the article does not touch; and where it touches others, so many times. */
export const ALONE = -1;
export const ALONE_ABROAD = -2.5;
/** A family name in an article that touches nothing of the person's country; people so well known. */
export const ALONE_FAMILY = -0.5;
export const KNOWN_ALONE = 200;
/** "Панама, Гватемала": rather the country than its capital of the same name. */
export const COUNTRY_OF_TOWN = 2.5;
/** "британский МИД" is that of no other country; a name that needs company has it in the adjective. */
export const ADJECTIVE_AGREES = 2;
export const ADJECTIVE_AGREES_WEAK = 7.5;
export const ADJECTIVE_DIFFERS = -7;
/** "Democratic Party" in an article that names Korea so many times and never the USA. */
export const PARTY_ABROAD = -8;
export const ABROAD_FROM = 3;
/** "МИД Германии" cannot be the Russian ministry. */
export const NEXT_PLACE_DIFFERS = -6;
export const NEXT_PLACE_AGREES = 2;
/** For each unambiguous neighbour that the record names as related, up to `MOST_NEIGHBOURS`. */
export const NEIGHBOUR = 0.6;
export const MOST_NEIGHBOURS = 3;
/** The recognizer sees the same, or another, type. */
export const TYPE_AGREES = 0.8;
export const TYPE_DIFFERS = -1.5;

/** Links are shown from this probability on, */
export const SHOWN = 0.7;
/** and when the best candidate leads the next by so much. */
export const MARGIN = 1.2;
/** A town less known by so much than its namesake, and the lead that it needs. */
export const LESS_KNOWN_BY = 20;
export const MARGIN_OF_LESS_KNOWN = 4.5;
/** Below this a stretch of text is not taken for a name at all. */
export const MENTIONED = 0.25;
/** Candidates this sure, and this far ahead, count as neighbours for the others. */
export const CONFIDENT = 0.85;
export const CONFIDENT_MARGIN = 2;
/** How often the scores are made again with what the scores before say of the article. */
export const PASSES = 2;
