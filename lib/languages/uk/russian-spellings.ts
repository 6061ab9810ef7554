/**
 * How Ukrainian words are spelled in Russian where the two have one root: beginnings that differ,
 * and what stands in Russian for an `і` that was another vowel once ("кіт", "кот"; "ліс", "лес").
 * Of each word some spellings are real and the others are no words, which nothing is found by.
 */
const RUSSIAN_BEGINNINGS: readonly (readonly [ukrainian: RegExp, russian: string])[] = [
  [/^від(?=.)/, 'от'],
  [/^роз(?=[пткхцчшщсф])/, 'рас'],
  [/^роз(?=.)/, 'раз'],
  [/^без(?=[пткхцчшщсф])/, 'бес'],
  [/^в(?=[бвгджзклмнпрстфхцчшщ])/, 'у'],
  [/^у(?=[бвгджзклмнпрстфхцчшщ])/, 'в'],
  [/^з(?=[бвгджзклмнпрстфхцчшщ])/, 'с'],
];

/** What may stand for an `і`. */
const RUSSIAN_VOWELS: readonly string[] = ['о', 'е'];

/** The spellings of a folded Ukrainian word that Russian may have, its own left out. */
export function russianSpellings(norm: string): readonly string[] {
  const begun = RUSSIAN_BEGINNINGS.flatMap(([from, to]) => {
    const spelled = norm.replace(from, to);
    return spelled === norm ? [] : [spelled];
  });
  return [
    ...begun,
    ...[norm, ...begun].flatMap((one) =>
      one.includes('і') ? RUSSIAN_VOWELS.map((vowel) => one.replace('і', vowel)) : [],
    ),
  ];
}
