import { CASE } from '../languages/declension.ts';
import type { Lang } from '../model/text.ts';
import { wordsOfName } from '../text/name-words.ts';
import { ANY_CASE } from './decline.ts';
import { type NameTraits, namePattern, type PatternWord } from './name-pattern.ts';

/** Forms listed for one case of one word: past that they are the rules' generosity. */
const MOST_VARIANTS = 2;

/**
 * The forms under which a name will be found, for a reader to look over: the nominative first,
 * then case by case. Words keep the capitals of the name as given.
 */
export function formsOfName(name: string, lang: Lang, traits: NameTraits): readonly string[] {
  const { words } = namePattern(name, lang, traits);
  const given = wordsOfName(name);
  const shown = new Set<string>();
  for (const bit of Object.values(CASE)) {
    for (let variant = 0; variant < MOST_VARIANTS; variant++) {
      const parts = words.map((word, index) => {
        const forms = formsIn(word, bit);
        const before = index === 0 ? 0 : (given[index - 1]?.end ?? 0);
        const at = given[index];
        const surface = at ? name.slice(at.start, at.end) : '';
        const form = forms[Math.min(variant, forms.length - 1)];
        const standsStill =
          traits.type !== 'person' && index > 0 && word.forms.get(at?.norm ?? '') === ANY_CASE;
        const unchanged = standsStill || form === at?.norm;
        const shape = unchanged ? surface : dressed(form, surface, word);
        return name.slice(before, at?.start ?? before) + shape;
      });
      shown.add(parts.join('') + name.slice(given.at(-1)?.end ?? name.length));
    }
  }
  const last = words.at(-1);
  const end = given.at(-1);
  // What stands for every case: possessives in English, endings of abbreviations.
  for (const [form, mask] of last && end ? last.forms : []) {
    if (mask !== ANY_CASE || !last || !end || form === end.norm) continue;
    shown.add(name.slice(0, end.start) + dressed(form, name.slice(end.start, end.end), last));
  }
  shown.delete(name);
  return [name, ...shown];
}

function formsIn(word: PatternWord, bit: number): readonly string[] {
  const fitting = [...word.forms].filter(([, mask]) => mask & bit && mask !== ANY_CASE);
  return fitting.map(([form]) => form);
}

/** A folded form with the capitals of the surface; the surface itself where there is none. */
function dressed(form: string | undefined, surface: string, word: PatternWord): string {
  if (form === undefined) return surface;
  let same = 0;
  const folded = surface.toLowerCase();
  while (same < folded.length && folded[same] === form[same]) same++;
  const kept = surface.slice(0, same) + form.slice(same);
  return word.capital ? kept.slice(0, 1).toUpperCase() + kept.slice(1) : kept;
}
