import { type NameRange, type NamesSoFar, rangeOf, unitsAt } from './name-ranges.ts';
import { beginsWith } from './name-units.ts';

/**
 * "мэру Кедрового Бора Рустаму Галимзянову": two names that stand together, where the first of
 * them stands alone elsewhere and begins with no given name: "Иван Иванович" is what "Иван
 * Иванович Петров" begins with.
 */
export function splitNames({ context, names }: NamesSoFar): NameRange[] {
  const alone = names.filter(({ first, last }) => last - first === 2);
  return names.flatMap((name) => {
    const units = unitsAt(context, name);
    if (name.type !== 'person' || units.length < 4) return [];
    const begun = alone.find((one) => one !== name && beginsWith(units, unitsAt(context, one)));
    if (!begun) return [];
    const middle = name.first + begun.last - begun.first;
    if (context.isGivenName(name.first)) return [];
    return [
      rangeOf(context, name.first, middle, { type: begun.type, score: name.score }),
      rangeOf(context, middle, name.last, name),
    ];
  });
}
