/** Messages of the feeds that the reader follows, in English. Part of `en`. */
export const feedsEn = {
  'online.why.feed': 'a feed was asked for what is new',
  'online.why.find-feeds': 'feeds were looked for',
  'online.why.search': 'other reports were searched for',
  'online.error.gone': 'What was there is gone for good.',
} as const;
