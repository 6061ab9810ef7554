import type { Agreement } from './speech-data.ts';

/**
 * Endings of Russian and Ukrainian finite verbs with the subject that each wants, the surest
 * first: so that beside a quotation a verb that no list has is known for one ("буркнула").
 */
export const FINITE_ENDINGS: readonly (readonly [ending: RegExp, agreement: Agreement])[] = [
  [/(?:ла|лась|лася)$/, 'f'],
  [/(?:ли|лись|лися)$/, 'pl'],
  [/(?:ют|ят|ут|ат|ються|ють|ять|уть|ать|ются|ятся|утся|атся)$/, 'pl'],
  [/(?:л|лся|[аиіїуює]в|[аиіїує]вся)$/, 'm'],
  [/(?:[еёи]т|[еёи]тся|[єї]ться|ється|иться|їть|ить|є)$/, 'sg'],
];

/** The same in English, where nouns end so too. */
export const ENGLISH_FINITE_ENDINGS: typeof FINITE_ENDINGS = [
  [/..ed$/, 'any'],
  [/..[^su]s$/, 'sg'],
];
