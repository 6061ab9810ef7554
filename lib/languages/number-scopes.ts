import { wordSet } from './language-data.ts';

/**
 * Words that say of what a number is a number: of now or of then, of what is or of what is expected. Two sentences of which one alone has such words give two numbers. Folded.
 */
export interface NumberScope {
  readonly name: string;
  readonly words: ReadonlySet<string>;
  /** Beginnings of longer words. */
  readonly beginnings: readonly string[];
  /** Whether it counts only before the number: "including three children" is no part of the 38 before. */
  readonly isBefore?: boolean;
  /** A base unit (`base-units.ts`) of which alone it says anything. */
  readonly unit?: string;
  /** Whether it counts only right before or behind the number: "six more", "another six". */
  readonly isBeside?: boolean;
  /** Whether it says nothing of people and sums, which are told as they come: "ещё пятеро". */
  readonly isOfThings?: boolean;
  /** Several words that say it together. */
  readonly phrases?: readonly string[];
}

/** Words beside a number by which it comes on top of what was told: "another six", "ещё семь". Folded. */
export const MORE_WORDS = wordSet('more another other others further additional extra еще ещё ще');

export const NUMBER_SCOPES: readonly NumberScope[] = [
  {
    name: 'former',
    words: wordSet(
      'previously formerly previous former прежде раньше ранее прежний прежнего прежняя прежней раніше колишній колишнього попередній попереднього',
    ),
    beginnings: ['прежн', 'предыдущ', 'попередн', 'колишн'],
    phrases: ['used to'],
  },
  {
    name: 'expected',
    words: wordSet(
      'forecast forecasts forecasted predicts predicted projected projects expects expected',
    ),
    beginnings: ['прогноз', 'ожида', 'очіку'],
  },
  {
    name: 'able',
    words: wordSet('designed able capable capacity'),
    beginnings: ['рассчитан', 'розрахован', 'способ', 'спромож', 'здатн', 'вмеща', 'вміщу'],
  },
  {
    name: 'still',
    words: wordSet('still досі по-прежнему'),
    beginnings: [],
    phrases: ['все еще', 'до сих пор', 'все ще'],
    unit: 'minute',
  },
  {
    name: 'conditional',
    words: wordSet('if unless если якщо случае разі'),
    beginnings: [],
  },
  {
    name: 'in cash',
    words: wordSet('cash'),
    beginnings: ['наличн', 'готівк'],
  },
  {
    name: 'more',
    words: MORE_WORDS,
    beginnings: ['дополнительн', 'додатков'],
    isBeside: true,
    isOfThings: true,
  },
  {
    name: 'age',
    words: wordSet(
      'age aged turned возрасте возраста было исполнилось віці віку було виповнилося минуло',
    ),
    beginnings: [],
    unit: 'minute',
  },
  {
    name: 'each',
    words: wordSet('каждому кожному'),
    beginnings: [],
    phrases: ['each get', 'each gets', 'each will', 'each receive', 'each receives'],
  },
  {
    name: 'opening',
    words: wordSet('opening opened open'),
    beginnings: ['открыти', 'відкритт'],
    unit: '%',
  },
  {
    name: 'closing',
    words: wordSet('close closed closing'),
    beginnings: ['закрыт', 'закрит'],
    unit: '%',
  },
  {
    name: 'peak',
    words: wordSet('peak peaked пике піку пиком піком'),
    beginnings: [],
  },
  {
    name: 'part',
    words: wordSet('including включая числе зокрема числі'),
    beginnings: [],
    isBefore: true,
  },
];

/** Beginnings of words with which somebody says what will come, and for those whose trade it is, folded. */
export const FORECASTS: readonly string[] = [
  'forecast',
  'predict',
  'economist',
  'analyst',
  'прогноз',
  'экономист',
  'аналитик',
  'економіст',
  'аналітик',
];

/** Phrases, folded, with which a number is of a whole country, its capital and all else. */
export const NATIONWIDE: readonly string[] = [
  'nationwide',
  'countrywide',
  'across the country',
  'throughout the country',
  'around the country',
  'по всей стране',
  'по стране',
  'по всій країні',
  'по країні',
  'всією країною',
  'усією країною',
];
