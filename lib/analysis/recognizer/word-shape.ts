/** The forms of words that say something about names, as small numbers. */
export const SHAPES = [
  'lower',
  'capital', // Лавров
  'initial', // С
  'caps', // НАТО
  'mixed', // МИДа, iPhone, McCain
  'hyphen-capitals', // Аль-Каида
  'hyphen', // экс-президент
  'number',
  'punctuation',
  'symbol',
] as const;

export type Shape = (typeof SHAPES)[number];

const number = (shape: Shape) => SHAPES.indexOf(shape);

/** The number of a word's shape in `SHAPES`. */
export function wordShape(surface: string): number {
  if (/^\p{Ll}+$/u.test(surface)) return number('lower');
  if (/^\p{Lu}(?:[\p{Ll}'’ʼ`]|\u0301)+$/u.test(surface)) return number('capital');
  if (/^\p{Lu}$/u.test(surface)) return number('initial');
  if (/^\p{Lu}+$/u.test(surface)) return number('caps');
  if (/[-\u2010\u2011\u2013]/.test(surface)) {
    return number(
      /^\p{Lu}/u.test(surface) && /[-\u2010\u2011\u2013]\p{Lu}/u.test(surface)
        ? 'hyphen-capitals'
        : 'hyphen',
    );
  }
  return number(/\p{Lu}/u.test(surface) ? 'mixed' : 'lower');
}

/** The number of the shape of what is no word. */
export function otherShape(kind: 'number' | 'punctuation' | 'symbol'): number {
  return number(kind);
}
