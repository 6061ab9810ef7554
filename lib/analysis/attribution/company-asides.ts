import { ANDS_AND_ORS } from '../../languages/joining-words.ts';
import { BEFORE_TERM } from '../../languages/quoted-terms.ts';
import type { AnalyzedText, Sentence, TextSpan } from '../../model/text.ts';

/** "NYSE", "TSX-V", "Nasdaq GS", "МосБиржа": an exchange, three words at most. */
const EXCHANGE = String.raw`\p{Lu}[\p{L}-]{1,15}(?: \p{Lu}[\p{L}-]{0,15}){0,2}`;
/** "NGT", "BRK.B", "600519": letters in capitals and figures. */
const SYMBOL = String.raw`[\p{Lu}\d]{1,8}(?:[.-][\p{Lu}\d]{1,4})?`;
/** "(NASDAQ: NGT)", "(TSX-V: BMC; OTCQB: BMCFF)": where a company's shares are listed, and as what. */
const LISTING = String.raw`\(${EXCHANGE}: ?${SYMBOL}(?:[;,/] ?(?:${EXCHANGE}: ?)?${SYMBOL}){0,4}\)`;
/**
 * "(“Quayside” or the “Company”)", "(далее — «Фонд»)", "(«Единая Россия»)": how the one before is called
 * from here on or elsewhere, or what they belong to. Words in marks alone: nobody says them.
 */
const DEFINITION = String.raw`\((?:(?:${BEFORE_TERM}|[,—–-]) ?){0,3}[«“„"][^()«»“”„"]{1,40}[»”“"](?:,? (?:${ANDS_AND_ORS})(?: the)? [«“„"][^()«»“”„"]{1,40}[»”“"]){0,2}\)`;
const ASIDE = new RegExp(`${LISTING}|${DEFINITION}`, 'gu');

/**
 * A text without the tokens of what stands in brackets behind a name, as press releases write it:
 * "Northgate plc (NASDAQ: NGT) today announced" reads like "Northgate plc today announced". The text
 * and all offsets stay; without such brackets it is the same text. Linear.
 */
export function withoutCompanyAsides(analyzed: AnalyzedText): AnalyzedText {
  const { text, tokens, sentences } = analyzed;
  const asides = [...text.matchAll(ASIDE)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  if (asides.length === 0) return analyzed;
  const keptBefore = countKept(tokens, asides);
  const isKept = (at: number): boolean => keptBefore[at + 1] !== keptBefore[at];
  return {
    ...analyzed,
    tokens: tokens.filter((_, at) => isKept(at)),
    sentences: sentences.map((one) => renumbered(one, keptBefore)).filter(isFull),
  };
}

/** For each token, and behind the last, how many before it are in no aside. */
function countKept(tokens: readonly TextSpan[], asides: readonly TextSpan[]): number[] {
  const counts = [0];
  let next = 0;
  let kept = 0;
  for (const { start } of tokens) {
    while ((asides[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const aside = asides[next];
    if (aside === undefined || start < aside.start) kept++;
    counts.push(kept);
  }
  return counts;
}

function renumbered(sentence: Sentence, keptBefore: readonly number[]): Sentence {
  const [first, last] = sentence.tokens;
  return { ...sentence, tokens: [keptBefore[first] ?? 0, keptBefore[last] ?? 0] };
}

function isFull({ tokens: [first, last] }: Sentence): boolean {
  return last > first;
}
