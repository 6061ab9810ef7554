import type { EntityType } from '../../model/knowledge.ts';
import type { NameWord } from '../../text/name-words.ts';
import type { NameKind, VerifiedSpan } from '../verify-mentions.ts';

/** Codes of what the packs say of a token; 0 is nothing. */
const TYPE_CODES: Readonly<Record<EntityType, number>> = {
  person: 1,
  place: 2,
  organization: 3,
  event: 4,
  product: 5,
  other: 6,
};
const SEVERAL_TYPES = 7;

/** Bits 0–2 of a tag: the type. */
export const TAG_TYPE_MASK = 7;
const INSIDE = 8;
const CONTINUES = 16;
/** Bits from 5 on. */
const KIND_CODES: Readonly<Record<NameKind, number>> = {
  full: 1,
  short: 2,
  abbreviation: 3,
  family: 4,
  weak: 5,
};
const KIND_SHIFT = 5;

function spanCode({ candidates }: VerifiedSpan): number {
  const [first] = candidates;
  if (!first) return 0;
  const one = candidates.every(({ entity }) => entity.type === first.entity.type);
  const type = one ? TYPE_CODES[first.entity.type] : SEVERAL_TYPES;
  const best = candidates.reduce((a, b) => (b.entity.prior > a.entity.prior ? b : a));
  return type | (KIND_CODES[best.kind] << KIND_SHIFT);
}

/**
 * What the packs' names say of each token: type, kind of name, place in the name; 0 where they
 * say nothing. `spans` are flat; the array has one entry a token of the text.
 */
export function gazetteerTags(
  tokens: number,
  words: readonly NameWord[],
  spans: readonly VerifiedSpan[],
): Uint8Array {
  const tags = new Uint8Array(tokens);
  for (const span of spans) {
    const code = spanCode(span);
    const first = words[span.first]?.token ?? 0;
    const last = words[span.last - 1]?.token ?? first;
    for (let token = first; token <= last && token < tokens; token++) {
      tags[token] = code | (token > first ? INSIDE : 0) | (token < last ? CONTINUES : 0);
    }
  }
  return tags;
}
