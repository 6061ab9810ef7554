/**
 * Letters as rough sounds, so that a name compares across alphabets: Меланшон and Mélenchon,
 * Кристерссон and Kristersson, Хаависто, Гаавісто and Haavisto. Vowels and signs vanish; sounds
 * that the three languages write for one another fall together (г, х, g, h; the sibilants).
 */

/** Latin letter groups that stand for one sound; the longer first. */
export const LATIN_GROUPS: readonly (readonly [letters: string, sound: string])[] = [
  ['shch', 's'],
  ['sch', 's'],
  ['sh', 's'],
  ['ch', 's'],
  ['zh', 's'],
  ['kh', 'h'],
  ['ph', 'f'],
  ['th', 't'],
  ['ck', 'k'],
  ['qu', 'k'],
  ['ts', 's'],
  ['tz', 's'],
  ['ce', 's'],
  ['ci', 's'],
];

/** Latin letters with marks that hiss, whatever they do without. */
export const LATIN_HISSES = /[čćçşșšśžźżţț]/g;

/** "Kohl", "Johnson", "Gandhi", "Whitmer": no other alphabet writes these. */
export const SILENT_H = /(?<=[aeiouy])h(?=[ln])|(?<=[bdlw])h/g;
/** "Lehmann" and "Sarah" lose it in other alphabets, "Ahmed" and "Allah" do not. */
export const MAYBE_SILENT_H = /(?<=[aeiouy])h(?![aeiouyln])/g;

/**
 * Latin letters that names of other tongues read otherwise than English ones: "Janša", "Giorgetti",
 * "Schumacher", "Walters" as Russian writes it, "Qin Gang", "Mitterrand".
 */
export const LATIN_OTHERWISE: readonly (readonly [letters: RegExp, sound: string])[] = [
  [/j/g, ''],
  [/g(?=[eiy])/g, 's'],
  [/(?<![st])ch(?!i)/g, 'kh'],
  [/ng$/g, 'n'],
  [/w(?=[aeiouy])/g, ''],
  [/cz/g, 's'],
  [/ck(?=i$)/g, 'sk'],
  [/c(?=s)/g, ''],
  [/(?<=[aeiouy][lnr]*)[dt]$/g, ''],
];

/** Latin letters whose sound is another letter's. */
export const LATIN_SOUNDS: Readonly<Record<string, string>> = {
  c: 'k',
  g: 'h',
  j: 's',
  q: 'k',
  w: 'v',
  x: 'ks',
  z: 's',
};

/** Cyrillic consonants of Russian and Ukrainian. */
export const CYRILLIC_SOUNDS: Readonly<Record<string, string>> = {
  б: 'b',
  в: 'v',
  г: 'h',
  д: 'd',
  ж: 's',
  з: 's',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ф: 'f',
  х: 'h',
  ц: 's',
  ч: 's',
  ш: 's',
  щ: 's',
};
