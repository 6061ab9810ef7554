import { ANDS } from '../../languages/joining-words.ts';
import type { QuantityModifier } from '../../model/claim.ts';
import type { Token } from '../../model/text.ts';
import { phraseStands } from '../../text/phrases.ts';
import type { NumberLexicon } from './number-lexicon.ts';
import { type NumberText, normAt } from './number-text.ts';

/** A token range with its sentence's bounds. */
export interface Place {
  readonly first: number;
  readonly last: number;
  readonly low: number;
  readonly high: number;
}

/** How far before a number its modifier may stand ("превысил отметку в"), in tokens. */
const MODIFIER_REACH = 3;

/** "около", "не менее", "up to": the bound that stands before a number. */
export function readModifier({ analyzed, lexicon }: NumberText, place: Place): QuantityModifier {
  const { tokens } = analyzed;
  const end = place.first;
  for (let gap = 0; gap < MODIFIER_REACH; gap++) {
    if (gap > 0 && !lexicon.light.has(normAt(tokens, end - gap))) break;
    for (const [words, modifier] of lexicon.modifiers) {
      const start = end - gap - words.length;
      if (start >= place.low && phraseStands(tokens, start, words)) {
        return modifier;
      }
    }
    const bounds =
      normAt(tokens, end - 1 - gap) === lexicon.words.upTo && lexicon.words.upTo !== '';
    if (bounds && gap === 0 && !followsChange({ analyzed, lexicon }, end, place.low))
      return 'at-most';
  }
  return 'exact';
}

/** In tokens; a sentence with its verb farther before the number is a list. */
const CHANGE_REACH = 40;

/** "выросла до", "приговорили к": the verb gives a new value, no bound. */
function followsChange({ analyzed, lexicon }: NumberText, from: number, low: number): boolean {
  // "выросло, по данным штаба, до 5 тысяч", "погибших — до 45, раненых — до 79": one verb for all.
  const isCutOff = /^\p{P}$/u.test(normAt(analyzed.tokens, from - 2));
  for (let at = from - 1; at >= Math.max(low, from - CHANGE_REACH); at--) {
    const word = normAt(analyzed.tokens, at);
    if (lexicon.isChange(word)) return true;
    // Another clause: "вырос до 62 сантиметров, в пятницу выпадет ещё до 10 мм".
    if (/^[,;]$/.test(word) && !isCutOff) return false;
  }
  return false;
}

/** How many tokens after a number its noun may stand. */
const NOUN_REACH = 3;

/**
 * What is counted: an event of the clause ("погибли") outweighs the noun ("человек"), unless the
 * noun is of a class of its own or a thing ("arrest him in 123 states"); without either the stem of the noun right after.
 */
export function readCounted(text: NumberText, place: Place, unit: string | null): string | null {
  const { tokens } = text.analyzed;
  if (unit !== null) return null;
  let noun: string | null = null;
  let word = '';
  let isAdjective = true;
  const { beforeCounted, words } = text.lexicon;
  let from = place.last;
  while (from < place.high && beforeCounted.has(normAt(tokens, from))) from++;
  for (let at = from; at < Math.min(place.high, from + NOUN_REACH); at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    noun = text.lexicon.nounClassOf(token.norm);
    const { norm } = token;
    // "Трое из десяти", "Three out of ten": behind a preposition begins something else.
    if (text.lexicon.functionWords.has(norm)) isAdjective = false;
    const isNoun = words.pluralNoun ? words.pluralNoun.test(norm) : norm.length > SHORT_WORD;
    if (isAdjective && (word === '' || isNoun)) word = norm;
    isAdjective &&= words.adjective ? words.adjective.test(norm) : !isNoun;
    // "141 states voted": states vote as people do, and are neither killed nor detained.
    if (noun === 'thing') return eventOf(text, place) === 'vote' ? 'vote' : stem(token.norm);
    if (noun !== null) break;
  }
  if (noun !== null && noun !== 'people' && noun !== 'troops') return noun;
  return eventOf(text, place) ?? noun ?? (word ? stem(word) : null);
}

/** Prepositions and the like are no nouns. */
const SHORT_WORD = 3;

const STEM_LENGTH = 6;

function stem(word: string): string {
  return word.length > STEM_LENGTH ? word.slice(0, STEM_LENGTH) : word;
}

/** The nearest event word around a number in its sentence, marks between them making it farther. */
function eventOf(
  { analyzed, lexicon }: NumberText,
  { first, last, low, high }: Place,
): string | null {
  const { tokens } = analyzed;
  let best: string | null = null;
  let distance = Number.POSITIVE_INFINITY;
  const end = Math.min(high, last + MAX_DISTANCE);
  for (let at = Math.max(low, first - MAX_DISTANCE); at < end; at++) {
    const event = eventAt(tokens, at, lexicon);
    if (event === null) continue;
    const [from, to] = at < first ? [at, first] : [last, at];
    if (at >= last && befellOthers({ analyzed, lexicon }, last, at)) break;
    const gap =
      to -
      from +
      MARK_COST * marksBetween(tokens, from, to, at < first) +
      (at < first ? 0 : AFTER_COST);
    if (gap < distance) [best, distance] = [event, gap];
  }
  return distance < MAX_DISTANCE ? best : null;
}

/** "300 came; as many as 40 died", "пришли 300 человек, 40 погибли": the event is another number's. */
function befellOthers(
  { analyzed: { tokens }, lexicon }: NumberText,
  from: number,
  event: number,
): boolean {
  const isCounted =
    tokens[event - 1]?.kind === 'number' || lexicon.values.has(normAt(tokens, event - 1));
  for (let at = from; at < event - 1; at++) {
    const norm = normAt(tokens, at);
    if (norm === ';' || (norm === ',' && isCounted)) return true;
  }
  return false;
}

/** The class of a word, or of it behind the one before: "lost their lives", "без крова". */
function eventAt(tokens: readonly Token[], at: number, lexicon: NumberLexicon): string | null {
  const norm = normAt(tokens, at);
  return lexicon.eventClassOf(norm) ?? lexicon.eventClassOf(`${normAt(tokens, at - 1)} ${norm}`);
}

/** A comma or another number between event and number counts as this many tokens. */
const MARK_COST = 6;
const AFTER_COST = 1;
const MAX_DISTANCE = 16;

/**
 * A pair of commas with a few words between, "выжили, по данным МЧС, 28": an insertion is no mark. Behind
 * a number it may be a clause of what is counted: "из 67, летевших в Грозный, выжили 29".
 */
const LONGEST_INSERTION = 7;

const SEPARATOR = new RegExp(`^(?:[,;—–]|${ANDS})$`);

function marksBetween(
  tokens: readonly Token[],
  from: number,
  to: number,
  isEventFirst: boolean,
): number {
  let marks = 0;
  for (let at = from; at < to; at++) {
    const norm = normAt(tokens, at);
    const end = isEventFirst && norm === ',' ? insertionEnd(tokens, at, to) : -1;
    if (end > 0) at = end;
    else if (SEPARATOR.test(norm)) marks++;
  }
  return marks;
}

/** Where an insertion that begins with a comma ends, if nothing is counted in it; else -1. */
function insertionEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < Math.min(to, from + 2 + LONGEST_INSERTION); at++) {
    if (tokens[at]?.kind === 'number') return -1;
    if (normAt(tokens, at) === ',') return at;
  }
  return -1;
}
