import { describe, expect, it } from 'vitest';
import { languageData } from '../lib/languages/index.ts';
import { codeOf, sourcesUnder } from './helpers/source-files.ts';

/** Where no word and no letter of a language may stand: facts of languages are in `lib/languages`. */
const FOLDERS = ['lib/analysis', 'lib/text', 'lib/knowledge'];

/** Files in which what looks like words of a language is something else, and why. */
const ALLOWED: Readonly<Record<string, string>> = {
  'lib/analysis/compare/compare-counts.ts': 'classes of what is counted',
  'lib/analysis/compare/number-conflicts.ts': 'classes of what is counted',
  'lib/text/archived-address.ts': 'parts of addresses',
  'lib/text/canonical-url.ts': 'parts of addresses',
  'lib/text/stem-english.ts': 'the steps of a published algorithm',
};

const CYRILLIC = /[\u0400-\u04ff]/;
/** A regular expression, and what it is asked of, if a method stands behind it. */
const PATTERN =
  /(?<=[(=,:!&|?[]\s*)\/((?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\n[])+)\/[a-z]*(?:\.(?:test|exec)\(([^;]*))?/g;
/** What in a pattern stands for characters and is no word. */
const NO_WORDS = /\\[pP]\{[^}]*\}|\\u[\da-f]{4}|\\.|\[(?:\\.|[^\]\\])*\]|\(\?(?:[:=!]|<[=!])/g;
const ALTERNATIVES = /[a-z’']{2,}\|[a-z’']{2,}/;
/** A list written as one string. */
const LIST = /['`][a-z’' ]*[a-z]{2,} [a-z]{2,}[a-z’' ]*['`]\s*\.split\(|wordSet\(/;
/** A word of the text compared with one written here. */
const COMPARED = /(?:[!=]==|\b(?:indexOf|includes|has|startsWith|endsWith)\()\s*'([a-z’']{2,})'/g;

const functionWords = languageData('en').functionWords;
/** Values of fields that are words of grammar besides: `modifier === 'about'`. */
const FIELD_VALUES: ReadonlySet<string> = new Set(['about', 'any', 'none', 'other', 'own']);

function isWordPattern(line: string): boolean {
  return [...line.matchAll(PATTERN)].some(([, pattern = '', asked = '']) => {
    const bare = pattern.replace(NO_WORDS, ' ');
    return ALTERNATIVES.test(bare) || (/\bnorm/.test(asked) && /[a-z]{2}/.test(bare));
  });
}

function hasWords(line: string): boolean {
  const compared = [...line.matchAll(COMPARED)].some(
    ([, word = '']) => functionWords.has(word) && !FIELD_VALUES.has(word),
  );
  return CYRILLIC.test(line) || compared || LIST.test(line) || isWordPattern(line);
}

describe('words of languages', () => {
  it.each([
    "if (reading.norm(at) === 'to') return;",
    'if (/^(?:which|who)$/.test(word)) return;',
    'const END = /(?:ed|found)$/;',
    'if (/found/.test(reading.norm(at))) return;',
    "const NOUNS = new Set('claim report announcement'.split(' '));",
    "const ON = 'на';",
    'return /[ыи]$/.test(word);',
  ])('are seen in %s', (line) => {
    expect(hasWords(line)).toBe(true);
  });

  it.each([
    "if (token.kind === 'word' && entity.type === 'person') return;",
    "const KINDS: ReadonlySet<string> = new Set(['island', 'river']);",
    'if (/^\\p{Lu}{2,}$/u.test(reading.surface(at))) return;',
    'return /^[,.!?]$/.test(reading.norm(at));',
  ])('are not seen in %s', (line) => {
    expect(hasWords(line)).toBe(false);
  });

  it('stand in lib/languages alone', () => {
    const found = FOLDERS.flatMap(sourcesUnder).flatMap((path) =>
      Object.hasOwn(ALLOWED, path)
        ? []
        : codeOf(path)
            .split('\n')
            .flatMap((line, at) => (hasWords(line) ? [`${path}:${at + 1} ${line.trim()}`] : [])),
    );
    expect(found).toEqual([]);
  });
});
