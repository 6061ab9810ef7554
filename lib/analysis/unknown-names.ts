import { stemOf } from '../knowledge/stem-key.ts';
import type { EntityType } from '../model/knowledge.ts';
import type { EntityLink } from '../model/mention.ts';
import type { AnalyzedText, TextSpan } from '../model/text.ts';
import { wordsOfName } from '../text/name-words.ts';

/** A name that the recognizer sees by its shape and its context. */
export interface RecognizedName extends TextSpan {
  readonly type: EntityType;
  /** 0 to 1. */
  readonly score: number;
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
  return recognized
    .filter((name) => !links.some((link) => link.start < name.end && name.start < link.end))
    .map((name) => {
      const surface = text.text.slice(name.start, name.end);
      const stems = wordsOfName(surface).map(({ norm }) => stemOf(norm));
      return {
        start: name.start,
        end: name.end,
        surface,
        type: name.type,
        entityId: null,
        referent: `name:${stems.join('-')}`,
        score: name.score,
        method: 'recognizer',
        why: [{ code: 'recognized', weight: 0, detail: name.type }],
        candidates: [],
      };
    });
}
