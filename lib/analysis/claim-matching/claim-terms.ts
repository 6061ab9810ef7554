import { SMALL_CYRILLIC } from '../../languages/cyrillic-letters.ts';
import { languageData } from '../../languages/index.ts';
import { isEveryday, meaningsOf } from '../../languages/meanings.ts';
import { russianSpellings } from '../../languages/uk/russian-spellings.ts';
import { LANGS, type Lang } from '../../model/text.ts';
import { detectLanguage } from '../../text/detect-language.ts';
import { stemEnglish } from '../../text/stem-english.ts';
import { tokenize } from '../../text/tokenize.ts';
import { nameSkeleton } from '../name-skeleton.ts';
import { skeletonOf } from './word-skeleton.ts';

export type ClaimTermKind = 'word' | 'name' | 'number';

/** One word or number of a claim as compared. */
export interface ClaimTerm {
  readonly term: string;
  readonly kind: ClaimTermKind;
  /** The folded word, or the number as digits. */
  readonly norm: string;
  /** As printed. */
  readonly surface: string;
  /** Terms that other words of the same meaning or sound share. */
  readonly signs: readonly string[];
}

/** Before the consonants of a name. */
export const SOUND_MARK = '@';
/** Before the number of a meaning. */
export const MEANING_MARK = '=';

/**
 * Letters of Cyrillic words kept. Five letters of the skeleton find a Russian claim by its
 * Ukrainian wording in 0.945 of cases among 12,000, Russian stems in 0.593 (CLAIMS 1.4: VoxCheck).
 */
const PREFIX = 5;
/** More of a text than this is not compared, characters. */
const LONGEST = 4_000;

/** Addresses say nothing about what is said; that a picture is shown does. */
const PICTURE = /pic\.twitter\.com\S*/g;
const ADDRESS = /https?:\S*/g;
/** "U.S.", "U.N.": letters with points are one word. */
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{Lu}\.){2,}/gu;
/** Where words run together in tags and handles: "TwoWords", "USArmy", "covid19". */
const SEAM =
  /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{Nd})|(?<=\p{Nd})(?=\p{L})/gu;
const FUNCTION_WORDS = new Set(LANGS.flatMap((lang) => [...languageData(lang).functionWords]));

const CYRILLIC_WORD = new RegExp(`^[${SMALL_CYRILLIC}]`);

/** What a folded word is compared by. */
export function termOfWord(norm: string): string {
  if (CYRILLIC_WORD.test(norm)) return skeletonOf(norm).slice(0, PREFIX);
  return stemEnglish(norm);
}

/** Whether a folded word only joins others. */
export function isFunctionWord(norm: string): boolean {
  return FUNCTION_WORDS.has(norm);
}

/**
 * Terms that stand for a word: what it means, the same in every language (`=`), a name by its
 * consonants, the same in Cyrillic and Latin letters (`@`), and a Ukrainian word as Russian would
 * spell it, without a mark: so it is met by the Russian word itself.
 */
function signsOf(norm: string, kind: ClaimTermKind, lang: Lang): readonly string[] {
  const meanings = meaningsOf(norm, lang).filter((meaning) => !isEveryday(meaning));
  const skeleton = kind === 'name' ? nameSkeleton(norm) : null;
  const spellings = lang === 'uk' ? russianSpellings(norm).map(termOfWord) : [];
  return [
    ...spellings.filter((term) => term !== termOfWord(norm)),
    ...meanings.map((meaning) => `${MEANING_MARK}${meaning}`),
    ...(skeleton === null ? [] : [`${SOUND_MARK}${skeleton}`]),
  ];
}

function numberKey(surface: string): string {
  return surface.replace(/(\d)[.,](?=\d{3}(?!\d))/g, '$1').replace(',', '.');
}

function withSpaces(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(PICTURE, ' photo ')
    .replace(ADDRESS, ' ')
    .replace(DOTTED, (letters) => `${letters.replaceAll('.', '')} `)
    .replaceAll('_', ' ')
    .replace(SEAM, ' ');
}

function termOf(norm: string, kind: ClaimTermKind, lang: Lang, surface: string): ClaimTerm {
  return { term: termOfWord(norm), kind, norm, surface, signs: signsOf(norm, kind, lang) };
}

/** What a text is compared by: folded stems without function words, and numbers, in order. */
export function claimTerms(text: string): readonly ClaimTerm[] {
  const clean = withSpaces(text);
  const lang = detectLanguage(clean) ?? 'en';
  let opens = true;
  return tokenize(clean).flatMap(({ kind, norm, start, end }): ClaimTerm[] => {
    const surface = clean.slice(start, end);
    if (kind === 'punctuation') {
      opens ||= /[.!?:]/.test(surface);
      return [];
    }
    const first = opens;
    opens = false;
    if (kind === 'number') {
      const term = numberKey(surface);
      return [{ term, kind: 'number', norm: term, surface, signs: [] }];
    }
    if (kind !== 'word') return [];
    const isName = /^\p{Lu}/u.test(surface) && !(first && /^.\p{Ll}/u.test(surface));
    const isAbbreviation = /^\p{Lu}{2,}$/u.test(surface);
    return norm
      .split('-')
      .filter((part) => part.length > 1 && (isAbbreviation || !isFunctionWord(part)))
      .map((part) => termOf(part, isName ? 'name' : 'word', lang, surface));
  });
}

/** Terms each once; as a name where any occurrence is one. */
export function distinctTerms(terms: readonly ClaimTerm[]): ReadonlyMap<string, ClaimTerm> {
  const distinct = new Map<string, ClaimTerm>();
  for (const one of terms) {
    if (!distinct.has(one.term) || one.kind === 'name') distinct.set(one.term, one);
  }
  return distinct;
}
