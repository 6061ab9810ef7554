import { stemOf } from '../knowledge/stem-key.ts';
import { languageData } from '../languages/index.ts';
import type { EntityType } from '../model/knowledge.ts';
import type { EntityLink } from '../model/mention.ts';
import type { AnalyzedText, Lang, TextSpan } from '../model/text.ts';
import { type NameWord, wordsOfName } from '../text/name-words.ts';
import { overlapsAny } from '../text/overlaps.ts';

/** A name that the recognizer sees by its shape and its context. */
export interface RecognizedName extends TextSpan {
  readonly type: EntityType;
  /** 0 to 1. */
  readonly score: number;
}

/** The family name of a person's name: its last word, initials and patronymics being before it. */
function familyStem(words: readonly NameWord[]): string {
  return stemOf(words.at(-1)?.norm ?? '');
}

const isInitial = (word: NameWord) => word.norm.length === 1;

/** Whether initials and given name ("Б.", "Богдан") may be the same person's. */
function givenNamesAgree(one: readonly NameWord[], other: readonly NameWord[]): boolean {
  const [a, b] = [one[0]?.norm ?? '', other[0]?.norm ?? ''];
  return a.length === 1 || b.length === 1 ? a[0] === b[0] : stemOf(a) === stemOf(b);
}

/**
 * Gives names their referents: all case forms of one name have one, and so have a person's full
 * name, the family name alone and the family name with initials, where only one person of the
 * article fits.
 */
class Referents {
  readonly #people: { words: readonly NameWord[]; referent: string }[] = [];

  constructor(names: readonly (readonly NameWord[])[]) {
    for (const words of names) {
      if (words.length < 2 || words.slice(0, -1).every(isInitial)) continue;
      if (this.#fitting(words).length > 0) continue;
      this.#people.push({ words, referent: keyOf(words) });
    }
  }

  ofPerson(words: readonly NameWord[]): string {
    const fitting = this.#fitting(words);
    const [one] = fitting;
    return one && fitting.length === 1 ? one.referent : keyOf(words);
  }

  #fitting(words: readonly NameWord[]) {
    const family = familyStem(words);
    return this.#people.filter(
      (person) =>
        familyStem(person.words) === family &&
        (words.length === 1 || givenNamesAgree(words, person.words)),
    );
  }
}

/** "Mr Wexley" is named like "Wexley". */
function withoutTitle(words: readonly NameWord[], lang: Lang): readonly NameWord[] {
  const { abbreviations } = languageData(lang);
  const first = words.findIndex(({ norm }) => norm.length === 1 || !abbreviations.has(norm));
  return first > 0 ? words.slice(first) : words;
}

function keyOf(words: readonly NameWord[]): string {
  return `name:${words.map(({ norm }) => stemOf(norm)).join('-')}`;
}

/**
 * The recognizer's names that no pack knows, as links to nobody: where a link stands already it
 * stays. All forms of one name get one referent.
 */
export function unknownNames(
  text: AnalyzedText,
  links: readonly EntityLink[],
  recognized: readonly RecognizedName[],
): EntityLink[] {
  const standing = [...links].sort((a, b) => a.start - b.start);
  const unknown = recognized
    .filter((name) => !overlapsAny(standing, name))
    .map((name) => {
      const surface = text.text.slice(name.start, name.end);
      return { ...name, surface, words: withoutTitle(wordsOfName(surface), text.lang) };
    });
  const referents = new Referents(
    unknown.filter(({ type }) => type === 'person').map(({ words }) => words),
  );
  return withOneType(
    unknown.map(({ start, end, surface, type, score, words }) => ({
      start,
      end,
      surface,
      type,
      entityId: null,
      referent: type === 'person' ? referents.ofPerson(words) : keyOf(words),
      score,
      method: 'recognizer',
      why: [{ code: 'recognized', weight: 0, detail: type }],
      candidates: [],
    })),
  );
}

/** Mentions of one thing are of one type: the one that the recognizer is surest of altogether. */
function withOneType(links: readonly EntityLink[]): EntityLink[] {
  const sums = new Map<string, Map<EntityType, number>>();
  for (const { referent, type, score } of links) {
    const ofReferent = sums.get(referent) ?? new Map<EntityType, number>();
    sums.set(referent, ofReferent.set(type, (ofReferent.get(type) ?? 0) + score));
  }
  return links.map((link) => {
    const ofReferent = [...(sums.get(link.referent) ?? [])].sort((a, b) => b[1] - a[1]);
    return { ...link, type: ofReferent[0]?.[0] ?? link.type };
  });
}
