/* Words of pages that come with others of any length, as patterns; whole labels are in `page-labels.ts`. */

/** "On news.example": where a site sends to itself or to its sister. Of a folded label. */
export const ON_A_SITE = /^(?:also |more |read more )?on (?:the )?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u;
/** How a line begins that tells whose the text is. */
export const COPYRIGHT = /^(?:©|\(c\)\s|copyright\b)/i;
/** Between the label of a picture and its author: "Photo by Ada Marsh". */
export const CREDITED_TO = 'by';
/** Between the author of a picture and who passed it on: "Ada Marsh via AP". */
export const PASSED_ON_BY = 'via';
