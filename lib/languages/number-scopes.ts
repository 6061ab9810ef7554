import { wordSet } from './language-data.ts';

/**
 * Words that say of what a number is a number: of now or of then, of what is or of what is expected. Two sentences of which one alone has such words give two numbers. Folded.
 */
export interface NumberScope {
  readonly name: string;
  readonly words: ReadonlySet<string>;
  /** Beginnings of longer words. */
  readonly beginnings: readonly string[];
}

export const NUMBER_SCOPES: readonly NumberScope[] = [
  {
    name: 'former',
    words: wordSet(
      'previously formerly previous former прежде раньше ранее прежний прежнего прежняя прежней раніше колишній колишнього попередній попереднього',
    ),
    beginnings: ['прежн', 'предыдущ', 'попередн', 'колишн'],
  },
  {
    name: 'expected',
    words: wordSet(
      'forecast forecasts forecasted predicts predicted projected projects expects expected',
    ),
    beginnings: ['прогноз', 'ожида', 'очіку'],
  },
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
