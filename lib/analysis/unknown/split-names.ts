import { type NameRange, type NamesSoFar, rangeOf, unitsAt } from './name-ranges.ts';
import { beginsWith, keyOf, type NameUnit } from './name-units.ts';

interface ShortName {
  readonly units: readonly NameUnit[];
  readonly type: NameRange['type'];
}

/** The names of two words, hyphenated ones too, by what their forms have in common. */
function namesOfTwoWords({ context, names }: NamesSoFar): ReadonlyMap<string, ShortName> {
  const found = new Map<string, ShortName>();
  for (const name of names) {
    const units = name.last - name.first === 2 ? unitsAt(context, name) : [];
    const key = keyOf(units);
    if (key !== '' && !found.has(key)) found.set(key, { type: name.type, units });
  }
  return found;
}

/**
 * "мэру Кедрового Бора Рустаму Галимзянову": two names that stand together, where the first of
 * them stands alone elsewhere and begins with no given name: "Иван Иванович" is what "Иван
 * Иванович Петров" begins with.
 */
export function splitNames(so: NamesSoFar): NameRange[] {
  const { context, names } = so;
  const alone = namesOfTwoWords(so);
  return names.flatMap((name) => {
    const units = unitsAt(context, name);
    if (name.type !== 'person' || units.length < 4) return [];
    const begun = alone.get(keyOf(units.slice(0, 2))) ?? alone.get(keyOf(units.slice(0, 1)));
    if (!begun || !beginsWith(units, begun.units) || context.isGivenName(name.first)) return [];
    const middle = name.first + 2;
    return [
      rangeOf(context, name.first, middle, { type: begun.type, score: name.score }),
      rangeOf(context, middle, name.last, name),
    ];
  });
}
