/* Words by which feeds tell what is in them, in titles, addresses and dates. */

/** What readers write below the articles. */
export const COMMENT_FEED = /comment|коммент|комент/i;
/** News, in addresses too. */
export const NEWS_FEED = /news|новост|novost|novin/i;

/** Before the hour of a date, as parts of a pattern: "1 января в 10:20", "1. Januar um 10:20". */
export const BEFORE_CLOCK = 'at|в|о|um|à';
/** Between day, month and year: "1 de enero de 2024". */
export const OF_MONTH = 'de';
/** Behind a year: "2024 г.", "2024 року". */
export const YEAR_NAMES = String.raw`г\.?|р\.?|року|года`;
