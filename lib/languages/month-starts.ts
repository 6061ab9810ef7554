/**
 * First letters of the months, full or abbreviated, in the languages that feeds write dates in,
 * whatever their own language: letters without marks, in lower case. January first. Of several
 * starts that fit a word the longest counts.
 */
export const MONTH_STARTS: readonly (readonly string[])[] = [
  'jan january янв січ ene gen sty jän oca ιαν led'.split(' '),
  'feb february fév fev фев лют lut şub sub φεβ úno'.split(' '),
  'mar march mär mrz мар бер μαρ bře'.split(' '),
  'apr april avr abr апр кві kwi nis απρ dub'.split(' '),
  'may mai mag maj май мая мае тра μαι kvě'.split(' '),
  'jun june juin giu июн чер cze haz ιουν čer'.split(' '),
  'jul july juil lug июл лип lip tem ιουλ čerc'.split(' '),
  'aug august aoû aou ago авг сер sie ağu αυγ srp'.split(' '),
  'sep september sept set сен вер wrz eyl σεπ zář'.split(' '),
  'oct october okt ott окт жов paz paź eki οκτ říj'.split(' '),
  'nov november ноя лис lis kas νοε lis'.split(' '),
  'dec december déc dez dic дек гру gru ara δεκ pro'.split(' '),
];
