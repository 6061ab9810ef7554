/**
 * First letters of the words around what pages count and stamp by themselves: views, comments,
 * shares, minutes of reading, the hour of an update. A sentence of nothing but such words,
 * numbers and dates is no part of what was written. In the folded form of `Token.norm`.
 */
export const COUNTER_WORDS: readonly string[] = [
  // English
  ...['update', 'publish', 'post', 'view', 'comment', 'share', 'like', 'read', 'min', 'hour'],
  ...['ago', 'last', 'modified', 'today', 'yesterday', 'am', 'pm', 'gmt', 'utc', 'bst', 'edt'],
  ...['advert', 'sponsor', 'loading', 'photo', 'video', 'subscri', 'sign', 'popular', 'reaction'],
  // Russian
  ...['обновлен', 'опубликован', 'просмотр', 'коммент', 'поделил', 'лайк', 'чтени', 'чита'],
  ...['мин', 'час', 'назад', 'сегодня', 'вчера', 'мск', 'реклам', 'загрузк', 'подпис', 'источник'],
  ...['дата', 'время', 'изменен', 'реакци', 'популярн', 'фото', 'видео', 'год'],
  // Ukrainian
  ...['оновлен', 'опублікован', 'перегляд', 'поширен', 'вподоб', 'читанн', 'хв', 'годин', 'тому'],
  ...['сьогодні', 'вчора', 'завантаж', 'підпис', 'джерел', 'час', 'змінен', 'реакц', 'рік', 'рок'],
];
