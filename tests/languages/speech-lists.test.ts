import { describe, expect, it } from 'vitest';
import { speakerNounGroups as englishNouns } from '../../lib/languages/en/speaker-nouns.ts';
import { speechVerbGroups as englishVerbs } from '../../lib/languages/en/speech-verbs.ts';
import { speakerNounGroups as russianNouns } from '../../lib/languages/ru/speaker-nouns.ts';
import { speechVerbGroups as russianVerbs } from '../../lib/languages/ru/speech-verbs.ts';
import { speakerNounGroups as ukrainianNouns } from '../../lib/languages/uk/speaker-nouns.ts';
import { speechVerbGroups as ukrainianVerbs } from '../../lib/languages/uk/speech-verbs.ts';

const split = (words: string): string[] => words.trim().split(/\s+/);

function repeated(all: readonly string[]): string[] {
  return all.filter((one, at) => all.indexOf(one) !== at);
}

describe.each([
  ['en', englishVerbs, englishNouns],
  ['ru', russianVerbs, russianNouns],
  ['uk', ukrainianVerbs, ukrainianNouns],
] as const)('the lists of speech in %s', (_lang, verbs, nouns) => {
  it('have one group for each class and set of frames', () => {
    const kinds = verbs.map(({ speechClass, frames }) =>
      [speechClass, ...Array.from(frames).sort()].join(),
    );
    expect(repeated(kinds)).toEqual([]);
  });

  it('have no word twice in a group', () => {
    expect(verbs.flatMap((group) => repeated(split(group.verbs)))).toEqual([]);
    expect(nouns.flatMap(({ words }) => repeated(split(words)))).toEqual([]);
  });

  it('give a verb one class: the last one would win unseen', () => {
    const classes = new Map<string, Set<string>>();
    for (const group of verbs) {
      for (const verb of split(group.verbs)) {
        classes.set(verb, (classes.get(verb) ?? new Set()).add(group.speechClass));
      }
    }
    expect([...classes].filter(([, own]) => own.size > 1).map(([verb]) => verb)).toEqual([]);
  });
});
