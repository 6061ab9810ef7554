/** Endings by which Russian and Ukrainian names and verbs show whether of a man or a woman. Folded. */

/** Family names that decline as women's do, in any case; a man's genitive ends so too. */
export const FEMININE_FAMILY =
  /(?:[оеє]в|[иіїы]н)(?:а|ой|у|ою)$|(?:ск|цк|зьк)(?:ая|ой|ую|а|ої|ою|у)$/u;
/** Those of them that may be a man's genitive or dative. */
export const FAMILY_OF_EITHER = /[ау]$/u;
/** Family names of men where nothing else tells. */
export const MASCULINE_FAMILY = /[бвгджзйклмнпрстфхцчшщ]$/u;
/** Given names that are no woman's nominative and no man's, so that the two are a man's genitive. */
export const GIVEN_OF_GENITIVE = /[^аяий]$/u;
/** Women's given names in other cases: "Юттой". */
export const FEMININE_GIVEN_OBLIQUE =
  /(?<!андр|алекс|серг|никол|матв|тимоф)(?:ой|ей|ою|ею|єю|ії|ии)$/u;
/** Men's given names in other cases: "Томасом". */
export const MASCULINE_GIVEN_OBLIQUE = /(?<!арт|ефр)(?:ом|ем|єм)$/u;
/** Verbs in the past of which a woman is the subject. */
export const FEMININE_PAST = /(?:ла|лась|лася)$/u;
/** Verbs in the past of which a man is the subject. */
export const MASCULINE_PAST = /[аиыіїуюея](?:л|лся|в|вся)$/u;
