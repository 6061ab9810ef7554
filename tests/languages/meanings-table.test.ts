import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { meaningsOf } from '../../lib/languages/meanings.ts';
import { LANGS, type Lang } from '../../lib/model/text.ts';
import { fold } from '../../lib/text/normalize.ts';
import { ANTONYMS } from './antonyms.ts';

const FOLDER = join(import.meta.dirname, '../../lib/languages/meanings');
const COLUMNS: readonly Lang[] = ['en', 'ru', 'uk'];
/** Letters of a column's words, with a mark at the end; Latin ones may stand in all. */
const WORD: Readonly<Record<Lang, RegExp>> = {
  en: /^[a-z\d][a-z\d'-]*[=+]?$/,
  ru: /^[а-яa-z\d][а-яa-z\d-]*[=+]?$/,
  uk: /^[а-щьюяіїєa-z\d](?:[а-щьюяіїєa-z\d'-])*[=+]?$/,
};
const bare = (word: string): string => word.replace(/[=+]$/, '');

const lines = readdirSync(FOLDER).flatMap((file) =>
  (/`\n([\s\S]*)`;/.exec(readFileSync(join(FOLDER, file), 'utf8'))?.[1] ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ file, line, columns: line.split(' | ').map((one) => one.split(' ')) })),
);

/** What is wrong, each with its line. */
function faults(find: (columns: readonly (readonly string[])[]) => readonly string[]): string[] {
  return lines.flatMap(({ file, line, columns }) =>
    find(columns).map((fault) => `${fault} in ${file}: ${line}`),
  );
}

describe('the table of meanings', () => {
  it('has many lines, of three languages each', () => {
    expect(lines.length).toBeGreaterThan(2000);
    expect(faults((columns) => (columns.length === 3 ? [] : ['columns']))).toEqual([]);
  });

  it('has folded words, each in the letters of its language', () => {
    const strange = faults((columns) =>
      COLUMNS.flatMap((lang, at) =>
        (columns[at] ?? []).filter(
          (word) => !WORD[lang].test(word) || fold(bare(word)) !== bare(word),
        ),
      ),
    );
    expect(strange).toEqual([]);
  });

  it('has no word twice in one line', () => {
    const twice = faults((columns) =>
      columns.flatMap((words) =>
        words.filter((word, at) => words.findIndex((one) => bare(one) === bare(word)) !== at),
      ),
    );
    expect(twice).toEqual([]);
  });

  it('joins a word by + only where there is a shorter beginning', () => {
    const beginnings = COLUMNS.map(
      (_, at) => new Set(lines.flatMap(({ columns }) => (columns[at] ?? []).map(bare))),
    );
    const isKin = (word: string, at: number) =>
      Array.from(word, (_, length) => word.slice(0, length)).some((start) =>
        beginnings[at]?.has(start),
      );
    const lonely = faults((columns) =>
      columns.flatMap((words, at) =>
        words.filter((word) => word.endsWith('+') && !isKin(bare(word), at)),
      ),
    );
    expect(lonely).toEqual([]);
  });

  it.each(LANGS)('keeps apart in %s what means the contrary', (lang) => {
    const together = ANTONYMS[lang].filter(([one, other]) => {
      const meant = new Set(meaningsOf(one, lang));
      return meaningsOf(other, lang).some((meaning) => meant.has(meaning));
    });
    expect(together).toEqual([]);
    const unknown = ANTONYMS[lang].flat().filter((word) => meaningsOf(word, lang).length === 0);
    expect(unknown).toEqual([]);
  });
});
