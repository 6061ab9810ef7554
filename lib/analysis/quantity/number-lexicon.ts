import { languageData } from '../../languages/index.ts';
import type { NumberWords } from '../../languages/number-data.ts';
import { numberWords } from '../../languages/numbers.ts';
import type { QuantityModifier } from '../../model/claim.ts';
import type { Lang } from '../../model/text.ts';

/** A language's number words ready for look-ups. */
export interface NumberLexicon {
  readonly words: NumberWords;
  readonly values: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  readonly scaleLetters: ReadonlyMap<string, number>;
  readonly halves: ReadonlyMap<string, number>;
  readonly shares: ReadonlyMap<string, number>;
  readonly vague: ReadonlyMap<string, number>;
  /** Of these, what is one behind a bound ("менее тысячи"). */
  readonly vagueOrOne: ReadonlySet<string>;
  readonly multiples: ReadonlyMap<string, number>;
  /** Whether a share after the word is none ("first half"). */
  readonly isNoShareAfter: (word: string) => boolean;
  readonly decimalPlaces: ReadonlyMap<string, number>;
  readonly decimalWords: ReadonlySet<string>;
  readonly beforeCounted: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  /** Between a bound and its number. */
  readonly light: ReadonlySet<string>;
  /** Phrases before a number that is an age. */
  readonly ages: readonly (readonly string[])[];
  /** After a "one" that counts nothing. */
  readonly ofMany: ReadonlySet<string>;
  /** Before a scale they stand for one: "a million", "another hundred". */
  readonly articles: ReadonlySet<string>;
  /** "a", "an". */
  readonly indefinite: ReadonlySet<string>;
  readonly scaleJoints: ReadonlySet<string>;
  readonly countNouns: ReadonlySet<string>;
  readonly rangeJoints: ReadonlySet<string>;
  readonly changeOpeners: ReadonlySet<string>;
  /** Whether what follows the stem of a number makes a noun of it. */
  readonly isNounEnding: (rest: string) => boolean;
  /** Before a "one" that is none. */
  readonly none: ReadonlySet<string>;
  /** Words that are no noun and can be no count's. */
  readonly functionWords: ReadonlySet<string>;
  /** Unit of a word; null if it is none. Cached. */
  readonly unitOf: (word: string) => string | null;
  readonly adjectiveUnitOf: (word: string) => string | null;
  /** Unit of two words; null if they are none. */
  readonly pairedUnitOf: (first: string, second: string) => string | null;
  readonly overhangs: readonly (readonly string[])[];
  readonly belowZero: readonly (readonly string[])[];
  /** A coin's word that is also a weight, and the words that tell so; null where none is. */
  readonly weighed: Readonly<Record<'word' | 'before' | 'after', RegExp>> | null;
  /** Per cent of "десятая" before the noun of a part; null for other words. */
  readonly partOf: (word: string) => number | null;
  readonly isPartNoun: (word: string) => boolean;
  readonly contextUnitOf: (word: string) => string | null;
  readonly nounClassOf: (word: string) => string | null;
  readonly eventClassOf: (word: string) => string | null;
  /** "квадратных" → "²", "cubic" → "³"; null for other words. */
  readonly powerOf: (word: string) => string | null;
  /** Phrases that make a length a speed, with their unit of time. */
  readonly rates: readonly (readonly [words: readonly string[], time: string])[];
  readonly isUnitModifier: (word: string) => boolean;
  readonly isChange: (word: string) => boolean;
  /** Phrases before a number, longest first. */
  readonly modifiers: readonly (readonly [words: readonly string[], modifier: QuantityModifier])[];
}

type Rows = readonly (readonly [forms: string, value: number])[];

const split = (forms: string): string[] => forms.split(' ').filter((form) => form !== '');

function toMap(rows: Rows): Map<string, number> {
  return new Map(
    rows.flatMap(([forms, value]) => split(forms).map((form) => [form, value] as const)),
  );
}

/** The first key whose pattern a word meets. */
function classifier(patterns: Readonly<Record<string, string>>): (word: string) => string | null {
  const compiled = Object.entries(patterns).map(
    ([key, source]) => [key, new RegExp(source)] as const,
  );
  const known = new Map<string, string | null>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = compiled.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
    if (known.size < CACHE_SIZE) known.set(word, found);
    return found;
  };
}

function pairClassifier(pairs: NumberWords['pairedUnits']) {
  const compiled = Object.entries(pairs).map(
    ([unit, [first, second]]) => [unit, new RegExp(first), new RegExp(second)] as const,
  );
  return (one: string, two: string): string | null =>
    compiled.find(([, first, second]) => first.test(one) && second.test(two))?.[0] ?? null;
}

/** Words of one or two long articles; keeps the cache from growing with the texts read. */
const CACHE_SIZE = 5000;

function build(lang: Lang): NumberLexicon {
  const words = numberWords(lang);
  const modifiers = Object.entries(words.modifiers).flatMap(([modifier, phrases]) =>
    phrases.map((phrase) => [split(phrase), modifier as QuantityModifier] as const),
  );
  const unitModifiers = new RegExp(words.unitModifiers);
  const change = new RegExp(words.change);
  const noShareAfter = new RegExp(words.noShareAfter);
  const partNoun = new RegExp(words.partNoun);
  const nounEnding = new RegExp(words.nounEnding);
  const parts = Object.entries(words.parts).map(
    ([pattern, percent]) => [new RegExp(pattern), percent] as const,
  );
  return {
    words,
    values: toMap(words.values),
    scales: toMap(words.scales),
    scaleLetters: new Map(Object.entries(words.scaleLetters)),
    halves: toMap(words.halves),
    shares: toMap(words.shares),
    isNoShareAfter: (word) => noShareAfter.test(word),
    vague: toMap(words.vague),
    vagueOrOne: new Set(split(words.vagueOrOne)),
    multiples: toMap(words.multiples),
    decimalPlaces: toMap(words.decimalPlaces),
    decimalWords: new Set(split(words.decimalWords)),
    beforeCounted: new Set(split(words.beforeCounted)),
    labels: new Set(split(words.labels)),
    light: new Set(split(`${words.light} ${words.upTo}`)),
    ages: words.ages.map(split),
    ofMany: new Set(split(words.ofMany)),
    articles: new Set(split(words.articles)),
    indefinite: new Set(split(words.indefinite)),
    scaleJoints: new Set(split(words.scaleJoints)),
    countNouns: new Set(split(words.countNouns)),
    rangeJoints: new Set(split(words.rangeJoints)),
    changeOpeners: new Set(split(words.changeOpeners)),
    isNounEnding: (rest) => nounEnding.test(rest),
    none: new Set(split(words.none)),
    functionWords: languageData(lang).functionWords,
    unitOf: classifier(words.units),
    adjectiveUnitOf: classifier(words.adjectiveUnits),
    pairedUnitOf: pairClassifier(words.pairedUnits),
    overhangs: words.overhangs.map(split),
    belowZero: words.belowZero.map(split),
    weighed: words.weighed && {
      word: new RegExp(words.weighed.word),
      before: new RegExp(words.weighed.before),
      after: new RegExp(words.weighed.after),
    },
    partOf: (word) => parts.find(([pattern]) => pattern.test(word))?.[1] ?? null,
    isPartNoun: (word) => partNoun.test(word),
    contextUnitOf: classifier(words.contextUnits),
    nounClassOf: classifier(words.countedNouns),
    eventClassOf: classifier(words.countedEvents),
    powerOf: classifier({ '²': words.square, '³': words.cubic }),
    rates: Object.entries(words.rates).flatMap(([time, phrases]) =>
      phrases.map((phrase) => [split(phrase), time] as const),
    ),
    isUnitModifier: (word) => unitModifiers.test(word),
    isChange: (word) => change.test(word),
    modifiers: modifiers.sort(([a], [b]) => b.length - a.length),
  };
}

const built = new Map<Lang, NumberLexicon>();

/** The number words of a language; built at the first use. */
export function numberLexicon(lang: Lang): NumberLexicon {
  const known = built.get(lang) ?? build(lang);
  built.set(lang, known);
  return known;
}
