import { describe, expect, it } from 'vitest';
import { newsKinOf } from '../../lib/languages/news-kin.ts';
import { NEWS_KIN_LINES } from '../../lib/languages/news-kin-lines.ts';
import { LANGS, type Lang } from '../../lib/model/text.ts';
import { fold } from '../../lib/text/normalize.ts';

const LETTERS: Readonly<Record<Lang, RegExp>> = {
  en: /^[a-z][a-z-]*=?$/,
  ru: /^[а-я][а-я-]*=?$/,
  uk: /^[а-щьюяіїє][а-щьюяіїє'-]*=?$/,
};
const COLUMNS: readonly Lang[] = ['en', 'ru', 'uk'];
const lines = NEWS_KIN_LINES.trim()
  .split('\n')
  .map((line) => line.split(' | ').map((words) => words.split(' ')));

describe('kin of news words', () => {
  it('has three languages in each line, in their letters, folded, each word once', () => {
    const faults = lines.flatMap((columns) => [
      ...(columns.length === LANGS.length ? [] : [columns.join('|')]),
      ...COLUMNS.flatMap((lang, at) =>
        (columns[at] ?? []).filter(
          (word, place, all) =>
            !LETTERS[lang].test(word) ||
            fold(word.replace('=', '')) !== word.replace('=', '') ||
            all.findIndex((one) => one.replace('=', '') === word.replace('=', '')) !== place,
        ),
      ),
    ]);
    expect(faults).toEqual([]);
  });

  it('joins what is told in other words, in three languages', () => {
    const shares = (a: [string, Lang], b: [string, Lang]): boolean =>
      newsKinOf(...a).some((kin) => newsKinOf(...b).includes(kin));
    expect(shares(['fled', 'en'], ['эвакуированы', 'ru'])).toBe(true);
    expect(shares(['postponed', 'en'], ['відклали', 'uk'])).toBe(true);
    expect(shares(['приговорили', 'ru'], ['засуджений', 'uk'])).toBe(true);
    expect(shares(['fled', 'en'], ['приговорили', 'ru'])).toBe(false);
  });

  it('takes short English words and marked ones as they stand', () => {
    expect(newsKinOf('ship', 'en')).not.toEqual([]);
    expect(newsKinOf('shipment', 'en')).toEqual([]);
    expect(newsKinOf('иск', 'ru')).not.toEqual([]);
    expect(newsKinOf('искал', 'ru')).toEqual([]);
  });
});
