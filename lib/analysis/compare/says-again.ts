import type { ConflictKind } from '../../model/comparison.ts';
import type { TextSpan } from '../../model/text.ts';
import type { SentenceSigns } from './sentence-signs.ts';
import { meetInTime } from './time-conflicts.ts';

/** A sentence with the stretch of it that is in question. */
interface Value {
  readonly sentence: SentenceSigns | undefined;
  readonly value: TextSpan;
}

/**
 * Whether two sentences that make one claim give one value of it, so that what contradicts the one
 * contradicts the other: "on Monday" and "on 6 February" may be one day. Only days have values; whom or
 * what a claim denies, all who make it do. Numbers are weighed wherever they stand, and are not asked for here.
 */
export function saysAgain(
  kind: ConflictKind,
  { sentence: first, value: own }: Value,
  { sentence: second, value: other }: Value,
): boolean {
  if (!first || !second) return false;
  if (kind === 'date') {
    const [a, b] = [timeAt(first, own), timeAt(second, other)];
    return a !== undefined && b !== undefined && meetInTime(a, b);
  }
  return true;
}

function timeAt(
  { times }: SentenceSigns,
  { start }: TextSpan,
): SentenceSigns['times'][number] | undefined {
  return times.find((time) => time.start === start);
}
