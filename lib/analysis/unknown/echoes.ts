import { languageData } from '../../languages/index.ts';
import {
  isUnclaimed,
  type NameRange,
  type NamesSoFar,
  nameAt,
  rangeOf,
  runsOn,
  unitsAt,
} from './name-ranges.ts';
import { keyOf, type NameUnit, unitsOf } from './name-units.ts';
import { standsFree } from './titles.ts';

/** A word or words by which something named elsewhere in the article is named again. */
interface Echo {
  readonly units: readonly NameUnit[];
  readonly type: NameRange['type'];
}

/** Shorter, and a stem is too many words' ("Ян", "Su"). */
const SHORTEST = 4;

/** What later mentions of a name may look like: the whole, and a firm's first word. */
function echoesOf(so: NamesSoFar, name: NameRange): Echo[] {
  const { lang } = so.context.text;
  const units = unitsAt(so.context, name);
  const { publicHeads, bodyHeads } = languageData(lang).nameSigns;
  const [first] = units;
  const head = units.at(-1)?.norm ?? '';
  const isFirm = name.type === 'organization' && bodyHeads.has(head) && !publicHeads.has(head);
  const whole = { units, type: name.type };
  return isFirm && first && units.length > 1
    ? [whole, { units: [first], type: name.type }]
    : [whole];
}

/** Whether a capitalised word is free to be a name, and no ordinary word of this article. */
function mayBeNamed(so: NamesSoFar, word: number): boolean {
  const { context } = so;
  const before = context.text.text.charAt((context.words[word]?.start ?? 0) - 1);
  return (
    context.isCapitalised(word) &&
    !/[«„“"]/.test(before) &&
    isUnclaimed(so, word) &&
    !standsFree(context, word) &&
    !context.isCommonWord(word) &&
    !context.lowerCaseElsewhere(word)
  );
}

/**
 * Mentions that the recognizer did not see of names that it saw elsewhere in the article: the same
 * words, or a firm's first ("Harrowgate" of Harrowgate Foods). Of people only full names: what
 * follows their family names is the linker's.
 */
export function echoes(so: NamesSoFar): NameRange[] {
  const { context, names } = so;
  const byFirst = new Map<string, Echo[]>();
  const filed = new Set<string>();
  for (const name of names) {
    for (const echo of echoesOf(so, name)) {
      const [first] = echo.units;
      const isLone = echo.units.length === 1;
      if (!first || (isLone && (name.type === 'person' || first.norm.length < SHORTEST))) continue;
      const key = keyOf(echo.units);
      if (filed.has(key)) continue;
      filed.add(key);
      byFirst.set(first.stem, [...(byFirst.get(first.stem) ?? []), echo]);
    }
  }
  const found: NameRange[] = [];
  for (let word = 0; word < context.words.length; word++) {
    if (context.words[word - 1]?.token === context.words[word]?.token) continue;
    if (!mayBeNamed(so, word)) continue;
    const name = echoAt(so, word, byFirst);
    if (!name) continue;
    found.push(name);
    word = name.last - 1;
  }
  return found;
}

function echoAt(
  so: NamesSoFar,
  word: number,
  byFirst: ReadonlyMap<string, readonly Echo[]>,
): NameRange | null {
  const { context } = so;
  const { token } = context.words[word] ?? {};
  let end = word + 1;
  while (context.words[end]?.token === token) end++;
  const [here] = unitsOf(context.words.slice(word, end));
  for (const { units, type } of byFirst.get(here?.stem ?? '') ?? []) {
    let last = end;
    const isWhole = units.slice(1).every(({ stem }) => {
      const first = last;
      if (!runsOn(context, first) || !context.isCapitalised(first) || nameAt(so, first))
        return false;
      while (last === first || context.words[last]?.token === context.words[first]?.token) last++;
      return unitsOf(context.words.slice(first, last))[0]?.stem === stem;
    });
    if (!isWhole) continue;
    // "Harrowgate Road" is not the firm, "Пётр Приозерск" not the town.
    const beside = (other: number) =>
      context.isCapitalised(other) &&
      !standsFree(context, other) &&
      runsOn(context, Math.max(other, word));
    if (beside(word - 1) || beside(last)) continue;
    return rangeOf(context, word, last, { type });
  }
  return null;
}
