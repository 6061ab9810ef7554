import { ANY_POSSESSIVE } from '../../languages/english-endings.ts';
import { languageData } from '../../languages/index.ts';
import type { EntityType } from '../../model/knowledge.ts';
import { hasOwnCapital, spaced } from '../linking/beside-name.ts';
import {
  knownAt,
  type NameRange,
  type NamesSoFar,
  nameAt,
  rangeOf,
  runsOn,
} from './name-ranges.ts';
import { isTitle, standsFree } from './titles.ts';

const WORD = /^\p{Lu}['’ʼ]?\p{Ll}/u;

/** Words in a run that is taken for one name, at most. */
const LONGEST_RUN = 4;

/** Whether a word may be one of a name's by its capital. */
function isNameWord(so: NamesSoFar, word: number): boolean {
  const { context } = so;
  return (
    context.isCapitalised(word) &&
    context.capitalOf(word) !== 'headline' &&
    WORD.test(context.surface(word)) &&
    !standsFree(context, word) &&
    !knownAt(so, word)
  );
}

/** The end of the capitalised words that begin at a word, small words of names among them. */
function runFrom(so: NamesSoFar, first: number): number {
  const { context } = so;
  const { particles } = languageData(context.text.lang).nameSigns;
  let last = first + 1;
  for (let word = last; !ANY_POSSESSIVE.test(context.surface(word - 1)); word++) {
    if (!runsOn(context, word)) break;
    if (isNameWord(so, word)) last = word + 1;
    else if (!particles.has(context.words[word]?.norm ?? '')) break;
  }
  return last;
}

const AGE = /^, \d{1,2}[,.]/;

/** Whether what stands around a run of capitals tells that it is somebody's name. */
function isPerson({ context }: NamesSoFar, first: number, last: number): boolean {
  const { personVerbs } = languageData(context.text.lang);
  const end = context.words[last - 1]?.end ?? 0;
  if (AGE.test(context.text.text.slice(end, end + 5))) return true;
  if (context.isGivenName(first)) return true;
  if (!hasOwnCapital(context, first)) return false;
  if (personVerbs.has(context.words[last]?.norm ?? '') && spaced(context, last)) return true;
  return spaced(context, first) && isTitle(context, first - 1);
}

function typeOf(so: NamesSoFar, first: number, last: number): EntityType | null {
  const { context } = so;
  const { bodyHeads } = languageData(context.text.lang).nameSigns;
  if (bodyHeads.has((context.words[last - 1]?.norm ?? '').replace(ANY_POSSESSIVE, ''))) {
    return 'organization';
  }
  return isPerson(so, first, last) ? 'person' : null;
}

/** "Washington Metropolitan | Area Transit Authority": a known name that the run only goes on. */
function goesOnKnown(so: NamesSoFar, first: number, last: number): boolean {
  const { context } = so;
  const before = spaced(context, first) && knownAt(so, first - 1);
  const after = spaced(context, last) && knownAt(so, last);
  const isHandle = /[@#]/.test(context.text.text.charAt((context.words[first]?.start ?? 0) - 1));
  return Boolean(before || after || isHandle);
}

/**
 * English names of two words or more with capitals, of which the recognizer saw a part at most: a
 * body's by their last word ("Greyhound Pictures"), somebody's by what stands around them.
 */
export function capitalRuns(so: NamesSoFar): NameRange[] {
  const { context } = so;
  if (context.text.lang !== 'en') return [];
  const found: NameRange[] = [];
  for (let first = 0; first < context.words.length; first++) {
    if (!isNameWord(so, first)) continue;
    const last = runFrom(so, first);
    const name = nameOfRun(so, first, last);
    if (name) found.push(name);
    first = last - 1;
  }
  return found;
}

function nameOfRun(so: NamesSoFar, first: number, last: number): NameRange | null {
  const { context } = so;
  if (last - first < 2 || last - first > LONGEST_RUN || goesOnKnown(so, first, last)) return null;
  const seen = new Set<NameRange>();
  for (let word = first; word < last; word++) {
    const name = nameAt(so, word);
    if (name) seen.add(name);
  }
  const [one, other] = seen;
  const type = typeOf(so, first, last);
  if (!type) return null;
  // "Rhys | ap | Owen": of two names seen none is a body's.
  if (other && (type !== 'person' || [...seen].some((name) => name.type !== 'person'))) return null;
  if (one && (one.first < first || one.last > last)) return null;
  if (one && one.first === first && one.last === last) return null;
  // "Jackie Taylor" has been seen whole.
  if (one && !other && type === 'person' && one.last - one.first > 1) return null;
  return rangeOf(context, first, last, { type, score: one?.score });
}
