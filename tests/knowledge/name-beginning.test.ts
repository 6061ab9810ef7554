import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeginAlike } from '../../lib/knowledge/name-beginning.ts';
import { namePattern } from '../../lib/knowledge/name-pattern.ts';
import { languageData } from '../../lib/languages/index.ts';
import type { EntityType } from '../../lib/model/knowledge.ts';
import { LANGS } from '../../lib/model/text.ts';

const TYPES: readonly EntityType[] = ['person', 'place', 'organization'];

/** Every form of the first word of a name begins as `mayBeginAlike` says that it may. */
function check(name: string): void {
  for (const lang of LANGS) {
    for (const type of TYPES) {
      for (const familyName of [false, true]) {
        const [first] = namePattern(name, lang, { type, familyName }).words;
        for (const form of first?.forms.keys() ?? []) {
          expect([name, form, mayBeginAlike(name, form)]).toEqual([name, form, true]);
        }
      }
    }
  }
}

const letters = (alphabet: string) =>
  fc.string({ unit: fc.constantFrom(...alphabet.split('')), minLength: 1, maxLength: 9 });

describe('with which letters names may begin', () => {
  it('holds for all forms of words of any letters', () => {
    const word = fc.oneof(
      letters('абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ'),
      letters('АБВГҐДЕЁЄИЙІЇЛЬНС'),
      letters('abcdehijopsxyABCEHIKMOPTXYéößİ'),
      letters('аaеeоoрpсcіiйИ\u0306\u0301\u00ad-\'’«"1'),
    );
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(fc.property(name, check), { numRuns: 500 });
  });

  it('holds for the irregular words of all languages', () => {
    for (const lang of LANGS) {
      for (const word of languageData(lang).inflection?.irregular.keys() ?? []) check(word);
    }
  });

  it('tells names that begin otherwise', () => {
    expect(mayBeginAlike('Сергей Лавров', 'лавровым')).toBe(false);
    expect(mayBeginAlike('Sergey Lavrov', 'лавров')).toBe(false);
    expect(mayBeginAlike('Sergey Lavrov', 'lavrov')).toBe(false);
    expect(mayBeginAlike('Лавров', 'лавровым')).toBe(true);
    expect(mayBeginAlike('«Газпром»', 'газпрома')).toBe(true);
  });
});
