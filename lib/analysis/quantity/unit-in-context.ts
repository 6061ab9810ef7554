import { phraseStands } from '../../text/phrases.ts';
import { type NumberText, normAt } from './number-text.ts';
import type { UnitSpan } from './read-unit.ts';

/** A unit as its surroundings settle it. */
export interface SettledUnit extends UnitSpan {
  /** By what the number is multiplied to count the unit: 0.01 for kopecks. */
  readonly factor: number;
  /** "18 градусов мороза", "20 degrees below zero". */
  readonly isNegative: boolean;
}

/** Parts and multiples of units that are told as those: 40 cents are 0.4 dollars. */
const SUBUNITS: ReadonlyMap<string, readonly [unit: string, factor: number]> = new Map([
  ['cent', ['USD', 0.01]],
  ['penny', ['GBP', 0.01]],
  ['kopeck', ['RUB', 0.01]],
  ['kopiyka', ['UAH', 0.01]],
  ['decade', ['year', 10]],
] as const);

/** How far before a number its verb of weighing may stand, in tokens. */
const WEIGHT_REACH = 6;

/** A unit in its sentence, which begins at token `low`: small coins, frost, pounds that are weighed. */
export function unitInContext(text: NumberText, span: UnitSpan, low: number): SettledUnit {
  const { lexicon, analyzed } = text;
  const { tokens } = analyzed;
  const { unit, last } = span;
  if (unit === '°C' || unit === '°F') {
    const frost = lexicon.belowZero.find((words) => phraseStands(tokens, last, words));
    const end = last + (frost?.length ?? 0);
    return { ...span, last: end, factor: 1, isNegative: frost !== undefined };
  }
  const [base, factor] = (unit === null ? undefined : SUBUNITS.get(unit)) ?? [unit, 1];
  const told = base === 'GBP' && isWeighed(text, span, low) ? 'lb' : base;
  return { ...span, unit: told, factor, isNegative: false };
}

/** "weighed 23,000 pounds", "63 pounds of cocaine": no money. */
function isWeighed({ lexicon, analyzed }: NumberText, span: UnitSpan, low: number): boolean {
  const { tokens } = analyzed;
  const { weighed } = lexicon;
  if (!weighed?.word.test(normAt(tokens, span.last - 1))) return false;
  if (weighed.after.test(normAt(tokens, span.last))) return true;
  for (let at = span.first - 1; at >= Math.max(low, span.first - WEIGHT_REACH); at--) {
    if (weighed.before.test(normAt(tokens, at))) return true;
    if (tokens[at]?.kind === 'number') return false;
  }
  return false;
}
