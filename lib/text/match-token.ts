/*
 * Our own pattern: Intl.Segmenter breaks "Ростов-на-Дону" and is slow on long strings.
 * A word is letters, with apostrophes, hyphens and dashes between letters inside it, so that
 * hyphenated names are one token; digits stand apart ("С-400", "поток-2").
 */
const INNER = "(?:['’ʼ‘`´\\-\\u2010\\u2011\\u2013](?=\\p{L}))";
const LETTER = '[\\p{L}\\p{M}\\u00ad\\u200b-\\u200d\\u2060\\ufeff]';
const WORD = `\\p{L}${LETTER}*(?:${INNER}${LETTER}+)*`;
const NUMBER = '\\p{Nd}+(?:[.,]\\p{Nd}+)*';

/** By the group of the pattern that matched. */
const KINDS = ['word', 'number', 'symbol', 'punctuation'] as const;

let pattern: RegExp | null = null;

/**
 * The token that begins at an offset of the text, whatever script it is in; null where none
 * begins. This says what tokens are: `tokenizeSpan` is a faster way to most of them.
 */
export function matchToken(
  text: string,
  at: number,
): { readonly kind: (typeof KINDS)[number]; readonly surface: string } | null {
  pattern ??= new RegExp(`(${WORD})|(${NUMBER})|([\\p{S}%‰§&@])|(\\p{P}|[^\\s\\p{C}\\p{M}])`, 'uy');
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const kind = KINDS[match?.slice(1).findIndex((group) => group !== undefined) ?? -1];
  return match && kind ? { kind, surface: match[0] } : null;
}
