/** Messages of the feeds that the reader follows, in Ukrainian. Part of `uk`. */
export const feedsUk = {
  'online.why.feed': 'стрічка: що нового',
  'online.why.find-feeds': 'пошук стрічок видання',
  'online.why.search': 'пошук інших повідомлень',
  'online.error.gone': 'Того, що тут було, більше немає.',
} as const;
