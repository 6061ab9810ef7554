import { clauseWords } from '../../languages/en/clause-words.ts';
import { ANY_POSSESSIVE } from '../../languages/english-endings.ts';
import { languageData } from '../../languages/index.ts';
import type { EntityType } from '../../model/knowledge.ts';
import { hasOwnCapital, spaced } from '../linking/beside-name.ts';
import { casesIn } from '../linking/word-list-forms.ts';
import { endsPhrase } from './lone-places.ts';
import { type NameRange, type NamesSoFar, nameAt, unitsAt } from './name-ranges.ts';
import { keyOf } from './name-units.ts';

/** "жители Верхнего Лорна", "в порту Кильнес", "в Заречинске", "the village of Elba". */
function isPlace({ context }: NamesSoFar, { first, last }: NameRange): boolean {
  const { lang } = context.text;
  const { placeNouns, peopleOfPlaces, locative, adjective } = languageData(lang).nameSigns;
  const norm = (word: number) => context.words[word]?.norm ?? '';
  const isOf = clauseWords.ofs.has(norm(first - 1));
  const noun = lang === 'en' && isOf ? first - 2 : first - 1;
  if (!spaced(context, first) || !spaced(context, noun + 1)) return false;
  if (lang === 'en') {
    if (isOf) return placeNouns.has(norm(noun)) || peopleOfPlaces.has(norm(noun));
    return (
      clauseWords.ins.has(norm(noun)) && endsPhrase(context, last) && !context.isGivenName(first)
    );
  }
  if (casesIn(norm(noun), placeNouns, lang, false) !== 0) return !context.isGivenName(first);
  if (casesIn(norm(noun), peopleOfPlaces, lang, false) !== 0) {
    return last - first > 1 && adjective?.test(norm(first)) === true;
  }
  if (!locative?.prepositions.has(norm(noun))) return false;
  return last - first === 1 && locative.form.test(norm(first));
}

/** "Eastleigh Rovers", "Northmoor manager Iker Arrizabal". */
function isBody(so: NamesSoFar, { first, last, type }: NameRange): boolean {
  const { context } = so;
  const { bodyHeads, publicHeads, membersBetween } = languageData(context.text.lang).nameSigns;
  const norm = (word: number) => context.words[word]?.norm ?? '';
  const head = norm(last - 1).replace(ANY_POSSESSIVE, '');
  // What is called after a place may be one: "West Bank", "Texas City".
  const mayBe = type === 'person' || !publicHeads.has(head);
  if (last - first > 1 && bodyHeads.has(head) && mayBe) return true;
  if (!membersBetween.has(norm(last)) || !spaced(context, last)) return false;
  if (ANY_POSSESSIVE.test(context.surface(last - 1)) || !spaced(context, last + 1)) return false;
  return nameAt(so, last + 1) !== undefined && hasOwnCapital(context, last + 1);
}

/**
 * The types that words beside a name tell, for all its mentions. Somebody named in full elsewhere
 * has the family name alone.
 */
export function withTypeSigns(so: NamesSoFar): NameRange[] {
  const { context, names } = so;
  const signs = new Map<string, EntityType>();
  const units = names.map((name) => unitsAt(context, name));
  const families = new Set(
    units
      .filter((one, index) => names[index]?.type === 'person' && one.length > 1)
      .map((one) => one.at(-1)?.stem),
  );
  for (const [index, name] of names.entries()) {
    const own = units[index] ?? [];
    const isFamily = own.length === 1 && families.has(own[0]?.stem);
    if (isFamily) continue;
    const type = isBody(so, name) ? 'organization' : isPlace(so, name) ? 'place' : null;
    if (!type || (type === 'place' && name.type === 'organization')) continue;
    signs.set(keyOf(own), type);
  }
  return names.map((name, index) => {
    const own = units[index] ?? [];
    const type = signs.get(keyOf(own));
    // A club is called like its town.
    const isClub = name.type === 'organization' && type === 'place';
    return type && !isClub ? { ...name, type } : name;
  });
}
