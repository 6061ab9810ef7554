import { FOLDED_CYRILLIC } from '../../languages/cyrillic-letters.ts';
import { ENGLISH_ORDINALS } from '../../languages/ordinal-endings.ts';
import { phraseStands } from '../../text/phrases.ts';
import { type NumberSpan, type NumberText, touches } from './number-text.ts';

/** "ст. 5", "№ 12", "flight 370". */
export function isLabel({ analyzed, lexicon }: NumberText, at: number): boolean {
  const before = analyzed.tokens[at - 1]?.norm ?? '';
  if (analyzed.tokens[at]?.kind !== 'number') return false;
  if (before === '.') return lexicon.labels.has(analyzed.tokens[at - 2]?.norm ?? '');
  return lexicon.labels.has(before);
}

const ENGLISH_ORDINAL = new RegExp(`^(?:${ENGLISH_ORDINALS})(?:-|$)`);

const ORDINAL_SUFFIX = new RegExp(`^[${FOLDED_CYRILLIC}]{1,3}$`);

/** "5-й", "19th", "2-го". */
export function isOrdinal({ analyzed }: NumberText, last: number): boolean {
  const { tokens } = analyzed;
  const next = tokens[last];
  if (!next || !touches(tokens, last)) return false;
  if (ENGLISH_ORDINAL.test(next.norm)) return true;
  const suffix = tokens[last + 1]?.norm ?? '';
  return /^[-–‑]$/.test(next.norm) && touches(tokens, last + 1) && ORDINAL_SUFFIX.test(suffix);
}

/** "Apollo 11", "Боинг 777": a number that ends a name, nothing being counted after it. */
export function isModel(
  { analyzed }: NumberText,
  { first, last }: NumberSpan,
  unit: string | null,
  low: number,
): boolean {
  const { tokens, text, lang } = analyzed;
  const before = tokens[first - 1];
  if (unit !== null || before?.kind !== 'word') return false;
  const name = text.slice(before.start, before.end);
  if (tokens[first]?.kind !== 'number' || !/^\p{Lu}/u.test(name)) return false;
  // In Cyrillic a name in Latin letters is a make: "Embraer 190 упал".
  if (lang !== 'en' && /^\p{Script=Latin}/u.test(name)) return true;
  return first - 1 > low && tokens[last]?.kind !== 'word';
}

const OLDEST = 115;
const YOUNGEST = 10;

/** "aged 53", "Иван Петров, 53, …": a bare number after such words, or between commas after a name. */
export function isAge(
  { analyzed, lexicon }: NumberText,
  { value, first, last }: NumberSpan,
): boolean {
  const { tokens, text } = analyzed;
  const name = tokens[first - 2];
  const isBare = tokens[last]?.kind !== 'word' && tokens[last]?.kind !== 'number';
  const isAged = lexicon.ages.some((words) => phraseStands(tokens, first - words.length, words));
  if (isAged && isBare && value <= OLDEST) return true;
  const between = tokens[first - 1]?.norm === ',' && /^[,.]$/.test(tokens[last]?.norm ?? '');
  if (!between || !name || value > OLDEST) return false;
  if (tokens[last]?.norm !== ',') return false;
  const isNamed = /^\p{Lu}\p{Ll}/u.test(text.slice(name.start, name.end));
  // "Bebe King, six, and": in words only behind a name.
  if (tokens[first]?.kind !== 'number') return isNamed && analyzed.lang === 'en';
  // "His wife, 41, was cleared": between commas stands no number of a list.
  const isTold = name.kind === 'word' && tokens[last + 1]?.kind === 'word' && value >= YOUNGEST;
  return isNamed || (analyzed.lang === 'en' && isTold);
}

/** Classes of what befalls or is done by people, of whom one is a count. */
const OF_PEOPLE: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'missing',
  'survived',
  'arrested',
  'evacuated',
  'infected',
  'people',
  'vote',
]);

/** "один из них", "one of", "no one": no count of one unless people or a unit follow. */
export function isArticleLike(
  { analyzed, lexicon }: NumberText,
  { value, first, last }: NumberSpan,
  unit: string | null,
  counted: string | null,
): boolean {
  if (value !== 1 || analyzed.tokens[first]?.kind === 'number') return false;
  if (lexicon.none.has(analyzed.tokens[first - 1]?.norm ?? '')) return true;
  if (unit !== null) return false;
  const next = analyzed.tokens[last]?.norm ?? '';
  if (lexicon.ofMany.has(next)) return true;
  return counted === null || !OF_PEOPLE.has(counted);
}

const PHONES = [
  // "+44 20 5550 0199", ten digits at least: "+250 000" is a figure
  /(?=\+(?:\D{0,2}\d){10})\+\d{1,3}[ \u00a0-]?\(?\d{1,4}\)?(?:[ \u00a0-]?\d{2,4}){2,4}(?!\d)/y,
  // "8 (800) 555-35-35", "(044) 555-12-12"
  /(?:\d[ \u00a0-]?)?\(\d{3,5}\)[ \u00a0-]?\d{1,3}(?:[ \u00a0-]\d{2}){2}(?!\d)/y,
  // "555-12-12"
  /\d{2,3}-\d{2}-\d{2}(?![\d-])/y,
];

/** Past the last token of a telephone number that begins at a number, or right before it; else null. */
export function phoneEnd({ analyzed: { tokens, text } }: NumberText, at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== 'number') return null;
  const start = /[+(]/.test(text[token.start - 1] ?? '') ? token.start - 1 : token.start;
  for (const phone of PHONES) {
    phone.lastIndex = start;
    const match = phone.exec(text);
    if (match === null) continue;
    let last = at + 1;
    while ((tokens[last]?.start ?? Number.POSITIVE_INFINITY) < start + match[0].length) last++;
    return last;
  }
  return null;
}
