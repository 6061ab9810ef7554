/** Where the demonstration begins. */
export const FIRST_ARTICLE = 'http://www.vestnik.test/mir/zheneva-itogi.html';

/** Further articles on the same event, one in each of the other languages. */
export const OTHER_ARTICLES = [
  'http://novyny.test/news/zheneva',
  'http://meridian.test/world/geneva-talks',
] as const;
