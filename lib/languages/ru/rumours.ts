/** Openings by which a text passes on what nobody in particular says; without their conjunction. */
export const rumours: readonly string[] = [
  'ходят слухи',
  'ходили слухи',
  'ходит слух',
  'ползут слухи',
  'прошел слух',
  'пошли слухи',
  'появились слухи',
  'есть слух',
  'поговаривают',
  'поговаривали',
  'молва гласит',
  'по слухам',
  'по слухам из кулуаров',
  'болтают',
  'пишут',
];
