import type { Lang } from '../model/text.ts';
import { wordSet } from './language-data.ts';

/** What number of heads a word before "of" or "из" has: "a crew of 21", "экипаж из 22 индийцев", folded. */
export const CROWDS: readonly string[] = [
  'crew',
  'team',
  'group',
  'staff',
  'crowd',
  'экипаж',
  'команд',
  'групп',
  'отряд',
  'делегаци',
  'екіпаж',
  'груп',
  'загін',
  'делегаці',
];

/** What stands between a crowd and its number, and between a number and those it is taken from, folded. */
export const OUT_OF: ReadonlySet<string> = wordSet('of из із з');

/** "439 of them", "двое из них": they are what was counted before, folded. */
export const OF_THOSE: ReadonlySet<string> = wordSet(
  'them these those which whom них этих которых цих яких',
);

/** After these a unit of time alone is one of it: "within a week", "менше ніж місяць", folded. */
export const BEFORE_ONE: ReadonlySet<string> = wordSet('within than течение чем протягом ніж');

/**
 * What stands between a Russian or Ukrainian noun and its number behind it: "уголовных дел стало три",
 * "жертв уже 17", folded.
 */
export const BETWEEN_NOUN_AND_NUMBER: ReadonlySet<string> = wordSet(`
  стало было будет уже всего оказалось набралось насчитали насчитывается
  стало було буде вже усього всього виявилося набралося нарахували налічується
`);

/** "The number of customers rose to 66,000": words whose noun is what is counted, folded. */
export const NUMBER_NOUNS: ReadonlySet<string> = wordSet(`
  number count tally
  число количество
  кількість число
`);

/** Verbs of sums, in the present or the future, as Russian and Ukrainian end them: "выделит", "виділяє". */
export const PLEDGE_END = /(?:ит|ет|ют|ят|ють|ять|ить|є)$/;

/** Russian and Ukrainian nouns, as numbers have them, that end as verbs do: "два миллиона сигарет". */
export const COUNTED_ALIKE: ReadonlySet<string> = wordSet(`
  сигарет газет ракет монет планет анкет конфет котлет карет диет комет примет смет лет
  плит элит орбит валют кают минут
  ребят цыплят телят ягнят утят поросят щенят котят опят
`);

/** Words that count two things without a number, folded: "both captains". */
export const BOTH: ReadonlySet<string> = wordSet('both оба обе обидва обидві');

/**
 * Beginnings of ordinals, folded, with their numbers: "the third attempt". By language: "друга спроба"
 * is the second, "другая попытка" another.
 */
export const ORDINALS: Readonly<
  Record<Lang, readonly (readonly [beginning: string, value: number])[]>
> = {
  en: [
    ['second', 2],
    ['third', 3],
    ['fourth', 4],
    ['fifth', 5],
    ['sixth', 6],
    ['seventh', 7],
  ],
  ru: [
    ['втор', 2],
    ['трет', 3],
    ['четверт', 4],
    ['пят', 5],
    ['шест', 6],
    ['седьм', 7],
  ],
  uk: [
    ['друг', 2],
    ['трет', 3],
    ['четверт', 4],
    ["п'ят", 5],
    ['шост', 6],
    ['сьом', 7],
  ],
};

/** Countables (`countables.ts`) that come one after the other, so that the ordinal of one counts them. */
export const IN_TURN: ReadonlySet<string> = wordSet('attempt round');

/**
 * Kinds of people, by an English word of each, that are counted apart: 39 policemen and 9 children
 * who were hurt are no two figures of one count.
 */
export const KINDS_OF_PEOPLE: readonly string[] = [
  'children',
  'police',
  'soldiers',
  'women',
  'foreigners',
  'passengers',
  'crew',
  'patients',
  'students',
  'journalists',
  'firefighters',
];
