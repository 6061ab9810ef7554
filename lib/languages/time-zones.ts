/**
 * Words by which news say whose clock they mean, folded beginnings of what stands before or after
 * "time" ("по московскому времени", "Kyiv time"), with minutes ahead of UTC in winter and in
 * summer. Source: the IANA time zone database, as of 2024.
 */
export const ZONE_WORDS: readonly (readonly [beginning: string, winter: number, summer: number])[] =
  [
    ['московск', 180, 180],
    ['москв', 180, 180],
    ['moscow', 180, 180],
    ['мск', 180, 180],
    ['киевск', 120, 180],
    ['киеву', 120, 180],
    ['києв', 120, 180],
    ['київськ', 120, 180],
    ['kyiv', 120, 180],
    ['kiev', 120, 180],
    ['гринвич', 0, 0],
    ['гринвіц', 0, 0],
    ['gmt', 0, 0],
    ['utc', 0, 0],
    ['лондон', 0, 60],
    ['london', 0, 60],
    ['парижск', 60, 120],
    ['паризьк', 60, 120],
    ['paris', 60, 120],
    ['берлинск', 60, 120],
    ['берлінськ', 60, 120],
    ['berlin', 60, 120],
    ['индийск', 330, 330],
    ['індійськ', 330, 330],
    ['indian', 330, 330],
    ['пекинск', 480, 480],
    ['пекінськ', 480, 480],
    ['beijing', 480, 480],
    ['японск', 540, 540],
    ['японськ', 540, 540],
    ['tokyo', 540, 540],
    ['турецк', 180, 180],
    ['турецьк', 180, 180],
    ['istanbul', 180, 180],
    ['вашингтон', -300, -240],
    ['washington', -300, -240],
  ];
/** The word that must stand beside. */
export const CLOCK_WORDS: readonly string[] = [
  'времени',
  'часом',
  'time',
  'gmt',
  'utc',
  'гринвичу',
  'гринвічем',
  'мск',
  'за',
  'по',
];
/** Months of summer time in Europe and America, roughly: April to October. */
export const SUMMER: readonly [first: number, last: number] = [4, 10];
