/** What tells the parts of a person's name, in lower case. Facts alone; `author-of.ts` uses them. */

/** Words between given and family name that belong to the family name. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'af al bin da dal de del della den der di dos du el la las le los mac ter van von zu zum zur'
    .split(' ')
    .concat('ван', 'фон', 'де', 'ди', 'да', 'дер', 'ді', 'ла', 'ле', 'аль', 'ибн', 'ібн'),
);

/** What follows a family name: without the stop at its end. */
export const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Endings of patronymics: where one stands last, the family name stands first. */
export const PATRONYMIC = /(?:ович|евич|йович|ьич|овна|евна|ична|івна|ївна)$/;

/** Words that tell an editorial office or agency from a person. */
export const OFFICE =
  /^(?:редакц|служб|агентств|корреспондент|кореспондент|бюро|пресс-|прес-|staff|newsroom|editor|desk|team|agency|press|news|service|bureau|media|reporters|correspondents?)/u;
