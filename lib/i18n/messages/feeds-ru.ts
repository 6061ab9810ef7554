/** Messages of the feeds that the reader follows, in Russian. Part of `ru`. */
export const feedsRu = {
  'online.why.feed': 'лента: что нового',
  'online.why.find-feeds': 'поиск лент издания',
  'online.why.search': 'поиск других сообщений',
  'online.error.gone': 'Того, что здесь было, больше нет.',
} as const;
