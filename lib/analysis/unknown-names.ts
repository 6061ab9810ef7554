import { languageData } from '../languages/index.ts';
import type { EntityType } from '../model/knowledge.ts';
import type { EntityLink } from '../model/mention.ts';
import type { AnalyzedText, Lang, TextSpan } from '../model/text.ts';
import { type NameWord, wordsOfName } from '../text/name-words.ts';
import { overlapsAny } from '../text/overlaps.ts';
import { unitsOf } from './unknown/name-units.ts';
import { Referents } from './unknown/referents.ts';

/** A name that the recognizer sees by its shape and its context. */
export interface RecognizedName extends TextSpan {
  readonly type: EntityType;
  /** 0 to 1. */
  readonly score: number;
}

/** "Mr Wexley" is named like "Wexley". */
function withoutTitle(words: readonly NameWord[], lang: Lang): readonly NameWord[] {
  const { abbreviations } = languageData(lang);
  const first = words.findIndex(({ norm }) => norm.length === 1 || !abbreviations.has(norm));
  return first > 0 ? words.slice(first) : words;
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
      return { ...name, surface, units: unitsOf(withoutTitle(wordsOfName(surface), text.lang)) };
    });
  const referents = new Referents(unknown, text.lang);
  return withOneType(
    unknown.map((name): EntityLink => {
      const { start, end, surface, score } = name;
      const { referent, type } = referents.of(name);
      const why = [{ code: 'recognized', weight: 0, detail: type }];
      const nobody = { entityId: null, candidates: [], method: 'recognizer' } as const;
      return { start, end, surface, score, referent, type, why, ...nobody };
    }),
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
