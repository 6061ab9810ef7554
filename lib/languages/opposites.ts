import { wordSet } from './language-data.ts';

/**
 * Meanings that deny one another, by an English word of each: what one article calls so, another
 * that agrees cannot call the other.
 */
export const OPPOSITES: readonly (readonly [string, string])[] = [
  ['acquitted', 'convicted'],
  ['approved', 'rejected'],
  ['accepted', 'rejected'],
  ['separate', 'joint'],
  ['refused', 'agreed'],
  ['refused', 'conceded'],
  ['confirm', 'denied'],
  ['joined', 'withdrew'],
  ['participat', 'banned'],
  ['participat', 'withdrew'],
  ['allowed', 'banned'],
  ['surviv', 'died'],
  ['surviv', 'destroyed'],
  ['rescued', 'died'],
  ['rescued', 'destroyed'],
  ['released', 'arrested'],
  ['open', 'closed'],
  ['improved', 'worsened'],
  ['succeeded', 'failed'],
  ['truth', 'false'],
  ['full', 'empty'],
  ['temporary', 'permanent'],
  ['support', 'condemn'],
  ['sank', 'afloat'],
  ['hide', 'reveal'],
  ['resumed', 'suspended'],
  ['approved', 'vetoed'],
  ['increase', 'reduce'],
  ['unanimous', 'divided'],
  ['injured', 'unharmed'],
  ['damaged', 'intact'],
  ['destroyed', 'intact'],
  ['skipped', 'attended'],
  ['admitted', 'denied'],
  ['accident', 'arson'],
  ['accident', 'deliberate'],
  ['guilty', 'innocent'],
  ['legal', 'illegal'],
  ['possible', 'impossible'],
  ['collapsed', 'standing'],
  ['extended', 'expired'],
  ['cancelled', 'resumed'],
  ['postponed', 'cancelled'],
];

/** Meanings that only one can have: the last to vote, the first to call, the winner. */
export const UNIQUE_ROLES: readonly string[] = ['last', 'first', 'final'];

/** Words in which something happened between two days. */
export const NIGHT_WORDS: readonly string[] = ['night', 'overnight'];

/** Beginnings of the helpers after which the denied words stand before: "принимать не стали". */
export const DENIAL_HELPERS: readonly string[] = [
  'стал',
  'смог',
  'был',
  'буд',
  'зміг',
  'змогл',
  'дава',
  'вдал',
  'удал',
  'подлеж',
  'підляга',
];

/** Words that deny the verb beside them, folded, of all languages with data. */
export const DENIALS: ReadonlySet<string> = wordSet(`
  не
  not never cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't
`);

/** Words that deny what follows in the clause, and all of it in Russian and Ukrainian, folded. */
export const DENIED_AFTER: ReadonlySet<string> = wordSet(`
  no nobody none neither nothing
  нет ни никто никого ничто ничего никакой никаких никакого никакие
  немає ні ані ніхто нікого ніщо нічого жоден жодного жодних жодної жодна
`);

/** Words that deny what they govern alone: "без проверки", "за недостатком улик", folded. */
export const LACKING: ReadonlySet<string> = wordSet(`
  without lack lacks lacked absence
  без недостаток недостатком недостатка отсутствие отсутствия
  брак бракує відсутність відсутності
`);

/** Before "not" no wish but an inability, folded: "could not be excluded". */
export const ABLE: ReadonlySet<string> = wordSet('could');

/** Words beside a denial that leave some of what it denies, folded: "майже немає", "almost no". */
export const NEARLY: ReadonlySet<string> = wordSet('almost nearly hardly почти едва майже ледь');

/** Words that deny what stands before them: "пострадавших нет", folded. */
export const DENIED_BEFORE: ReadonlySet<string> = wordSet('нет немає нема');

/** Function words, folded, after which a name may be who did it: articles, copulas, "and". */
export const BEFORE_SUBJECTS: ReadonlySet<string> = wordSet(`
  the was is were and и а був була є і та был была
`);

/** Words that make what follows a wish, a fear or a possibility, folded. */
export const WISHES: ReadonlySet<string> = wordSet(`
  чтобы чтоб если бы щоб якби якщо would should could might if unless lest without
`);

/** Nouns, by an English word of each, that say where something is and not what. */
export const WHEREABOUTS_WORDS: readonly string[] = [
  'city',
  'town',
  'village',
  'country',
  'region',
  'place',
  'area',
];

/** Beginnings of verbs, folded, of what somebody means to do: denied behind a deed they deny it. */
export const INTENTIONS: readonly string[] = [
  'собира',
  'намер',
  'планиру',
  'стал',
  'стан',
  'намір',
  'плану',
  'збира',
  'буд',
  'став',
];

/** Words, folded, with which a sentence asks what is so or will not say it: it denies nothing. */
export const ASKING: ReadonlySet<string> = wordSet('whether declined declines');

/** Words with which a sentence only asks, supposes or allows for it, folded. */
export const UNSURE: ReadonlySet<string> = wordSet(`
  if unless whether could may might should declined declines
  если якобы ли может могут чтобы
  якщо нібито може можуть щоб
`);

/** Function words, folded, before who did it in a sentence that begins with what was done. */
export const AGENT_WORDS: ReadonlySet<string> = wordSet('by');

/** Words, folded, with which a denial is of all time before what is told: "since Chirac". */
export const UNTIL_NOW: ReadonlySet<string> = wordSet(`
  since until before раньше ранее прежде доселе раніше досі
`);

/** Words before a day from which something lasts; such a day is no day of an event, folded. */
export const FROM_THEN_ON: ReadonlySet<string> = wordSet(
  'since from after с со после з із зі від після',
);

/** Words that begin another deed, folded: what stands behind them is not denied with what is before. */
export const CLAUSE_LINKS: ReadonlySet<string> = wordSet(`
  and as but while who which that when because
  и но а или чтобы когда который которая которые которых
  і й та але або що щоб коли який яка які яких
`);

/** Words that join a second verb of the same subject, folded. */
export const JOINING: ReadonlySet<string> = wordSet('and but и но а і й та але');

/** Words, folded, and pairs of them by which a sentence tells when it was last so. */
export const LAST_TIME: readonly string[] = [
  'востаннє',
  'останній раз',
  'останнього разу',
  'последний раз',
  'last time',
];

/** Nouns, folded, after which stands who says it: "по словам Пескова", "за даними Коваля". */
export const WORDS_OF: ReadonlySet<string> = wordSet(`
  словам мнению данным версии оценке сообщению заявлению
  словами думку даними версією оцінкою повідомленням заявою
`);

/** Beginnings of words that deny the infinitive beside them: "refused to stand", "отказался участвовать". */
export const REFUSALS: readonly string[] = [
  'refus',
  'declin',
  'unable',
  'unwilling',
  'fail',
  'forgot',
  'neglect',
  'отказ',
  'забыл',
  'відмов',
  'забув',
  'забул',
];

/** What a refused noun is governed by, folded. */
export const REFUSED_FROM: ReadonlySet<string> = wordSet('от від');

/** Words, folded, of a whole that is more than its parts: "in total", "загалом". */
export const WHOLE_WORDS: ReadonlySet<string> = wordSet(`
  total totals totalling altogether overall combined together aggregate cumulative
  всего итого вместе общей сложности суммарно совокупно суммарный совокупный совокупная общий общая
  загалом усього разом сумарно сукупно сумарний сукупний сукупна загальний загальна
`);

/**
 * Nouns, by an English word of each, that are what was not done where they stand before such a verb
 * ("участі не братиме"); another noun there is who did not do it.
 */
export const LIGHT_NOUNS: readonly string[] = [
  'participation',
  'interview',
  'decision',
  'comment',
  'permission',
  'consent',
  'promise',
  'answer',
  'evidence',
  'measures',
  'steps',
  'check',
  'inspection',
];

/**
 * Beginnings of verbs that say little beside their noun, so that denying them denies the noun: "took
 * no hostages", "участі не братиме", "не дал интервью".
 */
export const LIGHT_VERBS: readonly string[] = [
  'take',
  'took',
  'give',
  'gave',
  'hold',
  'held',
  'make',
  'made',
  'have',
  'had',
  'брал',
  'брат',
  'бер',
  'взял',
  'дал',
  'дав',
  'дат',
  'проход',
  'прошл',
  'прошел',
  'пройшл',
  'пройшов',
  'undergo',
  'underw',
  'pass',
  'принима',
  'принял',
  'проводи',
  'провел',
  'провод',
  'имел',
  'бра',
  'узя',
  'взя',
  'приймал',
  'прийнял',
  'провів',
  'провел',
  'мал',
];

/** Beginnings of verbs with whose object nothing is said to be so: "dismissed the version of arson". */
export const REJECTIONS: readonly string[] = [
  'reject',
  'dismiss',
  'denied',
  'denies',
  'deny',
  'refut',
  'отверг',
  'отрица',
  'отрицал',
  'опроверг',
  'опровер',
  'отмел',
  'відкид',
  'відкину',
  'спросту',
  'спростов',
  'заперечу',
  'заперечи',
];
