import { NUMBER_FRAMES, type NumberFrame } from '../../languages/number-frames.ts';
import { isCurrency, type Quantity } from '../../model/claim.ts';
import { inBaseUnit } from './base-units.ts';
import { overlap } from './overlap.ts';
import type { SentenceSigns } from './sentence-signs.ts';

/** A word further from a number than so many tokens says nothing of it. */
const REACH = 7;
/** A mark between a word and a number makes them so many tokens farther. */
const MARK_COST = 2;
/** A figure without a unit that is as large as this may be a sum. */
const LEAST_SUM = 1e6;

/** Asked for every pair of numbers, looked for once for each. */
const known = new WeakMap<Quantity, { readonly frame: NumberFrame | null }>();

/** The frame whose word stands nearest to a number in its clause; the number is one of the sentence's own. */
export function frameOf(number: Quantity, sentence: SentenceSigns): NumberFrame | null {
  const { frame } = known.get(number) ?? { frame: findFrame(number, sentence) };
  known.set(number, { frame });
  return frame;
}

function findFrame(number: Quantity, { tokens }: SentenceSigns): NumberFrame | null {
  const kinds = kindsOf(number);
  const first = tokens.findIndex(({ start }) => start >= number.start);
  let [best, distance]: [NumberFrame | null, number] = [null, REACH + 1];
  for (const frame of NUMBER_FRAMES) {
    if (!kinds.includes(frame.unit)) continue;
    for (let at = Math.max(0, first - REACH); at <= first + REACH; at++) {
      const norm = tokens[at]?.norm;
      if (norm === undefined || Math.abs(at - first) >= distance || !isOf(frame, norm)) continue;
      const between = tokens.slice(Math.min(at, first), Math.max(at, first));
      const gap =
        between.length + MARK_COST * between.filter(({ kind }) => kind === 'punctuation').length;
      if (gap < distance) [best, distance] = [frame, gap];
    }
  }
  return best;
}

/** What a frame of this number may measure. */
function kindsOf(number: Quantity): readonly string[] {
  const { unit } = inBaseUnit(number);
  if (isCurrency(unit)) return ['money'];
  if (unit !== null) return [unit];
  return number.counted === null && number.value >= LEAST_SUM ? ['money', 'count'] : ['count'];
}

function isOf({ beginnings, whole }: NumberFrame, norm: string): boolean {
  return whole.has(norm) || beginnings.some((beginning) => norm.startsWith(beginning));
}

/** Whether two sentences name one thing beside the words of a frame and the numbers: what is measured must be one. */
export function shareThing(
  frame: NumberFrame,
  first: SentenceSigns,
  second: SentenceSigns,
): boolean {
  const keysOf = ({ signs, tokens, quantities }: SentenceSigns): string[] => {
    const told = tokens.filter(
      (token) => isOf(frame, token.norm) || quantities.some((one) => overlap(one, token) > 0),
    );
    const telling = new Set(told.map(({ start }) => start));
    return signs
      .filter(({ kind, at }) => kind !== 'number' && !telling.has(at ?? -1))
      .flatMap(({ keys }) => keys.filter((key) => !key.startsWith('^')));
  };
  const own = new Set(keysOf(first));
  return keysOf(second).some((key) => own.has(key));
}
