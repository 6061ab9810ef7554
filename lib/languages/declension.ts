/**
 * How the endings of a language are written down. Everything is folded (`text/normalize`): lower
 * case, е for ё, г for ґ.
 */

/** The bits of the cases for which a form may stand, of either number. */
export const CASE = {
  nom: 1,
  gen: 1 << 1,
  dat: 1 << 2,
  acc: 1 << 3,
  ins: 1 << 4,
  loc: 1 << 5,
  voc: 1 << 6,
} as const;

/** A case by its name. */
export type CaseName = keyof typeof CASE;

/**
 * One declension class. The endings of a case are separated by blanks, `=` is the nominative
 * and `0` no ending at all.
 */
export interface Declension {
  /** Matches the nominatives that belong to it. */
  readonly nominative: RegExp;
  /** How many letters of the nominative are replaced. */
  readonly cut: number;
  readonly gen: string;
  readonly dat: string;
  readonly acc: string;
  readonly ins: string;
  readonly loc: string;
  readonly voc?: string;
  /** Only for people of this gender (and those whose gender is unknown). */
  readonly gender?: 'male' | 'female';
  /** Never for people: place names in the plural and the like. */
  readonly things?: true;
  /** Only for people: surnames that decline unlike ordinary nouns. */
  readonly people?: true;
  /** Family names in the plural ("Путиных"), only for family names alone. */
  readonly plural?: true;
}

/** Of whom or what a class is, as `Declension` has it; empty for everything. */
export type DeclensionScope =
  | ''
  | 'male'
  | 'female'
  | 'people'
  | 'things'
  | 'male people'
  | 'female people'
  | 'female things'
  | 'people plural';

/** One class as a line of a table. */
export type DeclensionLine = readonly [
  nominative: RegExp,
  cut: number,
  of: DeclensionScope,
  gen: string,
  dat: string,
  acc: string,
  ins: string,
  loc: string,
  voc?: string,
];

/** The classes of a table. */
export function declensionsOf(lines: readonly DeclensionLine[]): readonly Declension[] {
  return lines.map(([nominative, cut, of, gen, dat, acc, ins, loc, voc]) => {
    const words = of.split(' ');
    return {
      nominative,
      cut,
      gen,
      dat,
      acc,
      ins,
      loc,
      ...(voc !== undefined && { voc }),
      ...(words.includes('male') && { gender: 'male' }),
      ...(words.includes('female') && { gender: 'female' }),
      ...(words.includes('people') && { people: true }),
      ...(words.includes('things') && { things: true }),
      ...(words.includes('plural') && { plural: true }),
    };
  });
}

/** Rewrites a nominative into the stem of its oblique cases ("Елец" → "Ельц"). */
export type StemChange = readonly [nominative: RegExp, oblique: string];

/** The inflection of one language. */
export interface Inflection {
  readonly declensions: readonly Declension[];
  /** Fleeting and alternating vowels. Each that applies adds forms and takes none away. */
  readonly stemChanges: readonly StemChange[];
  /** Consonants that change before an ending: `[/г$/, /^і/, 'з']`. */
  readonly softenings: readonly (readonly [stem: RegExp, ending: RegExp, replacement: string])[];
  /** What abbreviations that end in a consonant may take ("МИДа"), separated by blanks. */
  readonly abbreviationEndings: string;
  /** Nominative → all its oblique forms, for what no rule gives. */
  readonly irregular: ReadonlyMap<string, string>;
  /** Words that never change. */
  readonly fixed: ReadonlySet<string>;
  /** What looks like an adjective in the nominative: it stands before the head of a name. */
  readonly adjective: RegExp;
  /** Particles inside people's names that never change ("фон", "де", "аль"). */
  readonly nameParticles: ReadonlySet<string>;
}
