import type { NumberFrame } from '../../languages/number-frames.ts';
import type { Quantity } from '../../model/claim.ts';
import { inBaseUnit } from './base-units.ts';
import { compareCounts, relateCounts } from './compare-counts.ts';
import type { FoundConflict } from './conflict.ts';
import { frameOf, shareThing } from './number-frame.ts';
import { placesClash } from './number-places.ts';
import { haveOtherScopes } from './number-scope.ts';
import type { SentenceSigns } from './sentence-signs.ts';

/** A figure of a frame, with the number of its sentence. */
interface Framed {
  readonly at: number;
  readonly number: Quantity;
  readonly frame: NumberFrame;
}

/** Two sentences, the smaller number first, that give two figures of one frame. */
export interface FrameConflict {
  readonly a: number;
  readonly b: number;
  readonly found: FoundConflict;
}

/** Figures further apart are of two things. */
const MOST_APART = 4;
/** What people sign or do together grows faster. */
const MOST_COUNTS_APART = 25;

/**
 * "The trial took six weeks", "процесс продолжался семь недель": what news measure of an event once
 * (`number-frames.ts`), wherever two articles tell it and whatever else their sentences say. A frame counts
 * where an article gives one figure of it: of several nobody knows which is meant.
 *
 * @param dates of publication, by article
 */
export function framedNumbers(
  sentences: readonly SentenceSigns[],
  dates: readonly (string | null)[],
): FrameConflict[] {
  const framed = sentences.flatMap((sentence, at) =>
    sentence.quantities.flatMap((number) => {
      const frame = frameOf(number, sentence);
      return frame === null ? [] : [{ at, number, frame }];
    }),
  );
  return [...Map.groupBy(framed, ({ frame }) => frame).values()].flatMap((own) => {
    const alone = [...Map.groupBy(own, ({ at }) => sentences[at]?.article).values()].flatMap(
      (told): Framed[] =>
        told.every(({ number }) => number.value === told[0]?.number.value) ? told.slice(0, 1) : [],
    );
    return alone.flatMap((one, index) =>
      alone.slice(index + 1).flatMap((other) => differing(one, other, sentences, dates)),
    );
  });
}

function differing(
  { at: a, number: own, frame }: Framed,
  { at: b, number: other }: Framed,
  sentences: readonly SentenceSigns[],
  dates: readonly (string | null)[],
): FrameConflict[] {
  const [first, second] = [sentences[a], sentences[b]];
  if (!first || !second || placesClash(first, second)) return [];
  if (haveOtherScopes(first, second, own, other)) return [];
  if (frame.isOfAnything && !shareThing(frame, first, second)) return [];
  const [low, high] = [inBaseUnit(own).value, inBaseUnit(other).value].toSorted((x, y) => x - y);
  if (
    low === undefined ||
    high === undefined ||
    high > (own.unit === null ? MOST_COUNTS_APART : MOST_APART) * low
  )
    return [];
  const published = [dates[first.article] ?? null, dates[second.article] ?? null] as const;
  const pairs = compareCounts(first, second, published).filter(
    (pair) => pair.a === own || pair.b === other,
  );
  // What another number of the sentence agrees with is settled.
  const isSettled = pairs.some(({ relation }) => relation === 'agree' || relation === 'bound');
  const relation =
    frame.unit === 'count'
      ? relateCounts(own, other, published)
      : pairs.find((pair) => pair.a === own && pair.b === other)?.relation;
  if (isSettled || (relation !== 'conflict' && relation !== 'update')) return [];
  const label = relation === 'update' ? 'updated' : 'differs';
  return [{ a, b, found: { kind: 'number', label, values: [own, other] } }];
}
