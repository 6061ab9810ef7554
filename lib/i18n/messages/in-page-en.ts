/**
 * Messages that the background needs for every page, in English. Part of `en`. It reads these alone
 * when it starts, so that they are few.
 */
export const inPageEn = {
  'highlight.yellow': 'Highlight in yellow',
  'highlight.green': 'Highlight in green',
  'highlight.blue': 'Highlight in blue',
  'highlight.pink': 'Highlight in pink',
  'role.member': 'member',
} as const;
