import {
  ADDITIONAL,
  CAUSE_PREPOSITIONS,
  COMMON_ABBREVIATIONS,
  isAnotherEvent,
  ONE,
  PER,
  PLACE_PREPOSITIONS,
  POSSIBLE,
} from '../../languages/claim-words.ts';
import { COMPARED_AFTER_NEGATION, NEGATIONS } from '../../languages/negations.ts';
import { speechData } from '../../languages/speech.ts';
import { isCurrency, type Quantity, type SpeechClass } from '../../model/claim.ts';
import type { Lang, TextSpan, Token } from '../../model/text.ts';
import { detectLanguage } from '../../text/detect-language.ts';
import { tokenize } from '../../text/tokenize.ts';
import { numberLexicon } from '../quantity/number-lexicon.ts';
import { type ClaimTerm, claimTerms, distinctTerms } from './claim-terms.ts';

/** What is looked at before two numbers are said to differ. */
export interface NumberStatement {
  readonly text: string;
  readonly quantities: readonly Quantity[];
}

/** Speech of what is not so yet: a prosecutor's demand is no sentence. */
const WISHES: ReadonlySet<SpeechClass> = new Set(['ask', 'demand', 'propose', 'promise', 'order']);
const SHORT_TIMES: ReadonlySet<string> = new Set(['day', 'hour']);
/**
 * Of the words of the shorter statement at least this share must be met in the other: less makes
 * more pairs of two events, more misses reports in other words. Tuned on the dev half of
 * `tests/eval/gold/number-conflicts.tsv`.
 */
const LEAST_SHARED = 0.45;

interface Read {
  readonly lang: Lang;
  readonly tokens: readonly Token[];
  readonly terms: ReadonlyMap<string, ClaimTerm>;
  /** Those among which are the names of where it was. */
  readonly placed: ReadonlyMap<string, ClaimTerm>;
  readonly quantities: readonly Quantity[];
}

/**
 * The words before a cause, where they name a place: who died "in India after an earthquake in
 * Nepal" is not counted in Nepal. All words where nothing of the kind is said.
 */
function wordsOfPlace(text: string, tokens: readonly Token[]): string {
  const at = tokens.findIndex(({ norm }) => CAUSE_PREPOSITIONS.has(norm));
  const isPlace = ({ norm }: Token, before: number): boolean =>
    before < at &&
    PLACE_PREPOSITIONS.has(norm) &&
    /^\p{Lu}/u.test(text.slice(tokens[before + 1]?.start));
  return at > 0 && tokens.some(isPlace) ? text.slice(0, tokens[at]?.start) : text;
}

function read({ text, quantities }: NumberStatement): Read {
  const lang = detectLanguage(text) ?? 'en';
  const tokens = tokenize(text);
  const terms = distinctTerms(claimTerms(text));
  const place = wordsOfPlace(text, tokens);
  const placed = place === text ? terms : distinctTerms(claimTerms(place));
  return { lang, tokens, terms, placed, quantities };
}

/** Whether a statement is negated; two negations cancel. */
export function isNegated(text: string): boolean {
  const tokens = tokenize(text);
  const denies = ({ norm }: Token, at: number): boolean =>
    NEGATIONS.has(norm) && !COMPARED_AFTER_NEGATION.has(tokens[at + 1]?.norm ?? '');
  return tokens.filter(denies).length % 2 === 1;
}

function isWithin(span: TextSpan, { start, end }: TextSpan): boolean {
  return start <= span.start && span.end <= end;
}

function meets(one: ClaimTerm, terms: Read['terms']): boolean {
  if (terms.has(one.term)) return true;
  return [...terms.values()].some(({ signs }) => signs.some((sign) => one.signs.includes(sign)));
}

/** A name; in Cyrillic also a Latin word that begins the text ("Nissan отзывает"). */
function isTellingName({ kind, term }: ClaimTerm, { lang }: Read): boolean {
  if (COMMON_ABBREVIATIONS.has(term)) return false;
  return kind === 'name' || (kind === 'word' && lang !== 'en' && /^[a-z]/.test(term));
}

function namesClash(a: Read, b: Read): boolean {
  const missing = (own: Read, other: Read): boolean => {
    const names = [...own.placed.values()].filter((term) => isTellingName(term, own));
    return names.length > 0 && !names.some((name) => meets(name, other.placed));
  };
  return missing(a, b) && missing(b, a);
}

function wordsMeet(a: Read, b: Read): boolean {
  const words = ({ terms }: Read) => [...terms.values()].filter(({ kind }) => kind !== 'number');
  const [own, other] = [words(a), words(b)];
  const [short, long] = own.length <= other.length ? [own, b] : [other, a];
  const shared = short.filter((one) => meets(one, long.terms)).length;
  return short.length > 0 && shared >= LEAST_SHARED * short.length;
}

/** Currencies that are spoken of, not counted in. */
function currenciesOf({ lang, tokens, quantities }: Read): ReadonlySet<string> {
  const { unitOf } = numberLexicon(lang);
  const free = tokens.filter((token) => !quantities.some((one) => isWithin(token, one)));
  return new Set(
    free.flatMap(({ norm }) => {
      const unit = unitOf(norm);
      return isCurrency(unit) ? [unit] : [];
    }),
  );
}

function currenciesClash(a: Read, b: Read): boolean {
  const [own, other] = [currenciesOf(a), currenciesOf(b)];
  return own.size > 0 && other.size > 0 && ![...own].some((unit) => other.has(unit));
}

function isWish({ lang, tokens }: Read): boolean {
  const { verbs } = speechData(lang);
  return tokens.some(({ norm }) => {
    const speechClass = verbs.get(norm)?.speechClass;
    return speechClass !== undefined && WISHES.has(speechClass);
  });
}

/** What may come to be; "May" is a month. */
function isPossible({ tokens }: Read, { text }: NumberStatement): boolean {
  return tokens.some(({ norm, start }) => POSSIBLE.has(norm) && text.startsWith(norm, start));
}

/** "за день": counted within a short time. */
function isPerDay({ lang, tokens }: Read): boolean {
  const { unitOf } = numberLexicon(lang);
  return tokens.some(
    ({ norm }, at) => PER.has(norm) && SHORT_TIMES.has(unitOf(tokens[at + 1]?.norm ?? '') ?? ''),
  );
}

/** "Ещё одно землетрясение", "очередной взрыв": one more event of the kind. */
function isAnother({ tokens }: Read): boolean {
  return tokens.some(
    ({ norm }, at) =>
      isAnotherEvent(norm) || (ADDITIONAL.has(norm) && ONE.test(tokens[at + 1]?.norm ?? '')),
  );
}

/**
 * Whether two statements that resemble each other may be on one matter, so that unequal numbers
 * in them are worth showing. Names that have nothing in common, another currency spoken of, a wish
 * or a possibility beside a fact, a day's count beside a total, one more event of the kind, and a negation on one side speak against it.
 */
export function isSameMatter(here: NumberStatement, there: NumberStatement): boolean {
  const [a, b] = [read(here), read(there)];
  return (
    isNegated(here.text) === isNegated(there.text) &&
    wordsMeet(a, b) &&
    !namesClash(a, b) &&
    !currenciesClash(a, b) &&
    isWish(a) === isWish(b) &&
    isPossible(a, here) === isPossible(b, there) &&
    isPerDay(a) === isPerDay(b) &&
    isAnother(a) === isAnother(b)
  );
}
