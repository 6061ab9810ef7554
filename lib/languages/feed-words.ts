/* Words by which the titles and addresses of feeds tell what is in them. */

/** What readers write below the articles. */
export const COMMENT_FEED = /comment|коммент|комент/i;
/** News, in addresses too. */
export const NEWS_FEED = /news|новост|novost|novin/i;
